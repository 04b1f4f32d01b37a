// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstdint>
#include <type_traits>
#include <utility>

#include <fall_line/program.hpp>

#include "operations.hpp"
#include "scalar.hpp"

namespace fall_line {
namespace {

/// Points worked on at once. Long enough that reading an instruction costs little beside it, short enough that the
/// registers of common functions stay in the nearest cache.
constexpr std::size_t block_lanes = 256;

/// Begins where a line of the processor's cache does, so that no vector of lanes lies across two of them.
struct alignas(64) Register {
  std::array<double, block_lanes> lanes;
};

// For the few lanes that are left over, whose loops the compiler should not make long.
#if defined(__clang__)
#define FALL_LINE_ONE_BY_ONE _Pragma("clang loop vectorize(disable) unroll(disable)")
#else
#define FALL_LINE_ONE_BY_ONE
#endif

/// What a loop over the lanes of a block works on. An operand that is one number has the stride 0.
struct Lanes {
  std::size_t count;
  double* target;
  std::array<const double*, 3> operands;
  std::array<std::size_t, 3> strides;
};
using Loop = void (*)(const Lanes& lanes);

/// One number, to be read like an array of it.
struct Everywhere {
  double number;
  double operator[](std::size_t) const { return number; }
  Everywhere operator+(std::size_t) const { return *this; }
};

/// A few lanes at a time, by fixed distances from moving pointers: each distance is part of a machine instruction.
/// All is read before any is written, since the target may be one of the operands.
template <class F, class... Operands>
void each(std::size_t count, double* target, Operands... operands) {
  constexpr std::size_t width = 8;
  std::size_t lane = 0;
  for (; lane + width <= count; lane += width) {
    double results[width];
    for (std::size_t k = 0; k < width; ++k) results[k] = F()((operands + lane)[k]...);
    for (std::size_t k = 0; k < width; ++k) (target + lane)[k] = results[k];
  }
  FALL_LINE_ONE_BY_ONE
  for (; lane < count; ++lane) target[lane] = F()(operands[lane]...);
}

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

// ---- two operations in one

struct Sum {
  double operator()(double a, double b) const { return a + b; }
};
struct Difference {
  double operator()(double a, double b) const { return a - b; }
};
struct Product {
  double operator()(double a, double b) const { return a * b; }
};

template <class First, Follow follow>
struct Pair {
  double operator()(double a, double b, double c) const {
    const double result = First()(a, b);
    if constexpr (follow == Follow::add) return result + c;
    if constexpr (follow == Follow::subtract) return result - c;
    if constexpr (follow == Follow::subtract_from) return c - result;
    return result * c;
  }
};
template <class First>
struct Square {
  double operator()(double a, double b) const {
    const double result = First()(a, b);
    return result * result;
  }
};

/// A loop for each mixture of numbers and slots that can occur: two numbers as operands would have been folded.
enum class Mixture { slots, slot_and_number, number_and_slot };

template <class F, Mixture mixture, class... Third>
void each_of(const Lanes& lanes, Third... third) {
  const auto& [a, b, c] = lanes.operands;
  if constexpr (mixture == Mixture::slots) {
    each<F>(lanes.count, lanes.target, a, b, third...);
  } else if constexpr (mixture == Mixture::slot_and_number) {
    each<F>(lanes.count, lanes.target, a, Everywhere{*b}, third...);
  } else {
    each<F>(lanes.count, lanes.target, Everywhere{*a}, b, third...);
  }
}

template <class F, Mixture mixture>
void loop_of_square(const Lanes& lanes) {
  each_of<F, mixture>(lanes);
}
template <class F, Mixture mixture>
void loop_with_slot(const Lanes& lanes) {
  each_of<F, mixture>(lanes, lanes.operands[2]);
}
template <class F, Mixture mixture>
void loop_with_number(const Lanes& lanes) {
  each_of<F, mixture>(lanes, Everywhere{*lanes.operands[2]});
}

template <class First, Mixture mixture>
Loop loop_for_follow(const Instruction& instruction) {
  const bool is_number = instruction.c.is_constant;
  switch (instruction.follow) {
    case Follow::add:
      return is_number ? &loop_with_number<Pair<First, Follow::add>, mixture>
                       : &loop_with_slot<Pair<First, Follow::add>, mixture>;
    case Follow::subtract: return &loop_with_slot<Pair<First, Follow::subtract>, mixture>;
    case Follow::subtract_from:
      return is_number ? &loop_with_number<Pair<First, Follow::subtract_from>, mixture>
                       : &loop_with_slot<Pair<First, Follow::subtract_from>, mixture>;
    case Follow::multiply:
      return is_number ? &loop_with_number<Pair<First, Follow::multiply>, mixture>
                       : &loop_with_slot<Pair<First, Follow::multiply>, mixture>;
    default: return &loop_of_square<Square<First>, mixture>;
  }
}

Loop loop_for_pair(const Instruction& instruction) {
  const bool has_number = instruction.a.is_constant || instruction.b.is_constant;
  switch (instruction.operation) {
    case Operation::add:
      return has_number ? loop_for_follow<Sum, Mixture::slot_and_number>(instruction)
                        : loop_for_follow<Sum, Mixture::slots>(instruction);
    case Operation::subtract:
      return has_number ? loop_for_follow<Difference, Mixture::number_and_slot>(instruction)
                        : loop_for_follow<Difference, Mixture::slots>(instruction);
    default:
      return has_number ? loop_for_follow<Product, Mixture::slot_and_number>(instruction)
                        : loop_for_follow<Product, Mixture::slots>(instruction);
  }
}

/// Whether all lanes hold the same number, to the bit. Where they do not, this mostly shows at once.
bool is_one_number(const double* lanes, std::size_t count) {
  const std::uint64_t first = bits_of(lanes[0]);
  if (bits_of(lanes[count - 1]) != first) return false;
  std::uint64_t differences = 0;
  for (std::size_t lane = 0; lane < count; ++lane) differences |= bits_of(lanes[lane]) ^ first;
  return differences == 0;
}

/// Finds the loop for an instruction of one operation.
struct Choice {
  const Instruction& instruction;
  Loop loop = nullptr;
  /// Whether a lane takes so long that lanes of one and the same number had better share it.
  bool is_costly = false;

  template <class F>
  void simple(F) {
    if constexpr (std::is_invocable_v<F, double>) {
      loop = &loop_of_slot<F>;
    } else if (instruction.a.is_constant) {
      loop = &loop_of_number_and_slot<F>;
    } else {
      loop = instruction.b.is_constant ? &loop_of_slot_and_number<F> : &loop_of_slots<F>;
    }
  }
  template <class F>
  void elementary(F) {
    loop = &loop_of_elementary<F>;
    is_costly = true;
  }
  template <class F>
  void library(F) {
    loop = &loop_of_calls<F>;
    is_costly = true;
  }
};

Choice loop_for(const Instruction& instruction) {
  if (instruction.follow != Follow::nothing) return {instruction, loop_for_pair(instruction)};
  Choice choice{instruction};
  with_meaning(instruction.operation, choice);
  return choice;
}

}  // namespace

/// The program, and the memory it runs in. One call at a time.
struct Kernel::Interpreter {
  explicit Interpreter(Program made) : program(std::move(made)) {
    registers.resize(program.registers);
    slots.resize(program.inputs + program.registers + program.outputs.size());
    targets.resize(program.registers + program.outputs.size());
    is_same.resize(slots.size());
    for (std::size_t i = 0; i < program.registers; ++i) {
      targets[i] = registers[i].lanes.data();
      slots[program.inputs + i] = targets[i];
    }
    for (const Instruction& instruction : program.instructions) {
      const Choice choice = loop_for(instruction);
      loops.push_back(choice.loop);
      is_costly.push_back(choice.is_costly ? 1 : 0);
      has_costly = has_costly || choice.is_costly;
    }
  }

  void block(const double* const* inputs, double* const* outputs, std::size_t from, std::size_t count) {
    for (std::size_t i = 0; i < program.inputs; ++i) {
      slots[i] = inputs[i] + from;
      is_same[i] = has_costly && is_one_number(slots[i], count) ? 1 : 0;
    }
    for (std::size_t k = 0; k < program.outputs.size(); ++k) {
      targets[program.registers + k] = outputs[k] + from;
      slots[program.inputs + program.registers + k] = outputs[k] + from;
    }
    for (std::size_t i = 0; i < loops.size(); ++i) {
      const Instruction& instruction = program.instructions[i];
      Lanes lanes{count, targets[instruction.target - program.inputs], {}, {}};
      std::size_t next = 0;
      for (const Operand* operand : {&instruction.a, &instruction.b, &instruction.c}) {
        lanes.operands[next] = operand->is_constant ? &operand->constant : slots[operand->slot];
        lanes.strides[next++] = operand->is_constant ? 0 : 1;
      }
      if (has_costly && passes_on_one_number(instruction) && is_costly[i] != 0) {
        lanes.count = 1;
        loops[i](lanes);
        std::fill_n(lanes.target + 1, count - 1, lanes.target[0]);
      } else {
        loops[i](lanes);
      }
    }
    for (std::size_t k = 0; k < program.outputs.size(); ++k) {
      if (program.outputs[k]) copy(*program.outputs[k], outputs[k] + from, count);
    }
  }

  /// Whether all lanes of the result will be one number, since those of all operands are; notes it for the result's
  /// slot.
  bool passes_on_one_number(const Instruction& instruction) {
    bool all_same = true;
    for (const Operand* operand : {&instruction.a, &instruction.b, &instruction.c}) {
      all_same = all_same && (operand->is_constant || is_same[operand->slot] != 0);
    }
    is_same[instruction.target] = all_same ? 1 : 0;
    return all_same;
  }

  void copy(const Operand& operand, double* target, std::size_t count) const {
    if (operand.is_constant) {
      std::fill_n(target, count, operand.constant);
    } else {
      std::copy_n(slots[operand.slot], count, target);
    }
  }

  static void run(void* context, const double* const* inputs, double* const* outputs, std::size_t count) {
    auto& self = *static_cast<Interpreter*>(context);
    for (std::size_t from = 0; from < count; from += block_lanes) {
      self.block(inputs, outputs, from, std::min(block_lanes, count - from));
    }
  }

  Program program;
  std::vector<Loop> loops;
  std::vector<std::uint8_t> is_costly;
  bool has_costly = false;
  std::vector<Register> registers;
  /// Where each slot is read from, and where each register and output is written to.
  std::vector<const double*> slots;
  std::vector<double*> targets;
  /// Of each slot, whether all lanes of the block hold the same number, as a grid's coordinates do along a row. What is
  /// costly and made of such slots alone is computed once a block. Not looked at where nothing is costly.
  std::vector<std::uint8_t> is_same;
};

Kernel::Kernel(Program program)
    : context_(std::make_unique<Interpreter>(std::move(program))), run_(&Interpreter::run) {}
Kernel::Kernel(Kernel&&) noexcept = default;
Kernel& Kernel::operator=(Kernel&&) noexcept = default;
Kernel::~Kernel() = default;

const Program& Kernel::program() const { return context_->program; }

}  // namespace fall_line
