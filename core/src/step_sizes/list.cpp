// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "step_sizes.hpp"

namespace fall_line {

const ListedStepSizeRule& first_step_size_rule() {
  static const ListedStepSizeRule first = fixed_step_size();
  return first;
}

const std::vector<ListedStepSizeRule>& step_size_rules() {
  static const std::vector<ListedStepSizeRule> list{
      fixed_step_size(),
  };
  return list;
}

}  // namespace fall_line
