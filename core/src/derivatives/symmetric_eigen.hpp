// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace fall_line {

/// Eigenvalues of a symmetric matrix, ascending, and the unit eigenvectors that belong to them, one after the other.
struct SymmetricEigen {
  std::vector<double> values;
  std::vector<double> vectors;
};

/// By the cyclic Jacobi method: plane rotations that each make one entry off the diagonal vanish, until all are
/// negligible. It is short and exact to rounding, and fast enough for the dimensions a page can show.
///
/// G. H. Golub, C. F. Van Loan: Matrix Computations, 4th ed., Johns Hopkins 2013, section 8.5.
///
/// \param matrix  row by row, `n` squared finite numbers; symmetric
[[nodiscard]] SymmetricEigen symmetric_eigen(std::vector<double> matrix, std::size_t n);

}  // namespace fall_line
