// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <fall_line/graph.hpp>

namespace fall_line {

/// One instruction of a block program: `target = operation(a, b)` on every lane of the block.
///
/// Operands are slots: first the program's inputs, then its registers. Where `b_is_constant` or `a_is_constant`, that
/// operand is the number `constant` instead.
struct Instruction {
  Operation operation = Operation::add;
  bool a_is_constant = false;
  bool b_is_constant = false;
  std::uint32_t target = 0;
  std::uint32_t a = 0;
  std::uint32_t b = 0;
  double constant = 0.0;
};

/// Where an output of a program comes from: a slot, or a number that depends on no input.
struct ProgramOutput {
  bool is_constant = false;
  std::uint32_t slot = 0;
  double constant = 0.0;
};

/// A straight-line program over blocks of points: plain data, so that more than one back end can run it.
struct Program {
  std::size_t inputs = 0;
  std::size_t registers = 0;
  std::vector<Instruction> instructions;
  std::vector<ProgramOutput> outputs;
};

/// Compiles nodes of a graph into a program that computes them all, each shared part once. Variable `i` of the graph
/// is input `i`; there are `inputs` of them.
///
/// Powers with a whole exponent from 2 to 16 become products; the result differs from `pow` by a few units in the
/// last place at most.
[[nodiscard]] Program compile(const Graph& graph, std::span<const NodeId> outputs, std::size_t inputs);

/// The one way in which a compiled program is run, whatever runs it.
///
/// \param context  the back end's own; passed back unseen
/// \param inputs   for each input, `count` numbers
/// \param outputs  for each output, room for `count` numbers; must not overlap the inputs
/// \param count    how many points; any number
using KernelFunction = void (*)(void* context, const double* const* inputs, double* const* outputs,
                                std::size_t count);

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
