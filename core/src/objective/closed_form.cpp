// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "closed_form.hpp"

#include <algorithm>
#include <cmath>

#include <Eigen/Core>

#include "long_sum.hpp"
#include "model_columns.hpp"

namespace fall_line {
namespace {

/// Rows that go into the decomposition together.
constexpr std::size_t piece = 8192;

/// A model that is linear in its parameters, in rows of the data: the observed less the model at given parameters, and
/// the model's derivatives.
class LinearModel {
 public:
  LinearModel(const FitGraph& fit, std::span<const NodeId> jacobian, const DataSet& data, double l2)
      : fit_(fit), data_(data), columns_(fit, nodes_of(fit, jacobian)), weight_(std::sqrt(l2 * rows())) {}

  /// The system for what is to be added to `x`; nothing where the model is not finite.
  std::optional<LeastSquares> system(std::span<const double> x) {
    LeastSquares least_squares(fit_.parameters.size());
    for (std::size_t first = 0; first < data_.rows(); first += piece) {
      if (!look_at(first, std::min(piece, data_.rows() - first), x)) return std::nullopt;
      least_squares.add({derivatives_.data(), static_cast<std::size_t>(derivatives_.size())},
                        {errors_.data(), static_cast<std::size_t>(errors_.size())});
    }
    if (weight_ != 0.0) {
      look_at_penalty(x);
      least_squares.add({derivatives_.data(), static_cast<std::size_t>(derivatives_.size())},
                        {errors_.data(), static_cast<std::size_t>(errors_.size())});
    }
    return least_squares;
  }

  /// At `x`, half the gradient of the sum of squares, turned round: with twice the digits, since it is a small sum of
  /// large numbers near the answer.
  std::vector<double> slope(std::span<const double> x) {
    std::vector<LongSum> sums(x.size());
    const std::vector<double> zero(x.size(), 0.0);
    for (std::size_t first = 0; first < data_.rows(); first += piece) {
      look_at(first, std::min(piece, data_.rows() - first), zero);
      add_slope(x, sums);
    }
    if (weight_ != 0.0) {
      look_at_penalty(zero);
      add_slope(x, sums);
    }
    std::vector<double> slope;
    for (const LongSum& sum : sums) slope.push_back(sum.value());
    return slope;
  }

  /// How far the model is from being straight between 0 and `x`, and how large its numbers are: squared lengths.
  void compare(std::span<const double> x, double& difference, double& size) {
    const std::vector<double> zero(x.size(), 0.0);
    for (std::size_t first = 0; first < data_.rows(); first += piece) {
      const std::size_t count = std::min(piece, data_.rows() - first);
      look_at(first, count, zero);
      const Eigen::VectorXd straight =
          errors_ - derivatives_ * Eigen::Map<const Eigen::VectorXd>(x.data(), derivatives_.cols());
      look_at(first, count, x);
      difference += (errors_ - straight).squaredNorm();
      const auto observed = Eigen::Map<const Eigen::VectorXd>(data_.columns.back().data() + first, errors_.size());
      size += (observed - straight).squaredNorm() + observed.squaredNorm();
    }
  }

 private:
  static std::vector<NodeId> nodes_of(const FitGraph& fit, std::span<const NodeId> jacobian) {
    std::vector<NodeId> nodes{fit.prediction};
    nodes.insert(nodes.end(), jacobian.begin(), jacobian.end());
    return nodes;
  }

  [[nodiscard]] double rows() const { return static_cast<double>(data_.rows()); }

  bool look_at(std::size_t first, std::size_t count, std::span<const double> x) {
    derivatives_.resize(static_cast<Eigen::Index>(count), static_cast<Eigen::Index>(fit_.parameters.size()));
    errors_.resize(derivatives_.rows());
    std::vector<double*> columns{errors_.data()};
    for (Eigen::Index k = 0; k < derivatives_.cols(); ++k) columns.push_back(derivatives_.col(k).data());
    columns_(data_, first, count, x, columns);
    errors_ = Eigen::Map<const Eigen::VectorXd>(data_.columns.back().data() + first, errors_.size()) - errors_;
    return errors_.allFinite() && derivatives_.allFinite();
  }

  /// A penalty is a row for each parameter, in which it is to come to 0.
  void look_at_penalty(std::span<const double> x) {
    const auto count = static_cast<Eigen::Index>(fit_.parameters.size());
    derivatives_.setZero(count, count);
    errors_.setZero(count);
    for (Eigen::Index i = 0; i < count; ++i) {
      if (!fit_.penalised[static_cast<std::size_t>(i)]) continue;
      derivatives_(i, i) = weight_;
      errors_[i] = -weight_ * x[static_cast<std::size_t>(i)];
    }
  }

  void add_slope(std::span<const double> x, std::vector<LongSum>& sums) const {
    for (Eigen::Index row = 0; row < errors_.size(); ++row) {
      LongSum error;
      error.add(errors_[row]);
      for (std::size_t k = 0; k < x.size(); ++k)
        error.add_product(-derivatives_(row, static_cast<Eigen::Index>(k)), x[k]);
      for (std::size_t k = 0; k < x.size(); ++k) {
        const double derivative = derivatives_(row, static_cast<Eigen::Index>(k));
        sums[k].add_product(derivative, error.value());
        sums[k].add_product(derivative, error.rest());
      }
    }
  }

  const FitGraph& fit_;
  const DataSet& data_;
  ModelColumns columns_;
  double weight_;
  Eigen::MatrixXd derivatives_;
  Eigen::VectorXd errors_;
};

void add(std::vector<double>& x, const std::vector<double>& correction) {
  for (std::size_t i = 0; i < x.size(); ++i) x[i] += correction[i];
}

/// Wins back the digits that rounding took: solves again for what is left over, then by the slope that is left. A
/// correction is made for as long as each is much smaller than the one before.
void refine(LinearModel& model, const LeastSquares& system, std::vector<double>& x) {
  if (const auto left_over = model.system(x)) add(x, left_over->solve().x);
  LeastSquares::Correction correction = system.correction(model.slope(x));
  for (int pass = 0; pass < 4; ++pass) {
    std::vector<double> better = x;
    add(better, correction.x);
    LeastSquares::Correction next = system.correction(model.slope(better));
    if (!(next.length < 0.25 * correction.length)) return;
    x = std::move(better);
    correction = std::move(next);
  }
}

}  // namespace

std::optional<LeastSquares::Solution> closed_form(FitGraph& fit, const DataSet& data, double l2) {
  const std::vector<NodeId> jacobian = model_jacobian(fit);
  if (!is_constant_in_parameters(fit, jacobian)) return std::nullopt;
  LinearModel model(fit, jacobian, data, l2);
  const std::vector<double> zero(fit.parameters.size(), 0.0);
  const std::optional<LeastSquares> system = model.system(zero);
  if (!system) return std::nullopt;
  LeastSquares::Solution solution = system->solve();
  if (solution.rank == zero.size()) refine(model, *system, solution.x);
  const auto is_finite = [](double number) { return std::isfinite(number); };
  if (!std::all_of(solution.x.begin(), solution.x.end(), is_finite)) return std::nullopt;

  // A model may have constant slopes and still jump, as sign does: its values must agree with the straight ones.
  double difference = 0.0;
  double size = 0.0;
  model.compare(solution.x, difference, size);
  if (!(difference <= 1e-16 * size)) return std::nullopt;
  return solution;
}

}  // namespace fall_line
