// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>
#include <span>

#include <fall_line/optimizer.hpp>

namespace fall_line {

// Parameters that several optimizers have, each said once. What a unit says of itself that differs is its default.

/// `beta1`: how long the average of gradients remembers.
[[nodiscard]] Parameter beta1(double fallback = 0.9);
/// `beta2`: how long the average of squared gradients remembers.
[[nodiscard]] Parameter beta2(double fallback = 0.999);
/// `epsilon`: what keeps a quotient finite. Never 0, since 0/0 would end a run where one coordinate has no slope.
[[nodiscard]] Parameter epsilon(double fallback = 1e-8);
/// `momentum`: the part of the former step that is kept.
[[nodiscard]] Parameter momentum_parameter(double fallback = 0.9);
/// `dampening`: how much less of the gradient joins the velocity.
[[nodiscard]] Parameter dampening();
/// `weight_decay` apart from the gradient: `x` shrinks by `alpha * weight_decay` of itself.
[[nodiscard]] Parameter decoupled_weight_decay(double fallback);

/// The `make` of a unit whose class reads its parameters, in the unit's order, in its constructor.
template <class Made>
[[nodiscard]] std::unique_ptr<Optimizer> made(std::span<const double> parameters) {
  return std::make_unique<Made>(parameters);
}

}  // namespace fall_line
