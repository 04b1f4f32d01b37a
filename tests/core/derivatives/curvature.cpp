// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <derivatives/curvature.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

std::optional<SymmetricEigen> curvature_of(const std::string& function, const std::vector<double>& x) {
  return curvature(*needed(open_function(function, x.size())).objective, x);
}

}  // namespace

TEST_CASE("the curvature is the Hessian's eigenvalues, ascending") {
  const auto found = curvature_of("x^2 - 3*y^2 + 4*x*y", {1.0, 2.0});
  REQUIRE(found);
  // Of [[2, 4], [4, -6]]: -2 - sqrt(32), -2 + sqrt(32).
  CHECK(std::fabs(found->values[0] - (-2.0 - std::sqrt(32.0))) < 1e-14);
  CHECK(std::fabs(found->values[1] - (-2.0 + std::sqrt(32.0))) < 1e-14);
}

TEST_CASE("there is no curvature where the function has none, nor in too many dimensions") {
  CHECK_FALSE(curvature_of("sqrt(x)", {-1.0}));
  CHECK_FALSE(curvature_of("exp(x^2)", {100.0}));
  CHECK_FALSE(curvature_of("x^2", {std::nan("")}));
  CHECK(curvature_of("sum_of_squares", std::vector<double>(most_curved_dimensions, 1.0)));
  CHECK_FALSE(curvature_of("sum_of_squares", std::vector<double>(most_curved_dimensions + 1, 1.0)));
}
