// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <fall_line/optimizer.hpp>

namespace fall_line {

using ListedOptimizer = Listed<std::unique_ptr<Optimizer>>;

// One function for each file of this folder: the unit that is written there.
[[nodiscard]] ListedOptimizer gradient_descent();

}  // namespace fall_line
