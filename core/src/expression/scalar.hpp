// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include <fall_line/graph.hpp>

#include "exponential.hpp"
#include "wave.hpp"

namespace fall_line {

/// 1 / (1 + e^-x)
struct Sigmoid {
  static bool is_far(double x) { return Exponential::is_far(x); }
  static double near(double x) { return 1.0 / (1.0 + Exponential::near(-x)); }
  static double far(double x) { return 1.0 / (1.0 + Exponential::far(-x)); }
  double operator()(double x) const { return is_far(x) ? far(x) : near(x); }
};

/// What each operation means for numbers, written once: constant folding and the interpreter both take it from here.
/// Calls `visitor.simple(f)` with a function of one, two or three numbers that is a few machine instructions,
/// `visitor.elementary(f)` with a function of one number of ours that is some dozens of them, or `visitor.library(f)`
/// with one that takes many times as long.
template <class Visitor>
void with_meaning(Operation operation, Visitor&& visitor) {
  switch (operation) {
    case Operation::constant:
    case Operation::variable: break;
    case Operation::add: return visitor.simple([](double a, double b) { return a + b; });
    case Operation::subtract: return visitor.simple([](double a, double b) { return a - b; });
    case Operation::multiply: return visitor.simple([](double a, double b) { return a * b; });
    case Operation::divide: return visitor.simple([](double a, double b) { return a / b; });
    case Operation::power: return visitor.library([](double a, double b) { return std::pow(a, b); });
    case Operation::atan2: return visitor.library([](double a, double b) { return std::atan2(a, b); });
    case Operation::hypot: return visitor.library([](double a, double b) { return std::hypot(a, b); });
    // The sum of the two is NaN where one of them is.
    case Operation::min: return visitor.library([](double a, double b) { return a <= b ? a : b < a ? b : a + b; });
    case Operation::max: return visitor.library([](double a, double b) { return a >= b ? a : b > a ? b : a + b; });
    case Operation::less: return visitor.simple([](double a, double b) { return a < b ? 1.0 : 0.0; });
    case Operation::less_or_equal: return visitor.simple([](double a, double b) { return a <= b ? 1.0 : 0.0; });
    case Operation::equal: return visitor.simple([](double a, double b) { return a == b ? 1.0 : 0.0; });
    case Operation::logical_and:
      return visitor.library([](double a, double b) { return a != 0.0 && b != 0.0 ? 1.0 : 0.0; });
    case Operation::logical_or:
      return visitor.library([](double a, double b) { return a != 0.0 || b != 0.0 ? 1.0 : 0.0; });
    case Operation::select: return visitor.library([](double a, double b, double c) { return a != 0.0 ? b : c; });
    case Operation::logical_not: return visitor.library([](double a) { return a == 0.0 ? 1.0 : 0.0; });
    case Operation::negate: return visitor.simple([](double a) { return -a; });
    case Operation::sin: return visitor.elementary(Sine());
    case Operation::cos: return visitor.elementary(Cosine());
    case Operation::tan: return visitor.library([](double a) { return std::tan(a); });
    case Operation::asin: return visitor.library([](double a) { return std::asin(a); });
    case Operation::acos: return visitor.library([](double a) { return std::acos(a); });
    case Operation::atan: return visitor.library([](double a) { return std::atan(a); });
    case Operation::sinh: return visitor.library([](double a) { return std::sinh(a); });
    case Operation::cosh: return visitor.library([](double a) { return std::cosh(a); });
    case Operation::tanh: return visitor.library([](double a) { return std::tanh(a); });
    case Operation::asinh: return visitor.library([](double a) { return std::asinh(a); });
    case Operation::acosh: return visitor.library([](double a) { return std::acosh(a); });
    case Operation::atanh: return visitor.library([](double a) { return std::atanh(a); });
    case Operation::exp: return visitor.elementary(Exponential());
    case Operation::expm1: return visitor.library([](double a) { return std::expm1(a); });
    case Operation::log: return visitor.library([](double a) { return std::log(a); });
    case Operation::log2: return visitor.library([](double a) { return std::log2(a); });
    case Operation::log10: return visitor.library([](double a) { return std::log10(a); });
    case Operation::log1p: return visitor.library([](double a) { return std::log1p(a); });
    case Operation::sqrt: return visitor.simple([](double a) { return std::sqrt(a); });
    case Operation::cbrt: return visitor.library([](double a) { return std::cbrt(a); });
    case Operation::abs: return visitor.simple([](double a) { return std::fabs(a); });
    case Operation::sign:
      return visitor.simple([](double a) { return a > 0.0 ? 1.0 : a < 0.0 ? -1.0 : a == 0.0 ? 0.0 : a; });
    case Operation::floor: return visitor.simple([](double a) { return std::floor(a); });
    case Operation::ceil: return visitor.simple([](double a) { return std::ceil(a); });
    case Operation::sigmoid: return visitor.elementary(Sigmoid());
    case Operation::softplus:
      return visitor.library([](double a) { return (a > 0.0 ? a : 0.0) + std::log1p(Exponential()(-std::fabs(a))); });
  }
}

}  // namespace fall_line
