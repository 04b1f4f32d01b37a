// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <fall_line/step_size.hpp>

namespace fall_line {

// One function for each file of this folder: the unit that is written there.
#define FALL_LINE_UNIT(heading, name) [[nodiscard]] ListedStepSizeRule name();
#include "units.def"

/// Small enough for a loss that bends by 1e40, as the square of a raw column of values near 1e10 makes it.
inline constexpr double least_step_size = 1e-40;

}  // namespace fall_line
