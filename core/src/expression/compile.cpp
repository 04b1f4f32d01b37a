// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <unordered_map>

#include <fall_line/program.hpp>

#include "operations.hpp"

namespace fall_line {
namespace {

/// An operand before registers are given out: a number, an input, or the result of an earlier instruction.
struct Operand {
  enum class From { constant, input, result } from = From::constant;
  double constant = 0.0;
  std::uint32_t index = 0;
};

/// An instruction whose operands are not yet in slots; its own place in the list is the name of its result.
struct Draft {
  Operation operation = Operation::add;
  Operand a;
  Operand b;
};

class Compiler {
 public:
  Compiler(const Graph& graph, std::size_t inputs) : graph_(graph) { program_.inputs = inputs; }

  Program run(std::span<const NodeId> outputs) {
    const std::vector<bool> needed = graph_.reachable(outputs);
    operands_.resize(graph_.size());
    for (NodeId id = 0; id < graph_.size(); ++id) {
      if (needed[id]) operands_[id] = operand_of(graph_[id]);
    }
    std::vector<Operand> results;
    for (const NodeId output : outputs) results.push_back(operands_[output]);
    give_out_registers(results);
    return std::move(program_);
  }

 private:
  Operand operand_of(const Node& node) {
    if (node.operation == Operation::constant) return {Operand::From::constant, node.number, 0};
    if (node.operation == Operation::variable) return {Operand::From::input, 0.0, node.a};
    const Operand a = operands_[node.a];
    const Operand b = arity(node.operation) > 1 ? operands_[node.b] : Operand{};
    if (node.operation == Operation::power && b.from == Operand::From::constant) {
      constexpr double longest_product = 16.0;
      const double exponent = b.constant;
      if (exponent == std::floor(exponent) && std::fabs(exponent) <= longest_product) {
        return whole_power(a, static_cast<int>(exponent));
      }
    }
    return emit(node.operation, a, b);
  }

  /// a^exponent by repeated squaring; powers of the same base share their squares.
  Operand whole_power(const Operand& a, int exponent) {
    const Operand one{Operand::From::constant, 1.0, 0};
    if (exponent < 0) return emit(Operation::divide, one, whole_power(a, -exponent));
    if (exponent == 1) return a;
    const Operand half = whole_power(a, exponent / 2);
    const Operand square = emit(Operation::multiply, half, half);
    return exponent % 2 == 0 ? square : emit(Operation::multiply, square, a);
  }

  Operand emit(Operation operation, const Operand& a, const Operand& b) {
    if (operation == Operation::multiply && a.from == b.from && a.index == b.index) {
      const std::uint64_t key = (std::uint64_t{a.index} << 1U) | (a.from == Operand::From::input ? 1U : 0U);
      const auto [known, is_new] = squares_.try_emplace(key, static_cast<std::uint32_t>(drafts_.size()));
      if (!is_new) return {Operand::From::result, 0.0, known->second};
    }
    drafts_.push_back({operation, a, b});
    return {Operand::From::result, 0.0, static_cast<std::uint32_t>(drafts_.size() - 1)};
  }

  /// Registers are used again once their value has been read for the last time: the fewer there are, the more of a
  /// block stays in the processor's nearest cache.
  void give_out_registers(const std::vector<Operand>& outputs) {
    std::vector<std::size_t> last_use(drafts_.size(), 0);
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      for (const Operand* operand : {&drafts_[i].a, &drafts_[i].b}) {
        if (operand->from == Operand::From::result) last_use[operand->index] = i;
      }
    }
    for (const Operand& output : outputs) {
      if (output.from == Operand::From::result) last_use[output.index] = drafts_.size();
    }

    std::vector<std::uint32_t> free;
    std::vector<std::uint32_t> slots(drafts_.size());
    const auto slot_of = [&](const Operand& operand) {
      return operand.from == Operand::From::result ? slots[operand.index] : operand.index;
    };
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      const Draft& draft = drafts_[i];
      Instruction instruction{draft.operation,
                              draft.a.from == Operand::From::constant,
                              draft.b.from == Operand::From::constant,
                              0,
                              slot_of(draft.a),
                              slot_of(draft.b),
                              draft.a.from == Operand::From::constant ? draft.a.constant : draft.b.constant};
      for (const Operand* operand : {&draft.a, &draft.b}) {
        const bool ends = operand->from == Operand::From::result && last_use[operand->index] == i;
        const bool same_as_first = operand == &draft.b && draft.a.from == operand->from &&
                                   draft.a.index == operand->index;
        if (ends && !same_as_first) free.push_back(slots[operand->index]);
      }
      if (free.empty()) free.push_back(static_cast<std::uint32_t>(program_.inputs + program_.registers++));
      slots[i] = instruction.target = free.back();
      free.pop_back();
      program_.instructions.push_back(instruction);
    }
    for (const Operand& output : outputs) {
      program_.outputs.push_back({output.from == Operand::From::constant, slot_of(output), output.constant});
    }
  }

  const Graph& graph_;
  Program program_;
  std::vector<Operand> operands_;
  std::vector<Draft> drafts_;
  std::unordered_map<std::uint64_t, std::uint32_t> squares_;
};

}  // namespace

Program compile(const Graph& graph, std::span<const NodeId> outputs, std::size_t inputs) {
  return Compiler(graph, inputs).run(outputs);
}

}  // namespace fall_line
