// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "along_axis.hpp"

#include <algorithm>

namespace fall_line {

AlongAxis::AlongAxis(Objective& objective, std::span<const double> at, std::size_t axis)
    : objective_(objective), at_(at.begin(), at.end()), axis_(axis), gradient_(at.size()), points_(at.size()) {}

void AlongAxis::values(const double* const* points, double* values, std::size_t count) {
  held_.resize(count * at_.size());
  for (std::size_t i = 0; i < at_.size(); ++i) {
    double* const column = &held_[i * count];
    std::fill_n(column, count, at_[i]);
    points_[i] = i == axis_ ? points[0] : column;
  }
  objective_.values(points_.data(), values, count);
}

double AlongAxis::value_and_gradient(std::span<const double> x, std::span<double> gradient) {
  at_[axis_] = x[0];
  const double value = objective_.value_and_gradient(at_, gradient_);
  gradient[0] = gradient_[axis_];
  return value;
}

void AlongAxis::hessian(std::span<const double> x, std::span<double> hessian) {
  at_[axis_] = x[0];
  hessian_.resize(at_.size() * at_.size());
  objective_.hessian(at_, hessian_);
  hessian[0] = hessian_[axis_ * at_.size() + axis_];
}

}  // namespace fall_line
