// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string_view>

#include <fall_line/expression.hpp>

#include "syntax.hpp"

namespace fall_line {

/// Takes a text apart and finds out what each name in it means; the scope gets the names that are new.
/// `may_have_header`: whether it may name its variables itself, as in `f(x, y) = ...`.
[[nodiscard]] Result<Syntax> parse(std::string_view text, Scope& scope, bool may_have_header);

}  // namespace fall_line
