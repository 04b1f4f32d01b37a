// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>

#include "pieces.hpp"
#include "syntax.hpp"

namespace fall_line {

/// A formula of more parts than this is not read by anybody.
inline constexpr std::size_t most_parts = 300;
/// A node of a graph as mathematics, its sums and products put in the order in which people write them; nothing where
/// it is too long.
[[nodiscard]] std::optional<Piece> node_piece(const Graph& graph, NodeId node, std::span<const std::string> variables);

/// A text as mathematics, as typed, and what it is equal to; nothing where it is too long.
[[nodiscard]] std::optional<std::string> syntax_mathml(const Syntax& syntax, const std::optional<Piece>& head);

}  // namespace fall_line
