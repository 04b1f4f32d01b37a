// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <descent/place.hpp>

#include "../descents.hpp"
#include "../reference_data.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

Surroundings around(const std::string& function, const std::vector<double>& x) {
  return look_around(*needed(open_function(function, x.size())).objective, x);
}

std::map<std::string, std::string> formulas() {
  std::map<std::string, std::string> result{
      {"double_well", "x^4/4 - x^2/2 + y^2/2"},
      {"freudenstein_roth", "(x - 13 + ((5 - y)*y - 2)*y)^2 + (x - 29 + ((y + 1)*y - 14)*y)^2"}};
  for (const auto& function : reference_data("functions2d.json", "functions")) {
    result[function.at("name")] = function.at("formula");
  }
  return result;
}

}  // namespace

TEST_CASE("every stationary point of the reference is classified right") {
  const std::map<std::string, std::string> formula = formulas();
  int points = 0;
  const nlohmann::json functions = reference_data("critical_points.json", "functions");
  for (const auto& [name, list] : functions.items()) {
    for (const auto& point : list) {
      const std::vector<double> at = point.at("at");
      INFO(name << " at " << at[0] << ", " << at[1]);
      const Surroundings found = around(formula.at(name), at);
      const std::string type = point.at("type");
      CHECK(to_text(found.place) == (type == "saddle" ? "saddle-point" : type));
      const std::vector<double> eigenvalues = point.at("hessian_eigenvalues");
      const double largest = std::max(std::fabs(eigenvalues[0]), std::fabs(eigenvalues[1]));
      for (std::size_t i = 0; i < 2; ++i) {
        // The point itself is rounded: the Hessian may be off by a few units in its last place.
        CHECK(std::fabs(found.eigenvalues[i] - eigenvalues[i]) <= 1e-12 * std::max(1.0, largest));
      }
      ++points;
    }
  }
  CHECK(points == 47);
}

TEST_CASE("beside a stationary point the place is the same, with the way that is left") {
  const Surroundings minimum = around("x^2 + 3*y^2", {3.0, 4.0});
  CHECK(minimum.place == Place::minimum);
  CHECK(std::fabs(minimum.distance - 5.0) < 1e-14);
  const Surroundings saddle = around("himmelblau", {3.385154 + 1e-4, 0.0738518});
  CHECK(saddle.place == Place::saddle);
  CHECK(std::fabs(saddle.distance - 1e-4) < 2e-6);
}

TEST_CASE("where the curvature vanishes with the slope, second derivatives do not tell") {
  CHECK(around("x^4", {1e-3}).place == Place::degenerate);
  CHECK(around("x^3", {1e-4}).place == Place::degenerate);
  CHECK(around("x^2 + y^4", {0.0, 0.0}).place == Place::degenerate);
  CHECK(around("x^2 + 0*y", {0.0, 3.0}).place == Place::degenerate);
  CHECK(around("0*x + 7", {2.0}).place == Place::degenerate);
}

TEST_CASE("where no stationary point is near the curvature promises none") {
  CHECK(around("-exp(-x^2)", {5.0}).place == Place::ordinary);
  CHECK(around("exp(x)", {-25.0}).place == Place::ordinary);
  CHECK(around("x + 2*y", {0.0, 0.0}).place == Place::ordinary);
  CHECK(around("x^2 + y", {0.0, 0.0}).place == Place::ordinary);
  CHECK(around("rosenbrock", {-1.2, 1.0}).place == Place::ordinary);
}

TEST_CASE("without a Hessian the place is unknown") {
  CHECK(around("log(x)", {-1.0}).place == Place::unknown);
  CHECK(around("sum_of_squares", std::vector<double>(61, 1.0)).place == Place::unknown);
}
