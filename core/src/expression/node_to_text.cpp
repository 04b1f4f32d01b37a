// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <unordered_map>

#include <fall_line/mathematics.hpp>

#include "operations.hpp"

namespace fall_line {
namespace {

enum Level { of_condition, of_relation, of_sum, of_product, of_sign, of_power, of_atom };

Level level_of(const Node& node) {
  switch (node.operation) {
    case Operation::logical_and:
    case Operation::logical_or:
    case Operation::logical_not: return of_condition;
    case Operation::less:
    case Operation::less_or_equal:
    case Operation::equal: return of_relation;
    case Operation::add:
    case Operation::subtract: return of_sum;
    case Operation::multiply:
    case Operation::divide: return of_product;
    case Operation::negate: return of_sign;
    case Operation::power: return of_power;
    case Operation::constant: return std::signbit(node.number) ? of_sign : of_atom;
    default: return of_atom;
  }
}

class Writer {
 public:
  Writer(const Graph& graph, NodeId root, std::span<const std::string> variables)
      : graph_(graph), root_(root), variables_(variables), needed_(graph.reachable(std::span(&root, 1))) {}

  std::string run() {
    choose_names();
    std::string text;
    for (NodeId id = 0; id < root_; ++id) {
      if (const auto name = names_.find(id); name != names_.end()) {
        text += "let " + name->second + " = " + spelled(id) + "\n";
      }
    }
    return text + spelled(root_);
  }

 private:
  /// A part is worth a name when it is long and occurs often, or so deep that its parentheses would be too many.
  void choose_names() {
    constexpr std::size_t long_part = 30;
    constexpr std::size_t deep_part = 80;
    struct Measure {
      std::size_t uses = 0;
      std::size_t length = 1;
      std::size_t depth = 0;
    };
    std::vector<Measure> measures(root_ + std::size_t{1});
    for (NodeId id = 0; id <= root_; ++id) {
      for (std::size_t i = 0; needed_[id] && i < arity(graph_[id].operation); ++i) {
        ++measures[arguments(graph_[id])[i]].uses;
      }
    }
    for (NodeId id = 0; id < root_; ++id) {
      const Node& node = graph_[id];
      if (!needed_[id] || arity(node.operation) == 0) continue;
      Measure& own = measures[id];
      for (std::size_t i = 0; i < arity(node.operation); ++i) {
        const Measure& argument = measures[arguments(node)[i]];
        own.length += argument.length;
        own.depth = std::max(own.depth, argument.depth + 1);
      }
      // What holds or not is no number, and only numbers have names.
      if (level_of(node) <= of_relation) continue;
      if ((own.uses > 1 && own.length > long_part) || own.depth > deep_part) {
        names_[id] = new_name();
        own.length = 1;
        own.depth = 0;
      }
    }
  }

  std::string new_name() {
    std::string name;
    do {
      name = "t" + std::to_string(++last_name_);
    } while (std::find(variables_.begin(), variables_.end(), name) != variables_.end());
    return name;
  }

  /// A node where an operand of at least this level is wanted.
  std::string written(NodeId id, Level least) {
    if (const auto name = names_.find(id); name != names_.end()) return name->second;
    const std::string text = spelled(id);
    return level_of(graph_[id]) < least ? "(" + text + ")" : text;
  }

  std::string spelled(NodeId id) {
    const Node& node = graph_[id];
    const auto infix = [&](const char* sign, Level left, Level right) {
      return written(node.a, left) + sign + written(node.b, right);
    };
    switch (node.operation) {
      case Operation::constant: return constant(node.number);
      case Operation::variable: return variables_[node.a];
      case Operation::add: return infix(" + ", of_sum, of_product);
      case Operation::subtract: return infix(" - ", of_sum, of_product);
      case Operation::multiply: return infix("*", of_product, of_sign);
      case Operation::divide: return infix("/", of_product, of_sign);
      case Operation::power: return infix("^", of_atom, of_sign);
      case Operation::less: return infix(" < ", of_sum, of_sum);
      case Operation::less_or_equal: return infix(" <= ", of_sum, of_sum);
      case Operation::equal: return infix(" == ", of_sum, of_sum);
      case Operation::logical_and: return infix(" and ", of_relation, of_relation);
      case Operation::logical_or: return infix(" or ", of_relation, of_relation);
      case Operation::logical_not: return "not (" + spelled(node.a) + ")";
      case Operation::negate: return "-" + written(node.a, of_power);
      default: return call(node);
    }
  }

  std::string call(const Node& node) {
    std::string text(node.operation == Operation::select ? "if" : row_of(node.operation).function);
    for (std::size_t i = 0; i < arity(node.operation); ++i) {
      text += (i == 0 ? "(" : ", ") + written(arguments(node)[i], of_condition);
    }
    return text + ")";
  }

  static std::string constant(double number) {
    if (std::isnan(number)) return "(0/0)";
    if (std::isinf(number)) return number < 0.0 ? "-(1/0)" : "(1/0)";
    return number_to_text(number);
  }

  const Graph& graph_;
  NodeId root_;
  std::span<const std::string> variables_;
  std::vector<bool> needed_;
  std::unordered_map<NodeId, std::string> names_;
  std::size_t last_name_ = 0;
};

}  // namespace

std::string node_to_text(const Graph& graph, NodeId root, std::span<const std::string> variables) {
  return Writer(graph, root, variables).run();
}

}  // namespace fall_line
