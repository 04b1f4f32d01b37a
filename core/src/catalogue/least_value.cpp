// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include <fall_line/catalogue.hpp>

namespace fall_line {

std::optional<double> least_value(const Problem& problem) {
  if (problem.answer) return problem.answer->value;
  std::optional<double> least;
  for (const Minimiser& minimiser : problem.minimisers) {
    least = least ? std::min(*least, minimiser.value) : minimiser.value;
  }
  return least;
}

}  // namespace fall_line
