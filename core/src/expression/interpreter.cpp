// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <type_traits>
#include <utility>

#include <fall_line/program.hpp>

#include "operations.hpp"
#include "scalar.hpp"

namespace fall_line {
namespace {

/// Points worked on at once. Long enough that reading an instruction costs little beside it, short enough that the
/// registers of common functions stay in the nearest cache.
constexpr std::size_t block_lanes = 128;

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

/// The lanes from which a function's short way is too far: apart, so that the loop stays small.
template <class F>
[[gnu::noinline]] void mend_far_lanes(const double* arguments, double* results, std::size_t count) {
  for (std::size_t k = 0; k < count; ++k) {
    if (F::is_far(arguments[k])) results[k] = F::far(arguments[k]);
  }
}

/// The loop has a fixed length, to be turned into vector instructions: what is left over is filled up to it.
template <class F>
void loop_of_elementary(const Lanes& lanes) {
  constexpr std::size_t width = 8;
  for (std::size_t lane = 0; lane < lanes.count; lane += width) {
    const double* arguments = lanes.operands[0] + lane;
    const std::size_t count = std::min(width, lanes.count - lane);
    double rest[width] = {};
    if (count < width) arguments = std::copy_n(arguments, count, rest) - count;
    double results[width];
    if constexpr (requires { F::near_limit; }) {
      std::uint64_t far = 0;
      for (std::size_t k = 0; k < width; ++k) {
        far |= F::is_far(arguments[k]) ? 1U : 0U;
        results[k] = F::near(arguments[k]);
      }
      if (far != 0) mend_far_lanes<F>(arguments, results, count);
    } else {
      for (std::size_t k = 0; k < width; ++k) results[k] = F()(arguments[k]);
    }
    std::copy_n(results, count, lanes.target + lane);
  }
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

/// Finds the loop for an instruction of one operation.
struct Choice {
  const Instruction& instruction;
  Loop loop = nullptr;

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
  }
  template <class F>
  void library(F) {
    loop = &loop_of_calls<F>;
  }
};

Loop loop_for(const Instruction& instruction) {
  if (instruction.follow != Follow::nothing) return loop_for_pair(instruction);
  Choice choice{instruction};
  with_meaning(instruction.operation, choice);
  return choice.loop;
}

}  // namespace

/// The program, and the memory it runs in. One call at a time.
struct Kernel::Interpreter {
  explicit Interpreter(Program made) : program(std::move(made)) {
    registers.resize(program.registers * block_lanes);
    slots.resize(program.inputs + program.registers + program.outputs.size());
    targets.resize(program.registers + program.outputs.size());
    for (std::size_t i = 0; i < program.registers; ++i) {
      targets[i] = registers.data() + i * block_lanes;
      slots[program.inputs + i] = targets[i];
    }
    for (const Instruction& instruction : program.instructions) loops.push_back(loop_for(instruction));
  }

  void block(const double* const* inputs, double* const* outputs, std::size_t from, std::size_t count) {
    for (std::size_t i = 0; i < program.inputs; ++i) slots[i] = inputs[i] + from;
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
      loops[i](lanes);
    }
    for (std::size_t k = 0; k < program.outputs.size(); ++k) {
      if (program.outputs[k]) copy(*program.outputs[k], outputs[k] + from, count);
    }
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
  std::vector<double> registers;
  /// Where each slot is read from, and where each register and output is written to.
  std::vector<const double*> slots;
  std::vector<double*> targets;
};

Kernel::Kernel(Program program)
    : context_(std::make_unique<Interpreter>(std::move(program))), run_(&Interpreter::run) {}
Kernel::Kernel(Kernel&&) noexcept = default;
Kernel& Kernel::operator=(Kernel&&) noexcept = default;
Kernel::~Kernel() = default;

const Program& Kernel::program() const { return context_->program; }

}  // namespace fall_line
