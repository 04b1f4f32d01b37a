// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include <fall_line/diagnosis.hpp>
#include <fall_line/landscape.hpp>
#include <fall_line/literal.hpp>
#include <fall_line/objective.hpp>
#include <fall_line/python.hpp>

namespace fall_line {

/// A point where a function is known to be least, and its value there.
struct Minimiser {
  std::vector<double> at;
  double value = 0.0;
  /// What each variable adds to the value, for functions of any dimension.
  double value_per_variable = 0.0;
};

/// A function of the catalogue: a row of data. For functions of any dimension, `domain`, `start` and the
/// minimisers' coordinates are repeated in turn until there are enough of them.
struct FunctionRow {
  Literal id;
  Literal label;
  Literal text;
  /// One sentence: what there is to be seen.
  Literal help;
  std::size_t least_dimension = 2;
  std::size_t greatest_dimension = 2;
  std::size_t usual_dimension = 2;
  std::vector<Interval> domain;
  std::vector<double> start;
  std::vector<Minimiser> minimisers;
  /// Whether the gradient exists and is continuous in the whole domain.
  bool smooth = true;
  Literal citation;
  /// The heading that it is listed under; the list says it.
  Literal group = {};
};

/// A model of the catalogue. Its text may use the names in `columns`, which the data must have; all others are its
/// parameters.
struct ModelRow {
  Literal id;
  Literal label;
  Literal text;
  std::vector<std::string> columns;
  Literal help;
  Literal citation;
};

/// A loss of the catalogue: what one row costs, by `prediction` and the observed `y`.
struct LossRow {
  Literal id;
  Literal label;
  Literal text;
  Literal help;
  Literal citation;
};

/// A data set of the catalogue, with the model it is meant for, and start and domain for that model's parameters.
struct DataSetRow {
  Literal id;
  Literal label;
  Literal help;
  DataSet data;
  Literal model;
  std::vector<double> start;
  std::vector<Interval> domain;
  Literal citation;
};

/// The few functions that the list begins with. To ask for them makes no other.
[[nodiscard]] const std::vector<FunctionRow>& first_function_rows();

// All rows, in the order in which they are offered; the first is what a page opens with.
[[nodiscard]] const std::vector<FunctionRow>& function_rows();
[[nodiscard]] const std::vector<ModelRow>& model_rows();
[[nodiscard]] const std::vector<LossRow>& loss_rows();
[[nodiscard]] const std::vector<DataSetRow>& data_set_rows();

/// Everything there is to choose from, as JSON: `functions`, `optimizers`, `stepSizes`, `gradientSources`, `models`,
/// `losses`, `dataSets`, `stop`.
[[nodiscard]] std::string catalogue_json();

/// The same with no more functions, optimizers and step-size rules than those that the lists begin with: what a page
/// can open with before it has all of the core.
[[nodiscard]] std::string first_catalogue_json();

/// An objective with all that a page needs to show it.
struct Problem {
  std::shared_ptr<Objective> objective;
  /// The same object, where the problem is a fit.
  std::shared_ptr<FitObjective> fit;
  /// The texts it was read from.
  std::string text;
  std::string loss_text;
  std::string label;
  std::vector<std::string> variables;
  /// Of a typed function with a header: the numbers in it that can be set.
  std::vector<FunctionParameter> parameters;
  bool any_dimension = false;
  /// What to show, one interval a variable.
  std::vector<Interval> domain;
  std::vector<double> start;
  std::vector<Minimiser> minimisers;
  std::optional<Answer> answer;
};

/// The least value that a problem's objective is known to have, if it is known.
[[nodiscard]] std::optional<double> least_value(const Problem& problem);

/// Opens a function given by catalogue id or text. `dimension` 0 means the usual one; it says nothing to a function
/// that does not take any number of variables. A typed function is shown over [-5, 5] and starts at (-3, 2, -3, ...),
/// or where it is defined nearer by if it is not there. Errors have the key `f` or `dim`.
/// `values` sets the parameters of a text with a header.
[[nodiscard]] Result<Problem> open_function(std::string_view id_or_text, std::size_t dimension,
                                            const ParameterValues& values = {});

/// Opens a fit to a data set of the catalogue. An empty model or loss means the data set's own, or the first listed.
/// Errors have the key `data`, `model` or `loss`, here and below.
[[nodiscard]] Result<Problem> open_fit(std::string_view data_set, std::string_view model, std::string_view loss);

/// Opens a fit to the user's own rows. It starts at (0.5, -0.5, 0.5, ...) and is shown around its answer, where that
/// is known.
[[nodiscard]] Result<Problem> open_fit(DataSet data, std::string_view model, std::string_view loss);

/// All of a problem that is not numbers by the thousand, as JSON: `kind`, `label`, `text`, `lossText`, `variables`,
/// `parameters`, `dimension`, `anyDimension`, `domain`, `start`, `minimisers`, `answer`, `columns`.
[[nodiscard]] std::string problem_json(const Problem& problem);

/// What is said of a run as JSON: `finding`, `place`, `distance`, `since`, `step`, `eigenvalues`, `conditionNumber`,
/// `stableStep`, `stepSize`, `progress`; null where there is no such fact.
[[nodiscard]] std::string diagnosis_json(const Diagnosis& diagnosis);

/// A problem as mathematics, in MathML, as JSON: `formulas`, the function or the model and the loss of one row;
/// `partials`, the partial derivatives of a function, of many variables the first ones (`Mathematics`). A text is empty
/// where the formula is too long to be read.
[[nodiscard]] std::string mathematics_json(const Problem& problem);

/// A problem as Python (`python.hpp`), as JSON: `argument`, what the point is called; `variables`, the names of its
/// coordinates, none where they are `argument[0]`, ...; `columns`, of a fit: the names of a row's numbers; `helpers`,
/// names of functions that the code calls and Python does not have; `value` and `gradient`, of a function at a point or
/// of a fit in one row: `lines` and `results`, null where there is too much of it.
[[nodiscard]] std::string python_json(const Problem& problem, PythonStyle style);

/// An error as JSON, a field each.
[[nodiscard]] std::string error_json(const Error& error);

}  // namespace fall_line
