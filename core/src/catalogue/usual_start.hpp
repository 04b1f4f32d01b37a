// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <vector>

#include <fall_line/objective.hpp>

namespace fall_line {

/// Where a descent starts when nobody has said where: the first of the patterns, repeated over the coordinates, where
/// the objective and its gradient are defined; the very first pattern when they are at none.
[[nodiscard]] std::vector<double> usual_start(Objective& objective, const std::vector<std::vector<double>>& patterns);

}  // namespace fall_line
