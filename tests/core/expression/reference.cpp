// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <fstream>
#include <map>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include "evaluated.hpp"

using namespace fall_line;
using nlohmann::json;

// Values and gradients that were computed elsewhere, with 60 digits.

namespace {

/// One list of a reference file.
json reference(const std::string& name, const std::string& list) {
  std::ifstream file(std::string(FALL_LINE_REFERENCE_DIRECTORY) + "/" + name);
  REQUIRE(file);
  return json::parse(file)[list];
}

double number(const json& value) {
  if (value.is_number()) return value.get<double>();
  if (value == "Infinity") return HUGE_VAL;
  if (value == "-Infinity") return -HUGE_VAL;
  REQUIRE(value == "NaN");
  return std::nan("");
}

std::vector<double> numbers(const json& values) {
  std::vector<double> result;
  for (const json& value : values) result.push_back(number(value));
  return result;
}

bool agrees(double found, double expected, double tolerance) {
  if (std::isnan(expected)) return std::isnan(found);
  if (std::isinf(expected)) return found == expected;
  return std::fabs(found - expected) <= tolerance * std::max(1.0, std::fabs(expected));
}

Scope scope_of(const json& variables) {
  Scope scope;
  scope.variables = variables.get<std::vector<std::string>>();
  scope.free_names = FreeNames::refused;
  return scope;
}

}  // namespace

TEST_CASE("the reference expressions: value and gradient") {
  std::size_t covered = 0;
  for (const json& row : reference("autodiff.json", "cases")) {
    Graph graph;
    Scope scope = scope_of(row["vars"]);
    const auto text = row["expr"].get<std::string>();
    const Result<NodeId> read = read_expression(text, graph, scope);
    INFO(text);
    REQUIRE(read);
    ++covered;
    for (const json& point : row["points"]) {
      const std::vector<double> at = numbers(point["at"]);
      INFO(text << " at " << point["at"].dump());
      const test::ValueAndGradient found = test::evaluate(graph, *read, at);
      // The file's own measure of how ill-conditioned a case is: what a straight evaluation in doubles loses.
      const double tolerance = std::max(1e-12, 64.0 * point["naive_double_rel_err"].get<double>());
      CHECK(agrees(found.value, number(point["value"]), tolerance));
      const std::vector<double> expected = numbers(point["grad"]);
      for (std::size_t i = 0; i < expected.size(); ++i) CHECK(agrees(found.gradient[i], expected[i], tolerance));
    }
  }
  CHECK(covered == 175);
}

TEST_CASE("the reference edges: overflow, poles, kinks") {
  std::size_t covered = 0;
  for (const json& row : reference("autodiff.json", "edge")) {
    Graph graph;
    Scope scope = scope_of(row["vars"]);
    const auto text = row["expr"].get<std::string>();
    const Result<NodeId> read = read_expression(text, graph, scope);
    INFO(text);
    REQUIRE(read);
    ++covered;
    const std::vector<double> at = numbers(row["at"]);
    const test::ValueAndGradient found = test::evaluate(graph, *read, at);
    INFO(text << " at " << row["at"].dump() << " gave " << found.value << ", " << found.gradient[0]);
    CHECK(agrees(found.value, number(row["value"]), 1e-12));
    if (row["grad_accept"].is_null()) continue;
    bool accepted = false;
    for (const json& gradient : row["grad_accept"]) {
      bool all = true;
      for (std::size_t i = 0; i < at.size(); ++i) all = all && agrees(found.gradient[i], number(gradient[i]), 1e-12);
      accepted = accepted || all;
    }
    CHECK(accepted);
  }
  CHECK(covered == 44);
}

TEST_CASE("spellings that are accepted, with what they mean, and the two that are not") {
  // Names are in small letters; a product of names wants its sign. The list leaves both to who reads it.
  const std::map<std::string, double> values{{"2 * x", 6.0},  {"((((x))))", 3.0}, {".5", 0.5},
                                             {"1E-3", 0.001}, {"−x", -3.0},       {"x²", 9.0}};
  std::size_t refused = 0;
  for (const json& row : reference("autodiff.json", "syntax_ok")) {
    const auto text = row[0].get<std::string>();
    INFO(text);
    const bool is_refused = !test::error_of(text).message.empty();
    CHECK(is_refused == (text == "SIN(x)" || text == "x y"));
    if (!is_refused) CHECK(test::value_of(text, 3.0) == values.at(text));
    refused += is_refused ? 1 : 0;
  }
  CHECK(refused == 2);
}

TEST_CASE("every text that is no expression is refused with a position in it") {
  std::size_t covered = 0;
  for (const json& row : reference("autodiff.json", "syntax_bad")) {
    const auto text = row.get<std::string>();
    INFO(text);
    const Error error = test::error_of(text);
    CHECK_FALSE(error.message.empty());
    CHECK(error.position + error.length <= text.size());
    ++covered;
  }
  CHECK(covered == 27);
}

TEST_CASE("the reference functions: value and gradient at their samples") {
  std::size_t covered = 0;
  for (const json& row : reference("functions2d.json", "functions")) {
    Graph graph;
    Scope scope = scope_of(row["vars"]);
    const auto text = row["formula"].get<std::string>();
    INFO(text);
    const Result<NodeId> read = read_expression(text, graph, scope);
    REQUIRE(read);
    for (const json& sample : row["samples"]) {
      INFO("at " << sample["at"].dump());
      const test::ValueAndGradient found = test::evaluate(graph, *read, numbers(sample["at"]));
      CHECK(agrees(found.value, number(sample["value"]), 1e-12));
      const std::vector<double> expected = numbers(sample["grad"]);
      for (std::size_t i = 0; i < expected.size(); ++i) CHECK(agrees(found.gradient[i], expected[i], 1e-12));
    }
    ++covered;
  }
  CHECK(covered == 31);
}
