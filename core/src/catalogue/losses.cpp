// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

namespace fall_line {

const std::vector<LossRow>& loss_rows() {
  static const std::vector<LossRow> rows{
      {.id = "squared",
       .label = "Squared error",
       .text = "(prediction - y)^2",
       .help = "The square of how far a prediction is off; its mean over the rows is the mean squared error. Large "
               "errors count far more than small ones.",
       .citation = "A.-M. Legendre: Nouvelles méthodes pour la détermination des orbites des comètes, Paris 1805, "
                   "appendix."},
  };
  return rows;
}

}  // namespace fall_line
