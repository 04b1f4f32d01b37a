// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <fall_line/step_size.hpp>

namespace fall_line {

// One function for each file of this folder: the unit that is written there.
#define FALL_LINE_UNIT(heading, name) [[nodiscard]] ListedStepSizeRule name();
#include "units.def"

}  // namespace fall_line
