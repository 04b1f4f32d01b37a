// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace fall_line {

/// The known name that is nearest to the one typed, by the number of letters inserted, left out, changed or swapped
/// (optimal string alignment), letter case aside; empty when none is near enough to be meant.
[[nodiscard]] std::string nearest_name(std::string_view typed, const std::vector<std::string>& known,
                                       std::size_t most_edits = 2);

}  // namespace fall_line
