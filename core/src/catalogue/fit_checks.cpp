// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "fit_checks.hpp"

#include <algorithm>
#include <cmath>

#include "../expression/lexer.hpp"
#include "../objective/columns.hpp"

namespace fall_line {
namespace {

template <class Item>
bool holds(const std::vector<Item>& list, const Item& item) {
  return std::find(list.begin(), list.end(), item) != list.end();
}

std::string listed(const std::vector<std::string>& names) {
  std::string text;
  for (std::size_t i = 0; i < names.size(); ++i) {
    text += (i == 0 ? "" : i + 1 == names.size() ? " and " : ", ") + names[i];
  }
  return text;
}

/// The first row in which the loss is not a finite number, if there is one.
std::optional<std::size_t> first_undefined_row(FitObjective& fit, const std::vector<double>& at) {
  std::vector<const double*> point;
  for (const double& coordinate : at) point.push_back(&coordinate);
  double value = 0.0;
  for (std::size_t row = 0; row < fit.data().rows(); ++row) {
    fit.values_on({row, 1}, point.data(), &value, 1);
    if (!std::isfinite(value)) return row;
  }
  return std::nullopt;
}

}  // namespace

std::optional<Error> fault_of(const ModelRow& model, const std::string& text, const DataSet& data) {
  std::vector<std::string> known;
  for (std::size_t i = 0; i + 1 < data.names.size(); ++i) {
    for (std::string& name : names_of_feature(data, i)) known.push_back(std::move(name));
  }
  const auto has = [&](const std::string& column) { return holds(known, column); };
  if (!std::all_of(model.columns.begin(), model.columns.end(), has)) {
    std::string message = "The model “" + std::string(model.label) + "” needs " + listed(model.columns);
    message += known.empty()
                   ? " among the features, and there is none: the data have only the column to be predicted."
                   : " among the features; the data have " + listed({data.names.begin(), data.names.end() - 1}) + ".";
    return Error{"model", 0, 0, std::move(message), ""};
  }
  const Result<std::vector<Token>> tokens = tokenize(text);
  if (!tokens) return std::nullopt;
  for (const Token& token : *tokens) {
    const std::string name(token.text);
    if (token.kind != TokenKind::name || holds(model.columns, name) || !holds(data.names, name)) continue;
    return Error{"model", token.position, token.length,
                 "“" + name +
                     "” is a column of the data and a parameter of this model, too. Give one of the two another "
                     "name.",
                 ""};
  }
  return std::nullopt;
}

std::optional<Error> fault_of(const LossRow& loss, const DataSet& data) {
  if (!loss.of_classes || data.columns.empty()) return std::nullopt;
  const std::vector<double>& observed = data.columns.back();
  const auto odd = std::find_if(observed.begin(), observed.end(), [](double y) { return !(y >= 0.0 && y <= 1.0); });
  if (odd == observed.end()) return std::nullopt;
  return Error{"loss", 0, 0,
               "“" + std::string(loss.label) + "” is for two classes: “" + data.names.back() +
                   "” has to be 0 or 1, and row " + std::to_string(odd - observed.begin() + 1) + " has " +
                   number_to_text(*odd) + ".",
               ""};
}

std::vector<Error> problem_warnings(const Problem& problem, const LossRow* loss) {
  std::vector<Error> warnings = problem.fit->warnings();
  const std::vector<double>& observed = problem.fit->data().columns.back();
  if (loss != nullptr && loss->of_classes && is_constant(observed)) {
    // In the place of what is said of any constant column.
    std::erase_if(warnings, [&](const Error& warning) {
      return warning.key == "data" && warning.message.find("which is to be predicted") != std::string::npos;
    });
    warnings.push_back(
        {"data", 0, 0,
         "All rows belong to one class: nothing tells it from another, so that the loss falls for ever as "
         "the parameters grow.",
         ""});
  }
  if (!std::isfinite(problem.fit->value(problem.start))) {
    if (const auto row = first_undefined_row(*problem.fit, problem.start)) {
      warnings.push_back(
          {"start", 0, 0,
           "At the usual start the loss is not a finite number in row " + std::to_string(*row + 1) +
               ": a power or an exponential overflows there, or the model is not defined. Choose another "
               "start, or standardise the columns.",
           ""});
    }
  }
  return warnings;
}

}  // namespace fall_line
