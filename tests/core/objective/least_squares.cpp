// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "objective/least_squares.hpp"

#include <random>

#include <Eigen/QR>
#include <catch2/catch_test_macros.hpp>

using fall_line::LeastSquares;

namespace {

Eigen::MatrixXd matrix_of(const std::vector<std::vector<double>>& columns) {
  Eigen::MatrixXd matrix(columns.front().size(), columns.size());
  for (std::size_t j = 0; j < columns.size(); ++j) {
    for (std::size_t i = 0; i < columns[j].size(); ++i) {
      matrix(static_cast<Eigen::Index>(i), static_cast<Eigen::Index>(j)) = columns[j][i];
    }
  }
  return matrix;
}

}  // namespace

TEST_CASE("least squares agree with Eigen's pivoted decomposition") {
  std::mt19937_64 random(1);
  const auto number = [&random] { return static_cast<double>(random() % 2001) / 100.0 - 10.0; };
  for (std::size_t count = 1; count <= 8; ++count) {
    const std::size_t rows = count + 3;
    std::vector<std::vector<double>> columns(count, std::vector<double>(rows));
    for (std::vector<double>& column : columns) {
      for (double& entry : column) entry = number();
    }
    std::vector<double> target(rows);
    for (double& entry : target) entry = number();

    const LeastSquares least_squares(columns);
    REQUIRE(least_squares.full_rank());
    const std::vector<double> solution = least_squares.solve(target);
    const Eigen::VectorXd expected = matrix_of(columns).colPivHouseholderQr().solve(
        Eigen::Map<const Eigen::VectorXd>(target.data(), static_cast<Eigen::Index>(rows)));
    for (std::size_t i = 0; i < count; ++i) {
      CAPTURE(count, i);
      CHECK(std::abs(solution[i] - expected[static_cast<Eigen::Index>(i)]) <= 1e-11 * expected.norm());
    }
  }
}

TEST_CASE("columns that depend on one another are found out, and large ones are not taken for it") {
  CHECK_FALSE(LeastSquares({{1, 2, 3}, {2, 4, 6}}).full_rank());
  CHECK_FALSE(LeastSquares({{1, 2, 3}, {0, 0, 0}}).full_rank());
  CHECK_FALSE(LeastSquares({{1, 1, 1, 1}, {1, 2, 3, 4}, {3, 5, 7, 9}}).full_rank());
  CHECK(LeastSquares({{1e150, 2e150, 4e150}, {1e-150, 1e-150, 1e-150}}).full_rank());
}

TEST_CASE("an exact fit has its exact coefficients") {
  const LeastSquares least_squares({{0, 1, 2, 3}, {1, 1, 1, 1}});
  const std::vector<double> solution = least_squares.solve({5, 25, 45, 65});
  CHECK(std::abs(solution[0] - 20.0) <= 1e-13);
  CHECK(std::abs(solution[1] - 5.0) <= 1e-13);
}
