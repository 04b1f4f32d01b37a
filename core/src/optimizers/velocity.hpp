// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace fall_line {

/// The velocity of a heavy ball, one a coordinate: `b_t = momentum b_{t-1} + (1 - dampening) g_t`. As in PyTorch it
/// begins as the whole first gradient, which no dampening lessens.
class Velocity {
 public:
  Velocity(double momentum, double dampening) : momentum_(momentum), dampening_(dampening) {}

  void reset(std::size_t size) {
    values_.assign(size, 0.0);
    gain_ = 1.0;
    began_ = false;
    changed_ = false;
  }

  void begin_step() {
    gain_ = began_ ? 1.0 - dampening_ : 1.0;
    began_ = true;
    changed_ = false;
  }

  /// The velocity with a gradient.
  double add(std::size_t i, double gradient) {
    const double next = momentum_ * values_[i] + gain_ * gradient;
    changed_ = changed_ || next != values_[i];
    return values_[i] = next;
  }

  [[nodiscard]] std::span<const double> values() const { return values_; }

  /// Whether the latest step changed any of it. A ball that rests where it turns around moves on.
  [[nodiscard]] bool changed() const { return changed_; }

 private:
  double momentum_;
  double dampening_;
  double gain_ = 1.0;
  std::vector<double> values_;
  bool began_ = false;
  bool changed_ = false;
};

}  // namespace fall_line
