// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/quotients.hpp>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>
#include <cmath>
#include <limits>

#include "../reference_data.hpp"
#include "estimates.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinRel;

namespace {

constexpr double epsilon = std::numeric_limits<double>::epsilon();

Slopes slopes(const std::string& source, const std::string& function, const std::vector<double>& at, std::size_t axis,
              const std::vector<double>& places, const std::vector<double>& distances) {
  const auto objective = needed(open_function(function, at.size())).objective;
  return slopes_along(*objective, *find_unit(gradient_sources(), source), at, axis, places, distances);
}

QuotientError error_of(const std::string& source, const std::string& function, const std::vector<double>& at,
                       std::size_t axis = 0) {
  const auto objective = needed(open_function(function, at.size())).objective;
  return quotient_error(*objective, *make_default(*find_unit(gradient_sources(), source)), at, axis);
}

}  // namespace

TEST_CASE("the slopes along an axis are the book's to the last bit, actual and estimated") {
  const auto table = reference_data("book.json", "difference_quotient");
  const auto xs = table.at("xs").get<std::vector<double>>();
  const Slopes found =
      slopes("forward", "square", {0.0}, 0, xs, std::vector<double>(xs.size(), table.at("h").get<double>()));
  CHECK(found.exact == table.at("actual").get<std::vector<double>>());
  CHECK(found.estimate == table.at("estimate").get<std::vector<double>>());
}

TEST_CASE("the square's quotients for every h are the reference's to the last bit") {
  for (const auto& row : reference_data("book.json", "quotient_error_by_h")) {
    if (row.at("f") != "square") continue;
    const std::vector<double> x{row.at("x").get<double>()};
    for (const std::string source : {"forward", "central"}) {
      INFO(source << ", h = " << row.at("h"));
      const Slopes found = slopes(source, "square", x, 0, x, {row.at("h").get<double>()});
      CHECK(found.exact.front() == row.at("exact").get<double>());
      CHECK(found.estimate.front() == row.at(source).get<double>());
    }
  }
}

TEST_CASE("along an axis the other coordinates are held, and the estimate is that of a descent") {
  const std::vector<double> at{1.0, -2.0, 3.0};
  const std::string function = "x^2*y + y*z^3";
  const Slopes found = slopes("forward", function, at, 1, {-2.0, 5.0}, {0.125, 0.25});
  CHECK(found.exact == std::vector<double>{28.0, 28.0});
  CHECK(found.estimate.front() == estimate("forward", 0.125, function, at).gradient[1]);
  CHECK(found.estimate.back() == estimate("forward", 0.25, function, {1.0, 5.0, 3.0}).gradient[1]);
}

TEST_CASE("an exact source has no error, whatever the distance") {
  const Slopes found = slopes("exact", "exp(x)", {0.5}, 0, {0.5}, {1.0});
  CHECK(found.estimate == found.exact);
  CHECK(error_of("exact", "exp(x)", {0.5}).order == 0);
}

TEST_CASE("the parts of the error are Taylor's remainder and the rounding of the values") {
  const double e = std::exp(1.0);
  const QuotientError forward = error_of("forward", "exp(x)", {1.0});
  CHECK(forward.order == 1);
  CHECK_THAT(forward.truncation, WithinRel(e / 2.0, 1e-12));
  CHECK_THAT(forward.rounding, WithinRel(1.5 * epsilon * e, 1e-12));
  CHECK_THAT(forward.best_distance(), WithinRel(std::sqrt(3.0 * epsilon), 1e-12));

  const QuotientError central = error_of("central", "exp(x)", {1.0});
  CHECK(central.order == 2);
  CHECK_THAT(central.truncation, WithinRel(e / 6.0, 1e-8));
  CHECK_THAT(central.best_distance(), WithinRel(std::cbrt(2.25 * epsilon), 1e-8));
}

TEST_CASE("the measured error stays below what theory allows, at every distance down to the valley and beyond") {
  for (const std::string function : {"exp(x)", "sin(x)", "x^3 - 2*x"}) {
    for (const std::string source : {"forward", "backward", "central"}) {
      const double x = 0.75;
      const QuotientError theory = error_of(source, function, {x});
      for (double h = 1e-2; h > 1e-14; h /= 3.0) {
        INFO(source << " of " << function << ", h = " << h);
        const Slopes found = slopes(source, function, {x}, 0, {x}, {h});
        const double error = std::fabs(found.estimate.front() - found.exact.front());
        // The next order of Taylor's series and a last bit in the library's functions are not in it.
        CHECK(error <= 2.0 * theory.at(h) + 2.0 * epsilon * std::fabs(found.exact.front()));
      }
    }
  }
}

TEST_CASE("where nothing is truncated a larger distance is always better") {
  CHECK(error_of("forward", "3*x + 1", {2.0}).best_distance() == std::numeric_limits<double>::infinity());
  CHECK(error_of("central", "square", {2.0}).best_distance() == std::numeric_limits<double>::infinity());
  CHECK(std::isnan(error_of("forward", "log(x)", {-1.0}).best_distance()));
}

TEST_CASE("a kink has two slopes, a jump two values, and a bend neither") {
  const auto sides = [](const std::string& function, double x) {
    return sides_of(*needed(open_function(function, 1)).objective, std::vector<double>{x}, 0);
  };
  const Sides corner = sides("abs(x) + x", 0.0);
  CHECK(corner.kink);
  CHECK_FALSE(corner.jump);
  CHECK(corner.left == 0.0);
  CHECK(corner.right == 2.0);
  CHECK(sides("max(x, 2 - x)", 1.0).kink);

  const Sides step = sides("sign(x) + x", 0.0);
  CHECK(step.jump);
  CHECK_FALSE(step.kink);

  for (const std::string smooth : {"x^2", "exp(5*x)", "1e6*x^2", "sin(1000*x)", "x", "0*x + 7"}) {
    for (const double x : {0.0, 1.0, -3.25}) {
      INFO(smooth << " at " << x);
      CHECK_FALSE(sides(smooth, x).kink);
      CHECK_FALSE(sides(smooth, x).jump);
    }
  }
  CHECK_FALSE(sides("log(x)", -1.0).kink);
}
