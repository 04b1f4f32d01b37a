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

  /// Values at many points at once. `points[i]` holds coordinate `i` of `count` points.
  virtual void values(const double* const* points, double* values, std::size_t count) = 0;

  /// Value at `x`; writes the exact gradient (as long as `x`).
  virtual double value_and_gradient(std::span<const double> x, std::span<double> gradient) = 0;

  /// Writes the exact Hessian at `x`, row by row (`dimension` squared numbers).
  virtual void hessian(std::span<const double> x, std::span<double> hessian) = 0;

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

/// The best parameters there are, found without descending.
struct Answer {
  std::vector<double> x;
  double value = 0.0;
  /// How it was found: `closed form`.
  std::string by;
};

/// A model fitted to data: the objective is the mean, over the rows, of the loss of the model's prediction. Its
/// variables are the model's parameters: all names in the model's text that are not names of columns, in order of
/// appearance. Model and loss go through the same expression engine as any function.
class FitObjective : public Objective {
 public:
  [[nodiscard]] virtual const std::vector<std::string>& parameters() const = 0;
  [[nodiscard]] virtual const DataSet& data() const = 0;

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

  /// The minimiser by linear least squares (Householder QR with column pivoting), for a model that is linear in its
  /// parameters and the loss `(prediction - y)^2`; nothing otherwise, nor when the data do not determine it.
  [[nodiscard]] virtual std::optional<Answer> closed_form() = 0;
};

/// Reads model and loss. In the loss, `prediction` is the model's value and the last column's name the observed one.
[[nodiscard]] Result<std::unique_ptr<FitObjective>> make_fit_objective(const std::string& model,
                                                                       const std::string& loss, DataSet data);

}  // namespace fall_line
