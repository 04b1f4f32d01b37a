// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <optional>

#include <fall_line/objective.hpp>

#include "hessian.hpp"

namespace fall_line {
namespace {

/// A node and more nodes, in one list.
std::vector<NodeId> joined(NodeId first, const std::vector<NodeId>& rest) {
  std::vector<NodeId> all{first};
  all.insert(all.end(), rest.begin(), rest.end());
  return all;
}

class FunctionObjective final : public Objective {
 public:
  explicit FunctionObjective(const Function& function)
      : dimension_(function.variables.size()),
        graph_(function.graph),
        gradient_(differentiate(graph_, function.value, 0, dimension_)),
        value_kernel_(compile(graph_, std::span(&function.value, 1), dimension_)),
        gradient_kernel_(compile(graph_, joined(function.value, gradient_), dimension_)),
        inputs_(dimension_),
        outputs_(dimension_ + 1) {}

  [[nodiscard]] std::size_t dimension() const override { return dimension_; }

  void values(const double* const* points, double* values, std::size_t count) override {
    value_kernel_(points, &values, count);
  }

  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override {
    double value = 0.0;
    outputs_[0] = &value;
    for (std::size_t i = 0; i < dimension_; ++i) {
      inputs_[i] = &x[i];
      outputs_[i + 1] = &gradient[i];
    }
    gradient_kernel_(inputs_.data(), outputs_.data(), 1);
    return value;
  }

  void hessian(std::span<const double> x, std::span<double> hessian) override {
    if (!hessian_kernel_) compile_hessian();
    for (std::size_t i = 0; i < dimension_; ++i) inputs_[i] = &x[i];
    std::vector<double*> outputs(triangle_.size());
    for (std::size_t i = 0; i < triangle_.size(); ++i) outputs[i] = &triangle_[i];
    (*hessian_kernel_)(inputs_.data(), outputs.data(), 1);
    fill_symmetric(triangle_, dimension_, hessian);
  }

  [[nodiscard]] double gradient_work() const override {
    const auto work = [](const Kernel& kernel) { return static_cast<double>(kernel.program().instructions.size()); };
    return work(gradient_kernel_) / std::max(1.0, work(value_kernel_));
  }

 private:
  // Few runs look at curvature, and in many dimensions it has many entries: compiled when first asked for.
  void compile_hessian() {
    const std::vector<NodeId> nodes = hessian_nodes(graph_, gradient_, 0);
    triangle_.resize(nodes.size());
    hessian_kernel_.emplace(compile(graph_, nodes, dimension_));
  }

  std::size_t dimension_;
  Graph graph_;
  std::vector<NodeId> gradient_;
  Kernel value_kernel_;
  Kernel gradient_kernel_;
  std::optional<Kernel> hessian_kernel_;
  std::vector<const double*> inputs_;
  std::vector<double*> outputs_;
  std::vector<double> triangle_;
};

}  // namespace

std::unique_ptr<Objective> make_function_objective(const Function& function) {
  return std::make_unique<FunctionObjective>(function);
}

}  // namespace fall_line
