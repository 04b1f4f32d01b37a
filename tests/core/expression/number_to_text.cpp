// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <cstdlib>
#include <limits>
#include <random>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/expression.hpp>

using namespace fall_line;

TEST_CASE("numbers are written as short as they can be") {
  CHECK(number_to_text(0.1) == "0.1");
  CHECK(number_to_text(1e-9) == "1e-9");
  CHECK(number_to_text(1.25e20) == "1.25e20");
  CHECK(number_to_text(0.00012) == "0.00012");
  CHECK(number_to_text(-0.0) == "-0");
  CHECK(number_to_text(12345.5) == "12345.5");
  CHECK(number_to_text(-2.5) == "-2.5");
  CHECK(number_to_text(100.0) == "100");
  CHECK(number_to_text(1.0 / 3.0) == "0.3333333333333333");
}

TEST_CASE("what is written reads back to the same number") {
  std::mt19937_64 random(1);
  for (int i = 0; i < 20'000; ++i) {
    const double value = std::ldexp(static_cast<double>(random()), static_cast<int>(random() % 2000) - 1000);
    REQUIRE(std::strtod(number_to_text(value).c_str(), nullptr) == value);
  }
  for (const double value : {0.0, 5e-324, std::numeric_limits<double>::max(), std::numeric_limits<double>::min()}) {
    CHECK(std::strtod(number_to_text(value).c_str(), nullptr) == value);
  }
}
