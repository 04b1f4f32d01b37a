// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "line.hpp"

#include <cmath>

namespace fall_line {

Line::Line(const LineQuestion& question)
    : question_(question), x_(question.direction.size()), gradient_(question.direction.size()) {
  start_ = {0.0, question.from.value, slope_of(question.from.gradient)};
}

double Line::rounding() const {
  // A formula of a few terms rounds a few times.
  return 8.0 * std::numeric_limits<double>::epsilon() * std::fabs(start_.value);
}

bool Line::moves(double step_size) const {
  for (std::size_t i = 0; i < x_.size(); ++i) {
    const double here = question_.from.x[i];
    if (here + step_size * question_.direction[i] != here) return true;
  }
  return false;
}

Sample Line::value(double step_size) {
  place(step_size);
  return recorded({step_size, question_.objective.value(x_)});
}

Sample Line::value_and_slope(double step_size) {
  place(step_size);
  const double value = question_.objective.value_and_gradient(x_, gradient_);
  const double slope = slope_of(gradient_);
  return recorded({step_size, std::isfinite(slope) ? value : slope, slope});
}

double Line::accept(double step_size) {
  for (std::size_t k = trials(); k-- > 0;) {
    Trial& trial = question_.trials[k];
    if (trial.step_size != step_size) continue;
    trial.accepted = true;
    break;
  }
  return step_size;
}

void Line::place(double step_size) {
  // As the descent itself will compute the next iterate, so that a search sees the very point that is stepped to.
  for (std::size_t i = 0; i < x_.size(); ++i) x_[i] = question_.from.x[i] + step_size * question_.direction[i];
}

Sample Line::recorded(const Sample& sample) {
  Sample checked = sample;
  if (!std::isfinite(sample.value)) checked.value = std::numeric_limits<double>::infinity();
  question_.trials.push_back({checked.step_size, checked.value, false});
  return checked;
}

double Line::slope_of(std::span<const double> gradient) const {
  double slope = 0.0;
  for (std::size_t i = 0; i < gradient.size(); ++i) slope += gradient[i] * question_.direction[i];
  return slope;
}

}  // namespace fall_line
