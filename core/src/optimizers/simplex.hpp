// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <fall_line/minimised.hpp>

namespace fall_line {

/// How far the trial points of Nelder and Mead's method lie, in terms of the distance from the worst vertex to the
/// centroid of the others (`reflection`), of that of the reflected point (`expansion`, `contraction`), and of the edges
/// to the best vertex (`shrink`).
struct SimplexCoefficients {
  double reflection = 1.0;
  double expansion = 2.0;
  double contraction = 0.5;
  double shrink = 0.5;
};

/// A simplex of n + 1 points that crawls downhill, as Nelder and Mead's method moves it. Its vertices are ordered from
/// the lowest to the highest; of equal ones the older comes first.
class Simplex {
 public:
  explicit Simplex(SimplexCoefficients coefficients) : coefficients_(coefficients) {}

  /// The corner and, for each coordinate, the corner moved by `size` along it: n + 1 evaluations.
  void begin(std::span<const double> corner, double size, Minimised& objective);

  /// Replaces the worst vertex, or shrinks towards the best: 1, 2 or n + 2 evaluations. False when that changed no
  /// vertex; then it never will again.
  bool iterate(Minimised& objective);

  [[nodiscard]] std::size_t size() const { return vertices_.size(); }
  [[nodiscard]] std::span<const double> vertex(std::size_t rank) const { return vertices_[rank].x; }

 private:
  struct Vertex {
    std::vector<double> x;
    /// Infinite where the objective has no value, so that such a point is the worst.
    double value = 0.0;
  };

  /// The point `centroid + factor * (centroid - worst)` with its value.
  Vertex beyond(double factor, Minimised& objective) const;
  bool replace_worst(Vertex vertex);
  bool shrink(Minimised& objective);
  void find_centroid();
  /// Moves the vertex at a rank up to where it belongs, those before it being in order.
  void settle(std::size_t rank);

  SimplexCoefficients coefficients_;
  std::vector<Vertex> vertices_;
  /// Of all vertices but the worst.
  std::vector<double> centroid_;
};

}  // namespace fall_line
