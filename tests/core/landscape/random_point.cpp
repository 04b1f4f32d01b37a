// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/landscape.hpp>

using namespace fall_line;

TEST_CASE("a seed gives the same point everywhere") {
  // Computed from the definition of the 64-bit Mersenne twister (Nishimura 2000) in another language.
  const std::vector<Interval> units(4, Interval{0.0, 1.0});
  CHECK(random_point(units, 1) ==
        std::vector<double>{0.13387664401253263, 0.13640703636619722, 0.4512149038445381, 0.02102422841672702});
  CHECK(random_point(units, 2024) ==
        std::vector<double>{0.612684545263525, 0.7947160663269658, 0.26565714033653043, 0.3342971809584886});
}

TEST_CASE("random points fill the domain evenly and stay inside") {
  const std::vector<Interval> domain{{-2.0, 2.0}, {10.0, 11.0}};
  std::vector<std::size_t> quarters(4);
  for (std::uint64_t seed = 0; seed < 4000; ++seed) {
    const std::vector<double> point = random_point(domain, seed);
    REQUIRE((point[0] >= -2.0 && point[0] < 2.0));
    REQUIRE((point[1] >= 10.0 && point[1] < 11.0));
    ++quarters[static_cast<std::size_t>(point[0] + 2.0)];
  }
  // 1000 expected in each; six standard deviations are 164.
  for (const std::size_t quarter : quarters) CHECK((quarter > 836 && quarter < 1164));
}
