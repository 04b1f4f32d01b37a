// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "step_sizes.hpp"

namespace fall_line {

const std::vector<ListedStepSizeRule>& step_size_rules() {
  static const std::vector<ListedStepSizeRule> list{
      fixed_step_size(), best_of_list(), exact_line_search(), backtracking(), wolfe(), barzilai_borwein(), polyak(),
  };
  return list;
}

}  // namespace fall_line
