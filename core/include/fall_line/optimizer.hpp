// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <vector>

#include <fall_line/minimised.hpp>
#include <fall_line/unit.hpp>

namespace fall_line {

/// Where a step begins, in terms of what is minimised.
struct StepStart {
  /// Number of the step, from 1.
  std::uint64_t t = 1;
  /// The iterate and the gradient there; `dimension` numbers, or `dimension x lanes` for many points at once.
  std::span<const double> x;
  std::span<const double> gradient;
  /// The value at the iterate; NaN where there are many.
  double value = 0.0;
};

/// What an optimizer is like.
struct OptimizerTraits {
  /// Works coordinate by coordinate on flat arrays, `dimension x lanes`: the same code moves one point or a thousand,
  /// and asks nothing of the objective but the gradient it is given.
  bool by_coordinate = true;
  /// Whether it looks at the gradient at all.
  bool uses_gradient = true;
  /// Its directions are whole steps: the step-size rule is not asked, and the step size is 1.
  bool sets_length = false;
  /// Its direction is minus the gradient, but for a weight decay.
  bool is_steepest = false;
};

/// Numbers that an optimizer remembers, one a coordinate, for the worked step: `m` of Adam, say.
struct Remembered {
  /// As it stands in the unit's formula, in TeX.
  std::string symbol;
  std::span<const double> values;
};

/// Turns gradients into a direction to move in. The step-size rule then says how far: `x += alpha * direction`.
class Optimizer {
 public:
  virtual ~Optimizer() = default;

  [[nodiscard]] virtual OptimizerTraits traits() const { return {}; }

  /// For those that draw at random: where all their chance follows from, from the next `reset` on.
  virtual void set_seed(std::uint64_t) {}

  /// Forgets everything and makes room for `size` numbers (dimension times lanes).
  virtual void reset(std::size_t size) = 0;

  /// \param from       where the step begins
  /// \param step_size  the size that the step-size rule means to take; rules that search begin with it. For those few
  ///                   optimizers whose definition needs it.
  /// \param objective  for optimizers that are not `by_coordinate`; null when there are many lanes
  /// \param direction  written: where to go
  virtual void direction(const StepStart& from, double step_size, Minimised* objective,
                         std::span<double> direction) = 0;

  /// Whether, after a step that left the iterate where it was, another may still move it.
  [[nodiscard]] virtual bool may_move_again() const { return false; }

  /// What it remembers after the latest `direction`.
  [[nodiscard]] virtual std::vector<Remembered> remembered() const { return {}; }
};

/// An optimizer of the list.
struct ListedOptimizer : Listed<std::unique_ptr<Optimizer>> {
  /// The step-size rule, with its parameters, that it is usually run with.
  Choice usual_step_size;
};

/// The first of all optimizers. To ask for it makes no other.
[[nodiscard]] const ListedOptimizer& first_optimizer();

/// All optimizers, in the order in which they are offered.
[[nodiscard]] const std::vector<ListedOptimizer>& optimizers();

}  // namespace fall_line
