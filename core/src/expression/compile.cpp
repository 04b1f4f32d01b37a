// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <array>
#include <cmath>
#include <unordered_map>

#include <fall_line/program.hpp>

#include "drafts.hpp"
#include "operations.hpp"

namespace fall_line {
namespace {

/// Where a result is kept.
struct Place {
  bool is_output = false;
  std::uint32_t index = 0;
};

/// From a graph to instructions in order.
class Drafting {
 public:
  explicit Drafting(const Graph& graph) : graph_(graph) {}

  std::vector<Source> run(std::span<const NodeId> outputs) {
    const std::vector<bool> needed = graph_.reachable(outputs);
    sources_.resize(graph_.size());
    for (NodeId id = 0; id < graph_.size(); ++id) {
      if (needed[id]) sources_[id] = source_of(graph_[id]);
    }
    std::vector<Source> results;
    for (const NodeId output : outputs) results.push_back(sources_[output]);
    return results;
  }

  std::vector<Draft> drafts;

 private:
  Source source_of(const Node& node) {
    if (node.operation == Operation::constant) return {Source::From::constant, node.number, 0};
    if (node.operation == Operation::variable) return {Source::From::input, 0.0, node.a};
    std::array<Source, 3> sources{};
    for (std::size_t i = 0; i < arity(node.operation); ++i) sources[i] = sources_[arguments(node)[i]];
    if (node.operation == Operation::power) {
      if (sources[1].is_number(0.5)) return emit(Operation::sqrt, {sources[0]});
      if (sources[1].from == Source::From::constant && is_short_product(sources[1].constant)) {
        return whole_power(sources[0], static_cast<int>(sources[1].constant));
      }
    }
    return emit(node.operation, sources);
  }

  static bool is_short_product(double exponent) {
    constexpr double longest = 16.0;
    return exponent == std::floor(exponent) && std::fabs(exponent) <= longest;
  }

  /// a^exponent by repeated squaring; powers of the same base share their squares.
  Source whole_power(const Source& a, int exponent) {
    if (exponent < 0)
      return emit(Operation::divide, {Source{Source::From::constant, 1.0, 0}, whole_power(a, -exponent)});
    if (exponent == 1) return a;
    const Source half = whole_power(a, exponent / 2);
    const Source square = squared(half);
    return exponent % 2 == 0 ? square : emit(Operation::multiply, {square, a});
  }

  Source squared(const Source& a) {
    const std::uint64_t key = (std::uint64_t{a.index} << 1U) | (a.is_result() ? 1U : 0U);
    const auto [known, is_new] = squares_.try_emplace(key, static_cast<std::uint32_t>(drafts.size()));
    if (!is_new) return {Source::From::result, 0.0, known->second};
    return emit(Operation::multiply, {a, a});
  }

  Source emit(Operation operation, const std::array<Source, 3>& sources) {
    const bool is_sum_or_product = operation == Operation::add || operation == Operation::multiply;
    // x - 2 is x + (-2) to the last bit; where the order does not matter, a number stands last.
    if (is_sum_or_product && sources[0].from == Source::From::constant) {
      drafts.push_back({operation, {sources[1], sources[0]}});
    } else if (operation == Operation::subtract && sources[1].from == Source::From::constant) {
      drafts.push_back({Operation::add, {sources[0], Source{Source::From::constant, -sources[1].constant, 0}}});
    } else {
      drafts.push_back({operation, sources});
    }
    return {Source::From::result, 0.0, static_cast<std::uint32_t>(drafts.size() - 1)};
  }

  const Graph& graph_;
  std::vector<Source> sources_;
  std::unordered_map<std::uint64_t, std::uint32_t> squares_;
};

/// Gives each result its place. Registers are used again once their value has been read for the last time: the fewer
/// there are, the more of a block stays in the processor's nearest cache. What is asked for is computed in place.
class Placing {
 public:
  Placing(const std::vector<Draft>& drafts, const std::vector<Source>& outputs) : places(drafts.size()) {
    std::vector<bool> is_output(drafts.size(), false);
    for (std::size_t k = 0; k < outputs.size(); ++k) {
      if (!outputs[k].is_result() || is_output[outputs[k].index]) continue;
      is_output[outputs[k].index] = true;
      places[outputs[k].index] = {true, static_cast<std::uint32_t>(k)};
    }
    std::vector<std::size_t> last_use(drafts.size(), 0);
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      for (const Source& source : drafts[i].sources) {
        if (source.is_result()) last_use[source.index] = i;
      }
    }
    std::vector<std::uint32_t> free;
    for (std::size_t i = 0; i < drafts.size(); ++i) {
      for (const Source& source : drafts[i].sources) {
        if (!source.is_result() || last_use[source.index] != i || is_output[source.index]) continue;
        free.push_back(places[source.index].index);
        last_use[source.index] = drafts.size();  // read twice, freed once
      }
      if (is_output[i]) continue;
      if (free.empty()) free.push_back(static_cast<std::uint32_t>(registers++));
      places[i] = {false, free.back()};
      free.pop_back();
    }
  }

  std::vector<Place> places;
  std::size_t registers = 0;
};

}  // namespace

Program compile(const Graph& graph, std::span<const NodeId> outputs, std::size_t inputs) {
  Drafting drafting(graph);
  std::vector<Source> results = drafting.run(outputs);
  fuse(drafting.drafts, results);
  const Placing placing(drafting.drafts, results);

  Program program;
  program.inputs = inputs;
  program.registers = placing.registers;
  const auto slot_of = [&](const Place& place) {
    return static_cast<std::uint32_t>(place.index + inputs + (place.is_output ? placing.registers : 0));
  };
  const auto operand_of = [&](const Source& source) -> Operand {
    if (source.from == Source::From::constant) return {true, 0, source.constant};
    return {false, source.is_result() ? slot_of(placing.places[source.index]) : source.index, 0.0};
  };
  program.instructions.reserve(drafting.drafts.size());
  for (std::size_t i = 0; i < drafting.drafts.size(); ++i) {
    const auto& [operation, sources, follow] = drafting.drafts[i];
    program.instructions.push_back({operation, follow, slot_of(placing.places[i]), operand_of(sources[0]),
                                    operand_of(sources[1]), operand_of(sources[2])});
  }
  for (std::size_t k = 0; k < results.size(); ++k) {
    const bool is_written = results[k].is_result() && placing.places[results[k].index].is_output &&
                            placing.places[results[k].index].index == k;
    program.outputs.push_back(is_written ? std::nullopt : std::optional(operand_of(results[k])));
  }
  return program;
}

}  // namespace fall_line
