// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"

namespace fall_line {
namespace {

constexpr Literal steepest_descent = "Steepest descent";

}  // namespace

Parameter weight_decay() {
  return {.id = "weight_decay",
          .label = "Weight decay",
          .symbol = "λ",
          .help =
              "Adds λx to the gradient, as if the square of each coordinate, times λ/2, belonged to the function. "
              "A larger value pulls harder towards 0.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 1.0,
          .fallback = 0.0,
          .scale = Scale::logarithmic};
}

const ListedOptimizer& first_optimizer() {
  static const ListedOptimizer first =
      under_headings<ListedOptimizer>({{steepest_descent, {gradient_descent()}}}).front();
  return first;
}

const std::vector<ListedOptimizer>& optimizers() {
  static const std::vector<ListedOptimizer> list = under_headings<ListedOptimizer>({
      {steepest_descent, {gradient_descent(), coordinate_descent()}},
      {"Momentum", {momentum(), nesterov(), qhm()}},
      {"A step size for each coordinate", {adagrad(), adadelta(), rmsprop(), rprop()}},
      {"Adam and its kin",
       {adam(), amsgrad(), adamax(), nadam(), radam(), adamw(), adabelief(), yogi(), qhadam(), adan(), lion()}},
      {"Averaging", {asgd()}},
      {"Conjugate gradients", {fletcher_reeves(), polak_ribiere()}},
      {"Curvature", {newton(), bfgs(), l_bfgs()}},
      {"Without the gradient", {nelder_mead(), random_search()}},
  });
  return list;
}

}  // namespace fall_line
