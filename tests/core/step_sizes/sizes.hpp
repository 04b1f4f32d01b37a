// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <vector>

#include "../descents.hpp"

namespace fall_line::test {

inline std::unique_ptr<StepSizeRule> rule_of(const Choice& choice) {
  return needed(make_chosen(step_size_rules(), "step", choice));
}

/// What a rule means to take in each step, from the first, when these are the values at the iterates.
inline std::vector<double> sizes(StepSizeRule& rule, const std::vector<double>& values) {
  rule.reset();
  std::vector<double> found;
  for (const double value : values) found.push_back(rule.intended({found.size() + 1, {}, {}, value}));
  return found;
}

/// The same for a rule of the list that does not look at values.
inline std::vector<double> sizes(const Choice& choice, std::size_t count) {
  return sizes(*rule_of(choice), std::vector<double>(count));
}

}  // namespace fall_line::test
