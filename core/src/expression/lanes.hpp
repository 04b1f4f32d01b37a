// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstddef>

#include <fall_line/program.hpp>

namespace fall_line {

/// What a loop over the lanes of a block works on. An operand that is one number has the stride 0.
struct Lanes {
  std::size_t count;
  double* target;
  std::array<const double*, 3> operands;
  std::array<std::size_t, 3> strides;
};
using Loop = void (*)(const Lanes& lanes);

/// The loop for an instruction.
struct LoopChoice {
  Loop loop = nullptr;
  /// Whether a lane takes so long that lanes of one and the same number had better share it.
  bool is_costly = false;
};
[[nodiscard]] LoopChoice loop_for(const Instruction& instruction);

/// The loop for an instruction of two operations, where something follows the first.
[[nodiscard]] Loop loop_for_pair(const Instruction& instruction);

}  // namespace fall_line
