// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdint>
#include <type_traits>

#include "each_lane.hpp"
#include "lanes.hpp"
#include "scalar.hpp"

namespace fall_line {
namespace {

// Simple operations have a loop for each mixture of numbers and slots, which the compiler turns into vector
// instructions. Each is a function of its own: a browser optimises small functions sooner than one large one.

template <class F>
void loop_of_slot(const Lanes& lanes) {
  each<F>(lanes.count, lanes.target, lanes.operands[0]);
}

template <class F>
void loop_of_slots(const Lanes& lanes) {
  each<F>(lanes.count, lanes.target, lanes.operands[0], lanes.operands[1]);
}

template <class F>
void loop_of_number_and_slot(const Lanes& lanes) {
  each<F>(lanes.count, lanes.target, Everywhere{*lanes.operands[0]}, lanes.operands[1]);
}

template <class F>
void loop_of_slot_and_number(const Lanes& lanes) {
  each<F>(lanes.count, lanes.target, lanes.operands[0], Everywhere{*lanes.operands[1]});
}

/// As many lanes as make a loop of fixed length, which the compiler turns into vector instructions.
constexpr std::size_t group_lanes = 8;

/// Those of a group that a function's short way does not reach: apart, so that the loop stays small.
template <class F>
[[gnu::noinline]] void mend_far_lanes(const double* arguments, double* results) {
  for (std::size_t k = 0; k < group_lanes; ++k) {
    if (F::is_far(arguments[k])) results[k] = F::far(arguments[k]);
  }
}

/// All of a group is read before any is written, since the target may be the operand.
template <class F>
[[gnu::noinline]] void groups_of_elementary(const double* arguments, double* target, std::size_t groups) {
  for (; groups > 0; --groups, arguments += group_lanes, target += group_lanes) {
    double results[group_lanes];
    std::uint64_t far = 0;
    for (std::size_t k = 0; k < group_lanes; ++k) {
      far |= F::is_far(arguments[k]) ? 1U : 0U;
      results[k] = F::near(arguments[k]);
    }
    if (far != 0) mend_far_lanes<F>(arguments, results);
    for (std::size_t k = 0; k < group_lanes; ++k) target[k] = results[k];
  }
}

template <class F>
void loop_of_elementary(const Lanes& lanes) {
  const double* const arguments = lanes.operands[0];
  const std::size_t whole = lanes.count / group_lanes * group_lanes;
  groups_of_elementary<F>(arguments, lanes.target, whole / group_lanes);
  if (whole == lanes.count) return;
  double rest[group_lanes] = {};
  FALL_LINE_ONE_BY_ONE
  for (std::size_t lane = whole; lane < lanes.count; ++lane) rest[lane - whole] = arguments[lane];
  groups_of_elementary<F>(rest, rest, 1);
  FALL_LINE_ONE_BY_ONE
  for (std::size_t lane = whole; lane < lanes.count; ++lane) lanes.target[lane] = rest[lane - whole];
}

/// Beside a library call it does not matter where the operands come from.
template <class F>
void loop_of_calls(const Lanes& lanes) {
  const auto& [a, b, c] = lanes.operands;
  for (std::size_t lane = 0; lane < lanes.count; ++lane) {
    if constexpr (std::is_invocable_v<F, double>) {
      lanes.target[lane] = F()(a[lane * lanes.strides[0]]);
    } else if constexpr (std::is_invocable_v<F, double, double>) {
      lanes.target[lane] = F()(a[lane * lanes.strides[0]], b[lane * lanes.strides[1]]);
    } else {
      lanes.target[lane] = F()(a[lane * lanes.strides[0]], b[lane * lanes.strides[1]], c[lane * lanes.strides[2]]);
    }
  }
}

/// Finds the loop for an instruction of one operation.
struct Choice {
  const Instruction& instruction;
  LoopChoice result;

  template <class F>
  void simple(F) {
    if constexpr (std::is_invocable_v<F, double>) {
      result.loop = &loop_of_slot<F>;
    } else if (instruction.a.is_constant) {
      result.loop = &loop_of_number_and_slot<F>;
    } else {
      result.loop = instruction.b.is_constant ? &loop_of_slot_and_number<F> : &loop_of_slots<F>;
    }
  }
  template <class F>
  void elementary(F) {
    result = {&loop_of_elementary<F>, true};
  }
  template <class F>
  void library(F) {
    result = {&loop_of_calls<F>, true};
  }
};

}  // namespace

LoopChoice loop_for(const Instruction& instruction) {
  if (instruction.follow != Follow::nothing) return {loop_for_pair(instruction)};
  Choice choice{instruction, {}};
  with_meaning(instruction.operation, choice);
  return choice.result;
}

}  // namespace fall_line
