// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "least_squares.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

#include <Eigen/QR>

namespace fall_line {
namespace {

/// A power of two near a column's length: dividing by it is exact.
double scale_of(const Eigen::MatrixXd& matrix, Eigen::Index column) {
  int exponent = 0;
  std::frexp(matrix.col(column).cwiseAbs().maxCoeff(), &exponent);
  return std::ldexp(1.0, exponent);
}

}  // namespace

LeastSquares::LeastSquares(std::size_t unknowns) : triangle_(0, static_cast<Eigen::Index>(unknowns)), target_(0) {}

void LeastSquares::add(Eigen::MatrixXd& rows, Eigen::VectorXd& target) {
  const Eigen::Index unknowns = triangle_.cols();
  Eigen::MatrixXd stacked(triangle_.rows() + rows.rows(), unknowns);
  Eigen::VectorXd stacked_target(stacked.rows());
  stacked << triangle_, rows;
  stacked_target << target_, target;
  if (stacked.rows() < unknowns) {
    triangle_ = stacked;
    target_ = stacked_target;
    return;
  }
  const Eigen::HouseholderQR<Eigen::MatrixXd> qr(stacked);
  stacked_target.applyOnTheLeft(qr.householderQ().adjoint());
  triangle_ = qr.matrixQR().topRows(unknowns).triangularView<Eigen::Upper>();
  target_ = stacked_target.head(unknowns);
}

LeastSquares::Solution LeastSquares::solve() const {
  Eigen::MatrixXd scaled = triangle_;
  Eigen::VectorXd scales(scaled.cols());
  for (Eigen::Index k = 0; k < scaled.cols(); ++k) {
    scales[k] = scale_of(scaled, k);
    scaled.col(k) /= scales[k];
  }
  Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd> decomposition;
  decomposition.setThreshold(static_cast<double>(scaled.cols()) * std::numeric_limits<double>::epsilon());
  decomposition.compute(scaled);
  const Eigen::VectorXd x = decomposition.solve(target_).cwiseQuotient(scales);
  return {{x.begin(), x.end()}, static_cast<std::size_t>(decomposition.rank())};
}

LeastSquares::Correction LeastSquares::correction(const std::vector<double>& slope) const {
  const auto triangle = triangle_.triangularView<Eigen::Upper>();
  Eigen::VectorXd x = Eigen::Map<const Eigen::VectorXd>(slope.data(), triangle_.cols());
  triangle.transpose().solveInPlace(x);
  const double length = x.norm();
  triangle.solveInPlace(x);
  return {{x.begin(), x.end()}, length};
}

}  // namespace fall_line
