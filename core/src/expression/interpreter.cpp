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

/// An operand that is one number in all lanes, to be read like an array.
struct Everywhere {
  double number;
  double operator[](std::size_t) const { return number; }
};

/// One instruction on all lanes of a block.
class Lanes {
 public:
  Lanes(const Instruction& instruction, const double* const* slots, double* target, std::size_t count)
      : instruction_(instruction), slots_(slots), target_(target), count_(count) {}

  /// Each mixture of numbers and slots has a loop of its own, which the compiler turns into vector instructions.
  template <class F>
  void simple(F f) const {
    const auto& [operation, target, a, b, c] = instruction_;
    if constexpr (std::is_invocable_v<F, double>) {
      each(f, slots_[a.slot]);
    } else if (a.is_constant) {
      each(f, Everywhere{a.constant}, slots_[b.slot]);
    } else if (b.is_constant) {
      each(f, slots_[a.slot], Everywhere{b.constant});
    } else {
      each(f, slots_[a.slot], slots_[b.slot]);
    }
  }

  /// Beside a library call it does not matter where the operands come from.
  template <class F>
  void library(F f) const {
    const Strided a(instruction_.a, slots_);
    const Strided b(instruction_.b, slots_);
    const Strided c(instruction_.c, slots_);
    if constexpr (std::is_invocable_v<F, double>) {
      each(f, a);
    } else if constexpr (std::is_invocable_v<F, double, double>) {
      each(f, a, b);
    } else {
      each(f, a, b, c);
    }
  }

 private:
  /// A slot, or one number read again and again.
  struct Strided {
    Strided(const Operand& operand, const double* const* slots)
        : first(operand.is_constant ? &operand.constant : slots[operand.slot]), stride(operand.is_constant ? 0 : 1) {}
    double operator[](std::size_t lane) const { return first[lane * stride]; }
    const double* first;
    std::size_t stride;
  };

  template <class F, class... Operands>
  void each(F f, Operands... operands) const {
    double* const target = target_;
    const std::size_t count = count_;
    for (std::size_t lane = 0; lane < count; ++lane) target[lane] = f(operands[lane]...);
  }

  const Instruction& instruction_;
  const double* const* slots_;
  double* target_;
  std::size_t count_;
};

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
  }

  void block(const double* const* inputs, double* const* outputs, std::size_t from, std::size_t count) {
    for (std::size_t i = 0; i < program.inputs; ++i) slots[i] = inputs[i] + from;
    for (std::size_t k = 0; k < program.outputs.size(); ++k) {
      targets[program.registers + k] = outputs[k] + from;
      slots[program.inputs + program.registers + k] = outputs[k] + from;
    }
    for (const Instruction& instruction : program.instructions) {
      double* const target = targets[instruction.target - program.inputs];
      with_meaning(instruction.operation, Lanes(instruction, slots.data(), target, count));
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
  std::vector<double> registers;
  /// Where each slot is read from, and where each register and output is written to.
  std::vector<const double*> slots;
  std::vector<double*> targets;
};

Kernel::Kernel(Program program) : context_(std::make_unique<Interpreter>(std::move(program))), run_(&Interpreter::run) {}
Kernel::Kernel(Kernel&&) noexcept = default;
Kernel& Kernel::operator=(Kernel&&) noexcept = default;
Kernel::~Kernel() = default;

const Program& Kernel::program() const { return context_->program; }

}  // namespace fall_line
