// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include <fall_line/expression.hpp>
#include <fall_line/python.hpp>

#include "operations.hpp"
#include "python_functions.hpp"
#include "python_parts.hpp"
#include "whole_powers.hpp"

namespace fall_line {
namespace {

using enum Operation;

/// How tightly a text holds together, as Python's operators do.
enum Level { of_choice, of_or, of_and, of_not, of_relation, of_sum, of_product, of_sign, of_power, of_atom };

class Writer {
 public:
  Writer(const Graph& graph, std::map<NodeId, std::string> names, std::span<const std::string> variables,
         PythonStyle style)
      : graph_(graph), names_(std::move(names)), variables_(variables), style_(style) {}

  PythonCode run(std::span<const NodeId> nodes) {
    for (const auto& [id, name] : names_) code_.lines.push_back(name + " = " + spelled(id).text);
    for (const NodeId id : nodes) code_.results.push_back(written(id, of_choice));
    return std::move(code_);
  }

 private:
  struct Spelled {
    std::string text;
    Level level = of_atom;
  };

  /// A node where an operand of at least this level is wanted.
  std::string written(NodeId id, Level least) {
    if (const auto name = names_.find(id); name != names_.end()) return name->second;
    Spelled spelling = spelled(id);
    return spelling.level < least ? "(" + spelling.text + ")" : std::move(spelling.text);
  }

  Spelled spelled(NodeId id) {
    const Node& node = graph_[id];
    switch (node.operation) {
      case constant: return number(node.number);
      case variable: return {variables_[node.a]};
      case add: return sum(node);
      case subtract: return infix(node, " - ", of_sum, of_product, of_sum);
      case multiply: return infix(node, " * ", of_product, of_sign, of_product);
      case divide: return infix(node, " / ", of_product, of_sign, of_product);
      case power: return raised(node);
      case less: return infix(node, " < ", of_sum, of_sum, of_relation);
      case less_or_equal: return infix(node, " <= ", of_sum, of_sum, of_relation);
      case equal: return infix(node, " == ", of_sum, of_sum, of_relation);
      case logical_and: return is_plain() ? infix(node, " and ", of_and, of_and, of_and) : call("np.logical_and", node);
      case logical_or: return is_plain() ? infix(node, " or ", of_or, of_or, of_or) : call("np.logical_or", node);
      case logical_not: return is_plain() ? prefix(node, "not ", of_not) : call("np.logical_not", node);
      case negate: return prefix(node, "-", of_sign);
      case select: return choice(node);
      default: return function(node);
    }
  }

  [[nodiscard]] bool is_plain() const { return style_ == PythonStyle::plain; }

  static Spelled number(double value) {
    if (std::isnan(value)) return {"float(\"nan\")"};
    if (std::isinf(value)) return {value < 0.0 ? "float(\"-inf\")" : "float(\"inf\")"};
    // As an integer it would have no sign.
    if (value == 0.0 && std::signbit(value)) return {"-0.0", of_sign};
    return {number_to_text(value), value < 0.0 ? of_sign : of_atom};
  }

  Spelled infix(const Node& node, const char* sign, Level left, Level right, Level own) {
    std::string text = written(node.a, left);
    return {text + sign + written(node.b, right), own};
  }

  Spelled prefix(const Node& node, const char* sign, Level own) { return {sign + written(node.a, own), own}; }

  /// A number that is added stands last, whichever way round the graph has it.
  Spelled sum(Node node) {
    if (graph_[node.a].operation == constant) std::swap(node.a, node.b);
    const Node& last = graph_[node.b];
    if (last.operation == constant && last.number < 0.0) {
      return {written(node.a, of_sum) + " - " + number(-last.number).text, of_sum};
    }
    return infix(node, " + ", of_sum, of_product, of_sum);
  }

  /// A power of a negative number that is not whole is a complex number to Python's operator.
  Spelled raised(const Node& node) {
    const Node& exponent = graph_[node.b];
    const bool is_whole = exponent.operation == constant && exponent.number == std::floor(exponent.number);
    if (is_plain() && !is_whole) return call("math.pow", node);
    return infix(node, " ** ", of_atom, of_sign, of_power);
  }

  Spelled choice(const Node& node) {
    if (!is_plain()) return call("np.where", node);
    const std::string chosen = written(node.b, of_or);
    const std::string condition = written(node.a, of_or);
    return {chosen + " if " + condition + " else " + written(node.c, of_or), of_choice};
  }

  Spelled function(const Node& node) {
    std::string name = python_function(node.operation, style_);
    if (needs_python_helper(node.operation, style_) &&
        std::find(code_.helpers.begin(), code_.helpers.end(), name) == code_.helpers.end()) {
      code_.helpers.push_back(name);
    }
    return call(std::move(name), node);
  }

  Spelled call(std::string text, const Node& node) {
    for (std::size_t i = 0; i < arity(node.operation); ++i) {
      text += (i == 0 ? "(" : ", ") + written(arguments(node)[i], of_choice);
    }
    return {text + ")"};
  }

  const Graph& graph_;
  std::map<NodeId, std::string> names_;
  std::span<const std::string> variables_;
  PythonStyle style_;
  PythonCode code_;
};

}  // namespace

std::optional<PythonCode> python_code(const Graph& graph, std::span<const NodeId> nodes,
                                      std::span<const std::string> variables, PythonStyle style) {
  const WithoutPowers plain = without_whole_powers(graph, nodes);
  std::optional<std::map<NodeId, std::string>> names = python_parts(plain.graph, plain.nodes, style);
  if (!names) return std::nullopt;
  return Writer(plain.graph, std::move(*names), variables, style).run(plain.nodes);
}

}  // namespace fall_line
