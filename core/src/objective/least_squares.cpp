// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "least_squares.hpp"

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

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

double norm_below(const std::vector<double>& column, std::size_t first) {
  double sum = 0.0;
  for (std::size_t i = first; i < column.size(); ++i) sum += column[i] * column[i];
  return std::sqrt(sum);
}

}  // namespace

LeastSquares::LeastSquares(std::vector<std::vector<double>> columns) : columns_(std::move(columns)) {
  for (std::size_t k = 0; k < columns_.size(); ++k) {
    order_.push_back(k);
    scales_.push_back(scale_of(columns_[k]));
    for (double& entry : columns_[k]) entry /= scales_[k];
  }
  for (std::size_t k = 0; k < columns_.size(); ++k) {
    bring_longest_to(k);
    reflections_.push_back(reflection_of(k));
    for (std::size_t j = k + 1; j < columns_.size(); ++j) reflect(k, columns_[j]);
  }
}

void LeastSquares::bring_longest_to(std::size_t k) {
  std::size_t longest = k;
  double most = -1.0;
  for (std::size_t j = k; j < columns_.size(); ++j) {
    const double norm = norm_below(columns_[j], k);
    if (norm > most) {
      most = norm;
      longest = j;
    }
  }
  std::swap(columns_[k], columns_[longest]);
  std::swap(scales_[k], scales_[longest]);
  std::swap(order_[k], order_[longest]);
}

LeastSquares::Reflection LeastSquares::reflection_of(std::size_t k) {
  std::vector<double>& column = columns_[k];
  const double norm = norm_below(column, k);
  if (norm == 0.0) return {0.0, 0.0};
  // The sign that adds: the other one would subtract nearly equal numbers.
  const double diagonal = column[k] > 0.0 ? -norm : norm;
  const double head = column[k] - diagonal;
  for (std::size_t i = k + 1; i < column.size(); ++i) column[i] /= head;
  return {diagonal, -head / diagonal};
}

void LeastSquares::reflect(std::size_t k, std::vector<double>& vector) const {
  const std::vector<double>& direction = columns_[k];
  double along = vector[k];
  for (std::size_t i = k + 1; i < vector.size(); ++i) along += direction[i] * vector[i];
  along *= reflections_[k].factor;
  vector[k] -= along;
  for (std::size_t i = k + 1; i < vector.size(); ++i) vector[i] -= along * direction[i];
}

bool LeastSquares::full_rank() const {
  const double least = static_cast<double>(columns_.size()) * std::numeric_limits<double>::epsilon() *
                       std::fabs(reflections_.front().diagonal);
  return std::all_of(reflections_.begin(), reflections_.end(),
                     [least](const Reflection& reflection) { return std::fabs(reflection.diagonal) > least; });
}

std::vector<double> LeastSquares::solve(std::vector<double> target) const {
  const std::size_t count = columns_.size();
  for (std::size_t k = 0; k < count; ++k) reflect(k, target);
  std::vector<double> solution(count);
  for (std::size_t k = count; k-- > 0;) {
    for (std::size_t j = k + 1; j < count; ++j) target[k] -= columns_[j][k] * target[j];
    target[k] /= reflections_[k].diagonal;
    solution[order_[k]] = target[k] / scales_[k];
  }
  return solution;
}

}  // namespace fall_line
