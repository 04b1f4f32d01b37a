// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/expression.hpp>

#include "elaborate.hpp"
#include "parse.hpp"

namespace fall_line {

Result<NodeId> read_expression(std::string_view text, Graph& graph, Scope& scope) {
  const Result<Syntax> syntax = parse(text, scope, false);
  if (!syntax) return syntax.error();
  return elaborate(*syntax, graph, scope.dimension, {});
}

}  // namespace fall_line
