// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <array>
#include <cstdint>
#include <vector>

#include <fall_line/program.hpp>

namespace fall_line {

/// An operand before slots are given out: a number, an input, or the result of an earlier instruction.
struct Source {
  enum class From { constant, input, result } from = From::constant;
  double constant = 0.0;
  std::uint32_t index = 0;

  [[nodiscard]] bool is_result() const { return from == From::result; }
  [[nodiscard]] bool is_number(double number) const { return from == From::constant && constant == number; }
};

/// An instruction whose operands are not yet in slots; its own place in the list is the name of its result.
struct Draft {
  Operation operation = Operation::add;
  std::array<Source, 3> sources;
  Follow follow = Follow::nothing;
};

/// Makes one instruction of two where a sum, difference or product is only there to be added, subtracted or multiplied
/// further: what passes from one to the other then stays in the processor. `outputs` are results that are asked for.
void fuse(std::vector<Draft>& drafts, std::vector<Source>& outputs);

}  // namespace fall_line
