// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>

#include <fall_line/step_size.hpp>

namespace fall_line {

// Parameters that several schedules have, each said once.

/// `size`: what the schedule begins with.
[[nodiscard]] Parameter first_size();
/// `least`: what the schedule ends with.
[[nodiscard]] Parameter final_size();
/// `decay`: how fast sizes shrink with the number of steps.
[[nodiscard]] Parameter decay_of_size();
/// `factor`: what the size is multiplied by when it shrinks.
[[nodiscard]] Parameter shrinking_factor(double fallback);
/// `horizon`: the number of steps that the schedule is made for.
[[nodiscard]] Parameter horizon();
/// `period`: the number of steps from one event to the next. `help` says which.
[[nodiscard]] Parameter period(Literal help);

/// The `make` of a unit whose class reads its parameters, in the unit's order, in its constructor.
template <class Made>
[[nodiscard]] std::unique_ptr<StepSizeRule> made_rule(std::span<const double> parameters) {
  return std::make_unique<Made>(parameters);
}

}  // namespace fall_line
