// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "columns.hpp"

#include <algorithm>
#include <cmath>

namespace fall_line {
namespace {

std::string quoted(const std::string& text) { return "“" + text + "”"; }

/// Whether the language takes a text for one name that is free to be given a meaning.
bool is_free_name(const std::string& text) {
  Graph graph;
  Scope scope;
  scope.variables = {text};
  scope.free_names = FreeNames::refused;
  const Result<NodeId> read = read_expression(text, graph, scope);
  return read && graph[*read].operation == Operation::variable;
}

}  // namespace

std::optional<Error> fault_of(const DataSet& data) {
  const auto fault = [](std::string message) { return Error{"data", 0, 0, std::move(message), ""}; };
  if (data.columns.empty() || data.names.size() != data.columns.size()) {
    return fault("The data need columns, each with a name.");
  }
  if (data.rows() == 0) return fault("The data have no rows: there is nothing to fit to.");
  for (std::size_t i = 0; i < data.columns.size(); ++i) {
    const std::string& name = data.names[i];
    if (name == prediction_name || !is_free_name(name)) {
      return fault("A column cannot be called " + quoted(name) + ": give it a name of letters and digits, such as x.");
    }
    if (std::find(data.names.begin(), data.names.begin() + static_cast<std::ptrdiff_t>(i), name) !=
        data.names.begin() + static_cast<std::ptrdiff_t>(i)) {
      return fault("Two columns are called " + quoted(name) + ": each needs a name of its own.");
    }
    if (data.columns[i].size() != data.rows()) return fault("The columns of the data are not equally long.");
    for (std::size_t row = 0; row < data.rows(); ++row) {
      if (std::isfinite(data.columns[i][row])) continue;
      return fault("Row " + std::to_string(row + 1) + " has no number in the column " + quoted(name) + ".");
    }
  }
  return std::nullopt;
}

std::vector<std::string> names_of_feature(const DataSet& data, std::size_t index) {
  std::vector<std::string> names{data.names[index]};
  const auto add = [&](const std::string& name) {
    const bool taken = std::find(data.names.begin(), data.names.end(), name) != data.names.end();
    if (!taken) names.push_back(name);
  };
  add("x" + std::to_string(index + 1));
  if (index == 0) add("x");
  return names;
}

bool is_constant(const std::vector<double>& column) {
  return std::all_of(column.begin(), column.end(), [&](double number) { return number == column.front(); });
}

std::vector<StandardisedColumn> standardised_columns(const DataSet& data) {
  std::vector<StandardisedColumn> columns;
  const auto rows = static_cast<double>(data.rows());
  for (std::size_t i = 0; i + 1 < data.columns.size(); ++i) {
    StandardisedColumn column{data.names[i]};
    for (const double number : data.columns[i]) column.mean += number / rows;
    double squares = 0.0;
    for (const double number : data.columns[i]) squares += (number - column.mean) * (number - column.mean);
    if (!is_constant(data.columns[i])) column.deviation = std::sqrt(squares / rows);
    if (is_constant(data.columns[i])) column.mean = data.columns[i].front();
    columns.push_back(column);
  }
  return columns;
}

}  // namespace fall_line
