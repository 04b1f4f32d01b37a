// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Derivatives of a problem's objective: exact, and as difference quotients estimate them.

#include <algorithm>
#include <optional>
#include <span>
#include <vector>

#include <fall_line/quotients.hpp>

#include "border.hpp"
#include "derivatives/curvature.hpp"

namespace fall_line::border {

/// Text: gradient source. Numbers: x, the source's parameters. Given: value, evaluations of function and gradient that
/// the estimate cost, gradient, estimate by the source, Hessian row by row.
FALL_LINE_EXPORT("evaluate") std::size_t evaluate(int problem) {
  Objective& objective = *border.problems[problem].objective;
  const std::size_t n = objective.dimension();
  Letter letter;
  const std::vector<double> x = letter.numbers(n);
  const auto source = make_chosen(gradient_sources(), "gradient", letter.choice());
  if (!source) return static_cast<std::size_t>(refuse(source.error()));

  std::vector<double>& out = outbox(3 + 2 * n + n * n);
  const std::span<double> all(out);
  Evaluations spent;
  (*source)->value_and_gradient(objective, x, all.subspan(3 + n, n), spent);
  out[0] = objective.value_and_gradient(x, all.subspan(3, n));
  out[1] = static_cast<double>(spent.function);
  out[2] = static_cast<double>(spent.gradient);
  objective.hessian(x, all.subspan(3 + 2 * n));
  return out.size();
}

/// Text: gradient source. Numbers: x, the source's parameters. Given: the gradient by the source, and the evaluations
/// of function and gradient that it cost.
FALL_LINE_EXPORT("gradient") std::size_t gradient(int problem) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::vector<double> x = letter.numbers(objective.dimension());
  const auto source = make_chosen(gradient_sources(), "gradient", letter.choice());
  if (!source) return static_cast<std::size_t>(refuse(source.error()));
  Evaluations spent;
  std::vector<double>& out = outbox(x.size() + 2);
  (*source)->value_and_gradient(objective, x, std::span(out).first(x.size()), spent);
  out[x.size()] = static_cast<double>(spent.function);
  out[x.size() + 1] = static_cast<double>(spent.gradient);
  return out.size();
}

/// What value and gradient cost, in operations of the value.
FALL_LINE_EXPORT("gradientWork") double gradient_work(int problem) {
  return border.problems[problem].objective->gradient_work();
}

/// Text: gradient source. Numbers: a point, then places along an axis through it, then a distance h for each. Given:
/// the exact slopes at the places, then the source's.
FALL_LINE_EXPORT("slopes") std::size_t slopes(int problem, std::size_t axis, std::size_t count) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::vector<double> at = letter.numbers(objective.dimension());
  const std::vector<double> places = letter.numbers(count);
  const std::vector<double> distances = letter.numbers(count);
  const auto* const source = find_unit(gradient_sources(), letter.text());
  const Slopes found = slopes_along(objective, *source, at, axis, places, distances);
  std::copy(found.estimate.begin(), found.estimate.end(),
            std::copy(found.exact.begin(), found.exact.end(), outbox(2 * count).begin()));
  return 2 * count;
}

/// Text: gradient source. Numbers: a point. Given: of the error of its quotient along an axis the order, the parts
/// truncation and rounding, and the distance at which it is least.
FALL_LINE_EXPORT("quotientError") std::size_t quotient_error_parts(int problem, std::size_t axis) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::vector<double> at = letter.numbers(objective.dimension());
  const auto source = make_default(*find_unit(gradient_sources(), letter.text()));
  const QuotientError error = quotient_error(objective, *source, at, axis);
  border.outbox = {static_cast<double>(error.order), error.truncation, error.rounding, error.best_distance()};
  return border.outbox.size();
}

/// Numbers: a point. Given: the slopes just beside it along an axis, whether there is a kink, whether a jump.
FALL_LINE_EXPORT("sides") std::size_t sides(int problem, std::size_t axis) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const Sides found = sides_of(objective, letter.numbers(objective.dimension()), axis);
  border.outbox = {found.left, found.right, found.kink ? 1.0 : 0.0, found.jump ? 1.0 : 0.0};
  return border.outbox.size();
}

/// Numbers: x. Given: the eigenvalues of the Hessian there, ascending; nothing where they cannot be had.
FALL_LINE_EXPORT("eigenvalues") std::size_t eigenvalues(int problem) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::optional<SymmetricEigen> curved = curvature(objective, letter.numbers(objective.dimension()));
  border.outbox = curved ? curved->values : std::vector<double>{};
  return border.outbox.size();
}

}  // namespace fall_line::border
