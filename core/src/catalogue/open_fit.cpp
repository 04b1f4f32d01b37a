// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include <fall_line/catalogue.hpp>

#include "../expression/suggest.hpp"
#include "usual_start.hpp"

namespace fall_line {
namespace {

/// The text of the row that is called so; what is no id is a text itself. Empty means the first row.
template <class Row>
std::string text_of(const std::vector<Row>& rows, std::string_view id_or_text) {
  if (id_or_text.empty()) return std::string(rows.front().text);
  for (const Row& row : rows) {
    if (row.id == id_or_text) return std::string(row.text);
  }
  return std::string(id_or_text);
}

/// The answer in the middle, the start well inside; for lack of an answer, the start in the middle.
std::vector<Interval> domain_around(const std::vector<double>& start, const std::optional<Answer>& answer) {
  constexpr double least_half_width = 1.0;
  constexpr double half_width_without_answer = 5.0;
  std::vector<Interval> domain;
  for (std::size_t i = 0; i < start.size(); ++i) {
    if (answer) {
      const double centre = answer->x[i];
      const double half = std::max({least_half_width, 0.5 * std::fabs(centre), 1.5 * std::fabs(start[i] - centre)});
      domain.push_back({centre - half, centre + half});
    } else {
      domain.push_back({start[i] - half_width_without_answer, start[i] + half_width_without_answer});
    }
  }
  return domain;
}

Result<Problem> fit_of(DataSet data, const std::string& model, const std::string& loss) {
  Result<std::unique_ptr<FitObjective>> objective = make_fit_objective(model, loss, std::move(data));
  if (!objective) return objective.error();

  Problem problem;
  problem.fit = std::move(*objective);
  problem.objective = problem.fit;
  problem.text = model;
  problem.loss_text = loss;
  problem.variables = problem.fit->parameters();
  problem.start = usual_start(*problem.fit, {{0.5, -0.5}, {0.5}, {1.0}});
  problem.answer = problem.fit->closed_form();
  if (problem.answer) problem.minimisers.push_back({problem.answer->x, problem.answer->value});
  problem.domain = domain_around(problem.start, problem.answer);
  return problem;
}

Error unknown_data_set(std::string_view id) {
  std::vector<std::string> ids;
  std::string listed;
  for (const DataSetRow& row : data_set_rows()) {
    ids.emplace_back(row.id);
    listed.append(listed.empty() ? "" : ", ").append(row.id);
  }
  return {"data", 0, id.size(), "There is no data set called “" + std::string(id) + "”. Known are: " + listed + ".",
          nearest_name(id, ids)};
}

}  // namespace

Result<Problem> open_fit(std::string_view data_set, std::string_view model, std::string_view loss) {
  for (const DataSetRow& row : data_set_rows()) {
    if (row.id != data_set) continue;
    const std::string own_model = text_of(model_rows(), row.model);
    const std::string model_text = model.empty() ? own_model : text_of(model_rows(), model);
    Result<Problem> problem = fit_of(row.data, model_text, text_of(loss_rows(), loss));
    if (!problem) return problem;
    problem->label = row.label;
    if (model_text == own_model) {
      problem->start = row.start;
      problem->domain = row.domain;
    }
    return problem;
  }
  return unknown_data_set(data_set);
}

Result<Problem> open_fit(DataSet data, std::string_view model, std::string_view loss) {
  Result<Problem> problem = fit_of(std::move(data), text_of(model_rows(), model), text_of(loss_rows(), loss));
  if (problem) problem->label = "Your own data";
  return problem;
}

}  // namespace fall_line
