// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <fall_line/python.hpp>

namespace fall_line {

/// How an operation that is written as a call is called in Python: `math.sin`, `np.arcsin`, or, where neither module
/// has it, by the name of its helper.
[[nodiscard]] std::string python_function(Operation operation, PythonStyle style);

/// Whether Python has no function for it.
[[nodiscard]] bool needs_python_helper(Operation operation, PythonStyle style);

}  // namespace fall_line
