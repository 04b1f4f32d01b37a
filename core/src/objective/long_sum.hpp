// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

namespace fall_line {

/// A sum of numbers and products, carried with twice the digits of a double (T. Ogita, S. M. Rump, S. Oishi: Accurate
/// sum and dot product, SIAM Journal on Scientific Computing 26 (2005), no. 6, 1955–1988).
class LongSum {
 public:
  void add(double term) {
    const double sum = high_ + term;
    const double part = sum - high_;
    low_ += (high_ - (sum - part)) + (term - part);
    high_ = sum;
  }

  void add_product(double a, double b) {
    const double product = a * b;
    const auto [a1, a2] = halves(a);
    const auto [b1, b2] = halves(b);
    add(product);
    low_ += a2 * b2 - (((product - a1 * b1) - a2 * b1) - a1 * b2);
  }

  [[nodiscard]] double value() const { return high_ + low_; }
  /// What `value` lacks of the sum.
  [[nodiscard]] double rest() const { return low_ - (value() - high_); }

 private:
  struct Halves {
    double upper;
    double lower;
  };

  /// A number as two that have half of its digits each, whose products are exact.
  static Halves halves(double number) {
    const double turned = 134217729.0 * number;  // 2^27 + 1
    const double upper = turned - (turned - number);
    return {upper, number - upper};
  }

  double high_ = 0.0;
  double low_ = 0.0;
};

}  // namespace fall_line
