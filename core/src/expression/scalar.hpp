// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cmath>

#include <fall_line/graph.hpp>

namespace fall_line {

/// What each operation means for numbers, written once: constant folding and the interpreter both take it from here.
/// Calls `visitor.one(f)` with `f(a)` or `visitor.two(f)` with `f(a, b)`.
template <class Visitor>
auto with_meaning(Operation operation, Visitor&& visitor) {
  switch (operation) {
    case Operation::subtract: return visitor.two([](double a, double b) { return a - b; });
    case Operation::multiply: return visitor.two([](double a, double b) { return a * b; });
    case Operation::divide: return visitor.two([](double a, double b) { return a / b; });
    case Operation::power: return visitor.two([](double a, double b) { return std::pow(a, b); });
    case Operation::negate: return visitor.one([](double a) { return -a; });
    case Operation::sin: return visitor.one([](double a) { return std::sin(a); });
    case Operation::cos: return visitor.one([](double a) { return std::cos(a); });
    case Operation::exp: return visitor.one([](double a) { return std::exp(a); });
    case Operation::log: return visitor.one([](double a) { return std::log(a); });
    case Operation::sqrt: return visitor.one([](double a) { return std::sqrt(a); });
    case Operation::abs: return visitor.one([](double a) { return std::fabs(a); });
    case Operation::sign:
      return visitor.one([](double a) { return std::isnan(a) ? a : static_cast<double>((a > 0.0) - (a < 0.0)); });
    case Operation::constant:
    case Operation::variable:
    case Operation::add: break;
  }
  return visitor.two([](double a, double b) { return a + b; });
}

}  // namespace fall_line
