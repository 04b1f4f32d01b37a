// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "objective/least_squares.hpp"

#include <algorithm>
#include <cmath>
#include <random>

#include <Eigen/QR>
#include <catch2/catch_test_macros.hpp>

using fall_line::LeastSquares;

namespace {

void add(LeastSquares& least_squares, const Eigen::MatrixXd& rows, const Eigen::VectorXd& target) {
  least_squares.add({rows.data(), static_cast<std::size_t>(rows.size())},
                    {target.data(), static_cast<std::size_t>(target.size())});
}

LeastSquares::Solution solved(const Eigen::MatrixXd& rows, const Eigen::VectorXd& target, Eigen::Index at_once) {
  LeastSquares least_squares(static_cast<std::size_t>(rows.cols()));
  for (Eigen::Index first = 0; first < rows.rows(); first += at_once) {
    const Eigen::Index count = std::min(at_once, rows.rows() - first);
    const Eigen::MatrixXd piece = rows.middleRows(first, count);
    const Eigen::VectorXd piece_target = target.segment(first, count);
    add(least_squares, piece, piece_target);
  }
  return least_squares.solve();
}

}  // namespace

TEST_CASE("least squares agree with Eigen's pivoted decomposition, whatever pieces the rows come in") {
  std::mt19937_64 random(1);
  const auto number = [&random] { return static_cast<double>(random() % 2001) / 100.0 - 10.0; };
  for (Eigen::Index count = 1; count <= 8; ++count) {
    const Eigen::MatrixXd rows = Eigen::MatrixXd::NullaryExpr(count + 9, count, number);
    const Eigen::VectorXd target = Eigen::VectorXd::NullaryExpr(count + 9, number);
    const Eigen::VectorXd expected = rows.colPivHouseholderQr().solve(target);
    for (const Eigen::Index at_once : {Eigen::Index{1}, Eigen::Index{4}, count + 9}) {
      const LeastSquares::Solution found = solved(rows, target, at_once);
      CHECK(found.rank == static_cast<std::size_t>(count));
      for (Eigen::Index i = 0; i < count; ++i) {
        CAPTURE(count, i, at_once);
        CHECK(std::abs(found.x[static_cast<std::size_t>(i)] - expected[i]) <= 1e-11 * expected.norm());
      }
    }
  }
}

TEST_CASE("columns that depend on one another are found out, and large ones are not taken for it") {
  const auto rank = [](const Eigen::MatrixXd& rows) {
    return solved(rows, Eigen::VectorXd::Zero(rows.rows()), rows.rows()).rank;
  };
  CHECK(rank(Eigen::MatrixXd{{1, 2}, {2, 4}, {3, 6}}) == 1);
  CHECK(rank(Eigen::MatrixXd{{1, 0}, {2, 0}, {3, 0}}) == 1);
  CHECK(rank(Eigen::MatrixXd{{1, 1, 3}, {1, 2, 5}, {1, 3, 7}, {1, 4, 9}}) == 2);
  CHECK(rank(Eigen::MatrixXd{{1e150, 1e-150}, {2e150, 1e-150}, {4e150, 1e-150}}) == 2);
  CHECK(rank(Eigen::MatrixXd{{1, 2, 3}}) == 1);
}

TEST_CASE("a correction by the slope leads to the solution") {
  const Eigen::MatrixXd rows{{1, 0}, {1, 1}, {1, 2}, {1, 3}};
  const Eigen::VectorXd target{{1, 0, 3, 2}};
  LeastSquares least_squares(2);
  add(least_squares, rows, target);
  const Eigen::VectorXd slope = rows.transpose() * target;  // at 0
  const LeastSquares::Correction correction = least_squares.correction({slope[0], slope[1]});
  const LeastSquares::Solution solution = least_squares.solve();
  CHECK(std::abs(correction.x[0] - solution.x[0]) < 1e-14);
  CHECK(std::abs(correction.x[1] - solution.x[1]) < 1e-14);
  CHECK(std::abs(correction.length - (rows * Eigen::VectorXd{{0.6, 0.6}}).norm()) < 1e-14);
}
