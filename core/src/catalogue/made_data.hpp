// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fall_line/objective.hpp>

namespace fall_line {

// Data sets made by a rule, which their help states. Noise is bell-shaped (Chance::bell) and comes from a seed of each
// set's own; numbers are rounded to three decimals, so that they are the same everywhere and can be read.

/// y = 20x + 5, for x = -50, ..., 49.
[[nodiscard]] DataSet line_data();
/// The same with noise of standard deviation 100.
[[nodiscard]] DataSet noisy_line_data();
/// y = 2 x1 - 3 x2 + 10 with noise of standard deviation 1, on a square of 10 by 10 points.
[[nodiscard]] DataSet plane_data();
/// y = x^2/2 - 2x + 1 with noise of standard deviation 1, for x from -5 to 5.
[[nodiscard]] DataSet parabola_data();
/// y = 10 exp(-x/2) + 2 with noise of standard deviation 0.3, for x from 0 to 10.
[[nodiscard]] DataSet decay_data();
/// Bell-shaped clouds of standard deviation 1.2, 50 points around (-1, -1) with y = 0 and 50 around (1, 1) with y = 1.
[[nodiscard]] DataSet two_classes_data();

}  // namespace fall_line
