// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "step_sizes.hpp"
#include "warm_up.hpp"

namespace fall_line {
namespace {

constexpr Literal unchanging = "Fixed";

}  // namespace

const ListedStepSizeRule& first_step_size_rule() {
  static const ListedStepSizeRule first =
      under_headings<ListedStepSizeRule>({{unchanging, {with_warm_up<fixed_step_size>()}}}).front();
  return first;
}

const std::vector<ListedStepSizeRule>& step_size_rules() {
  static const std::vector<ListedStepSizeRule> list = under_headings<ListedStepSizeRule>({
      {unchanging, {with_warm_up<fixed_step_size>()}},
      {"Shrinking",
       {with_warm_up<inverse_time>(), with_warm_up<inverse_square_root>(), with_warm_up<exponential>(),
        with_warm_up<step_drop>(), with_warm_up<linear>(), with_warm_up<polynomial>(), with_warm_up<cosine>(),
        with_warm_up<cosine_restarts>(), with_warm_up<one_cycle>()}},
      {"Searching along the direction",
       {with_warm_up<best_of_list>(), with_warm_up<exact_line_search>(), with_warm_up<backtracking>(),
        with_warm_up<wolfe>()}},
      {"From what was seen", {with_warm_up<barzilai_borwein>(), with_warm_up<polyak>(), with_warm_up<plateau>()}},
  });
  return list;
}

}  // namespace fall_line
