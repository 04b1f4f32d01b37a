// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
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
