// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fall_line/unit.hpp>

namespace fall_line {

// Parameters that several line searches have, each said once.

/// `size`: the step size that is tried first.
[[nodiscard]] Parameter first_trial();
/// `armijo`: the part of the decrease that the slope promises which must be had.
[[nodiscard]] Parameter armijo();

}  // namespace fall_line
