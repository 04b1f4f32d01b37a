// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>
#include <fall_line/descent.hpp>

#include "json.hpp"
#include "json_domain.hpp"
#include "repeat.hpp"

namespace fall_line {
namespace {

std::string json_count(std::size_t count) { return json(static_cast<double>(count)); }

using Fields = std::vector<std::pair<std::string, std::string>>;

std::string of_parameter(const Parameter& parameter) {
  Fields fields{{"id", json(parameter.id)},
                {"label", json(parameter.label)},
                {"symbol", json(parameter.symbol)},
                {"help", json(parameter.help)},
                {"unit", json(parameter.unit)},
                {"minimum", json(parameter.minimum)},
                {"maximum", json(parameter.maximum)},
                {"default", json(parameter.fallback)},
                {"scale", json(parameter.scale == Scale::linear ? "linear" : "logarithmic")},
                {"integer", json(parameter.integer)}};
  if (parameter.least) fields.emplace_back("least", json(*parameter.least));
  return json_object(fields);
}

Fields fields_of(const Unit& unit) {
  return {{"id", json(unit.id)},         {"label", json(unit.label)},
          {"help", json(unit.help)},     {"formula", json(unit.formula)},
          {"python", json(unit.python)}, {"citation", json(unit.citation)},
          {"group", json(unit.group)},   {"parameters", json_array_of(unit.parameters, of_parameter)}};
}

template <class Made>
std::string of_units(const std::vector<Listed<Made>>& list) {
  return json_array_of(list, [](const Listed<Made>& entry) { return json_object(fields_of(entry.unit)); });
}

std::string of_choice(const Choice& choice) {
  Fields parameters;
  for (const auto& [id, value] : choice.parameters) parameters.emplace_back(id, json(value));
  return json_object({{"id", json(choice.id)}, {"parameters", json_object(parameters)}});
}

std::string of_optimizer(const ListedOptimizer& entry) {
  Fields fields = fields_of(entry.unit);
  const OptimizerTraits traits = make_default(entry)->traits();
  fields.emplace_back("byCoordinate", json(traits.by_coordinate));
  fields.emplace_back("usesGradient", json(traits.uses_gradient));
  fields.emplace_back("setsLength", json(traits.sets_length));
  fields.emplace_back("usualStep", of_choice(entry.usual_step_size));
  return json_object(fields);
}

std::string of_gradient_source(const Listed<std::unique_ptr<GradientSource>>& entry) {
  Fields fields = fields_of(entry.unit);
  const DifferenceQuotient quotient = make_default(entry)->quotient();
  fields.emplace_back("offsets", json(quotient.offsets));
  fields.emplace_back("order", json(static_cast<double>(quotient.order)));
  return json_object(fields);
}

std::string of_function(const FunctionRow& row) {
  const std::size_t n = row.usual_dimension;
  const Result<Function> function = read_function(row.text, n);
  const auto of_minimiser = [n](const Minimiser& minimiser) {
    return json_object({{"at", json(repeat(minimiser.at, n))}, {"value", json(minimiser.value)}});
  };
  return json_object({{"id", json(row.id)},
                      {"label", json(row.label)},
                      {"text", json(row.text)},
                      {"variables", json(function ? function->variables : std::vector<std::string>{})},
                      {"dimension", json_object({{"minimum", json_count(row.least_dimension)},
                                                 {"maximum", json_count(row.greatest_dimension)},
                                                 {"default", json_count(n)}})},
                      {"domain", json_domain(repeat(row.domain, n))},
                      {"start", json(repeat(row.start, n))},
                      {"minimisers", json_array_of(row.minimisers, of_minimiser)},
                      {"smooth", json(row.smooth)},
                      {"group", json(row.group)},
                      {"citation", json(row.citation)},
                      {"help", json(row.help)}});
}

std::string of_model(const ModelRow& row) {
  return json_object({{"id", json(row.id)},
                      {"label", json(row.label)},
                      {"text", json(row.text)},
                      {"columns", json(row.columns)},
                      {"parameters", json_array_of(row.settings, of_parameter)},
                      {"help", json(row.help)},
                      {"citation", json(row.citation)}});
}

std::string of_loss(const LossRow& row) {
  return json_object({{"id", json(row.id)},
                      {"label", json(row.label)},
                      {"text", json(row.text)},
                      {"parameters", json_array_of(row.settings, of_parameter)},
                      {"sense", json(row.sense == Sense::minimise ? "minimise" : "maximise")},
                      {"help", json(row.help)},
                      {"citation", json(row.citation)}});
}

std::string of_data_set(const DataSetRow& row) {
  Fields settings;
  for (const auto& [id, value] : row.settings) settings.emplace_back(id, json(value));
  const auto of_minimiser = [](const Minimiser& minimiser) {
    return json_object({{"at", json(minimiser.at)}, {"value", json(minimiser.value)}});
  };
  return json_object({{"id", json(row.id)},
                      {"label", json(row.label)},
                      {"columns", json(row.data().names)},
                      {"model", json(row.model)},
                      {"settings", json_object(settings)},
                      {"loss", json(row.loss.empty() ? loss_rows().front().id : row.loss)},
                      {"start", json(row.start)},
                      {"domain", json_domain(row.domain)},
                      {"certified", row.certified ? of_minimiser(*row.certified) : "null"},
                      {"help", json(row.help)},
                      {"citation", json(row.citation)}});
}

/// All of a list, or what it begins with.
template <class Row>
std::vector<Row> part_of(const std::vector<Row>& rows, bool first_alone) {
  return {rows.begin(), first_alone ? rows.begin() + 1 : rows.end()};
}

std::string catalogue_of(const std::vector<FunctionRow>& functions, const std::vector<ListedOptimizer>& optimizers,
                         const std::vector<ListedStepSizeRule>& rules, bool first_alone) {
  return json_object({{"functions", json_array_of(functions, of_function)},
                      {"optimizers", json_array_of(optimizers, of_optimizer)},
                      {"stepSizes", of_units(rules)},
                      {"gradientSources", json_array_of(gradient_sources(), of_gradient_source)},
                      {"models", json_array_of(part_of(model_rows(), first_alone), of_model)},
                      {"losses", json_array_of(part_of(loss_rows(), first_alone), of_loss)},
                      {"dataSets", json_array_of(part_of(data_set_rows(), first_alone), of_data_set)},
                      {"stop", json_array_of(stop_parameters(), of_parameter)},
                      {"defaults", json_object({{"f", json(default_function)}})}});
}

}  // namespace

std::string catalogue_json() { return catalogue_of(function_rows(), optimizers(), step_size_rules(), false); }

std::string first_catalogue_json() {
  return catalogue_of(first_function_rows(), {first_optimizer()}, {first_step_size_rule()}, true);
}

}  // namespace fall_line
