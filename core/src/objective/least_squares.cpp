// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "least_squares.hpp"

#include <cmath>

#include <Eigen/QR>

namespace fall_line {
namespace {

/// A power of two near a column's length: dividing by it is exact.
double scale_of(const std::vector<double>& column) {
  double largest = 0.0;
  for (const double entry : column) largest = std::fmax(largest, std::fabs(entry));
  int exponent = 0;
  std::frexp(largest, &exponent);
  return std::ldexp(1.0, exponent);
}

Eigen::MatrixXd scaled(const std::vector<std::vector<double>>& columns, const std::vector<double>& scales) {
  Eigen::MatrixXd matrix(static_cast<Eigen::Index>(columns.front().size()), static_cast<Eigen::Index>(columns.size()));
  double* next = matrix.data();
  for (std::size_t i = 0; i < columns.size(); ++i) {
    for (const double entry : columns[i]) *next++ = entry / scales[i];
  }
  return matrix;
}

}  // namespace

struct LeastSquares::Decomposition {
  std::vector<double> scales;
  Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr;
};

LeastSquares::LeastSquares(const std::vector<std::vector<double>>& columns)
    : decomposition_(std::make_unique<Decomposition>()) {
  for (const std::vector<double>& column : columns) decomposition_->scales.push_back(scale_of(column));
  decomposition_->qr.compute(scaled(columns, decomposition_->scales));
}

LeastSquares::~LeastSquares() = default;

bool LeastSquares::full_rank() const { return decomposition_->qr.rank() == decomposition_->qr.cols(); }

// The reflections are applied one by one, and the triangle solved by hand: Eigen's own solver brings its blocked
// matrix products along, which are of no use to a few columns and weigh more than all the rest of the core's algebra.
std::vector<double> LeastSquares::solve(const std::vector<double>& target) const {
  const auto& qr = decomposition_->qr.matrixQR();
  std::vector<double> rotated = target;
  const Eigen::Index rows = qr.rows();
  const Eigen::Index count = qr.cols();
  for (Eigen::Index k = 0; k < count; ++k) {
    // H = I - tau v v^T with v = (1, the column's part below the diagonal)
    double* const tail = rotated.data() + k;
    double along = tail[0];
    for (Eigen::Index i = 1; i < rows - k; ++i) along += qr.coeff(k + i, k) * tail[i];
    along *= decomposition_->qr.hCoeffs().coeff(k);
    tail[0] -= along;
    for (Eigen::Index i = 1; i < rows - k; ++i) tail[i] -= along * qr.coeff(k + i, k);
  }
  std::vector<double> solution(static_cast<std::size_t>(count));
  for (Eigen::Index k = count; k-- > 0;) {
    double& entry = rotated[static_cast<std::size_t>(k)];
    for (Eigen::Index j = k + 1; j < count; ++j) entry -= qr.coeff(k, j) * rotated[static_cast<std::size_t>(j)];
    entry /= qr.coeff(k, k);
    const auto original = static_cast<std::size_t>(decomposition_->qr.colsPermutation().indices().coeff(k));
    solution[original] = entry / decomposition_->scales[original];
  }
  return solution;
}

}  // namespace fall_line
