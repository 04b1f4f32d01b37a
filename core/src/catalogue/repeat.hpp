// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

namespace fall_line {

/// The items in turn, over and over, until there are `count` of them.
template <class Item>
[[nodiscard]] std::vector<Item> repeat(const std::vector<Item>& items, std::size_t count) {
  std::vector<Item> result;
  for (std::size_t i = 0; i < count; ++i) result.push_back(items[i % items.size()]);
  return result;
}

}  // namespace fall_line
