// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <map>
#include <set>
#include <string>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <fall_line/catalogue.hpp>

namespace {

using Keys = std::set<std::string>;

Keys keys(const nlohmann::json& object) {
  Keys result;
  for (const auto& [key, value] : object.items()) result.insert(key);
  return result;
}

void check_each(const nlohmann::json& list, const Keys& expected) {
  CHECK_FALSE(list.empty());
  for (const auto& entry : list) CHECK(keys(entry) == expected);
}

}  // namespace

TEST_CASE("the catalogue has the shape that the page is built from") {
  const auto catalogue = nlohmann::json::parse(fall_line::catalogue_json());
  CHECK(keys(catalogue) == Keys{"functions", "optimizers", "stepSizes", "gradientSources", "models", "losses",
                                "dataSets", "stop", "defaults"});
  CHECK(catalogue.at("defaults") == nlohmann::json{{"f", "himmelblau"}});
  check_each(catalogue.at("functions"), {"id", "label", "text", "variables", "dimension", "domain", "start",
                                         "minimisers", "smooth", "group", "citation", "help"});
  const Keys parameter{"id", "label", "symbol", "help", "unit", "minimum", "maximum", "default", "scale", "integer"};
  const Keys unit{"id", "label", "help", "formula", "python", "citation", "group", "parameters"};
  Keys optimizer{"byCoordinate", "usesGradient", "setsLength", "usualStep"};
  optimizer.insert(unit.begin(), unit.end());
  Keys source{"offsets", "order"};
  source.insert(unit.begin(), unit.end());
  const std::map<std::string, Keys> units{{"optimizers", optimizer}, {"stepSizes", unit}, {"gradientSources", source}};
  for (const auto& [list, expected] : units) {
    check_each(catalogue.at(list), expected);
    for (const auto& entry : catalogue.at(list)) {
      for (const auto& one : entry.at("parameters")) {
        Keys own = parameter;
        if (one.contains("least")) own.insert("least");
        CHECK(keys(one) == own);
      }
    }
  }
  CHECK(catalogue.at("stepSizes").at(0).at("parameters").at(0).at("least") == 1e-40);
  check_each(catalogue.at("models"), {"id", "label", "text", "columns", "parameters", "help", "citation"});
  check_each(catalogue.at("losses"), {"id", "label", "text", "parameters", "sense", "help", "citation"});
  check_each(catalogue.at("dataSets"), {"id", "label", "columns", "model", "settings", "loss", "start", "domain",
                                        "certified", "help", "citation"});
  check_each(catalogue.at("stop"), parameter);
}

TEST_CASE("a function that takes any number of variables is listed with its usual number") {
  const auto catalogue = nlohmann::json::parse(fall_line::catalogue_json());
  for (const auto& function : catalogue.at("functions")) {
    const std::size_t usual = function.at("dimension").at("default");
    CHECK(function.at("variables").size() == usual);
    CHECK(function.at("domain").size() == usual);
    CHECK(function.at("start").size() == usual);
    for (const auto& minimiser : function.at("minimisers")) CHECK(minimiser.at("at").size() == usual);
    if (function.at("id") == "sum_of_squares") {
      CHECK(function.at("variables") == nlohmann::json{"x1", "x2", "x3"});
      CHECK(function.at("dimension").at("maximum") == 200);
    }
  }
}

TEST_CASE("a data set lists the names of its columns, and what it is meant for") {
  const auto sets = nlohmann::json::parse(fall_line::catalogue_json()).at("dataSets");
  CHECK(sets.at(0).at("columns") == nlohmann::json{"x", "y"});
  for (const auto& set : sets) {
    if (set.at("id") != "wampler1") continue;
    CHECK(set.at("settings").at("degree") == 5);
    CHECK(set.at("certified").at("at").size() == 6);
  }
}

TEST_CASE("what a page opens with is the first of each list") {
  const auto first = nlohmann::json::parse(fall_line::first_catalogue_json());
  for (const std::string list : {"optimizers", "stepSizes", "models", "losses", "dataSets"}) {
    CHECK(first.at(list).size() == 1);
  }
}
