// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include <fall_line/catalogue.hpp>

#include "json.hpp"
#include "json_domain.hpp"

namespace fall_line {
namespace {

std::string of_minimiser(const Minimiser& minimiser) {
  return json_object({{"at", json(minimiser.at)}, {"value", json(minimiser.value)}});
}

std::string of_parameter(const FunctionParameter& parameter) {
  return json_object({{"name", json(parameter.name)},
                      {"value", json(parameter.value)},
                      {"usual", json(FunctionParameter::usual)},
                      {"minimum", json(FunctionParameter::minimum)},
                      {"maximum", json(FunctionParameter::maximum)}});
}

std::string of_answer(const std::optional<Answer>& answer) {
  if (!answer) return "null";
  return json_object({{"x", json(answer->x)},
                      {"value", json(answer->value)},
                      {"by", json(answer->by)},
                      {"rank", json(static_cast<double>(answer->rank))}});
}

std::string of_warning(const Error& warning) {
  return json_object({{"key", json(warning.key)}, {"message", json(warning.message)}});
}

std::string of_column(const StandardisedColumn& column) {
  return json_object({{"name", json(column.name)}, {"mean", json(column.mean)}, {"deviation", json(column.deviation)}});
}

std::string of_scaling(FitObjective& fit) {
  if (fit.standardised().empty()) return "null";
  const std::optional<RawParameters> raw = fit.raw_parameters();
  const std::string raw_json =
      raw ? json_object({{"matrix", json(raw->matrix)}, {"offset", json(raw->offset)}}) : "null";
  return json_object({{"columns", json_array_of(fit.standardised(), of_column)}, {"raw", raw_json}});
}

using Fields = std::vector<std::pair<std::string, std::string>>;

/// What there is to say of a fit alone.
[[gnu::noinline]] void add_fit(Fields& fields, const Problem& problem) {
  fields.emplace_back("rows", json(static_cast<double>(problem.fit->data().rows())));
  fields.emplace_back("certified", problem.certified ? of_minimiser(*problem.certified) : "null");
  fields.emplace_back("warnings", json_array_of(problem.warnings, of_warning));
  fields.emplace_back("penalised", json(problem.fit->penalised()));
  fields.emplace_back("penalty", json_object({{"l2", json(std::fabs(problem.definition.l2))},
                                              {"l1", json(std::fabs(problem.definition.l1))}}));
  fields.emplace_back("scaling", of_scaling(*problem.fit));
}

}  // namespace

std::string problem_json(const Problem& problem) {
  Fields fields{{"kind", json(problem.fit ? "fit" : "function")},
                {"label", json(problem.label)},
                {"text", json(problem.text)},
                {"lossText", json(problem.loss_text)},
                {"variables", json(problem.variables)},
                {"parameters", json_array_of(problem.parameters, of_parameter)},
                {"dimension", json(static_cast<double>(problem.variables.size()))},
                {"anyDimension", json(problem.any_dimension)},
                {"domain", json_domain(problem.domain)},
                {"start", json(problem.start)},
                {"minimisers", json_array_of(problem.minimisers, of_minimiser)},
                {"answer", of_answer(problem.answer)},
                {"columns", json(problem.fit ? problem.fit->data().names : std::vector<std::string>{})}};
  if (problem.fit) add_fit(fields, problem);
  return json_object(fields);
}

std::string error_json(const Error& error) {
  return json_object({{"key", json(error.key)},
                      {"position", json(static_cast<double>(error.position))},
                      {"length", json(static_cast<double>(error.length))},
                      {"message", json(error.message)},
                      {"suggestion", json(error.suggestion)}});
}

}  // namespace fall_line
