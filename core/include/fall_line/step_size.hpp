// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <fall_line/minimised.hpp>
#include <fall_line/optimizer.hpp>
#include <fall_line/unit.hpp>

namespace fall_line {

/// A step size that a line search tried.
struct Trial {
  double step_size = 0.0;
  /// Of what is minimised, at `x + step_size * direction`.
  double value = 0.0;
  bool accepted = false;

  bool operator==(const Trial&) const = default;
};

/// What a step-size rule may look at once the direction is known.
struct LineQuestion {
  const StepStart& from;
  std::span<const double> direction;
  /// What the rule itself said it meant to take.
  double intended = 0.0;
  Minimised& objective;
  /// The least value there is, in terms of what is minimised, where the problem's row knows it.
  std::optional<double> least_value;
  /// What a search tries it adds here, in order.
  std::vector<Trial>& trials;
};

/// Decides how far to go along a direction.
class StepSizeRule {
 public:
  virtual ~StepSizeRule() = default;

  /// Forgets everything, before a run.
  virtual void reset() = 0;

  /// The size that the rule means to take, before it knows the direction. Asked once in every step. For a rule that
  /// searches along the direction: where the search begins.
  virtual double intended(const StepStart& from) = 0;

  /// Whether it has more to say once the direction is known. If not, the step is as large as it intended.
  [[nodiscard]] virtual bool looks_along() const { return false; }

  /// The step size (learning rate) alpha in `x += alpha * direction`; 0 when a search found none that it may take.
  /// Only rules that look along the direction are asked.
  virtual double step_size(const LineQuestion& question) { return question.intended; }

  /// Whether it can only be asked where the least value is known.
  [[nodiscard]] virtual bool needs_least_value() const { return false; }
};

using ListedStepSizeRule = Listed<std::unique_ptr<StepSizeRule>>;

/// The first of all step-size rules. To ask for it makes no other.
[[nodiscard]] const ListedStepSizeRule& first_step_size_rule();

/// All step-size rules, in the order in which they are offered. Each has, besides its own parameters, `warmup`: the
/// number of steps over which its sizes grow from nothing to what it says.
[[nodiscard]] const std::vector<ListedStepSizeRule>& step_size_rules();

}  // namespace fall_line
