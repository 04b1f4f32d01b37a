// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fall_line/catalogue.hpp>

namespace fall_line {

/// The functions on which methods of optimisation are usually tried.
[[nodiscard]] std::vector<FunctionRow> test_function_rows();

}  // namespace fall_line
