// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>

#include <fall_line/catalogue.hpp>

namespace fall_line {

/// Why a listed model cannot be fitted to a table: it lacks a column, or has one with the name of a parameter.
[[nodiscard]] std::optional<Error> fault_of(const ModelRow& model, const std::string& text, const DataSet& data);

/// Why a listed loss cannot be: it is for classes, and what is observed is none.
[[nodiscard]] std::optional<Error> fault_of(const LossRow& loss, const DataSet& data);

/// What will trouble whoever fits this, beyond what the objective itself can tell.
[[nodiscard]] std::vector<Error> problem_warnings(const Problem& problem, const LossRow* loss);

}  // namespace fall_line
