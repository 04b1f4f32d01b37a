// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include <fall_line/catalogue.hpp>

#include "../expression/suggest.hpp"
#include "../objective/columns.hpp"
#include "fit_checks.hpp"
#include "usual_start.hpp"

namespace fall_line {
namespace {

template <class Row>
const Row* row_called(const std::vector<Row>& rows, std::string_view id) {
  for (const Row& row : rows) {
    if (row.id == id) return &row;
  }
  return nullptr;
}

/// A model or a loss, chosen by id or given as text.
template <class Row>
struct Chosen {
  const Row* row = nullptr;
  std::string text;
  std::vector<double> settings;
};

template <class Row>
Result<Chosen<Row>> chosen(const std::vector<Row>& rows, const std::string& role, const Choice& choice) {
  const Row* const row = row_called(rows, choice.id);
  if (row == nullptr) return Chosen<Row>{nullptr, choice.id, {}};
  const Unit unit{
      .id = row->id, .label = row->label, .help = "", .formula = "", .citation = "", .parameters = row->settings};
  Result<std::vector<double>> settings = resolve(unit, role, choice);
  if (!settings) return settings.error();
  return Chosen<Row>{row, std::string(row->text), std::move(*settings)};
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

/// Opens it without looking for the answer.
Result<Problem> fit_of(DataSet data, const FitRequest& request) {
  Result<Chosen<ModelRow>> model = chosen(model_rows(), "model", request.model);
  if (!model) return model.error();
  if (model->row != nullptr && model->row->write != nullptr) model->text = model->row->write(model->settings);
  const Result<Chosen<LossRow>> loss = chosen(loss_rows(), "loss", request.loss);
  if (!loss) return loss.error();

  const double sign = request.sense == Sense::minimise ? 1.0 : -1.0;
  FitDefinition definition{.model = model->text,
                           .loss = loss->text,
                           .standardise = request.standardise,
                           .l2 = sign * request.l2,
                           .l1 = sign * request.l1};
  for (std::size_t i = 0; i < loss->settings.size(); ++i) {
    definition.constants[std::string(loss->row->settings[i].id)] = loss->settings[i];
  }
  const DataSet seen{data.names, {}};
  Result<std::unique_ptr<FitObjective>> objective = make_fit_objective(definition, std::move(data));
  if (model->row != nullptr && !seen.names.empty()) {
    if (std::optional<Error> fault = fault_of(*model->row, model->text, seen)) return *fault;
  }
  if (!objective) return objective.error();
  if (loss->row != nullptr) {
    if (std::optional<Error> fault = fault_of(*loss->row, (*objective)->data())) return *fault;
  }

  Problem problem;
  problem.fit = std::move(*objective);
  problem.objective = problem.fit;
  problem.text = definition.model;
  problem.loss_text = definition.loss;
  problem.definition = std::move(definition);
  problem.sense = request.sense;
  problem.variables = problem.fit->parameters();
  problem.start = usual_start(*problem.fit, {{0.5, -0.5}, {0.5}, {1.0}});
  for (const double everywhere : {0.5, 1.0}) problem.other_starts.emplace_back(problem.variables.size(), everywhere);
  problem.warnings = problem_warnings(problem, loss->row);
  return problem;
}

/// What the search for the answer has shown.
std::optional<Error> finding_of(const Problem& problem, bool of_classes) {
  const std::size_t parameters = problem.variables.size();
  if (problem.answer && problem.answer->rank < parameters && problem.fit->data().rows() >= parameters) {
    return Error{
        "data", 0, 0,
        "The data determine " + std::to_string(problem.answer->rank) + " of the " + std::to_string(parameters) +
            " parameters: there is not one best answer, and of all that fit equally well the shortest is shown.",
        ""};
  }
  const bool is_plain = problem.definition.l2 == 0.0 && problem.definition.l1 == 0.0;
  const bool is_searched = problem.fit->data().rows() <= most_rows_searched_at_once;
  if (!problem.answer && is_searched && of_classes && is_plain && !is_constant(problem.fit->data().columns.back())) {
    return Error{
        "loss", 0, 0,
        "No best parameters were found. Where the classes can be told apart without a mistake there are none: the "
        "loss gets better for ever as the parameters grow. An L2 penalty gives that an end.",
        ""};
  }
  return std::nullopt;
}

/// Looks for the answer, where that does not take long, and for what to show.
void complete(Problem& problem, const FitRequest& request) {
  const std::size_t rows = problem.fit->data().rows();
  if (rows <= most_rows_at_once) {
    find_answer(problem, rows <= most_rows_searched_at_once);
    const LossRow* const loss = row_called(loss_rows(), request.loss.id);
    const std::optional<Error> finding = finding_of(problem, loss != nullptr && loss->of_classes);
    if (finding) problem.warnings.push_back(*finding);
  }
  if (problem.domain.empty()) problem.domain = domain_around(problem.start, problem.answer);
}

Choice or_else(const Choice& choice, Literal id, const std::map<std::string, double>& settings) {
  return choice.id.empty() ? Choice{std::string(id), settings} : choice;
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

Result<Problem> open_fit(std::string_view data_set, const FitRequest& request) {
  const DataSetRow* const row = row_called(data_set_rows(), data_set);
  if (row == nullptr) return unknown_data_set(data_set);
  FitRequest full = request;
  full.model = or_else(request.model, row->model, row->settings);
  full.loss = or_else(request.loss, row->loss.empty() ? loss_rows().front().id : row->loss, {});
  Result<Problem> problem = fit_of(row->data(), full);
  if (!problem) return problem;
  problem->label = row->label;
  const bool is_usual = full.model.id == row->model && full.model.parameters == row->settings;
  if (is_usual && !full.standardise) {
    if (!row->start.empty()) {
      problem->start = row->start;
      problem->other_starts.clear();
    }
    problem->domain = row->domain;
    const bool is_squared = full.loss.id == loss_rows().front().id && full.l2 == 0.0 && full.l1 == 0.0;
    if (is_squared && full.sense == Sense::minimise) problem->certified = row->certified;
  }
  complete(*problem, full);
  return problem;
}

Result<Problem> open_fit(DataSet data, const FitRequest& request) {
  FitRequest full = request;
  full.model = or_else(request.model, model_rows().front().id, {});
  full.loss = or_else(request.loss, loss_rows().front().id, {});
  Result<Problem> problem = fit_of(std::move(data), full);
  if (!problem) return problem;
  problem->label = "Your own data";
  complete(*problem, full);
  return problem;
}

}  // namespace fall_line
