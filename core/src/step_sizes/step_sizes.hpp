// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <memory>

#include <fall_line/step_size.hpp>

namespace fall_line {

// One function for each file of this folder: the unit that is written there.
[[nodiscard]] ListedStepSizeRule fixed_step_size();
[[nodiscard]] ListedStepSizeRule inverse_time();
[[nodiscard]] ListedStepSizeRule inverse_square_root();
[[nodiscard]] ListedStepSizeRule exponential();
[[nodiscard]] ListedStepSizeRule step_drop();
[[nodiscard]] ListedStepSizeRule linear();
[[nodiscard]] ListedStepSizeRule polynomial();
[[nodiscard]] ListedStepSizeRule cosine();
[[nodiscard]] ListedStepSizeRule cosine_restarts();
[[nodiscard]] ListedStepSizeRule one_cycle();
[[nodiscard]] ListedStepSizeRule plateau();
[[nodiscard]] ListedStepSizeRule best_of_list();
[[nodiscard]] ListedStepSizeRule exact_line_search();
[[nodiscard]] ListedStepSizeRule backtracking();
[[nodiscard]] ListedStepSizeRule wolfe();
[[nodiscard]] ListedStepSizeRule barzilai_borwein();
[[nodiscard]] ListedStepSizeRule polyak();

}  // namespace fall_line
