// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/unit.hpp>

#include <cmath>
#include <optional>

#include <fall_line/expression.hpp>

#include "../expression/suggest.hpp"

namespace fall_line {
namespace {

std::optional<std::string> objection(const Parameter& parameter, double value) {
  const bool whole = !parameter.integer || value == std::floor(value);
  const double least = parameter.least.value_or(parameter.minimum);
  if (whole && value >= least && value <= parameter.maximum) return std::nullopt;
  const std::string found = std::isnan(value) ? "what was given is not a number" : number_to_text(value) + " is not";
  return std::string(parameter.label) + " must be " + (parameter.integer ? "a whole number" : "a number") + " from " +
         number_to_text(least) + " to " + number_to_text(parameter.maximum) + "; " + found + ".";
}

/// The first chosen parameter that the unit does not have.
std::optional<Error> unknown_parameter(const Unit& unit, const std::string& role, const Choice& choice) {
  std::vector<std::string> known;
  for (const Parameter& parameter : unit.parameters) known.emplace_back(parameter.id);
  for (const auto& [id, value] : choice.parameters) {
    bool found = false;
    for (const std::string& name : known) found = found || name == id;
    if (found) continue;
    const std::string nearest = nearest_name(id, known);
    std::string message = "“" + std::string(unit.label) + "” has no parameter called “" + id + "”.";
    if (!nearest.empty()) message += " Did you mean “" + nearest + "”?";
    return Error{role + "." + id, 0, 0, message, nearest};
  }
  return std::nullopt;
}

}  // namespace

Result<std::vector<double>> resolve(const Unit& unit, const std::string& role, const Choice& choice) {
  if (std::optional<Error> error = unknown_parameter(unit, role, choice)) return *error;
  std::vector<double> values;
  for (const Parameter& parameter : unit.parameters) {
    const auto chosen = choice.parameters.find(std::string(parameter.id));
    const double value = chosen == choice.parameters.end() ? parameter.fallback : chosen->second;
    if (const std::optional<std::string> message = objection(parameter, value)) {
      return Error{role + "." + std::string(parameter.id), 0, 0, *message, ""};
    }
    values.push_back(value);
  }
  return values;
}

}  // namespace fall_line
