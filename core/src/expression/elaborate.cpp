// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "elaborate.hpp"

#include <cmath>
#include <optional>

#include "operations.hpp"

namespace fall_line {
namespace {

/// Runs through the items in order, as a small machine: a repetition jumps back, a choice jumps ahead. So the stack
/// stays flat whatever the text is.
class Elaboration {
 public:
  Elaboration(const Syntax& syntax, Graph& graph, std::size_t dimension, std::span<const NodeId> parameters)
      : syntax_(syntax), graph_(graph), dimension_(dimension), parameters_(parameters), nodes_(syntax.items.size()) {
    // What is typed must never make the page wait; what is longer was not typed just now.
    const bool is_short = syntax.length <= Limits::short_text;
    most_nodes_ = is_short ? Limits::short_nodes : Limits::nodes;
    begun_with_ = graph.size();
    most_work_ = is_short ? Limits::short_work : Limits::work;
  }

  Result<NodeId> run() {
    for (ItemId at = 0; at < syntax_.items.size() && !error_;) {
      const Item& item = syntax_.items[at];
      at = visit(item, at);
      if (graph_.size() - begun_with_ > most_nodes_) {
        fail(item, "Written out, this has more than " + std::to_string(most_nodes_) + " operations.");
      } else if (++work_ > most_work_) {
        fail(item, "Written out, the sums have too many terms.");
      }
    }
    if (error_) return *error_;
    return nodes_[syntax_.root];
  }

 private:
  /// A repetition under way.
  struct Round {
    ItemId begin;
    double counter;
    double last;
    NodeId node;
    std::optional<NodeId> total;
  };

  /// Gives an item its node; returns which comes next.
  ItemId visit(const Item& item, ItemId at) {
    NodeId& node = nodes_[at];
    const auto a = [&] { return nodes_[item.a]; };
    switch (item.kind) {
      case SyntaxKind::number:
      case SyntaxKind::symbol: node = graph_.constant(item.number); break;
      case SyntaxKind::variable: node = graph_.variable(item.index); break;
      case SyntaxKind::parameter: node = parameters_[item.index]; break;
      case SyntaxKind::bound: node = item.index; break;
      case SyntaxKind::counter: node = rounds_[item.index].node; break;
      case SyntaxKind::let_name:
      case SyntaxKind::let: node = item.kind == SyntaxKind::let ? a() : nodes_[item.a]; break;
      case SyntaxKind::element: node = element(item); break;
      case SyntaxKind::apply: node = applied(item); break;
      case SyntaxKind::relu: node = graph_.apply(Operation::max, graph_.constant(0.0), a()); break;
      case SyntaxKind::gauss: node = gauss(a()); break;
      case SyntaxKind::repeat_begin: return begin(item, at);
      case SyntaxKind::repeat: return repeat(item, at);
      case SyntaxKind::then: {
        const std::optional<bool> known = known_condition(syntax_.items[item.link]);
        return known && !*known ? item.b + 1 : at + 1;
      }
      case SyntaxKind::otherwise: {
        const std::optional<bool> known = known_condition(syntax_.items[item.link]);
        return known && *known ? item.link : at + 1;
      }
      case SyntaxKind::choose: {
        const std::optional<bool> known = known_condition(item);
        node = known ? nodes_[*known ? item.b : item.c]
                     : graph_.apply(Operation::select, a(), nodes_[item.b], nodes_[item.c]);
        break;
      }
    }
    return at + 1;
  }

  NodeId applied(const Item& item) {
    if (arity(item.operation) == 1) return graph_.apply(item.operation, nodes_[item.a]);
    const NodeId left = nodes_[item.is_swapped ? item.b : item.a];
    const NodeId right = nodes_[item.is_swapped ? item.a : item.b];
    const NodeId result = graph_.apply(item.operation, left, right);
    return item.is_negated ? graph_.apply(Operation::logical_not, result) : result;
  }

  NodeId gauss(NodeId a) {
    return graph_.apply(Operation::exp,
                        graph_.apply(Operation::negate, graph_.apply(Operation::power, a, graph_.constant(2.0))));
  }

  [[nodiscard]] std::optional<bool> known_condition(const Item& choice) const {
    const Node& condition = graph_[nodes_[choice.a]];
    if (condition.operation != Operation::constant) return std::nullopt;
    return condition.number != 0.0;
  }

  NodeId element(const Item& item) {
    const std::optional<double> index = whole_number(nodes_[item.a]);
    if (!index) return fail(item, "The number of a variable must come out as a whole number.");
    if (*index < 1.0 || *index > static_cast<double>(dimension_)) {
      const std::string& name = syntax_.vector_name;
      const std::string n = std::to_string(dimension_);
      return fail(item, "There is no " + name + "[" + number_to_text(*index) + "]: with " + n +
                            (dimension_ == 1 ? " variable it is always 1."
                                             : " variables the number runs from 1 to " + n + "."));
    }
    return graph_.variable(static_cast<std::size_t>(*index) - 1);
  }

  [[nodiscard]] std::optional<double> whole_number(NodeId id) const {
    constexpr double largest = 1e9;
    const Node& node = graph_[id];
    if (node.operation != Operation::constant || node.number != std::floor(node.number)) return std::nullopt;
    return std::fabs(node.number) < largest ? std::optional(node.number) : std::nullopt;
  }

  ItemId begin(const Item& item, ItemId at) {
    const Item& repetition = syntax_.items[item.link];
    const std::optional<double> first = whole_number(nodes_[repetition.a]);
    const std::optional<double> last = whole_number(nodes_[repetition.b]);
    if (!first) fail(syntax_.items[item.a], "The first number must come out as a whole number.");
    if (!last) fail(syntax_.items[item.b], "The last number must come out as a whole number.");
    if (error_) return at;
    if (*first > *last) {
      nodes_[item.link] = graph_.constant(repetition.operation == Operation::add ? 0.0 : 1.0);
      return item.link + 1;
    }
    rounds_.push_back({at, *first, *last, graph_.constant(*first), std::nullopt});
    return at + 1;
  }

  ItemId repeat(const Item& item, ItemId at) {
    Round& round = rounds_.back();
    const NodeId term = nodes_[item.c];
    round.total = round.total ? graph_.apply(item.operation, *round.total, term) : term;
    if (round.counter < round.last) {
      round.counter += 1.0;
      round.node = graph_.constant(round.counter);
      return round.begin + 1;
    }
    nodes_[at] = *round.total;
    rounds_.pop_back();
    return at + 1;
  }

  NodeId fail(const Item& at, const std::string& message) {
    if (!error_) error_ = Error{"", at.position, at.length, message, ""};
    return 0;
  }

  const Syntax& syntax_;
  Graph& graph_;
  std::size_t dimension_;
  std::span<const NodeId> parameters_;
  std::vector<NodeId> nodes_;
  std::vector<Round> rounds_;
  std::size_t most_nodes_ = 0;
  std::size_t begun_with_ = 0;
  std::size_t most_work_ = 0;
  std::size_t work_ = 0;
  std::optional<Error> error_;
};

}  // namespace

Result<NodeId> elaborate(const Syntax& syntax, Graph& graph, std::size_t dimension,
                         std::span<const NodeId> parameters) {
  return Elaboration(syntax, graph, dimension, parameters).run();
}

}  // namespace fall_line
