// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>

#include <fall_line/step_size.hpp>

namespace fall_line {

/// The parameter `warmup`: the number of steps over which sizes grow to what the rule says.
[[nodiscard]] Parameter warm_up_steps();

/// The rule after a gradual warm-up (P. Goyal et al.: Accurate, Large Minibatch SGD, 2017, arXiv:1706.02677, section
/// 2.2). In step t of the first `steps` steps the rule is asked as in step 1, and what it says is multiplied by
/// t/steps; then its own clock starts, at 1. What a search tries stays recorded as it was tried. With 0 steps it is the
/// rule itself.
[[nodiscard]] std::unique_ptr<StepSizeRule> after_warm_up(std::unique_ptr<StepSizeRule> rule, double steps);

/// A unit with the last parameter `warmup`. The unit is given as the function that makes it, since a listed `make` is
/// a plain function and can hold none.
template <ListedStepSizeRule (*unit)()>
[[nodiscard]] ListedStepSizeRule with_warm_up() {
  ListedStepSizeRule listed = unit();
  listed.unit.parameters.push_back(warm_up_steps());
  listed.make = [](std::span<const double> parameters) -> std::unique_ptr<StepSizeRule> {
    return after_warm_up(unit().make(parameters.first(parameters.size() - 1)), parameters.back());
  };
  return listed;
}

}  // namespace fall_line
