// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include <fall_line/objective.hpp>

namespace fall_line {

/// What a loss calls the model's value, and what it can always call the observed one.
inline constexpr const char* prediction_name = "prediction";
inline constexpr const char* observed_name = "y";

/// What makes a table unfit to be fitted to: no rows, names that are none, holes.
[[nodiscard]] std::optional<Error> fault_of(const DataSet& data);

/// What a model may call a feature: the column's own name, and by its place `x1`, `x2`, ..., the first one `x`, where
/// no column is called so.
[[nodiscard]] std::vector<std::string> names_of_feature(const DataSet& data, std::size_t index);

/// Mean and standard deviation of each feature.
[[nodiscard]] std::vector<StandardisedColumn> standardised_columns(const DataSet& data);

/// Whether a column holds the same number in every row.
[[nodiscard]] bool is_constant(const std::vector<double>& column);

}  // namespace fall_line
