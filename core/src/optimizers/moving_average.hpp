// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace fall_line {

/// An exponential moving average, one a coordinate: `a_t = beta a_{t-1} + (1 - beta) value_t`, from 0 on.
///
/// A step begins with `begin_step` and then adds one value to each coordinate.
class MovingAverage {
 public:
  /// \param beta  from 0 to below 1
  explicit MovingAverage(double beta) : beta_(beta) {}

  void reset(std::size_t size, double initial = 0.0) {
    values_.assign(size, initial);
    power_ = 1.0;
    changed_ = false;
  }

  /// Begins step t and returns `1 - beta^t`, what the weights of an average that began at 0 add up to: divided by it,
  /// the average is right from the first step on. The power is a running product: `pow` differs between libraries.
  double begin_step() {
    power_ *= beta_;
    changed_ = false;
    return 1.0 - power_;
  }

  /// beta^t of the present step.
  [[nodiscard]] double power() const { return power_; }

  /// The average with a value.
  double add(std::size_t i, double value) { return set(i, beta_ * values_[i] + (1.0 - beta_) * value); }

  /// The average with the product of two numbers, multiplied in the order in which PyTorch does.
  double add_product(std::size_t i, double left, double right) {
    return set(i, beta_ * values_[i] + (1.0 - beta_) * left * right);
  }

  /// Puts a number in the average's place, for rules that do not simply average.
  double set(std::size_t i, double value) {
    changed_ = changed_ || value != values_[i];
    return values_[i] = value;
  }

  double operator[](std::size_t i) const { return values_[i]; }
  [[nodiscard]] double beta() const { return beta_; }
  [[nodiscard]] std::span<const double> values() const { return values_; }

  /// Whether the latest step changed any of it. An average of gradients that passes 0, where the path turns, rests for
  /// a step and yet moves on.
  [[nodiscard]] bool changed() const { return changed_; }

 private:
  double beta_;
  double power_ = 1.0;
  std::vector<double> values_;
  bool changed_ = false;
};

}  // namespace fall_line
