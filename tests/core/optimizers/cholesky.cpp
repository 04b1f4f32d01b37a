// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <limits>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "optimizers/cholesky.hpp"
#include "quadratic.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

std::span<const double> entries(const Eigen::MatrixXd& matrix) {
  return {matrix.data(), static_cast<std::size_t>(matrix.size())};
}

}  // namespace

TEST_CASE("the Cholesky decomposition solves as Eigen's does") {
  for (const Eigen::Index size : {1, 2, 3, 7, 20}) {
    const Eigen::MatrixXd matrix = symmetric_matrix(Eigen::VectorXd::LinSpaced(size, 0.5, 40.0), 11);
    const Eigen::VectorXd right = Eigen::VectorXd::LinSpaced(size, -3.0, 2.0);
    for (const double shift : {0.0, 1.5}) {
      Cholesky cholesky;
      REQUIRE(cholesky.decompose(entries(matrix), static_cast<std::size_t>(size), shift));
      Eigen::VectorXd solution = right;
      cholesky.solve({solution.data(), static_cast<std::size_t>(size)});
      const Eigen::MatrixXd shifted = matrix + shift * Eigen::MatrixXd::Identity(size, size);
      const Eigen::VectorXd expected = shifted.llt().solve(right);
      CHECK((solution - expected).norm() <= 1e-13 * expected.norm());
    }
  }
}

TEST_CASE("a matrix that is not positive definite has no Cholesky decomposition") {
  Cholesky cholesky;
  const auto decomposes = [&](std::vector<double> matrix) { return cholesky.decompose(matrix, 2, 0.0); };
  CHECK(decomposes({2.0, 1.0, 1.0, 2.0}));
  CHECK_FALSE(decomposes({1.0, 2.0, 2.0, 1.0}));
  CHECK_FALSE(decomposes({-1.0, 0.0, 0.0, 1.0}));
  CHECK_FALSE(decomposes({0.0, 0.0, 0.0, 0.0}));
  // Singular but for rounding: 0.1^2 * 100 is not quite 1.
  CHECK_FALSE(decomposes({1.0, 0.1, 0.1, 0.1 * 0.1 * (1.0 + 3e-16)}));
  CHECK_FALSE(decomposes({1.0, 0.0, 0.0, std::nan("")}));
  CHECK_FALSE(decomposes({HUGE_VAL, 0.0, 0.0, 1.0}));
}

TEST_CASE("the shift is 0 for a positive definite matrix and lifts the least eigenvalue of any other above 0") {
  Cholesky cholesky;
  const Eigen::MatrixXd convex = symmetric_matrix(Eigen::Vector4d(0.1, 1.0, 2.0, 3.0), 5);
  CHECK(decompose_shifted(cholesky, entries(convex), 4, 1e-3) == 0.0);

  for (const double least : {-1e-9, -0.3, -40.0}) {
    const Eigen::MatrixXd saddle = symmetric_matrix(Eigen::Vector4d(least, 1.0, 2.0, 3.0), 5);
    const double tau = decompose_shifted(cholesky, entries(saddle), 4, 1e-3);
    CHECK(tau > -least);
    // It doubles, so it is no more than twice what is needed, or than what it begins with.
    CHECK(tau <= std::max(-2.0 * least, 1e-3 - least));
  }
  // The diagonal alone tells how far it has to be lifted at least: -3 needs more than 3.
  CHECK(decompose_shifted(cholesky, std::vector<double>{-3.0, 0.0, 0.0, 1.0}, 2, 0.5) == 3.5);
  // Nothing on the diagonal, 4 beside it: 0.5, 1, 2, 4 are too little.
  CHECK(decompose_shifted(cholesky, std::vector<double>{0.0, 4.0, 4.0, 0.0}, 2, 0.5) == 8.0);
}

TEST_CASE("there is no shift for a matrix that is not finite") {
  Cholesky cholesky;
  for (const double bad : {std::nan(""), HUGE_VAL, -HUGE_VAL}) {
    CHECK(std::isinf(decompose_shifted(cholesky, std::vector<double>{bad, 0.0, 0.0, 1.0}, 2, 1e-3)));
    CHECK(std::isinf(decompose_shifted(cholesky, std::vector<double>{1.0, bad, bad, 1.0}, 2, 1e-3)));
  }
  const double largest = std::numeric_limits<double>::max();
  CHECK(std::isinf(decompose_shifted(cholesky, std::vector<double>{0.0, largest, largest, 0.0}, 2, 1e-3)));
}
