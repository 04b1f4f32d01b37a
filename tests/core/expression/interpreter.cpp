// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <atomic>
#include <cstdlib>
#include <new>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/catalogue.hpp>

#include "evaluated.hpp"

using namespace fall_line;

namespace {

std::atomic<std::size_t> allocations = 0;

}  // namespace

// In place of the library's, for the whole program: they count. Kept apart, so that no compiler sees one part of a
// pair.
[[gnu::noinline]] void* operator new(std::size_t bytes) {
  ++allocations;
  if (void* const memory = std::malloc(bytes)) return memory;
  throw std::bad_alloc();
}
[[gnu::noinline]] void* operator new(std::size_t bytes, const std::nothrow_t&) noexcept {
  ++allocations;
  return std::malloc(bytes);
}
[[gnu::noinline]] void operator delete(void* memory) noexcept { std::free(memory); }
[[gnu::noinline]] void operator delete(void* memory, std::size_t) noexcept { std::free(memory); }

TEST_CASE("an evaluation allocates nothing, neither the first nor any other") {
  for (const FunctionRow& row : function_rows()) {
    INFO(row.id);
    const std::size_t dimension = row.usual_dimension;
    Result<Function> function = read_function(row.text, dimension);
    REQUIRE(function);
    std::vector<NodeId> nodes{function->value};
    for (const NodeId partial : differentiate(function->graph, function->value, 0, dimension)) nodes.push_back(partial);
    Kernel kernel(compile(function->graph, nodes, dimension));
    constexpr std::size_t count = 600;
    const std::vector<double> column(count, 0.7);
    const std::vector<const double*> inputs(dimension, column.data());
    std::vector<std::vector<double>> results(nodes.size(), std::vector<double>(count));
    std::vector<double*> outputs;
    for (std::vector<double>& result : results) outputs.push_back(result.data());

    // Nothing else stands between the two counts: an assertion may allocate as well.
    const std::size_t before = allocations;
    for (const std::size_t points : {std::size_t{1}, count, std::size_t{3}}) {
      kernel(inputs.data(), outputs.data(), points);
    }
    const std::size_t after = allocations;
    CHECK(before > 0);
    CHECK(after == before);
  }
}
