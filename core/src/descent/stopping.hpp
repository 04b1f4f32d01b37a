// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <span>

#include <fall_line/descent.hpp>

namespace fall_line {

/// Where a run stands after a step.
struct Standing {
  std::span<const double> x;
  /// Where the latest step began.
  std::span<const double> origin;
  double value = 0.0;
  double gradient_norm = 0.0;
  Progress progress = Progress::moved;
  std::uint64_t steps = 0;
  /// What the run will have spent once it uses its present gradient.
  Evaluations committed = {};
  /// The same in evaluations of single rows, where there is a limit to them.
  std::uint64_t committed_rows = 0;
  /// Whether value and gradient norm are the objective's at `x`: of a step in batches they need not be.
  bool looked = true;
};

struct Verdict {
  Status status = Status::running;
  Cause cause = Cause::none;
};

/// Whether a run goes on, and if not, how it ended. Coordinates further from 0 than `bound` are out of hand.
[[nodiscard]] Verdict judge(const Standing& standing, const StopRules& rules, double bound);

}  // namespace fall_line
