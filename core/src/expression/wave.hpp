// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include "double_bits.hpp"

namespace fall_line {

/// The sine and the cosine by arithmetic alone: the same bits on every machine, which library functions do not give,
/// and a loop over it becomes vector instructions. Within 1 unit in the last place. `quarters` is by how many quarters
/// of a turn the wave is ahead of the sine.
///
/// With k = 2x / pi, rounded, the rest r = x - k pi/2 lies between -pi/4 and pi/4, where short polynomials give both
/// sine and cosine of it; k tells which of the two is wanted, and with which sign. Their coefficients are the best
/// ones, found by Remez' exchange; the scheme is that of Sun's fdlibm, k_sin.c and k_cos.c.
///
/// pi/2 comes in three parts (Cody and Waite, *Software Manual for the Elementary Functions*, 1980), so that r has all
/// its digits for x up to `near_limit`. Farther out the library's functions are asked.
template <std::uint64_t quarters>
struct Wave {
  static constexpr double near_limit = 50'000.0;

  /// Also of NaN and of infinities.
  static bool is_far(double x) { return !(std::fabs(x) <= near_limit); }

  static double far(double x) { return quarters == 0 ? std::sin(x) : std::cos(x); }

  static double near(double x) {
    const double shifted = x * 0x1.45f306dc9c883p-1 + rounding;
    const double k = shifted - rounding;
    // All three are positive, so that -0 stays what it is. The first two have 38 bits each, and k at most 15: both
    // products are exact, and so is the first difference.
    const double first = x - k * 0x1.921fb54440000p+0;
    const double middle = k * 0x1.68c234c4c0000p-39;
    const double second = first - middle;
    const double lost = (first - second) - middle;
    const double last = k * 0x1.98a2e03707345p-77 - lost;
    const double r = second - last;
    const double tail = (second - r) - last;

    const double z = r * r;
    const std::uint64_t quadrant = bits_of(shifted) + quarters;
    const std::uint64_t is_cosine = 0 - (quadrant & 1U);
    const std::uint64_t sign = (quadrant & 2U) << 62U;
    return double_of(((bits_of(cosine(r, tail, z)) & is_cosine) | (bits_of(sine(r, tail, z)) & ~is_cosine)) ^ sign);
  }

  double operator()(double x) const { return is_far(x) ? far(x) : near(x); }

 private:
  /// sin(r + tail), where z = r^2: r - r^3/6 + r^5/120 - ..., and the tail times the cosine, of which 1 - z/2 will do.
  static double sine(double r, double tail, double z) {
    const double cube = z * r;
    const double series = 0x1.111111110f87ap-7 +
                          z * (-0x1.a01a019c1199bp-13 +
                               z * (0x1.71de3577b6dcfp-19 + z * (-0x1.ae5e663abda4ep-26 + z * 0x1.5d93010796fffp-33)));
    return r - ((z * (0.5 * tail - cube * series) - tail) - cube * -0x1.5555555555549p-3);
  }

  /// cos(r + tail), where z = r^2: 1 - z/2 + z^2/24 - ..., less the tail times the sine, for which r will do. What is
  /// lost when z/2 is subtracted is added again.
  static double cosine(double r, double tail, double z) {
    const double series =
        0x1.555555555554cp-5 +
        z * (-0x1.6c16c16c1517ep-10 +
             z * (0x1.a01a019cb1bd3p-16 +
                  z * (-0x1.27e4f809f0460p-22 + z * (0x1.1ee9ebe8f1b40p-29 + z * -0x1.8fae9c5888c2ap-37))));
    const double half = 0.5 * z;
    const double most = 1.0 - half;
    return most + (((1.0 - most) - half) + (z * (z * series) - r * tail));
  }
};

using Sine = Wave<0>;
using Cosine = Wave<1>;

}  // namespace fall_line
