// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

namespace fall_line {

const std::vector<ModelRow>& model_rows() {
  static const std::vector<ModelRow> rows{
      {.id = "line",
       .label = "Straight line",
       .text = "slope*x + intercept",
       .columns = {"x"},
       .help = "The slope is what y gains when x grows by 1; the intercept is y at x = 0.",
       .citation = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 8."},
  };
  return rows;
}

}  // namespace fall_line
