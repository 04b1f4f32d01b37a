// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "loss_mathematics.hpp"

#include <cmath>

#include "../expression/formulas.hpp"
#include "../objective/fit_graph.hpp"
#include "../objective/penalty.hpp"

namespace fall_line {
namespace {

constexpr std::string_view counter = "i";

bool is_nothing(const Graph& graph, NodeId node) {
  return graph[node].operation == Operation::constant && graph[node].number == 0.0;
}

/// `left = mean + terms`, or less the terms: on a line of their own, since they are what is to be seen.
Formula equation(const Piece& left, const Piece& mean, const Graph& graph, const std::vector<NodeId>& terms,
                 bool is_less, const std::vector<std::string>& names) {
  std::vector<Term> others;
  for (const NodeId term : terms) {
    if (is_nothing(graph, term)) continue;
    const std::optional<Piece> piece = node_piece(graph, term, names);
    if (!piece) return {"", true};
    others.push_back({is_less, *piece});
  }
  return {display(left, mean, others), false};
}

}  // namespace

LossMathematics loss_mathematics(const Problem& problem) {
  FitDefinition definition = problem.definition;
  definition.standardise = false;  // means and deviations of the columns are not looked at
  const DataSet& data = problem.fit->data();
  Result<FitGraph> fit = read_fit(definition, data);
  if (!fit) return {};

  std::vector<std::string> names(data.names.begin(), data.names.end() - 1);
  names.insert(names.end(), fit->parameters.begin(), fit->parameters.end());
  // A loss that is maximised has its penalty taken away.
  const bool is_less = definition.l2 < 0.0 || definition.l1 < 0.0;
  Graph& graph = fit->graph;
  const std::vector<NodeId> terms = penalty_terms(*fit, std::fabs(definition.l2), std::fabs(definition.l1));
  const Piece row_loss = element_piece(row_loss_name, name_piece(counter));
  const auto mean = [&](const Piece& body) { return mean_piece(data.rows(), counter, body); };

  LossMathematics loss{equation(name_piece(whole_loss_name), mean(row_loss), graph, terms, is_less, names), {}};
  const std::size_t count = Mathematics::shown_partials(fit->parameters.size());
  for (std::size_t i = 0; i < count; ++i) {
    const std::string& name = fit->parameters[i];
    std::vector<NodeId> changes;
    for (const NodeId term : terms) changes.push_back(differentiate(graph, term, fit->features + i, 1).front());
    loss.partials.push_back(equation(partial_head(whole_loss_name, name), mean(partial_head(row_loss, name)), graph,
                                     changes, is_less, names));
  }
  return loss;
}

}  // namespace fall_line
