// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>
#include <random>
#include <span>
#include <vector>

#include <Eigen/Dense>

#include <fall_line/optimizer.hpp>

namespace fall_line::test {

/// A symmetric matrix with the eigenvalues given, in axes drawn by chance.
inline Eigen::MatrixXd symmetric_matrix(const Eigen::VectorXd& eigenvalues, std::uint64_t seed) {
  std::mt19937_64 generator(seed);
  Eigen::MatrixXd any(eigenvalues.size(), eigenvalues.size());
  for (double& entry : any.reshaped()) entry = static_cast<double>(generator() >> 11) * 0x1p-52 - 1.0;
  const Eigen::MatrixXd axes = Eigen::HouseholderQR<Eigen::MatrixXd>(any).householderQ();
  return axes * eigenvalues.asDiagonal() * axes.transpose();
}

/// The quadratic `x^T A x / 2 - b^T x`.
struct Quadratic {
  Eigen::MatrixXd a;
  Eigen::VectorXd b;

  [[nodiscard]] Eigen::VectorXd gradient(const Eigen::VectorXd& x) const { return a * x - b; }
  [[nodiscard]] Eigen::VectorXd minimiser() const { return a.ldlt().solve(b); }
};

inline Quadratic convex_quadratic(Eigen::Index dimension) {
  return {symmetric_matrix(Eigen::VectorXd::LinSpaced(dimension, 1.0, 9.0), 3),
          Eigen::VectorXd::LinSpaced(dimension, -2.0, 1.0)};
}

inline std::span<const double> span_of(const Eigen::VectorXd& vector) {
  return {vector.data(), static_cast<std::size_t>(vector.size())};
}

/// Asks an optimizer that needs no objective for its direction.
inline Eigen::VectorXd ask(Optimizer& optimizer, std::uint64_t t, const Eigen::VectorXd& x,
                           const Eigen::VectorXd& gradient) {
  std::vector<double> direction(static_cast<std::size_t>(x.size()));
  optimizer.direction({t, span_of(x), span_of(gradient), 0.0}, 1.0, nullptr, direction);
  return Eigen::Map<Eigen::VectorXd>(direction.data(), x.size());
}

struct Walk {
  /// From the start on, one more than directions.
  std::vector<Eigen::VectorXd> x;
  std::vector<Eigen::VectorXd> directions;
};

/// Descends with the step size that is exact on a quadratic: -g^T d / d^T A d.
inline Walk walk_exactly(Optimizer& optimizer, const Quadratic& quadratic, const Eigen::VectorXd& start, int steps) {
  optimizer.reset(static_cast<std::size_t>(start.size()));
  Walk walk{{start}, {}};
  for (int t = 1; t <= steps; ++t) {
    const Eigen::VectorXd x = walk.x.back();
    const Eigen::VectorXd gradient = quadratic.gradient(x);
    const Eigen::VectorXd direction = ask(optimizer, static_cast<std::uint64_t>(t), x, gradient);
    const double step_size = -gradient.dot(direction) / direction.dot(quadratic.a * direction);
    walk.x.emplace_back(x + step_size * direction);
    walk.directions.push_back(direction);
  }
  return walk;
}

}  // namespace fall_line::test
