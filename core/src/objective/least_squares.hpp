// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace fall_line {

/// Linear least squares by a rank-revealing QR decomposition: Householder reflections with column pivoting (Golub and
/// Van Loan, *Matrix Computations*, 4th ed., 2013, sections 5.1, 5.3.2 and 5.4.2).
///
/// Written out because of its weight: the same decomposition from Eigen makes the page 4 kB heavier, for a problem of
/// two columns. The tests hold it against Eigen's.
class LeastSquares {
 public:
  /// Decomposes a matrix given column by column; at least one, all of the same length, which is not less than their
  /// number.
  explicit LeastSquares(std::vector<std::vector<double>> columns);

  /// Whether the columns determine the solution. Judged with each column scaled to a length near 1, so that a column
  /// of large numbers does not pass for a dependence that is not there.
  [[nodiscard]] bool full_rank() const;

  /// The coefficients with which the columns come nearest to `target`.
  [[nodiscard]] std::vector<double> solve(std::vector<double> target) const;

 private:
  /// I - factor v v^T with v = (1, what the column holds below the diagonal), which turns the column into
  /// (diagonal, 0, ..., 0).
  struct Reflection {
    double diagonal = 0.0;
    double factor = 0.0;
  };

  void bring_longest_to(std::size_t k);
  Reflection reflection_of(std::size_t k);
  void reflect(std::size_t k, std::vector<double>& vector) const;

  /// Above the diagonal the triangle, below it the reflections' directions.
  std::vector<std::vector<double>> columns_;
  std::vector<Reflection> reflections_;
  /// Where each column stood at first, and what it was divided by.
  std::vector<std::size_t> order_;
  std::vector<double> scales_;
};

}  // namespace fall_line
