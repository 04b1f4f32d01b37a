// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "levenberg_marquardt.hpp"

#include <cmath>
#include <limits>

#include <unsupported/Eigen/NonLinearOptimization>

#include "model_columns.hpp"

namespace fall_line {
namespace {

/// The errors of all rows, and below them a row for each parameter that a penalty counts; with their derivatives.
class Errors {
 public:
  using Scalar = double;

  Errors(const FitGraph& fit, std::span<const NodeId> jacobian, const DataSet& data, double l2)
      : fit_(fit),
        data_(data),
        prediction_(fit, std::span(&fit.prediction, 1)),
        jacobian_(fit, jacobian),
        rows_(static_cast<Eigen::Index>(data.rows())),
        weight_(std::sqrt(l2 * static_cast<double>(data.rows()))) {}

  [[nodiscard]] Eigen::Index values() const { return rows_ + (weight_ == 0.0 ? 0 : inputs()); }
  [[nodiscard]] Eigen::Index inputs() const { return static_cast<Eigen::Index>(fit_.parameters.size()); }

  int operator()(const Eigen::VectorXd& x, Eigen::VectorXd& errors) {
    double* const column = errors.data();
    prediction_(data_, 0, data_.rows(), std::span(x.data(), fit_.parameters.size()), std::span(&column, 1));
    errors.head(rows_) -= Eigen::Map<const Eigen::VectorXd>(data_.columns.back().data(), rows_);
    for (Eigen::Index i = rows_; i < errors.size(); ++i) errors[i] = weight_of(i - rows_) * x[i - rows_];
    return 0;
  }

  int df(const Eigen::VectorXd& x, Eigen::MatrixXd& derivatives) {
    std::vector<double*> columns;
    for (Eigen::Index k = 0; k < inputs(); ++k) columns.push_back(derivatives.col(k).data());
    jacobian_(data_, 0, data_.rows(), std::span(x.data(), fit_.parameters.size()), columns);
    for (Eigen::Index i = rows_; i < derivatives.rows(); ++i) {
      for (Eigen::Index k = 0; k < inputs(); ++k) derivatives(i, k) = i - rows_ == k ? weight_of(k) : 0.0;
    }
    return 0;
  }

 private:
  [[nodiscard]] double weight_of(Eigen::Index i) const {
    return fit_.penalised[static_cast<std::size_t>(i)] ? weight_ : 0.0;
  }

  const FitGraph& fit_;
  const DataSet& data_;
  ModelColumns prediction_;
  ModelColumns jacobian_;
  Eigen::Index rows_;
  double weight_;
};

/// Where a try ended, and how long the errors are there.
struct Try {
  Eigen::VectorXd x;
  double length = std::numeric_limits<double>::infinity();
};

/// The first step is no longer than `factor` times the length of the start, as the method weighs it.
Try descend(Errors& errors, std::span<const double> start, double factor) {
  Eigen::LevenbergMarquardt<Errors> method(errors);
  method.parameters.factor = factor;
  method.parameters.maxfev = 4000;
  method.parameters.ftol = method.parameters.xtol = std::numeric_limits<double>::epsilon();
  Eigen::VectorXd x = Eigen::Map<const Eigen::VectorXd>(start.data(), errors.inputs());
  const auto status = method.minimize(x);
  const bool has_ended = status != Eigen::LevenbergMarquardtSpace::TooManyFunctionEvaluation &&
                         status != Eigen::LevenbergMarquardtSpace::ImproperInputParameters;
  if (!has_ended || !std::isfinite(method.fnorm) || !x.allFinite() || !method.fjac.allFinite()) return {};
  return {x, method.fnorm};
}

}  // namespace

std::optional<std::vector<double>> levenberg_marquardt(FitGraph& fit, const DataSet& data, double l2,
                                                       std::span<const double> start) {
  const std::vector<NodeId> jacobian = model_jacobian(fit);
  Errors errors(fit, jacobian, data, l2);
  if (errors.values() < errors.inputs()) return std::nullopt;
  Eigen::VectorXd at_start(errors.values());
  errors(Eigen::Map<const Eigen::VectorXd>(start.data(), errors.inputs()), at_start);
  if (!at_start.allFinite()) return std::nullopt;

  Try best;
  for (const double factor : {100.0, 1.0, 0.1}) {
    // Of so many rows a try takes long, and such a table seldom leads astray.
    if (best.x.size() > 0 && data.rows() > 2000) break;
    const Try found = descend(errors, start, factor);
    // Nothing but a clear gain counts, else rounding would choose.
    if (found.length < best.length * (1.0 - 1e-8)) best = found;
  }
  if (best.x.size() == 0) return std::nullopt;
  return std::vector<double>(best.x.begin(), best.x.end());
}

}  // namespace fall_line
