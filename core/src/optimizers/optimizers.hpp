// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <fall_line/optimizer.hpp>

namespace fall_line {

/// The parameter `weight_decay` in its L2 form: `g = gradient + weight_decay * x`.
[[nodiscard]] Parameter weight_decay();

// One function for each file of this folder: the unit that is written there.
#define FALL_LINE_UNIT(heading, name) [[nodiscard]] ListedOptimizer name();
#include "units.def"

}  // namespace fall_line
