// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "step_sizes.hpp"
#include "warm_up.hpp"

namespace fall_line {
namespace {

constexpr UnitLine<ListedStepSizeRule> lines[] = {
#define FALL_LINE_UNIT(heading, name) {heading, with_warm_up<name>},
#include "units.def"
};

}  // namespace

const ListedStepSizeRule& first_step_size_rule() {
  static const ListedStepSizeRule first = listed(lines[0]);
  return first;
}

const std::vector<ListedStepSizeRule>& step_size_rules() {
  static const std::vector<ListedStepSizeRule> list = all_listed(lines);
  return list;
}

}  // namespace fall_line
