// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "double_bits.hpp"

namespace fall_line {

/// e^x by arithmetic alone: the same bits on every machine, which library functions do not give, and a loop over it
/// becomes vector instructions. Within 1 unit in the last place, also where the result is subnormal.
///
/// With k = x / log(2), rounded, and r = x - k log(2), it is 2^k e^r, and
///
///     e^r = 1 + 2r / (R - r),   R = r coth(r / 2) = 2 + r^2/6 - r^4/360 + ...,
///
/// a function of r^2 that five terms give to 2^-62: the best ones, found by Remez' exchange. The scheme is that of
/// Sun's fdlibm, e_exp.c.
struct Exponential {
  /// Up to here the result is neither infinite nor subnormal.
  static constexpr double near_limit = 708.0;

  /// Also of NaN and of infinities.
  static bool is_far(double x) { return !(std::fabs(x) <= near_limit); }

  static double near(double x) {
    const double k = exponent(x);
    return power(x, k) * power_of_two(k);
  }

  static double far(double x) {
    // Beyond these the result is infinite or 0 anyway; a comparison with NaN leaves it alone.
    if (x < -746.0) x = -746.0;
    if (x > 710.0) x = 710.0;
    const double k = exponent(x);
    // In two steps, since 2^k alone may overflow, or lose digits that the result still has.
    const double half = (k * 0.5 + rounding) - rounding;
    return power(x, k) * power_of_two(half) * power_of_two(k - half);
  }

  double operator()(double x) const { return is_far(x) ? far(x) : near(x); }

 private:
  static double exponent(double x) { return (x * 0x1.71547652b82fep+0 + rounding) - rounding; }

  /// e^r
  static double power(double x, double k) {
    // log(2) in two parts, of which the first has 40 bits: its product with k is exact.
    const double high = x - k * 0x1.62e42fefa4000p-1;
    const double rest = k * -0x1.8432a1b0e2634p-43;
    const double r = high - rest;
    const double t = r * r;
    const double series = 0x1.555555555552dp-3 +
                          t * (-0x1.6c16c16bd9fc1p-9 +
                               t * (0x1.1566aac07b9edp-14 + t * (-0x1.bbd3aa9b0fa0bp-20 + t * 0x1.6348e9387841cp-25)));
    const double c = r - t * series;
    // 2r / (R - r) = r + rc / (2 - c), where r itself is taken unrounded, as its two parts.
    return 1.0 + (high - (rest - r * c / (2.0 - c)));
  }

  /// 2^k for a whole k from -1022 to 1023, by writing its exponent.
  static double power_of_two(double k) { return double_of(bits_of(k + (rounding + 1023.0)) << 52U); }
};

}  // namespace fall_line
