// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

namespace fall_line {
namespace {

DataSet points_on_a_line() {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (int x = -50; x < 50; ++x) {
    data.columns[0].push_back(x);
    data.columns[1].push_back(20 * x + 5);
  }
  return data;
}

}  // namespace

const std::vector<DataSetRow>& data_set_rows() {
  static const std::vector<DataSetRow> rows{
      {.id = "line",
       .label = "Points on a line",
       .help =
           "A hundred points that lie exactly on y = 20x + 5, for x from −50 to 49. The slope is found at once; the "
           "intercept, which changes the error far less, takes thousands of steps.",
       .data = points_on_a_line(),
       .model = "line",
       .start = {0.5, -0.5},
       .domain = {{-10.0, 50.0}, {-10.0, 20.0}},
       .citation = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 8."},
  };
  return rows;
}

}  // namespace fall_line
