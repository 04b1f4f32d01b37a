// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fall_line/landscape.hpp>

#include "json.hpp"

namespace fall_line {

/// `[[low, high], ...]`
[[nodiscard]] inline std::string json_domain(const std::vector<Interval>& domain) {
  return json_array_of(domain, [](const Interval& interval) {
    return json(std::vector<double>{interval.low, interval.high});
  });
}

}  // namespace fall_line
