// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <optional>
#include <span>
#include <vector>

#include "fit_graph.hpp"

namespace fall_line {

/// A point of least mean squared error and penalty, for any model: by Levenberg and Marquardt's method from `start` on
/// (J. J. Moré: The Levenberg-Marquardt algorithm: implementation and theory, Lecture Notes in Mathematics 630,
/// Springer 1978, 105–116; MINPACK's lmder, as Eigen has it). It is tried with several lengths of the first step, since
/// one that is too long may leave for good the valley that it begins in; the best that comes out of that counts.
/// Nothing where the model is not finite at the start or no try comes to an end. \param l2  weight of the squares of
/// the penalised parameters
[[nodiscard]] std::optional<std::vector<double>> levenberg_marquardt(FitGraph& fit, const DataSet& data, double l2,
                                                                     std::span<const double> start);

}  // namespace fall_line
