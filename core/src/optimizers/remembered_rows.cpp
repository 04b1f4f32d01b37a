// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "remembered_rows.hpp"

namespace fall_line {

std::vector<Remembered> remembered_rows(const std::string& symbol, std::span<const double> matrix,
                                        std::size_t dimension) {
  std::vector<Remembered> rows;
  for (std::size_t i = 0; i < dimension; ++i) {
    rows.push_back({"[" + symbol + "]_{" + std::to_string(i + 1) + "}", matrix.subspan(i * dimension, dimension)});
  }
  return rows;
}

}  // namespace fall_line
