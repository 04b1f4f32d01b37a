// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace fall_line {

/// A tall system of linear equations in few unknowns, taken in a piece of its rows at a time. Each piece goes into a
/// triangle with as many rows as there are unknowns (an orthogonal transformation, which changes no length), so that a
/// million rows take no more memory than some thousands (G. H. Golub, C. F. Van Loan: Matrix Computations, 4th ed.,
/// Johns Hopkins 2013, section 6.5.3).
class LeastSquares {
 public:
  explicit LeastSquares(std::size_t unknowns);

  /// Takes rows in: what is in front of the unknowns, column by column, and what they are to come to.
  void add(std::span<const double> rows, std::span<const double> target);

  struct Solution {
    std::vector<double> x;
    /// How many of the unknowns the rows determine. If not all: `x` is the shortest of all solutions, column by column
    /// scaled alike.
    std::size_t rank = 0;
  };

  /// Scales each column to a length near 1, by a power of two, decomposes with column pivoting (Eigen's
  /// CompleteOrthogonalDecomposition), and solves. A column of large numbers does not pass for a dependence that way.
  [[nodiscard]] Solution solve() const;

  /// For rows that determine all unknowns: what is to be added to an `x` where half the gradient of the sum of squares,
  /// turned round, is `slope`; and how much that counts, as a length in the space of the rows. (By the triangle alone:
  /// Å. Björck: Stability analysis of the method of seminormal equations for linear least squares problems, Linear
  /// Algebra and its Applications 88/89 (1987), 31–48.)
  struct Correction {
    std::vector<double> x;
    double length = 0.0;
  };
  [[nodiscard]] Correction correction(const std::vector<double>& slope) const;

 private:
  std::size_t unknowns_;
  /// Column by column.
  std::vector<double> triangle_;
  std::vector<double> target_;
};

}  // namespace fall_line
