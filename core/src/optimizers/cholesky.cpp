// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "cholesky.hpp"

#include <algorithm>
#include <cmath>
#include <limits>

namespace fall_line {

bool Cholesky::decompose(std::span<const double> matrix, std::size_t dimension, double shift) {
  dimension_ = dimension;
  factor_.assign(dimension * dimension, 0.0);
  const double rounding = static_cast<double>(dimension) * std::numeric_limits<double>::epsilon();
  for (std::size_t i = 0; i < dimension; ++i) {
    double* row = &factor_[i * dimension];
    for (std::size_t j = 0; j < i; ++j) {
      const double* above = &factor_[j * dimension];
      double entry = matrix[i * dimension + j];
      for (std::size_t k = 0; k < j; ++k) entry -= row[k] * above[k];
      row[j] = entry / above[j];
    }
    const double diagonal = matrix[i * dimension + i] + shift;
    double pivot = diagonal;
    for (std::size_t k = 0; k < i; ++k) pivot -= row[k] * row[k];
    // Written so that NaN counts as not positive.
    if (!(pivot > rounding * diagonal && std::isfinite(pivot))) return false;
    row[i] = std::sqrt(pivot);
  }
  return true;
}

void Cholesky::solve(std::span<double> vector) const {
  for (std::size_t i = 0; i < dimension_; ++i) {
    for (std::size_t k = 0; k < i; ++k) vector[i] -= factor_[i * dimension_ + k] * vector[k];
    vector[i] /= factor_[i * dimension_ + i];
  }
  for (std::size_t i = dimension_; i-- > 0;) {
    for (std::size_t k = i + 1; k < dimension_; ++k) vector[i] -= factor_[k * dimension_ + i] * vector[k];
    vector[i] /= factor_[i * dimension_ + i];
  }
}

double decompose_shifted(Cholesky& cholesky, std::span<const double> matrix, std::size_t dimension, double shift) {
  double least = std::numeric_limits<double>::infinity();
  for (std::size_t i = 0; i < dimension; ++i) least = std::min(least, matrix[i * dimension + i]);
  const auto finite = [](double entry) { return std::isfinite(entry); };
  if (!std::all_of(matrix.begin(), matrix.end(), finite)) return std::numeric_limits<double>::infinity();

  double tau = least > 0.0 ? 0.0 : shift - least;
  while (std::isfinite(tau) && !cholesky.decompose(matrix, dimension, tau)) tau = std::max(2.0 * tau, shift);
  return tau;
}

}  // namespace fall_line
