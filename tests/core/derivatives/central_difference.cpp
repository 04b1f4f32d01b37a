// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "../reference_data.hpp"
#include "estimates.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinAbs;

TEST_CASE("quotients for every h, good and bad, are those of the reference") {
  for (const auto& row : reference_data("book.json", "quotient_error_by_h")) {
    std::string function = row.at("f");
    if (function == "exp" || function == "sin") function += "(x)";
    const double h = row.at("h");
    for (const std::string source : {"central", "forward"}) {
      const Estimate found = estimate(source, h, function, {row.at("x").get<double>()});
      INFO(source << " of " << function << ", h = " << h);
      CHECK_THAT(found.gradient[0], WithinAbs(row.at(source).get<double>(), rounding_of_quotient(found.value, h)));
    }
  }
}

TEST_CASE("a central difference costs 2n values; the value at the point itself is for the picture") {
  const Estimate found = estimate("central", 0.5, "x^2 + x*y + 10*z", {1.0, 2.0, 3.0});
  CHECK(found.evaluations == Evaluations{6, 0});
  CHECK(found.value == 33.0);
  // Exact for polynomials of second degree, whatever h.
  CHECK(found.gradient == std::vector<double>{4.0, 1.0, 10.0});
}
