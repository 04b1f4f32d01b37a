// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <limits>
#include <optional>
#include <vector>

#include <fall_line/descent.hpp>

namespace fall_line {

/// What is known of the place where a run stands, by the Hessian there. A stationary point counts as near when the
/// Newton step, which leads to it where the function is nearly quadratic, does not change the Hessian by much.
enum class Place {
  /// The curvature cannot be had: not defined, or too many dimensions.
  unknown,
  /// A stationary point is near; the eigenvalues are all positive, all negative, or of both signs.
  minimum,
  maximum,
  saddle,
  /// A stationary point is near, or reached, but an eigenvalue vanishes there: second derivatives do not tell its kind.
  degenerate,
  /// No stationary point that the curvature could tell of.
  ordinary,
};

/// What goes on in a run beside what its status says.
enum class Finding {
  none,
  /// From some step on the value only gets worse.
  diverging,
  /// The value gets better without end while the point goes away.
  unbounded,
  /// The point shuttles over a kink: the gradient jumps by more than the curvature explains.
  kink,
  /// The point shuttles across a valley: step after step turns back.
  oscillating,
  /// Gradient and curvature are so small that hardly anything moves.
  plateau,
  /// The value still gets better, by steps that are short for the way to go.
  crawling,
};

[[nodiscard]] const char* to_text(Place place);
[[nodiscard]] const char* to_text(Finding finding);

/// Facts on a run, from its history and the local curvature. A fact that is not certain is left away.
struct Diagnosis {
  Finding finding = Finding::none;
  /// Where the run stands now.
  Place place = Place::unknown;
  /// How far it is from there to the minimum, maximum or saddle, by the Newton step. NaN for any other place.
  double distance = std::numeric_limits<double>::quiet_NaN();
  /// Of a run that diverges: the first kept step after which the value only gets worse.
  std::optional<std::uint64_t> since;
  /// The step at whose iterate the curvature was looked at: `since` where there is one, else the newest; of a run that
  /// oscillates it is the curvature halfway to that iterate, on the floor of the valley.
  std::uint64_t step = 0;
  /// Eigenvalues of the objective's Hessian there, ascending; empty where there are none.
  std::vector<double> eigenvalues;
  /// Largest through smallest eigenvalue, where the function curves towards what is looked for in every direction.
  std::optional<double> condition_number;
  /// 2 / L with the largest eigenvalue L: with a larger step size, gradient descent runs away from a minimum that is
  /// curved like this. Only for gradient descent without memory and with a fixed step size, and only where the
  /// condition number is told as well.
  std::optional<double> stable_step;
  /// The size of the latest step.
  double step_size = 0.0;
  /// What a step gained of late, on average over some tens of steps; negative when it lost.
  double progress = 0.0;
};

/// What can be said of a run, at any time. Looks at the objective around the newest iterate; nothing of it is counted.
[[nodiscard]] Diagnosis diagnose(const Descent& run);

}  // namespace fall_line
