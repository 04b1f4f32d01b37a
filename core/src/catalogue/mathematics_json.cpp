// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>
#include <fall_line/mathematics.hpp>

#include "json.hpp"
#include "loss_mathematics.hpp"
#include "row_mathematics.hpp"

namespace fall_line {
namespace {

std::string of_formula(const Formula& formula) { return json(std::string_view(formula.mathml)); }

std::string json_of(const std::vector<Formula>& formulas, const std::vector<Formula>& partials,
                    const std::string& row = "null") {
  return json_object({{"formulas", json_array_of(formulas, of_formula)},
                      {"partials", json_array_of(partials, of_formula)},
                      {"row", row}});
}

std::string json_of(const std::optional<RowMathematics>& row) {
  if (!row) return "null";
  return json_object({{"prediction", of_formula(row->prediction)},
                      {"loss", of_formula(row->loss)},
                      {"slope", of_formula(row->slope)},
                      {"partials", json_array_of(row->partials, of_formula)},
                      {"chains", json_array_of(row->chains, of_formula)}});
}

/// The problem is open, so its texts have been read before; one that could not be read is not shown.
Formula shown(const Result<Formula>& formula) { return formula ? *formula : Formula{}; }

}  // namespace

std::string mathematics_json(const Problem& problem) {
  if (problem.fit) {
    const LossMathematics loss = loss_mathematics(problem);
    return json_of({shown(mathematics_of_expression(problem.text)),
                    shown(mathematics_of_expression(problem.loss_text, row_loss_name)), loss.whole},
                   loss.partials, json_of(row_mathematics(problem)));
  }
  const Result<Mathematics> mathematics = mathematics_of(problem.text, problem.variables.size());
  return mathematics ? json_of({mathematics->function}, mathematics->partials) : json_of({Formula{}}, {});
}

}  // namespace fall_line
