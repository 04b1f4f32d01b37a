// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
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
  return json_object({{"x", json(answer->x)}, {"value", json(answer->value)}, {"by", json(answer->by)}});
}

}  // namespace

std::string problem_json(const Problem& problem) {
  return json_object({{"kind", json(problem.fit ? "fit" : "function")},
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
                      {"columns", json(problem.fit ? problem.fit->data().names : std::vector<std::string>{})}});
}

std::string error_json(const Error& error) {
  return json_object({{"key", json(error.key)},
                      {"position", json(static_cast<double>(error.position))},
                      {"length", json(static_cast<double>(error.length))},
                      {"message", json(error.message)},
                      {"suggestion", json(error.suggestion)}});
}

}  // namespace fall_line
