// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include <fall_line/descent.hpp>
#include <fall_line/diagnosis.hpp>
#include <fall_line/landscape.hpp>
#include <fall_line/literal.hpp>
#include <fall_line/objective.hpp>
#include <fall_line/python.hpp>
#include <fall_line/unit.hpp>

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
  /// Whether the text's gradient exists and is continuous in the whole domain.
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
  /// What it can be set by beside what is fitted: the degree of a polynomial.
  std::vector<Parameter> settings = {};
  /// Writes the text for these settings; null where it has none.
  std::string (*write)(std::span<const double> settings) = nullptr;
};

/// A loss of the catalogue: what one row costs, by `prediction` and the observed `y`.
struct LossRow {
  Literal id;
  Literal label;
  Literal text;
  Literal help;
  Literal citation;
  /// Numbers in the text that can be set, by their ids.
  std::vector<Parameter> settings = {};
  /// Whether it is a gain: a likelihood is as good as it is large.
  Sense sense = Sense::minimise;
  /// Whether it is for two classes, y being 0 or 1 and the prediction a probability.
  bool of_classes = false;
};

/// A data set of the catalogue, with the model it is meant for.
struct DataSetRow {
  Literal id;
  Literal label;
  Literal help;
  DataSet (*data)() = nullptr;
  /// Id or text, and the model's settings.
  Literal model;
  std::map<std::string, double> settings = {};
  /// For that model's parameters. Without: as for data of one's own.
  std::vector<double> start = {};
  std::vector<Interval> domain = {};
  Literal citation;
  /// The loss it is meant for; empty: the first of the list.
  Literal loss = {};
  /// With that model and the squared error: where the mean is least, as a source certifies it.
  std::optional<Minimiser> certified = std::nullopt;
};

/// The function that a page opens with: one of the first.
inline constexpr Literal default_function = "himmelblau";

/// The few functions that the list begins with, the chapter's in front. To ask for them makes no other.
[[nodiscard]] const std::vector<FunctionRow>& first_function_rows();

// All rows, in the order in which they are offered; the first of models, losses and data sets is what a page opens
// with.
[[nodiscard]] const std::vector<FunctionRow>& function_rows();
[[nodiscard]] const std::vector<ModelRow>& model_rows();
[[nodiscard]] const std::vector<LossRow>& loss_rows();
[[nodiscard]] const std::vector<DataSetRow>& data_set_rows();

/// Everything there is to choose from, as JSON: `functions`, `optimizers`, `stepSizes`, `gradientSources`, `models`,
/// `losses`, `dataSets`, `stop`.
[[nodiscard]] std::string catalogue_json();

/// The same with no more of each list than what it begins with: what a page can open with before it has all of the
/// core.
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

  // The rest is of fits alone.

  /// What the objective was made from.
  FitDefinition definition;
  /// The sense that the penalty and the answer are for.
  Sense sense = Sense::minimise;
  std::optional<Answer> answer;
  /// More points than `start` from which it is looked for, where nobody knows a good one.
  std::vector<std::vector<double>> other_starts;
  /// Where the row of the data set knows it.
  std::optional<Minimiser> certified;
  /// What will trouble whoever fits this, a sentence each, with the key of what it is about.
  std::vector<Error> warnings;
};

/// The least value that a problem's objective is known to have, if it is known.
[[nodiscard]] std::optional<double> least_value(const Problem& problem);

/// Opens a function given by catalogue id or text. `dimension` 0 means the usual one; it says nothing to a function
/// that does not take any number of variables. A typed function is shown over [-5, 5] and starts at (-3, 2, -3, ...),
/// or where it is defined nearer by if it is not there. Errors have the key `f` or `dim`.
/// `values` sets the parameters of a text with a header.
[[nodiscard]] Result<Problem> open_function(std::string_view id_or_text, std::size_t dimension,
                                            const ParameterValues& values = {});

/// What to fit to data, and how.
struct FitRequest {
  /// Ids with their settings, or texts; empty: what the data set is meant for, or the first of the list.
  Choice model = {};
  Choice loss = {};
  /// Whether the model sees the feature columns standardised.
  bool standardise = false;
  /// Weights of the penalty, from 0: on the squares of the parameters, and on their absolute values. It is taken off a
  /// loss that is maximised.
  double l2 = 0.0;
  double l1 = 0.0;
  Sense sense = Sense::minimise;
};

/// Opens a fit to a data set of the catalogue. Errors have the key `data`, `model`, `model.NAME`, `loss` or
/// `loss.NAME`, here and below. The answer is looked for at once where that does not take long: where there are no more
/// than `most_rows_at_once` rows, or `most_rows_searched_at_once` where there is no closed form.
[[nodiscard]] Result<Problem> open_fit(std::string_view data_set, const FitRequest& request);

/// Opens a fit to the user's own rows. It starts at (0.5, -0.5, 0.5, ...) and is shown around its answer, where that
/// is known.
[[nodiscard]] Result<Problem> open_fit(DataSet data, const FitRequest& request);

inline constexpr std::size_t most_rows_at_once = 10'000;
inline constexpr std::size_t most_rows_searched_at_once = 250;

/// Looks for the best parameters, however long it takes, and keeps them in `answer`: in closed form, by Levenberg and
/// Marquardt's method, or, for other losses, by Newton's; there is none where no minimum is found that way.
/// \param by_search  whether it is looked for where there is no closed form
void find_answer(Problem& problem, bool by_search = true);

/// All of a problem that is not numbers by the thousand, as JSON: `kind`, `label`, `text`, `lossText`, `variables`,
/// `parameters`, `dimension`, `anyDimension`, `domain`, `start`, `minimisers`, `answer`, `columns`; of a fit also
/// `rows`, `certified`, `warnings`, `penalised`, `penalty`, `scaling`.
[[nodiscard]] std::string problem_json(const Problem& problem);

/// What is said of a run as JSON: `finding`, `place`, `distance`, `since`, `step`, `eigenvalues`, `conditionNumber`,
/// `stableStep`, `stepSize`, `progress`; null where there is no such fact.
[[nodiscard]] std::string diagnosis_json(const Diagnosis& diagnosis);

/// A problem as mathematics, in MathML, as JSON: `formulas`, the function, or the model, the loss of one row and that
/// of all rows with the penalty; `partials`, the partial derivatives of the function or the loss, of many variables the
/// first ones (`Mathematics`); `row`, of a fit, how the gradient of one row comes about: equations for the
/// `prediction`, the `loss`, its derivative by the prediction (`slope`), and those of the prediction by the parameters
/// (`partials`), and the chain rule (`chains`). A text is empty where the formula is too long to be read.
[[nodiscard]] std::string mathematics_json(const Problem& problem);

/// What the gradient of one row of a fit is made of, in numbers: its prediction, its loss without the penalty, the
/// derivative of that by the prediction, and the derivatives of the prediction by each of the parameters.
[[nodiscard]] std::vector<double> row_parts(const Problem& problem, std::span<const double> parameters,
                                            std::size_t row);

/// A problem as Python (`python.hpp`), as JSON: `argument`, what the point is called; `variables`, the names of its
/// coordinates, none where they are `argument[0]`, ...; `columns`, of a fit: the names of a row's numbers; `helpers`,
/// names of functions that the code calls and Python does not have; `value` and `gradient`, of a function at a point or
/// of a fit in one row: `lines` and `results`, null where there is too much of it.
[[nodiscard]] std::string python_json(const Problem& problem, PythonStyle style);

/// An error as JSON, a field each.
[[nodiscard]] std::string error_json(const Error& error);

}  // namespace fall_line
