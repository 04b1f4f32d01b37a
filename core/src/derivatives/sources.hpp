// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <fall_line/gradient_source.hpp>

namespace fall_line {

using ListedGradientSource = Listed<std::unique_ptr<GradientSource>>;

// One function for each file of this folder: the unit that is written there.
#define FALL_LINE_UNIT(heading, name) [[nodiscard]] ListedGradientSource name();
#include "units.def"

/// The distance h of difference quotients.
///
/// Its default is that of Grus 2019, chapter 8, so that a reader finds the book's numbers again. Smaller is better only
/// down to a point: for e^x at 1 the forward quotient is best near h = 1e-8, the central one near 1e-5; below, the
/// rounding of the values, divided by h, outweighs what the formula gains.
[[nodiscard]] Parameter difference_step();

}  // namespace fall_line
