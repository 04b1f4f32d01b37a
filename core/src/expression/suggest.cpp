// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "suggest.hpp"

#include <algorithm>

namespace fall_line {
namespace {

char lower(char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; }

std::size_t edits(std::string_view left, std::string_view right) {
  const std::size_t width = right.size() + 1;
  std::vector<std::size_t> table((left.size() + 1) * width);
  for (std::size_t i = 0; i <= left.size(); ++i) {
    for (std::size_t j = 0; j < width; ++j) {
      std::size_t& cell = table[i * width + j];
      if (i == 0 || j == 0) {
        cell = i + j;
        continue;
      }
      const bool same = lower(left[i - 1]) == lower(right[j - 1]);
      cell = std::min({table[(i - 1) * width + j] + 1, table[i * width + j - 1] + 1,
                       table[(i - 1) * width + j - 1] + (same ? 0 : 1)});
      const bool swapped =
          i > 1 && j > 1 && lower(left[i - 1]) == lower(right[j - 2]) && lower(left[i - 2]) == lower(right[j - 1]);
      if (swapped) cell = std::min(cell, table[(i - 2) * width + j - 2] + 1);
    }
  }
  return table.back();
}

}  // namespace

std::string nearest_name(std::string_view typed, const std::vector<std::string>& known, std::size_t most_edits) {
  constexpr std::size_t longest_typed = 40;
  if (typed.size() > longest_typed) return "";
  std::string nearest;
  std::size_t least = most_edits + 1;
  for (const std::string& name : known) {
    const std::size_t distance = edits(typed, name);
    // Half of a short name changed is another name.
    if (distance < least && 2 * distance <= std::max(name.size(), typed.size())) {
      least = distance;
      nearest = name;
    }
  }
  return nearest;
}

}  // namespace fall_line
