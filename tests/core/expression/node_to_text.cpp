// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <limits>
#include <random>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/mathematics.hpp>

#include "expression/operations.hpp"

using namespace fall_line;

namespace {

const std::vector<std::string> names{"x", "y", "t1"};

Result<NodeId> read_back(const std::string& text, Graph& graph) {
  Scope scope;
  scope.variables = names;
  scope.free_names = FreeNames::refused;
  return read_expression(text, graph, scope);
}

/// Makes a random graph of numbers and conditions, all operations in it.
class RandomGraph {
 public:
  explicit RandomGraph(std::uint64_t seed) : random_(seed) {
    for (std::size_t i = 0; i < names.size(); ++i) numbers_.push_back(graph.variable(i));
    for (int i = 0; i < 2; ++i) numbers_.push_back(graph.constant(constant()));
    conditions_.push_back(graph.apply(Operation::less, numbers_[0], numbers_[1]));
  }

  NodeId grow(std::size_t steps) {
    for (std::size_t i = 0; i < steps; ++i) step();
    return numbers_.back();
  }

  Graph graph;

 private:
  std::size_t below(std::size_t limit) { return static_cast<std::size_t>(random_() % limit); }

  double constant() {
    const double infinite = std::numeric_limits<double>::infinity();
    const double special[] = {0.0, -0.0, 1.0, -1.0, 2.0, 0.5, -3.0, 1e-300, infinite, -infinite, std::nan(""), 0.1};
    if (below(20) == 0) return special[below(std::size(special))];
    return std::ldexp(static_cast<double>(random_()) - 9e18, static_cast<int>(below(120)) - 120);
  }

  /// More often one made lately, so that graphs grow deep as well as wide.
  NodeId any(const std::vector<NodeId>& list) {
    return below(2) == 0 ? list[list.size() - 1 - below(std::min<std::size_t>(6, list.size()))]
                         : list[below(list.size())];
  }

  void step() {
    const std::size_t first = static_cast<std::size_t>(Operation::add);
    const auto operation = static_cast<Operation>(first + below(operation_rows().size() - first));
    switch (operation) {
      case Operation::less:
      case Operation::less_or_equal:
      case Operation::equal: return conditions_.push_back(graph.apply(operation, any(numbers_), any(numbers_)));
      case Operation::logical_and:
      case Operation::logical_or:
        return conditions_.push_back(graph.apply(operation, any(conditions_), any(conditions_)));
      case Operation::logical_not: return conditions_.push_back(graph.apply(operation, any(conditions_)));
      case Operation::select:
        return numbers_.push_back(graph.apply(operation, any(conditions_), any(numbers_), any(numbers_)));
      default: break;
    }
    const NodeId a = any(numbers_);
    numbers_.push_back(arity(operation) == 1 ? graph.apply(operation, a) : graph.apply(operation, a, any(numbers_)));
  }

  std::mt19937_64 random_;
  std::vector<NodeId> numbers_;
  std::vector<NodeId> conditions_;
};

}  // namespace

TEST_CASE("a node's text says what it is, with no needless parentheses") {
  Graph graph;
  for (const char* text :
       {"x - (y - 1)", "x/(y*t1)", "x*(y/t1)", "(x + y)^2", "x^y^t1", "(x^y)^t1", "-x^2", "x^(-y)", "2*x",
        "if(x < 1 and y <= 2, sin(x), max(x, y))", "x + y - t1", "(-x)^y", "x^0.5", "x^(-1)"}) {
    const Result<NodeId> read = read_back(text, graph);
    REQUIRE(read);
    std::string expected = text;
    if (expected == "x^(-y)") expected = "x^-y";
    if (expected == "x^(-1)") expected = "x^-1";
    CHECK(node_to_text(graph, *read, names) == expected);
  }
}

TEST_CASE("10,000 random graphs read back to the same node") {
  std::size_t with_names = 0;
  std::size_t characters = 0;
  std::size_t too_long = 0;
  std::size_t checked = 0;
  for (std::uint64_t seed = 0; checked < 10'000; ++seed) {
    RandomGraph random(seed);
    const NodeId root = random.grow(2 + seed % 150);
    const std::string text = node_to_text(random.graph, root, names);
    if (text.size() > Limits::characters) {
      // No text that can be read; another graph takes its place.
      REQUIRE(++too_long < 100);
      continue;
    }
    ++checked;
    characters += text.size();
    with_names += text.starts_with("let") ? 1 : 0;
    const Result<NodeId> read = read_back(text, random.graph);
    if (!read || *read != root) {
      INFO(seed << ": " << text << (read ? "" : read.error().message));
      REQUIRE(read);
      REQUIRE(*read == root);
    }
  }
  CHECK(checked == 10'000);
  CHECK(with_names > 100);
  CHECK(characters > 10'000 * 50);
}
