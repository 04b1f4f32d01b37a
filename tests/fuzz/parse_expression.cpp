// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <string_view>
#include <vector>

#include <fall_line/expression.hpp>
#include <fall_line/mathematics.hpp>
#include <fall_line/program.hpp>
#include <fall_line/python.hpp>

using namespace fall_line;

namespace {

void require(bool condition) {
  if (!condition) std::abort();
}

/// Whatever the numbers are, evaluating must not read or write out of bounds, nor be undefined.
void run(const Function& function, const std::vector<NodeId>& nodes) {
  constexpr std::size_t points = 3;
  const std::size_t dimension = function.variables.size();
  std::vector<double> at(dimension * points);
  for (std::size_t i = 0; i < at.size(); ++i) at[i] = static_cast<double>(i % 7) - 3.0;
  std::vector<double> results(nodes.size() * points);
  std::vector<const double*> inputs;
  std::vector<double*> outputs;
  for (std::size_t i = 0; i < dimension; ++i) inputs.push_back(&at[i * points]);
  for (std::size_t i = 0; i < nodes.size(); ++i) outputs.push_back(&results[i * points]);
  Kernel kernel(compile(function.graph, nodes, dimension));
  kernel(inputs.data(), outputs.data(), points);
}

}  // namespace

/// What a text allocates is small and gone with it: a short quarantine holds all of it, and stays in the cache. A
/// report names one caller of an allocation; ASAN_OPTIONS=malloc_context_size=30 shows the rest when the text is run
/// again.
extern "C" const char* __asan_default_options() { return "quarantine_size_mb=16:malloc_context_size=1"; }

/// What is written reads back to the same node.
void write_and_read(Function& function) {
  const std::string text = node_to_text(function.graph, function.value, function.variables);
  if (text.size() > Limits::short_text) return;
  Scope scope;
  scope.variables = function.variables;
  scope.free_names = FreeNames::refused;
  const Result<NodeId> read = read_expression(text, function.graph, scope);
  require(static_cast<bool>(read));
  require(*read == function.value);
}

/// It is written as Python, an expression a node, unless that would be too long.
void write_python(const Function& function, const std::vector<NodeId>& nodes) {
  const std::vector<std::string> variables = python_names(function.variables);
  for (const PythonStyle style : {PythonStyle::plain, PythonStyle::numpy}) {
    const auto code = python_code(function.graph, nodes, variables, style);
    require(!code || code->results.size() == nodes.size());
  }
}

/// Any bytes are either refused, with an error that lies in the text, or read, differentiated, compiled and run.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  Result<Function> function = read_function(text, 3);
  if (!function) {
    const Error& error = function.error();
    require(!error.message.empty());
    require(error.position + error.length <= size);
    return 0;
  }
  write_and_read(*function);
  const Result<Mathematics> mathematics = mathematics_of(text, 3);
  require(static_cast<bool>(mathematics));
  require(mathematics->function.is_too_long == mathematics->function.mathml.empty());

  std::vector<NodeId> nodes{function->value};
  for (const NodeId partial : differentiate(function->graph, function->value, 0, function->variables.size())) {
    nodes.push_back(partial);
  }
  run(*function, nodes);
  write_python(*function, nodes);
  return 0;
}
