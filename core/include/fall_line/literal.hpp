// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <string_view>

namespace fall_line {

/// A text that is written in the source, with its length: a list of them copies none and reads none.
struct Literal : std::string_view {
  constexpr Literal() = default;
  // By its type, so that nobody has to go through it for its length.
  template <std::size_t size>
  constexpr Literal(const char (&text)[size]) : std::string_view(text, size - 1) {}
  /// Of something that outlives its use.
  constexpr explicit Literal(std::string_view text) : std::string_view(text) {}
};

}  // namespace fall_line
