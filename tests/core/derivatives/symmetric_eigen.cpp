// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <random>
#include <vector>

#include <Eigen/Eigenvalues>
#include <catch2/catch_test_macros.hpp>

#include <derivatives/symmetric_eigen.hpp>

using namespace fall_line;

namespace {

using Matrix = Eigen::MatrixXd;

SymmetricEigen ours(const Matrix& matrix) {
  // Symmetric: by rows or by columns is the same.
  return symmetric_eigen({matrix.data(), matrix.data() + matrix.size()}, static_cast<std::size_t>(matrix.rows()));
}

/// Holds ours against Eigen's values, and the vectors against what makes an eigenvector.
void check(const Matrix& matrix) {
  const Eigen::SelfAdjointEigenSolver<Matrix> solver(matrix);
  const SymmetricEigen found = ours(matrix);
  const auto n = matrix.rows();
  const double size = std::max(matrix.norm(), 1e-300);
  REQUIRE(found.values.size() == static_cast<std::size_t>(n));
  Matrix vectors(n, n);
  for (Eigen::Index k = 0; k < n; ++k) {
    const auto at = static_cast<std::size_t>(k);
    CHECK(std::fabs(found.values[at] - solver.eigenvalues()[k]) <= 1e-13 * size);
    vectors.col(k) = Eigen::Map<const Eigen::VectorXd>(&found.vectors[at * static_cast<std::size_t>(n)], n);
    CHECK((matrix * vectors.col(k) - found.values[at] * vectors.col(k)).norm() <= 1e-13 * size);
  }
  CHECK((vectors.transpose() * vectors - Matrix::Identity(n, n)).norm() <= 1e-13 * static_cast<double>(n));
}

}  // namespace

TEST_CASE("eigenvalues of symmetric matrices are those of Eigen, and their vectors are unit eigenvectors") {
  std::mt19937_64 random(4);
  std::normal_distribution<double> normal;
  for (const Eigen::Index n : {1, 2, 3, 5, 12, 30, 60}) {
    for (int repeat = 0; repeat < 4; ++repeat) {
      Matrix any(n, n);
      for (Eigen::Index i = 0; i < any.size(); ++i) any.data()[i] = normal(random);
      INFO(n << " rows");
      check(any + any.transpose());
      check(any * any.transpose());                                              // positive definite
      check(any.leftCols((n + 1) / 2) * any.leftCols((n + 1) / 2).transpose());  // singular
    }
  }
}

TEST_CASE("matrices that rotations find hard: diagonal, all alike, of very different sizes") {
  check(Matrix::Zero(4, 4));
  check(Matrix::Identity(3, 3));
  check(Matrix::Constant(6, 6, 7.0));
  check((Matrix(2, 2) << 0.0, 1.0, 1.0, 0.0).finished());
  check((Matrix(3, 3) << 1e200, 1e150, 3.0, 1e150, 1.0, 2.0, 3.0, 2.0, -1e-200).finished());
  check((Matrix(2, 2) << 1667.0, -1.0, -1.0, 2.0).finished());
}

TEST_CASE("small eigenvalues beside large ones keep their digits") {
  // diag(1, 1e8) * [[2, 1], [1, 2]] * diag(1, 1e8): the product of the eigenvalues is the determinant, 3e16.
  const SymmetricEigen found = symmetric_eigen({2.0, 1e8, 1e8, 2e16}, 2);
  CHECK(std::fabs(found.values[0] * found.values[1] / 3e16 - 1.0) < 1e-14);
}
