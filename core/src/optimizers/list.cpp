// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"

namespace fall_line {

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

const std::vector<ListedOptimizer>& optimizers() {
  static const std::vector<ListedOptimizer> list{
      gradient_descent(),
      momentum(),
      nesterov(),
      qhm(),
      asgd(),
      rprop(),
      adagrad(),
      adadelta(),
      rmsprop(),
      adam(),
      amsgrad(),
      adamax(),
      nadam(),
      radam(),
      adamw(),
      adabelief(),
      yogi(),
      qhadam(),
      lion(),
      coordinate_descent(),
      fletcher_reeves(),
      polak_ribiere(),
      bfgs(),
      l_bfgs(),
      newton(),
      nelder_mead(),
      random_search(),
  };
  return list;
}

}  // namespace fall_line
