// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include "closed_form.hpp"
#include "fit_graph.hpp"
#include "fit_warnings.hpp"
#include "hessian.hpp"
#include "levenberg_marquardt.hpp"
#include "raw_parameters.hpp"
#include "row_means.hpp"

namespace fall_line {
namespace {

std::vector<NodeId> loss_and_gradient(const FitGraph& fit, const std::vector<NodeId>& gradient) {
  std::vector<NodeId> nodes{fit.loss};
  nodes.insert(nodes.end(), gradient.begin(), gradient.end());
  return nodes;
}

class ExpressionFit final : public FitObjective {
 public:
  ExpressionFit(FitDefinition definition, FitGraph fit, DataSet data)
      : definition_(std::move(definition)),
        fit_(std::move(fit)),
        data_(std::move(data)),
        gradient_(differentiate(fit_.graph, fit_.loss, fit_.features, dimension())),
        prediction_(compile(fit_.graph, std::span(&fit_.prediction, 1), fit_.features + dimension())),
        loss_(fit_, std::span(&fit_.loss, 1)),
        loss_and_gradient_(fit_, loss_and_gradient(fit_, gradient_)),
        means_(dimension() + 1),
        point_(dimension()) {}

  [[nodiscard]] std::size_t dimension() const override { return fit_.parameters.size(); }
  [[nodiscard]] const std::vector<std::string>& parameters() const override { return fit_.parameters; }
  [[nodiscard]] const DataSet& data() const override { return data_; }

  void values_on(const Rows& rows, const double* const* points, double* values, std::size_t count) override {
    for (std::size_t k = 0; k < count; ++k) loss_(data_, rows, points, k, std::span(&values[k], 1));
  }

  double value_and_gradient_on(const Rows& rows, std::span<const double> x, std::span<double> gradient) override {
    loss_and_gradient_(data_, rows, pointers_to(x), 0, means_);
    std::copy(means_.begin() + 1, means_.end(), gradient.begin());
    return means_.front();
  }

  void hessian_on(const Rows& rows, std::span<const double> x, std::span<double> hessian) override {
    if (!hessian_) hessian_.emplace(fit_, hessian_nodes(fit_.graph, gradient_, fit_.features));
    std::vector<double> triangle(hessian_->size());
    (*hessian_)(data_, rows, pointers_to(x), 0, triangle);
    fill_symmetric(triangle, dimension(), hessian);
  }

  void add_sums(const Rows& rows, std::span<const double> x, std::span<double> sums) override {
    loss_and_gradient_.add(data_, rows, pointers_to(x), 0, sums);
  }

  void predict(std::span<const double> parameters, const double* const* features, double* predictions,
               std::size_t count) override {
    std::vector<double> broadcast;
    std::vector<const double*> inputs(features, features + fit_.features);
    for (const double parameter : parameters) broadcast.insert(broadcast.end(), count, parameter);
    for (std::size_t i = 0; i < dimension(); ++i) inputs.push_back(broadcast.data() + i * count);
    prediction_(inputs.data(), &predictions, count);
  }

  [[nodiscard]] std::vector<std::string> penalised() const override {
    std::vector<std::string> names;
    for (std::size_t i = 0; i < dimension(); ++i) {
      if (fit_.penalised[i]) names.push_back(fit_.parameters[i]);
    }
    return names;
  }

  [[nodiscard]] const std::vector<StandardisedColumn>& standardised() const override { return fit_.standardised; }

  [[nodiscard]] std::optional<RawParameters> raw_parameters() override {
    if (!definition_.standardise) return std::nullopt;
    return fall_line::raw_parameters(definition_, data_);
  }

  [[nodiscard]] std::optional<Answer> closed_form() override {
    if (!is_least_squares()) return std::nullopt;
    auto solution = fall_line::closed_form(fit_, data_, definition_.l2);
    if (!solution) return std::nullopt;
    const double least = value(solution->x);
    return Answer{std::move(solution->x), least, "closed form", solution->rank};
  }

  [[nodiscard]] std::optional<Answer> levenberg_marquardt(std::span<const double> start) override {
    if (!is_least_squares()) return std::nullopt;
    auto x = fall_line::levenberg_marquardt(fit_, data_, definition_.l2, start);
    if (!x) return std::nullopt;
    const double least = value(*x);
    return Answer{std::move(*x), least, "Levenberg-Marquardt", dimension()};
  }

  [[nodiscard]] std::vector<Error> warnings() const override { return fit_warnings(fit_, data_); }

 private:
  [[nodiscard]] bool is_least_squares() const {
    return fit_.is_squared() && definition_.l1 == 0.0 && definition_.l2 >= 0.0;
  }

  const double* const* pointers_to(std::span<const double> x) {
    for (std::size_t i = 0; i < x.size(); ++i) point_[i] = &x[i];
    return point_.data();
  }

  FitDefinition definition_;
  FitGraph fit_;
  DataSet data_;
  std::vector<NodeId> gradient_;
  Kernel prediction_;
  RowMeans loss_;
  RowMeans loss_and_gradient_;
  std::optional<RowMeans> hessian_;
  std::vector<double> means_;
  std::vector<const double*> point_;
};

}  // namespace

Result<std::unique_ptr<FitObjective>> make_fit_objective(const FitDefinition& definition, DataSet data) {
  Result<FitGraph> fit = read_fit(definition, data);
  if (!fit) return fit.error();
  return std::unique_ptr<FitObjective>(std::make_unique<ExpressionFit>(definition, std::move(*fit), std::move(data)));
}

}  // namespace fall_line
