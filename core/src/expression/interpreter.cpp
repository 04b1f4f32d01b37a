// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <array>
#include <cstdint>
#include <utility>

#include <fall_line/program.hpp>

#include "double_bits.hpp"
#include "lanes.hpp"

namespace fall_line {
namespace {

/// Points worked on at once. Long enough that reading an instruction costs little beside it, short enough that the
/// registers of common functions stay in the nearest cache.
constexpr std::size_t block_lanes = 256;

/// Begins where a line of the processor's cache does, so that no vector of lanes lies across two of them.
struct alignas(64) Register {
  std::array<double, block_lanes> lanes;
};

/// Whether all lanes hold the same number, to the bit. Where they do not, this mostly shows at once.
bool is_one_number(const double* lanes, std::size_t count) {
  const std::uint64_t first = bits_of(lanes[0]);
  if (bits_of(lanes[count - 1]) != first) return false;
  std::uint64_t differences = 0;
  for (std::size_t lane = 0; lane < count; ++lane) differences |= bits_of(lanes[lane]) ^ first;
  return differences == 0;
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
      const LoopChoice choice = loop_for(instruction);
      Step& step = steps.emplace_back();
      step.loop = choice.loop;
      step.is_costly = choice.is_costly;
      step.target = &targets[instruction.target - program.inputs];
      std::size_t next = 0;
      for (const Operand* operand : {&instruction.a, &instruction.b, &instruction.c}) {
        step.constants[next] = &operand->constant;
        step.strides[next] = operand->is_constant ? 0 : 1;
        step.slots[next++] = operand->is_constant ? nullptr : &slots[operand->slot];
      }
      has_costly = has_costly || choice.is_costly;
    }
  }

  void block(const double* const* inputs, double* const* outputs, std::size_t from, std::size_t count) {
    for (std::size_t i = 0; i < program.inputs; ++i) {
      slots[i] = inputs[i] + from;
      is_same[i] = has_costly && count > 1 && is_one_number(slots[i], count) ? 1 : 0;
    }
    for (std::size_t k = 0; k < program.outputs.size(); ++k) {
      targets[program.registers + k] = outputs[k] + from;
      slots[program.inputs + program.registers + k] = outputs[k] + from;
    }
    for (std::size_t i = 0; i < steps.size(); ++i) {
      const Step& step = steps[i];
      const auto operand = [&step](std::size_t k) { return step.slots[k] ? *step.slots[k] : step.constants[k]; };
      Lanes lanes{count, *step.target, {operand(0), operand(1), operand(2)}, step.strides};
      if (has_costly && count > 1 && passes_on_one_number(program.instructions[i]) && step.is_costly) {
        lanes.count = 1;
        step.loop(lanes);
        std::fill_n(lanes.target + 1, count - 1, lanes.target[0]);
      } else {
        step.loop(lanes);
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

  /// An instruction with the places of its operands looked up: they stay where they are.
  struct Step {
    Loop loop = nullptr;
    double* const* target = nullptr;
    /// Where an operand's address stands; null for a constant.
    std::array<const double* const*, 3> slots{};
    std::array<const double*, 3> constants{};
    std::array<std::size_t, 3> strides{};
    bool is_costly = false;
  };

  Program program;
  std::vector<Step> steps;
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
