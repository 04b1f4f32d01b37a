// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>
#include <fall_line/mathematics.hpp>

#include "json.hpp"

namespace fall_line {
namespace {

std::string of_formula(const Formula& formula) { return json(std::string_view(formula.mathml)); }

std::string json_of(const std::vector<Formula>& formulas, const std::vector<Formula>& partials) {
  return json_object(
      {{"formulas", json_array_of(formulas, of_formula)}, {"partials", json_array_of(partials, of_formula)}});
}

/// The problem is open, so its texts have been read before; one that could not be read is not shown.
Formula shown(const Result<Formula>& formula) { return formula ? *formula : Formula{}; }

}  // namespace

std::string mathematics_json(const Problem& problem) {
  if (problem.fit) {
    return json_of(
        {shown(mathematics_of_expression(problem.text)), shown(mathematics_of_expression(problem.loss_text))}, {});
  }
  const Result<Mathematics> mathematics = mathematics_of(problem.text, problem.variables.size());
  return mathematics ? json_of({mathematics->function}, mathematics->partials) : json_of({Formula{}}, {});
}

}  // namespace fall_line
