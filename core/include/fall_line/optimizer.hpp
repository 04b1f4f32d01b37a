// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <fall_line/unit.hpp>

namespace fall_line {

/// Turns gradients into a direction to move in. The step-size rule then says how far: `x += alpha * direction`.
///
/// Works coordinate by coordinate on flat arrays, `dimension x lanes`: the same code moves one point or a thousand.
class Optimizer {
 public:
  virtual ~Optimizer() = default;

  /// Forgets everything and makes room for `size` numbers (dimension times lanes).
  virtual void reset(std::size_t size) = 0;

  /// \param t          number of the step, from 1
  /// \param x          the iterate
  /// \param gradient   of what is minimised, at `x`
  /// \param direction  written: where to go
  virtual void direction(std::uint64_t t, std::span<const double> x, std::span<const double> gradient,
                         std::span<double> direction) = 0;
};

/// All optimizers, in the order in which they are offered.
[[nodiscard]] const std::vector<Listed<std::unique_ptr<Optimizer>>>& optimizers();

}  // namespace fall_line
