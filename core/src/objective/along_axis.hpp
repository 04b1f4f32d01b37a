// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>
#include <vector>

#include <fall_line/objective.hpp>

namespace fall_line {

/// An objective as a function of one of its coordinates, the others held where they are.
class AlongAxis final : public Objective {
 public:
  /// \param axis  less than the number of coordinates of `at`
  AlongAxis(Objective& objective, std::span<const double> at, std::size_t axis);

  [[nodiscard]] std::size_t dimension() const override { return 1; }
  void values(const double* const* points, double* values, std::size_t count) override;
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override;
  void hessian(std::span<const double> x, std::span<double> hessian) override;

 private:
  Objective& objective_;
  std::vector<double> at_;
  std::size_t axis_;
  std::vector<double> gradient_;
  std::vector<double> hessian_;
  std::vector<double> held_;
  std::vector<const double*> points_;
};

}  // namespace fall_line
