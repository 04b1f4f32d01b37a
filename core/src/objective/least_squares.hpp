// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

namespace fall_line {

/// Linear least squares by a rank-revealing QR decomposition: Householder reflections with column pivoting (Golub and
/// Van Loan, *Matrix Computations*, 4th ed., 2013, section 5.4.2).
class LeastSquares {
 public:
  /// Decomposes a matrix given column by column; all columns have the same length, not less than their number.
  explicit LeastSquares(const std::vector<std::vector<double>>& columns);
  ~LeastSquares();

  /// Whether the columns determine the solution. Judged with each column scaled to a length near 1, so that a column
  /// of large numbers does not pass for a dependence that is not there.
  [[nodiscard]] bool full_rank() const;

  /// The coefficients with which the columns come nearest to `target`.
  [[nodiscard]] std::vector<double> solve(const std::vector<double>& target) const;

 private:
  struct Decomposition;
  std::unique_ptr<Decomposition> decomposition_;
};

}  // namespace fall_line
