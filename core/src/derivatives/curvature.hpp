// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <span>

#include <fall_line/objective.hpp>

#include "symmetric_eigen.hpp"

namespace fall_line {

/// In more dimensions than this nobody looks at the curvature: the Hessian has too many entries to be compiled between
/// two pictures.
inline constexpr std::size_t most_curved_dimensions = 60;

/// The eigenvalues of the exact Hessian at `x`, and the directions that belong to them; nothing where an entry is not
/// finite, or where there are more than `most_curved_dimensions`.
[[nodiscard]] std::optional<SymmetricEigen> curvature(Objective& objective, std::span<const double> x);

}  // namespace fall_line
