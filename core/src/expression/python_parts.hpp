// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string>

#include <fall_line/python.hpp>

namespace fall_line {

/// The parts of some nodes that a Python text gives names to, by their ids; nothing where the text would be too long or
/// nested too deeply even so.
///
/// A part is worth a name when it occurs often and is no mere sign or product of two names, or when it is deep. What is
/// computed before a choice is made must not raise an exception: in the plain style a part that only a choice needs has
/// no name if it could.
[[nodiscard]] std::optional<std::map<NodeId, std::string>> python_parts(const Graph& graph,
                                                                        std::span<const NodeId> nodes,
                                                                        PythonStyle style);

}  // namespace fall_line
