// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <string>
#include <vector>

#include <fall_line/optimizer.hpp>

namespace fall_line {

/// The rows of a square matrix as an optimizer shows them: `H_t` gives `[H_t]_{1}`, `[H_t]_{2}`, ...
[[nodiscard]] std::vector<Remembered> remembered_rows(const std::string& symbol, std::span<const double> matrix,
                                                      std::size_t dimension);

}  // namespace fall_line
