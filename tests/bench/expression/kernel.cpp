// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The expression engine alone, for the benchmark beside it: no page, no objective, no border.

#include <emscripten/emscripten.h>

#include <algorithm>
#include <optional>

#include <fall_line/expression.hpp>
#include <fall_line/program.hpp>

using namespace fall_line;

namespace {

struct Bench {
  std::optional<Kernel> value;
  std::optional<Kernel> value_and_gradient;
  std::size_t side = 0;
  std::vector<double> x;
  std::vector<double> y;
  std::vector<std::vector<double>> results;
} bench;

}  // namespace

extern "C" {

/// Reads, differentiates and compiles; 0 where the text is refused.
EMSCRIPTEN_KEEPALIVE int open_text(const char* text, int dimension) {
  Result<Function> function = read_function(text, static_cast<std::size_t>(dimension));
  if (!function) return 0;
  std::vector<NodeId> nodes{function->value};
  for (const NodeId partial : differentiate(function->graph, function->value, 0, function->variables.size())) {
    nodes.push_back(partial);
  }
  const std::size_t inputs = function->variables.size();
  bench.value.emplace(compile(function->graph, std::span(nodes).first(1), inputs));
  bench.value_and_gradient.emplace(compile(function->graph, nodes, inputs));
  return static_cast<int>(bench.value_and_gradient->program().instructions.size());
}

/// Lays out a square grid over [-low, low] of two variables.
EMSCRIPTEN_KEEPALIVE void lay_grid(int side, double low) {
  bench.side = static_cast<std::size_t>(side);
  bench.x.resize(bench.side);
  bench.y.resize(bench.side);
  for (std::size_t i = 0; i < bench.side; ++i) bench.x[i] = low - 2.0 * low * static_cast<double>(i) / (side - 1);
  bench.results.assign(3, std::vector<double>(bench.side * bench.side));
}

/// Values at all nodes of the grid, and the gradient where it is asked for.
EMSCRIPTEN_KEEPALIVE void run_grid(int with_gradient) {
  Kernel& kernel = with_gradient != 0 ? *bench.value_and_gradient : *bench.value;
  const double* inputs[] = {bench.x.data(), bench.y.data()};
  for (std::size_t row = 0; row < bench.side; ++row) {
    std::fill(bench.y.begin(), bench.y.end(), bench.x[row]);
    double* outputs[3];
    for (std::size_t k = 0; k < 3; ++k) outputs[k] = &bench.results[k][row * bench.side];
    kernel(inputs, outputs, bench.side);
  }
}

/// Result `which` (value, then the gradient) at a node of the grid.
EMSCRIPTEN_KEEPALIVE double result_at(int which, int row, int column) {
  return bench.results[static_cast<std::size_t>(which)]
                      [static_cast<std::size_t>(row) * bench.side + static_cast<std::size_t>(column)];
}
}
