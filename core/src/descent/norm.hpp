// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <span>

namespace fall_line {

/// The Euclidean norm. The plain sum of squares, but for vectors whose squares overflow.
[[nodiscard]] double norm(std::span<const double> vector);

}  // namespace fall_line
