// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "objective/chance.hpp"

#include <cmath>

#include <catch2/catch_test_macros.hpp>

using fall_line::Chance;

TEST_CASE("chance gives what it says, within five standard deviations of a mean") {
  Chance chance(1);
  constexpr int count = 100'000;
  double parts = 0.0;
  double bells = 0.0;
  double squares = 0.0;
  bool inside = true;
  for (int k = 0; k < count; ++k) {
    const double part = chance.part();
    inside = inside && part >= 0.0 && part < 1.0 && chance.below(7) < 7;
    const double bell = chance.bell();
    parts += part / count;
    bells += bell / count;
    squares += bell * bell / count;
  }
  CHECK(inside);
  const double deviation = 1.0 / std::sqrt(static_cast<double>(count));
  CHECK(std::fabs(parts - 0.5) < 5.0 * deviation / std::sqrt(12.0));
  CHECK(std::fabs(bells) < 5.0 * deviation);
  CHECK(std::fabs(squares - 1.0) < 5.0 * std::sqrt(2.0) * deviation);
}

TEST_CASE("the same seed gives the same numbers, which no library may change") {
  Chance chance(42);
  // The first number of std::mt19937_64(42) is 13930160852258120406; its top 53 bits over 2^53.
  CHECK(chance.part() == static_cast<double>(13930160852258120406ULL >> 11) * 0x1p-53);
}
