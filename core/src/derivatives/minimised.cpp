// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/minimised.hpp>

namespace fall_line {

double Minimised::value(std::span<const double> x) {
  spent_.function += 1;
  return sign_ * objective_.value(x);
}

double Minimised::value_and_gradient(std::span<const double> x, std::span<double> gradient) {
  const double value = source_.value_and_gradient(objective_, x, gradient, spent_);
  for (double& slope : gradient) slope *= sign_;
  return sign_ * value;
}

void Minimised::hessian(std::span<const double> x, std::span<double> hessian) {
  spent_.gradient += x.size();
  objective_.hessian(x, hessian);
  for (double& entry : hessian) entry *= sign_;
}

}  // namespace fall_line
