// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

#include "../expression/suggest.hpp"
#include "repeat.hpp"
#include "usual_start.hpp"

namespace fall_line {
namespace {

const FunctionRow* row_called(std::string_view id, const std::vector<FunctionRow>& rows) {
  for (const FunctionRow& row : rows) {
    if (row.id == id) return &row;
  }
  return nullptr;
}

const FunctionRow* row_called(std::string_view id) {
  const FunctionRow* const first = row_called(id, first_function_rows());
  return first != nullptr ? first : row_called(id, function_rows());
}

/// What is wrong with a text; where it looks like a slip in a listed function's id, that is said instead.
Error fault_in(std::string_view text, Error error) {
  std::vector<std::string> ids;
  for (const FunctionRow& row : function_rows()) ids.emplace_back(row.id);
  error.key = "f";
  const std::string nearest = nearest_name(text, ids);
  const bool marks_all = error.position == 0 && error.length == text.size();
  if (nearest.empty() || !marks_all) return error;
  return {"f", 0, text.size(),
          "There is no function called “" + std::string(text) + "”. Did you mean “" + nearest + "”?", nearest};
}

Error wrong_dimension(std::size_t least, std::size_t greatest) {
  return {"dim", 0, 0,
          "The number of variables must be from " + std::to_string(least) + " to " + std::to_string(greatest) + ".",
          ""};
}

}  // namespace

Result<Problem> open_function(std::string_view id_or_text, std::size_t dimension, const ParameterValues& values) {
  const FunctionRow* const row = row_called(id_or_text);
  const FunctionRow typed{.id = "",
                          .label = Literal(id_or_text),
                          .text = Literal(id_or_text),
                          .help = "",
                          .least_dimension = 1,
                          .greatest_dimension = Limits::dimension,
                          .usual_dimension = 2,
                          .domain = {{-5.0, 5.0}},
                          .start = {},
                          .minimisers = {},
                          .smooth = false,
                          .citation = ""};
  const FunctionRow& chosen = row != nullptr ? *row : typed;
  const std::size_t wanted = dimension == 0 ? chosen.usual_dimension : dimension;
  const Result<Function> function = read_function(chosen.text, wanted, values);
  if (!function) return fault_in(id_or_text, function.error());
  if (function->any_dimension && (wanted < chosen.least_dimension || wanted > chosen.greatest_dimension)) {
    return wrong_dimension(chosen.least_dimension, chosen.greatest_dimension);
  }

  Problem problem;
  const std::size_t n = function->variables.size();
  problem.objective = make_function_objective(*function);
  problem.text = chosen.text;
  problem.label = chosen.label;
  problem.variables = function->variables;
  problem.parameters = function->parameters;
  problem.any_dimension = function->any_dimension;
  problem.domain = repeat(chosen.domain, n);
  problem.start = row != nullptr ? repeat(row->start, n)
                                 : usual_start(*problem.objective, {{-3.0, 2.0}, {3.0, 2.0}, {1.0, 0.5}, {0.5, 0.25}});
  for (const Minimiser& minimiser : chosen.minimisers) {
    const double value = minimiser.value + static_cast<double>(n) * minimiser.value_per_variable;
    problem.minimisers.push_back({repeat(minimiser.at, n), value});
  }
  return problem;
}

}  // namespace fall_line
