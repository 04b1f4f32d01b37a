// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Problems: opening and closing them, what they say of themselves, and the rows of a fit.

#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "border.hpp"

namespace fall_line::border {
namespace {

int opened(Result<Problem> problem) {
  if (!problem) return refuse(problem.error());
  return border.problems.add(std::make_unique<Problem>(std::move(*problem)));
}

}  // namespace

/// Texts: id or formula; `values` followed by the names of parameters, each after a space. Numbers: their values.
FALL_LINE_EXPORT("openFunction") int open_function_text(std::size_t dimension) {
  Letter letter;
  const std::string text = letter.text();
  const Choice values = letter.choice();
  return opened(open_function(text, dimension, {values.parameters.begin(), values.parameters.end()}));
}

/// Texts: data set; as below. Numbers: as below.
FALL_LINE_EXPORT("openListedFit") int open_listed_fit() {
  Letter letter;
  const std::string data_set = letter.text();
  return opened(open_fit(data_set, letter.fit_request()));
}

/// Texts: names of the columns; then model, `settings` and the names of its settings, the same of the loss. Numbers:
/// the columns, one after the other, `rows` numbers each; then the settings of model and loss, whether the columns are
/// standardised, the weights of the L2 and the L1 penalty, +1 or -1 (minimise, maximise).
FALL_LINE_EXPORT("openOwnFit") int open_own_fit(std::size_t columns, std::size_t rows) {
  Letter letter;
  DataSet data;
  for (std::size_t i = 0; i < columns; ++i) {
    data.names.push_back(letter.text());
    data.columns.push_back(letter.numbers(rows));
  }
  const FitRequest request = letter.fit_request();
  border.inbox = {};  // the columns may be large, and have been copied
  return opened(open_fit(std::move(data), request));
}

/// Given: a text.
FALL_LINE_EXPORT("facts") int facts(int problem) { return given(problem_json(border.problems[problem])); }

/// Given: a text, the problem as mathematics.
FALL_LINE_EXPORT("mathematics") int mathematics(int problem) {
  return given(mathematics_json(border.problems[problem]));
}

/// Given: a text, the problem as Python; `style` as in `PythonStyle`.
FALL_LINE_EXPORT("python") int python(int problem, int style) {
  return given(python_json(border.problems[problem], static_cast<PythonStyle>(style)));
}

/// Looks for the answer of a fit, which takes long where there are many rows. Given: a text, the facts anew.
FALL_LINE_EXPORT("findAnswer") int answer(int problem) {
  find_answer(border.problems[problem]);
  return facts(problem);
}

/// Numbers: the parameters. Given: the sums of the loss and of its gradient over `count` rows from row `first` on.
FALL_LINE_EXPORT("rowSums") std::size_t row_sums(int problem, std::size_t first, std::size_t count) {
  FitObjective& fit = *border.problems[problem].fit;
  Letter letter;
  fit.add_sums({first, count}, letter.numbers(fit.dimension()), outbox(fit.dimension() + 1));
  return border.outbox.size();
}

/// Numbers: the parameters. Given: what the gradient of a row is made of.
FALL_LINE_EXPORT("rowParts") std::size_t parts_of_row(int problem, std::size_t row) {
  Letter letter;
  const std::vector<double> parameters = letter.numbers(border.problems[problem].objective->dimension());
  border.outbox = row_parts(border.problems[problem], parameters, row);
  return border.outbox.size();
}

FALL_LINE_EXPORT("closeProblem") void close_problem(int problem) { border.problems.remove(problem); }

/// Given: column `index` of a fit's data.
FALL_LINE_EXPORT("column") std::size_t column(int problem, std::size_t index) {
  border.outbox = border.problems[problem].fit->data().columns[index];
  return border.outbox.size();
}

}  // namespace fall_line::border
