// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace fall_line {

/// The decomposition `L L^T` of a symmetric positive definite matrix, with L lower triangular.
class Cholesky {
 public:
  /// Decomposes `matrix + shift * I`. False when it is not positive definite, or so nearly singular that rounding
  /// decides whether it is; then there is nothing to solve with. Takes n^3 / 6 multiplications. \param matrix  row by
  /// row; only what is on and below its diagonal is read. NaN and infinity give false.
  [[nodiscard]] bool decompose(std::span<const double> matrix, std::size_t dimension, double shift);

  /// Replaces a right-hand side by the solution for the matrix that was decomposed last.
  void solve(std::span<double> vector) const;

 private:
  std::size_t dimension_ = 0;
  std::vector<double> factor_;
};

/// Decomposes `matrix + tau * I` with the first tau that makes it positive definite: 0 if that does; otherwise it
/// begins above minus the least entry of the diagonal, or at `shift`, and doubles. Returns tau; infinity when there is
/// none, because an entry is NaN or infinite.
///
/// J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, algorithm 3.3.
/// \param shift  least tau other than 0; positive
[[nodiscard]] double decompose_shifted(Cholesky& cholesky, std::span<const double> matrix, std::size_t dimension,
                                       double shift);

}  // namespace fall_line
