// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>

#include <fall_line/optimizer.hpp>

namespace fall_line {

/// What the kinds of conjugate gradients differ in: the factor beta of the former direction, from the gradient and the
/// one before.
using ConjugateFactor = double (*)(std::span<const double> gradient, std::span<const double> former_gradient);

/// A method of conjugate gradients: d = -g + beta * (the former d). Begins again with -g where that would not lead
/// downhill, and every `restart` steps (0: never).
///
/// J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, section 5.2.
[[nodiscard]] std::unique_ptr<Optimizer> make_conjugate_gradient(ConjugateFactor factor, std::size_t restart);

/// The parameter `restart` of all of them.
[[nodiscard]] Parameter conjugate_gradient_restart();

}  // namespace fall_line
