// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <utility>

#include <fall_line/program.hpp>

#include "operations.hpp"
#include "scalar.hpp"

namespace fall_line {
namespace {

/// Points worked on at once. Long enough that reading an instruction costs little beside it, short enough that the
/// registers of common functions stay in the nearest cache.
constexpr std::size_t block_lanes = 128;

/// One instruction on all lanes of a block.
struct Lanes {
  const Instruction& instruction;
  const double* a;
  const double* b;
  double* target;
  std::size_t count;

  template <class F>
  void one(F f) const {
    for (std::size_t lane = 0; lane < count; ++lane) target[lane] = f(a[lane]);
  }
  template <class F>
  void two(F f) const {
    const double constant = instruction.constant;
    if (instruction.a_is_constant) {
      for (std::size_t lane = 0; lane < count; ++lane) target[lane] = f(constant, b[lane]);
    } else if (instruction.b_is_constant) {
      for (std::size_t lane = 0; lane < count; ++lane) target[lane] = f(a[lane], constant);
    } else {
      for (std::size_t lane = 0; lane < count; ++lane) target[lane] = f(a[lane], b[lane]);
    }
  }
};

}  // namespace

/// The program, and the memory it runs in. One call at a time.
struct Kernel::Interpreter {
  explicit Interpreter(Program made) : program(std::move(made)) {
    registers.resize(program.registers * block_lanes);
    slots.resize(program.inputs + program.registers);
    for (std::size_t i = 0; i < program.registers; ++i) {
      slots[program.inputs + i] = registers.data() + i * block_lanes;
    }
  }

  void block(const double* const* inputs, double* const* outputs, std::size_t from, std::size_t count) {
    for (std::size_t i = 0; i < program.inputs; ++i) slots[i] = inputs[i] + from;
    for (const Instruction& instruction : program.instructions) {
      double* const target = registers.data() + (instruction.target - program.inputs) * block_lanes;
      const double* const a = instruction.a_is_constant ? nullptr : slots[instruction.a];
      const bool has_b = arity(instruction.operation) > 1 && !instruction.b_is_constant;
      with_meaning(instruction.operation, Lanes{instruction, a, has_b ? slots[instruction.b] : nullptr, target, count});
    }
    for (std::size_t k = 0; k < program.outputs.size(); ++k) {
      const ProgramOutput& output = program.outputs[k];
      if (output.is_constant) {
        std::fill_n(outputs[k] + from, count, output.constant);
      } else {
        std::copy_n(slots[output.slot], count, outputs[k] + from);
      }
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
  std::vector<const double*> slots;
};

Kernel::Kernel(Program program) : context_(std::make_unique<Interpreter>(std::move(program))), run_(&Interpreter::run) {}
Kernel::Kernel(Kernel&&) noexcept = default;
Kernel& Kernel::operator=(Kernel&&) noexcept = default;
Kernel::~Kernel() = default;

const Program& Kernel::program() const { return context_->program; }

}  // namespace fall_line
