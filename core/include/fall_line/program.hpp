// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <vector>

#include <fall_line/graph.hpp>

namespace fall_line {

/// Where an instruction or an output takes a number from: a slot, or a number that depends on no input.
///
/// Slots are first the program's inputs, then its registers, then its outputs.
struct Operand {
  bool is_constant = false;
  std::uint32_t slot = 0;
  double constant = 0.0;
};

/// What an instruction does with the result r of its operation, so that it need not be written and read again. Each
/// of the two is rounded by itself.
enum class Follow : std::uint8_t {
  nothing,
  /// r + c
  add,
  /// r - c
  subtract,
  /// c - r
  subtract_from,
  /// r * c
  multiply,
  /// r * r
  square,
};

/// One instruction of a block program: `target = operation(a, b, c)` on every lane of the block; or, where something
/// follows, `operation(a, b)` and then that.
struct Instruction {
  Operation operation = Operation::add;
  Follow follow = Follow::nothing;
  /// A register or an output.
  std::uint32_t target = 0;
  Operand a;
  Operand b;
  Operand c;
};

/// A straight-line program over blocks of points: plain data, so that more than one back end can run it.
struct Program {
  std::size_t inputs = 0;
  std::size_t registers = 0;
  std::vector<Instruction> instructions;
  /// What is still to be copied to an output once all instructions are done; nothing where an instruction writes it.
  std::vector<std::optional<Operand>> outputs;
};

/// Compiles nodes of a graph into a program that computes them all, each shared part once. Variable `i` of the graph
/// is input `i`; there are `inputs` of them.
///
/// Powers with a whole exponent up to 16 become products, those with exponent 1/2 square roots; the result differs
/// from `pow` by a few units in the last place at most (and at negative infinity, whose root is NaN).
[[nodiscard]] Program compile(const Graph& graph, std::span<const NodeId> outputs, std::size_t inputs);

/// The one way in which a compiled program is run, whatever runs it.
///
/// \param context  the back end's own; passed back unseen
/// \param inputs   for each input, `count` numbers
/// \param outputs  for each output, room for `count` numbers; must not overlap the inputs
/// \param count    how many points; any number
using KernelFunction = void (*)(void* context, const double* const* inputs, double* const* outputs, std::size_t count);

/// A program made ready to run. The block interpreter is the back end; nobody who holds a kernel can tell.
class Kernel {
 public:
  explicit Kernel(Program program);
  Kernel(Kernel&&) noexcept;
  Kernel& operator=(Kernel&&) noexcept;
  ~Kernel();

  /// Runs it; allocates nothing.
  void operator()(const double* const* inputs, double* const* outputs, std::size_t count) {
    run_(context_.get(), inputs, outputs, count);
  }
  [[nodiscard]] const Program& program() const;

 private:
  struct Interpreter;
  std::unique_ptr<Interpreter> context_;
  KernelFunction run_ = nullptr;
};

}  // namespace fall_line
