// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <fall_line/gradient_source.hpp>
#include <fall_line/unit.hpp>

namespace fall_line {

/// What a step-size rule may look at.
struct StepQuestion {
  /// Number of the step, from 1.
  std::uint64_t t = 1;
  Objective& objective;
  /// +1 when the objective is minimised, -1 when it is maximised: the rule minimises `sign * objective`.
  double sign = 1.0;
  std::span<const double> x;
  /// `sign` times the objective's value and gradient at `x`.
  double value = 0.0;
  std::span<const double> gradient;
  std::span<const double> direction;
  /// What the rule evaluates it adds here.
  Evaluations& evaluations;
};

/// Decides how far to go along a direction.
class StepSizeRule {
 public:
  virtual ~StepSizeRule() = default;
  /// Forgets everything, before a run.
  virtual void reset() = 0;
  /// The step size (learning rate) alpha in `x += alpha * direction`.
  virtual double step_size(const StepQuestion& question) = 0;
};

/// All step-size rules, in the order in which they are offered.
[[nodiscard]] const std::vector<Listed<std::unique_ptr<StepSizeRule>>>& step_size_rules();

}  // namespace fall_line
