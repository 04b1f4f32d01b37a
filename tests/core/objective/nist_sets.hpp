// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <fall_line/objective.hpp>

#include "../reference_data.hpp"

namespace fall_line::test {

/// A set of the Statistical Reference Datasets of NIST, with parameters in the order in which our model names them.
struct NistSet {
  std::string name;
  std::string model;
  bool is_linear = false;
  DataSet data;
  std::vector<std::string> parameters;
  std::vector<double> certified;
  std::vector<double> start1;
  std::vector<double> start2;
  double sum_of_squares = 0.0;
};

inline std::vector<double> in_our_order(const NistSet& set, const nlohmann::json& json, const std::string& key,
                                        const std::vector<std::string>& ours) {
  std::vector<double> values;
  if (!json.contains(key) || json.at(key).is_null()) return values;
  for (const std::string& name : ours) {
    const auto place = std::find(set.parameters.begin(), set.parameters.end(), name) - set.parameters.begin();
    values.push_back(json.at(key).at(static_cast<std::size_t>(place)));
  }
  return values;
}

inline NistSet nist_set(const nlohmann::json& json) {
  NistSet set;
  set.name = json.at("name");
  set.model = json.at("model");
  set.is_linear = json.at("kind") == "linear";
  set.parameters = json.at("parameters").get<std::vector<std::string>>();
  set.sum_of_squares = json.at("certified_rss");
  set.data.names = json.at("predictors").get<std::vector<std::string>>();
  set.data.names.emplace_back("y");
  if (json.at("predictors").size() == 1) {
    set.data.columns.push_back(json.at("x").get<std::vector<double>>());
  } else {
    set.data.columns.resize(json.at("predictors").size());
    for (const auto& row : json.at("x")) {
      for (std::size_t i = 0; i < row.size(); ++i) set.data.columns[i].push_back(row.at(i));
    }
  }
  set.data.columns.push_back(json.at("y").get<std::vector<double>>());
  if (json.at("response_transform") == "log") {
    for (double& y : set.data.columns.back()) y = std::log(y);
  }
  auto fit = make_fit_objective({.model = set.model, .loss = "(prediction - y)^2"}, set.data);
  if (!fit) throw std::runtime_error(set.name + ": " + fit.error().message);
  const std::vector<std::string> ours = (*fit)->parameters();
  set.certified = in_our_order(set, json, "certified", ours);
  set.start1 = in_our_order(set, json, "start1", ours);
  set.start2 = in_our_order(set, json, "start2", ours);
  set.parameters = ours;
  return set;
}

inline std::vector<NistSet> nist_sets() {
  std::vector<NistSet> sets;
  for (const auto& json : reference_data("nist_strd.json", "sets")) sets.push_back(nist_set(json));
  return sets;
}

/// How many digits of all parameters are right: the least of them.
inline double right_digits(const std::vector<double>& found, const std::vector<double>& certified) {
  double digits = 16.0;
  for (std::size_t i = 0; i < certified.size(); ++i) {
    const double error = std::fabs(found[i] - certified[i]) / std::fabs(certified[i]);
    digits = std::min(digits, error == 0.0 ? 16.0 : -std::log10(error));
  }
  return digits;
}

}  // namespace fall_line::test
