// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "simplex.hpp"

#include <cmath>
#include <limits>
#include <utility>

namespace fall_line {
namespace {

double value_at(std::span<const double> x, Minimised& objective) {
  const double value = objective.value(x);
  return std::isnan(value) ? std::numeric_limits<double>::infinity() : value;
}

}  // namespace

void Simplex::begin(std::span<const double> corner, double size, Minimised& objective) {
  vertices_.clear();
  for (std::size_t k = 0; k <= corner.size(); ++k) {
    Vertex vertex{{corner.begin(), corner.end()}};
    if (k > 0) vertex.x[k - 1] += size;
    vertex.value = value_at(vertex.x, objective);
    vertices_.push_back(std::move(vertex));
    settle(k);
  }
}

bool Simplex::iterate(Minimised& objective) {
  find_centroid();
  const auto [reflection, expansion, contraction, shrinking] = coefficients_;
  const double best = vertices_.front().value;
  const double second_worst = vertices_[vertices_.size() - 2].value;
  const double worst = vertices_.back().value;

  Vertex reflected = beyond(reflection, objective);
  if (reflected.value < best) {
    Vertex expanded = beyond(reflection * expansion, objective);
    return replace_worst(expanded.value < reflected.value ? std::move(expanded) : std::move(reflected));
  }
  if (reflected.value < second_worst) return replace_worst(std::move(reflected));
  if (reflected.value < worst) {
    Vertex outside = beyond(reflection * contraction, objective);
    if (outside.value <= reflected.value) return replace_worst(std::move(outside));
  } else {
    Vertex inside = beyond(-contraction, objective);
    if (inside.value < worst) return replace_worst(std::move(inside));
  }
  return shrink(objective);
}

Simplex::Vertex Simplex::beyond(double factor, Minimised& objective) const {
  Vertex vertex{centroid_};
  const std::vector<double>& worst = vertices_.back().x;
  for (std::size_t i = 0; i < worst.size(); ++i) vertex.x[i] += factor * (centroid_[i] - worst[i]);
  vertex.value = value_at(vertex.x, objective);
  return vertex;
}

bool Simplex::replace_worst(Vertex vertex) {
  const bool changed = vertex.x != vertices_.back().x;
  vertices_.back() = std::move(vertex);
  settle(vertices_.size() - 1);
  return changed;
}

bool Simplex::shrink(Minimised& objective) {
  bool changed = false;
  // All points move before any is ordered: the best of them all may be another afterwards.
  for (std::size_t k = 1; k < vertices_.size(); ++k) {
    for (std::size_t i = 0; i < centroid_.size(); ++i) {
      const double anchor = vertices_.front().x[i];
      const double next = anchor + coefficients_.shrink * (vertices_[k].x[i] - anchor);
      changed = changed || next != vertices_[k].x[i];
      vertices_[k].x[i] = next;
    }
    vertices_[k].value = value_at(vertices_[k].x, objective);
  }
  for (std::size_t k = 1; k < vertices_.size(); ++k) settle(k);
  return changed;
}

void Simplex::find_centroid() {
  const std::size_t dimension = vertices_.size() - 1;
  centroid_.assign(dimension, 0.0);
  for (std::size_t k = 0; k < dimension; ++k) {
    for (std::size_t i = 0; i < dimension; ++i) centroid_[i] += vertices_[k].x[i];
  }
  for (double& coordinate : centroid_) coordinate /= static_cast<double>(dimension);
}

void Simplex::settle(std::size_t rank) {
  for (; rank > 0 && vertices_[rank].value < vertices_[rank - 1].value; --rank) {
    std::swap(vertices_[rank], vertices_[rank - 1]);
  }
}

}  // namespace fall_line
