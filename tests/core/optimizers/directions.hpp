// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>
#include <memory>
#include <string>
#include <vector>

#include "../descents.hpp"

namespace fall_line::test {

inline std::unique_ptr<Optimizer> optimizer_of(const Choice& choice) {
  return needed(make_chosen(optimizers(), "optimizer", choice));
}

/// The directions that an optimizer gives, from scratch, for given gradients, each at the iterate `x`.
inline std::vector<std::vector<double>> directions(const Choice& choice,
                                                   const std::vector<std::vector<double>>& gradients,
                                                   const std::vector<double>& x, double step_size = 0.01) {
  const std::unique_ptr<Optimizer> optimizer = optimizer_of(choice);
  optimizer->reset(x.size());
  std::vector<std::vector<double>> found;
  for (const std::vector<double>& gradient : gradients) {
    std::vector<double>& direction = found.emplace_back(x.size());
    optimizer->direction({found.size(), x, gradient, std::nan("")}, step_size, nullptr, direction);
  }
  return found;
}

/// The same for one coordinate, at the point 2.
inline std::vector<double> directions(const Choice& choice, const std::vector<double>& gradients,
                                      double step_size = 0.01) {
  std::vector<std::vector<double>> columns;
  for (const double gradient : gradients) columns.push_back({gradient});
  std::vector<double> found;
  for (const auto& direction : directions(choice, columns, {2.0}, step_size)) found.push_back(direction[0]);
  return found;
}

/// Whether two lists of numbers agree to a few roundings.
inline bool near(const std::vector<double>& left, const std::vector<double>& right) {
  bool all = left.size() == right.size();
  for (std::size_t i = 0; all && i < left.size(); ++i) {
    all = std::fabs(left[i] - right[i]) <= 4e-15 * std::fabs(right[i]);
  }
  return all;
}

/// Gradients that grow, shrink, vanish and change their sign.
inline const std::vector<double> some_gradients{3.0, -0.5, 2.0, 0.0, 1e-3, -40.0, 0.25};

}  // namespace fall_line::test
