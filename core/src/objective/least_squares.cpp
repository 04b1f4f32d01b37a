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

/// Numbers, column by column, as a matrix with so many columns.
Eigen::Map<const Eigen::MatrixXd> matrix_of(std::span<const double> numbers, Eigen::Index columns) {
  return {numbers.data(), static_cast<Eigen::Index>(numbers.size()) / columns, columns};
}

}  // namespace

LeastSquares::LeastSquares(std::size_t unknowns) : unknowns_(unknowns) {}

void LeastSquares::add(std::span<const double> rows, std::span<const double> target) {
  const auto unknowns = static_cast<Eigen::Index>(unknowns_);
  Eigen::MatrixXd stacked(static_cast<Eigen::Index>(target_.size() + target.size()), unknowns);
  Eigen::VectorXd stacked_target(stacked.rows());
  const auto held = static_cast<Eigen::Index>(target_.size());
  stacked.topRows(held) = matrix_of(triangle_, unknowns);
  stacked.bottomRows(stacked.rows() - held) = matrix_of(rows, unknowns);
  stacked_target.head(held) = matrix_of(target_, 1);
  stacked_target.tail(stacked.rows() - held) = matrix_of(target, 1);
  if (stacked.rows() >= unknowns) {
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(stacked);
    stacked_target.applyOnTheLeft(qr.householderQ().adjoint());
    stacked_target.conservativeResize(unknowns);
    stacked = Eigen::MatrixXd(qr.matrixQR().topRows(unknowns).triangularView<Eigen::Upper>());
  }
  triangle_.assign(stacked.data(), stacked.data() + stacked.size());
  target_.assign(stacked_target.data(), stacked_target.data() + stacked_target.size());
}

LeastSquares::Solution LeastSquares::solve() const {
  Eigen::MatrixXd scaled = matrix_of(triangle_, static_cast<Eigen::Index>(unknowns_));
  Eigen::VectorXd scales(scaled.cols());
  for (Eigen::Index k = 0; k < scaled.cols(); ++k) {
    scales[k] = scale_of(scaled, k);
    scaled.col(k) /= scales[k];
  }
  Eigen::CompleteOrthogonalDecomposition<Eigen::MatrixXd> decomposition;
  decomposition.setThreshold(static_cast<double>(scaled.cols()) * std::numeric_limits<double>::epsilon());
  decomposition.compute(scaled);
  const Eigen::VectorXd x = decomposition.solve(matrix_of(target_, 1)).cwiseQuotient(scales);
  return {{x.begin(), x.end()}, static_cast<std::size_t>(decomposition.rank())};
}

LeastSquares::Correction LeastSquares::correction(const std::vector<double>& slope) const {
  const auto whole = matrix_of(triangle_, static_cast<Eigen::Index>(unknowns_));
  const auto triangle = whole.triangularView<Eigen::Upper>();
  Eigen::VectorXd x = matrix_of(slope, 1);
  triangle.transpose().solveInPlace(x);
  const double length = x.norm();
  triangle.solveInPlace(x);
  return {{x.begin(), x.end()}, length};
}

}  // namespace fall_line
