// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

// For the few lanes that are left over, whose loops the compiler should not make long.
#if defined(__clang__)
#define FALL_LINE_ONE_BY_ONE _Pragma("clang loop vectorize(disable) unroll(disable)")
#else
#define FALL_LINE_ONE_BY_ONE
#endif

namespace fall_line {

/// One number, to be read like an array of it.
struct Everywhere {
  double number;
  double operator[](std::size_t) const { return number; }
  Everywhere operator+(std::size_t) const { return *this; }
};

/// A few lanes at a time, by fixed distances from moving pointers: each distance is part of a machine instruction.
/// All is read before any is written, since the target may be one of the operands.
template <class F, class... Operands>
void each(std::size_t count, double* target, Operands... operands) {
  constexpr std::size_t width = 8;
  std::size_t lane = 0;
  for (; lane + width <= count; lane += width) {
    double results[width];
    for (std::size_t k = 0; k < width; ++k) results[k] = F()((operands + lane)[k]...);
    for (std::size_t k = 0; k < width; ++k) (target + lane)[k] = results[k];
  }
  FALL_LINE_ONE_BY_ONE
  for (; lane < count; ++lane) target[lane] = F()(operands[lane]...);
}

}  // namespace fall_line
