// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <limits>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/unit.hpp>

using namespace fall_line;

namespace {

const Unit unit{"sample",
                "Sample",
                "",
                "",
                "",
                {{"size", "Step size", "α", "", "", 1e-6, 10.0, 0.01, Scale::logarithmic, false},
                 {"memory", "Memory", "m", "", "", 1.0, 50.0, 10.0, Scale::linear, true}}};

Error fault(std::map<std::string, double> parameters) {
  const auto values = resolve(unit, "step", {"sample", std::move(parameters)});
  REQUIRE_FALSE(values);
  return values.error();
}

}  // namespace

TEST_CASE("what is not chosen keeps its default, in the unit's order") {
  CHECK(*resolve(unit, "step", {"sample", {}}) == std::vector<double>{0.01, 10.0});
  CHECK(*resolve(unit, "step", {"sample", {{"memory", 50.0}}}) == std::vector<double>{0.01, 50.0});
  CHECK(*resolve(unit, "step", {"sample", {{"size", 1e-6}}}) == std::vector<double>{1e-6, 10.0});
}

TEST_CASE("a value out of range, not whole or not a number is refused by name") {
  CHECK(fault({{"size", 10.5}}).key == "step.size");
  CHECK(fault({{"size", 0.0}}).message.find("Step size") == 0);
  CHECK(fault({{"size", std::numeric_limits<double>::quiet_NaN()}}).key == "step.size");
  CHECK(fault({{"size", std::numeric_limits<double>::infinity()}}).key == "step.size");
  CHECK(fault({{"memory", 2.5}}).key == "step.memory");
  CHECK(fault({{"memory", 2.5}}).message.find("whole number") != std::string::npos);
}

TEST_CASE("a parameter that does not exist is refused, with the one that may be meant") {
  const Error error = fault({{"sise", 0.1}});
  CHECK(error.key == "step.sise");
  CHECK(error.suggestion == "size");
  CHECK(fault({{"temperature", 0.1}}).suggestion.empty());
}

TEST_CASE("a unit that does not exist is refused, and those that do are named") {
  const std::vector<Listed<int>> list{
      {unit, [](std::span<const double> values) { return static_cast<int>(values[1]); }}};
  CHECK(*make_chosen(list, "step", {"sample", {{"memory", 7.0}}}) == 7);
  const auto made = make_chosen(list, "step", {"simple", {}});
  REQUIRE_FALSE(made);
  CHECK(made.error().key == "step");
  CHECK(made.error().message.find("sample") != std::string::npos);
}

TEST_CASE("a parameter may be set below its useful range where it says so") {
  Unit steep = unit;
  steep.parameters[0].least = 1e-40;
  CHECK(*resolve(steep, "step", {"sample", {{"size", 1e-26}}}) == std::vector<double>{1e-26, 10.0});
  CHECK_FALSE(resolve(steep, "step", {"sample", {{"size", 1e-41}}}));
  CHECK_FALSE(resolve(unit, "step", {"sample", {{"size", 1e-26}}}));
}
