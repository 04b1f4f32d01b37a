// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Values of a problem at many points at once, for pictures.

#include <span>
#include <vector>

#include <fall_line/landscape.hpp>

#include "border.hpp"

namespace fall_line::border {

/// Numbers: the two axes, their intervals, columns, rows, a point. Given: `count` rows from row `first` on.
FALL_LINE_EXPORT("grid") std::size_t grid(int problem, std::size_t first, std::size_t count) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  Grid grid;
  for (std::size_t& axis : grid.axes) axis = static_cast<std::size_t>(letter.number());
  grid.horizontal = letter.interval();
  grid.vertical = letter.interval();
  grid.columns = static_cast<std::size_t>(letter.number());
  grid.rows = static_cast<std::size_t>(letter.number());
  grid.at = letter.numbers(objective.dimension());
  grid_values(objective, grid, first, count, outbox(count * grid.columns));
  return border.outbox.size();
}

/// Numbers: the interval, a point. Given: `count` values along an axis through the point.
FALL_LINE_EXPORT("line") std::size_t line(int problem, std::size_t axis, std::size_t count) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const Interval interval = letter.interval();
  const std::vector<double> at = letter.numbers(objective.dimension());
  line_values(objective, axis, at, interval, outbox(count));
  return count;
}

/// Numbers: the parameters, then the features, column by column. Given: the model's predictions.
FALL_LINE_EXPORT("predict") std::size_t predict(int problem, std::size_t rows) {
  FitObjective& fit = *border.problems[problem].fit;
  const std::size_t parameters = fit.dimension();
  std::vector<const double*> features;
  for (std::size_t at = parameters; at < border.inbox.size(); at += rows) features.push_back(&border.inbox[at]);
  fit.predict(std::span(border.inbox).first(parameters), features.data(), outbox(rows).data(), rows);
  return rows;
}

}  // namespace fall_line::border
