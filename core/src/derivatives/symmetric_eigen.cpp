// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "symmetric_eigen.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numeric>

namespace fall_line {
namespace {

/// Sweeps after which it is given up; the method converges quadratically, and ten do for any matrix here.
constexpr int most_sweeps = 60;

struct Rotation {
  double cosine = 1.0;
  double sine = 0.0;
};

/// The smaller of the two rotations that make the entry `off` between the diagonal entries `a` and `b` vanish.
Rotation rotation(double a, double off, double b) {
  const double ratio = (b - a) / (2.0 * off);
  const double tangent = (ratio >= 0.0 ? 1.0 : -1.0) / (std::fabs(ratio) + std::hypot(1.0, ratio));
  const double cosine = 1.0 / std::hypot(1.0, tangent);
  return {cosine, tangent * cosine};
}

/// Turns the numbers at `p` and `q`, `count` pairs that lie `stride` apart.
void turn(double* p, double* q, std::size_t count, std::size_t stride, Rotation by) {
  for (std::size_t k = 0; k < count * stride; k += stride) {
    const double old = p[k];
    p[k] = by.cosine * old - by.sine * q[k];
    q[k] = by.sine * old + by.cosine * q[k];
  }
}

}  // namespace

SymmetricEigen symmetric_eigen(std::vector<double> matrix, std::size_t n) {
  std::vector<double> vectors(n * n, 0.0);
  for (std::size_t i = 0; i < n; ++i) vectors[i * n + i] = 1.0;

  constexpr double epsilon = std::numeric_limits<double>::epsilon();
  double largest = 0.0;
  for (const double entry : matrix) largest = std::max(largest, std::fabs(entry));
  // Where an eigenvalue is 0, nothing is small beside the diagonal.
  const double least = epsilon * epsilon * largest;

  bool rotated = true;
  for (int sweep = 0; rotated && sweep < most_sweeps; ++sweep) {
    rotated = false;
    for (std::size_t p = 0; p < n; ++p) {
      for (std::size_t q = p + 1; q < n; ++q) {
        const double off = matrix[p * n + q];
        const double a = matrix[p * n + p];
        const double b = matrix[q * n + q];
        // Relative to the two entries beside it, so that small eigenvalues keep their digits.
        const double size = std::sqrt(std::fabs(a)) * std::sqrt(std::fabs(b));
        if (std::fabs(off) <= std::max(epsilon * size / 2.0, least)) continue;
        const Rotation by = rotation(a, off, b);
        if (by.sine == 0.0) continue;
        rotated = true;
        turn(&matrix[p], &matrix[q], n, n, by);
        turn(&matrix[p * n], &matrix[q * n], n, 1, by);
        matrix[p * n + q] = matrix[q * n + p] = 0.0;
        turn(&vectors[p * n], &vectors[q * n], n, 1, by);
      }
    }
  }

  std::vector<std::size_t> order(n);
  std::iota(order.begin(), order.end(), std::size_t{0});
  const auto value = [&](std::size_t i) { return matrix[i * n + i]; };
  std::sort(order.begin(), order.end(), [&](std::size_t i, std::size_t j) { return value(i) < value(j); });
  SymmetricEigen result;
  for (const std::size_t i : order) {
    result.values.push_back(value(i));
    const auto from = vectors.begin() + static_cast<std::ptrdiff_t>(i * n);
    result.vectors.insert(result.vectors.end(), from, from + static_cast<std::ptrdiff_t>(n));
  }
  return result;
}

}  // namespace fall_line
