// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <fall_line/optimizer.hpp>

namespace fall_line {

/// The parameter `weight_decay` in its L2 form: `g = gradient + weight_decay * x`.
[[nodiscard]] Parameter weight_decay();

// One function for each file of this folder: the unit that is written there.
[[nodiscard]] ListedOptimizer gradient_descent();
[[nodiscard]] ListedOptimizer momentum();
[[nodiscard]] ListedOptimizer nesterov();
[[nodiscard]] ListedOptimizer qhm();
[[nodiscard]] ListedOptimizer asgd();
[[nodiscard]] ListedOptimizer rprop();
[[nodiscard]] ListedOptimizer adagrad();
[[nodiscard]] ListedOptimizer adadelta();
[[nodiscard]] ListedOptimizer rmsprop();
[[nodiscard]] ListedOptimizer adam();
[[nodiscard]] ListedOptimizer amsgrad();
[[nodiscard]] ListedOptimizer adamax();
[[nodiscard]] ListedOptimizer nadam();
[[nodiscard]] ListedOptimizer radam();
[[nodiscard]] ListedOptimizer adamw();
[[nodiscard]] ListedOptimizer adabelief();
[[nodiscard]] ListedOptimizer yogi();
[[nodiscard]] ListedOptimizer qhadam();
[[nodiscard]] ListedOptimizer adan();
[[nodiscard]] ListedOptimizer lion();
[[nodiscard]] ListedOptimizer coordinate_descent();
[[nodiscard]] ListedOptimizer fletcher_reeves();
[[nodiscard]] ListedOptimizer polak_ribiere();
[[nodiscard]] ListedOptimizer bfgs();
[[nodiscard]] ListedOptimizer l_bfgs();
[[nodiscard]] ListedOptimizer newton();
[[nodiscard]] ListedOptimizer nelder_mead();
[[nodiscard]] ListedOptimizer random_search();

}  // namespace fall_line
