// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <fall_line/expression.hpp>
#include <fall_line/program.hpp>

namespace fall_line {

/// A real function of `dimension()` real numbers that can be descended on, with its exact derivatives.
///
/// Values and derivatives may be infinite or NaN where the function overflows or is not defined; nothing is thrown.
class Objective {
 public:
  virtual ~Objective() = default;
  [[nodiscard]] virtual std::size_t dimension() const = 0;

  /// Of how many rows of data it is the mean; 0 where it is none.
  [[nodiscard]] virtual std::size_t rows() const { return 0; }

  /// Values at many points at once. `points[i]` holds coordinate `i` of `count` points.
  virtual void values(const double* const* points, double* values, std::size_t count) = 0;

  /// Value at `x`; writes the exact gradient (as long as `x`).
  virtual double value_and_gradient(std::span<const double> x, std::span<double> gradient) = 0;

  /// Writes the exact Hessian at `x`, row by row (`dimension` squared numbers).
  virtual void hessian(std::span<const double> x, std::span<double> hessian) = 0;

  /// How many operations value and gradient together take for one operation that the value alone takes; NaN where that
  /// is not known.
  [[nodiscard]] virtual double gradient_work() const;

  /// Value at one point.
  [[nodiscard]] double value(std::span<const double> x);
};

/// The objective of a typed or listed function.
[[nodiscard]] std::unique_ptr<Objective> make_function_objective(const Function& function);

/// A table of numbers, column by column. The last column is the one to be predicted.
struct DataSet {
  std::vector<std::string> names;
  std::vector<std::vector<double>> columns;

  [[nodiscard]] std::size_t rows() const { return columns.empty() ? 0 : columns.front().size(); }
};

/// Some rows of a table: `count` of them from `first` on. Where there is an order, the rows that it names at these
/// places.
struct Rows {
  std::size_t first = 0;
  std::size_t count = 0;
  const std::uint32_t* order = nullptr;
};

/// A column of the data as the model sees it: less its mean, through its standard deviation (over the rows, not over
/// one less).
struct StandardisedColumn {
  std::string name;
  double mean = 0.0;
  /// 1 for a column that is constant, which stays a column of zeros.
  double deviation = 1.0;
};

/// How a model is to be fitted.
struct FitDefinition {
  std::string model = {};
  std::string loss = {};
  /// Names that the loss may use, with their values: the delta of Huber's.
  ParameterValues constants = {};
  /// Whether the model sees the feature columns standardised: with mean 0 and standard deviation 1.
  bool standardise = false;
  /// What is added to the loss: `l2` times the sum of the squared parameters, `l1` times that of their absolute values.
  /// Negative ones for a loss that is to be maximised. See `FitObjective::penalised`.
  double l2 = 0.0;
  double l1 = 0.0;
};

/// The best parameters there are, found without descending.
struct Answer {
  std::vector<double> x;
  double value = 0.0;
  /// How it was found: `closed form`, `Levenberg-Marquardt`, `Newton’s method`.
  std::string by;
  /// Of a closed form: how many parameters the data determine. Where it is fewer than there are, other parameters fit
  /// as well as `x`, which is the shortest of them, column by column scaled alike; of all others: their number.
  std::size_t rank = 0;
};

/// The parameters that give a model on raw columns the predictions of one on standardised columns: `offset` plus
/// `matrix`, row by row, times the latter's parameters.
struct RawParameters {
  std::vector<double> matrix;
  std::vector<double> offset;
};

/// A model fitted to data: the objective is the mean, over the rows, of the loss of the model's prediction, and the
/// penalty. Its variables are the model's parameters: all names in the model's text that are not names of columns, in
/// order of appearance. Model and loss go through the same expression engine as any function.
class FitObjective : public Objective {
 public:
  [[nodiscard]] virtual const std::vector<std::string>& parameters() const = 0;
  [[nodiscard]] virtual const DataSet& data() const = 0;
  [[nodiscard]] std::size_t rows() const final { return data().rows(); }

  // The same as of any objective, of the mean over some of the rows.
  virtual void values_on(const Rows& rows, const double* const* points, double* values, std::size_t count) = 0;
  virtual double value_and_gradient_on(const Rows& rows, std::span<const double> x, std::span<double> gradient) = 0;
  virtual void hessian_on(const Rows& rows, std::span<const double> x, std::span<double> hessian) = 0;

  /// Adds to `sums` (`dimension() + 1` numbers, zeros at first) the loss and its gradient in each of the rows. So the
  /// work of one look at a very large table can be done in pieces: value and gradient are the sums over all rows,
  /// divided by their number.
  virtual void add_sums(const Rows& rows, std::span<const double> x, std::span<double> sums) = 0;

  void values(const double* const* points, double* values, std::size_t count) final {
    values_on(all_rows(), points, values, count);
  }
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) final {
    return value_and_gradient_on(all_rows(), x, gradient);
  }
  void hessian(std::span<const double> x, std::span<double> hessian) final { hessian_on(all_rows(), x, hessian); }
  [[nodiscard]] Rows all_rows() const { return {0, data().rows()}; }

  /// Predictions of the model with the given parameters. `features[i]` holds `count` values of column `i`.
  virtual void predict(std::span<const double> parameters, const double* const* features, double* predictions,
                       std::size_t count) = 0;

  /// Which parameters a penalty counts. One that is only ever added or subtracted is left out: it moves the model's
  /// curve (an intercept, a level, a phase) and is not made for being small.
  [[nodiscard]] virtual std::vector<std::string> penalised() const = 0;

  /// The feature columns that the model uses, as it sees them; none unless they are standardised.
  [[nodiscard]] virtual const std::vector<StandardisedColumn>& standardised() const = 0;

  /// Of standardised columns: what the parameters are on raw ones, for a model that is linear in its parameters and can
  /// say the same with either; nothing otherwise.
  [[nodiscard]] virtual std::optional<RawParameters> raw_parameters() = 0;

  // The parameters with the least mean squared error (and L2 penalty); nothing for any other loss, or where the loss is
  // not finite.

  /// For a model that is linear in its parameters: by a rank-revealing QR decomposition (Eigen's, with column
  /// pivoting).
  [[nodiscard]] virtual std::optional<Answer> closed_form() = 0;
  /// For any model by Levenberg and Marquardt's method (MINPACK's lmder, as Eigen has it) with the exact Jacobian, from
  /// `start` on: a point that no neighbour is better than, not always the best of all; nothing where it does not come
  /// to an end.
  [[nodiscard]] virtual std::optional<Answer> levenberg_marquardt(std::span<const double> start) = 0;
  /// The former where there is one, else the latter.
  [[nodiscard]] std::optional<Answer> least_squares(std::span<const double> start) {
    std::optional<Answer> answer = closed_form();
    return answer ? answer : levenberg_marquardt(start);
  }

  /// What will trouble whoever fits this: more parameters than rows, a column that is constant or not used. The keys
  /// are `data` and `model`.
  [[nodiscard]] virtual std::vector<Error> warnings() const = 0;
};

/// Reads model and loss. The model may use the names of all columns but the last; also `x` and `x1` for the first, `x2`
/// for the second, and so on, where no column is called so. In the loss, `prediction` is the model's value, and the
/// last column's name and `y` are the observed one. Errors have the key `data`, `model` or `loss`.
[[nodiscard]] Result<std::unique_ptr<FitObjective>> make_fit_objective(const FitDefinition& definition, DataSet data);

}  // namespace fall_line
