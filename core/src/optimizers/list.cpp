// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"

namespace fall_line {

const std::vector<ListedOptimizer>& optimizers() {
  static const std::vector<ListedOptimizer> list{
      gradient_descent(),
  };
  return list;
}

}  // namespace fall_line
