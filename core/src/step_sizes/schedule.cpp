// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "schedule.hpp"

#include <cmath>

namespace fall_line {

double along_cosine(double begin, double end, double share) {
  constexpr double pi = 3.14159265358979323846;
  return end + (begin - end) * (1.0 + std::cos(pi * share)) / 2.0;
}

}  // namespace fall_line
