// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <deque>

#include "dot.hpp"
#include "optimizers.hpp"

namespace fall_line {
namespace {

class LimitedMemoryBfgs final : public Optimizer {
 public:
  explicit LimitedMemoryBfgs(std::size_t memory) : memory_(memory) {}

  [[nodiscard]] OptimizerTraits traits() const override { return {.by_coordinate = false}; }

  void reset(std::size_t) override {
    pairs_.clear();
    x_.clear();
    gradient_.clear();
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    if (!x_.empty()) learn(from);
    x_.assign(from.x.begin(), from.x.end());
    gradient_.assign(from.gradient.begin(), from.gradient.end());
    apply(direction);
    // In exact arithmetic this is downhill. Where rounding or overflow has spoilt it, begin again.
    if (dot(gradient_, direction) <= 0.0) return;
    pairs_.clear();
    apply(direction);
  }

  [[nodiscard]] std::vector<Remembered> remembered() const override {
    std::vector<Remembered> list;
    std::size_t age = 0;
    for (auto pair = pairs_.rbegin(); pair != pairs_.rend(); ++pair) {
      const std::string index = "_{" + std::to_string(++age) + "}";
      list.push_back({"s" + index, pair->moved});
      list.push_back({"y" + index, pair->bent});
    }
    return list;
  }

 private:
  /// What one step taught: the textbooks' s, y, 1 / s^T y, and s^T y / y^T y.
  struct Pair {
    std::vector<double> moved;
    std::vector<double> bent;
    double rho = 0.0;
    double size = 0.0;
  };

  void learn(const StepStart& from) {
    Pair pair;
    for (std::size_t i = 0; i < x_.size(); ++i) {
      pair.moved.push_back(from.x[i] - x_[i]);
      pair.bent.push_back(from.gradient[i] - gradient_[i]);
    }
    const double curvature = dot(pair.bent, pair.moved);
    pair.rho = 1.0 / curvature;
    pair.size = curvature / dot(pair.bent, pair.bent);
    // No positive curvature along the step, or too little for a number to hold: this step teaches nothing.
    if (!(curvature > 0.0) || !std::isfinite(pair.rho) || !std::isfinite(pair.size)) return;
    if (pairs_.size() == memory_) pairs_.pop_front();
    pairs_.push_back(std::move(pair));
  }

  /// The two loops of Nocedal and Wright, algorithm 7.4: -H g without a matrix.
  void apply(std::span<double> direction) {
    const auto add = [&](double factor, const std::vector<double>& vector) {
      for (std::size_t i = 0; i < direction.size(); ++i) direction[i] += factor * vector[i];
    };
    for (std::size_t i = 0; i < direction.size(); ++i) direction[i] = -gradient_[i];
    weights_.assign(pairs_.size(), 0.0);
    for (std::size_t k = pairs_.size(); k-- > 0;) {
      weights_[k] = pairs_[k].rho * dot(pairs_[k].moved, direction);
      add(-weights_[k], pairs_[k].bent);
    }
    if (!pairs_.empty()) {
      for (double& entry : direction) entry *= pairs_.back().size;
    }
    for (std::size_t k = 0; k < pairs_.size(); ++k) {
      add(weights_[k] - pairs_[k].rho * dot(pairs_[k].bent, direction), pairs_[k].moved);
    }
  }

  std::size_t memory_;
  /// From the oldest to the newest.
  std::deque<Pair> pairs_;
  std::vector<double> weights_;
  /// The iterate and its gradient one step ago; empty before the first.
  std::vector<double> x_;
  std::vector<double> gradient_;
};

}  // namespace

ListedOptimizer l_bfgs() {
  const Parameter memory{.id = "memory",
                         .label = "Memory",
                         .symbol = "m",
                         .help =
                             "Number of latest steps whose changes of gradient it keeps. A larger value knows more "
                             "of the curvature and costs more room.",
                         .unit = "",
                         .minimum = 1.0,
                         .maximum = 100.0,
                         .fallback = 10.0,
                         .scale = Scale::linear,
                         .integer = true};
  return {
      {.unit = {.id = "l_bfgs",
                .label = "L-BFGS",
                .help = "BFGS with a short memory: it keeps only what the latest steps taught, and needs no matrix. "
                        "So it serves where there are thousands of coordinates. A step with sᵀy ≤ 0 is not kept.",
                .formula = R"(s_k = x_{t-k+1} - x_{t-k}, \quad y_k = g_{t-k+1} - g_{t-k}, \quad k = 1, \dots, m
H = \frac{s_1^\top y_1}{y_1^\top y_1} I, \quad \rho_k = \frac{1}{s_k^\top y_k}
H \leftarrow (I - \rho_k s_k y_k^\top) H (I - \rho_k y_k s_k^\top) + \rho_k s_k s_k^\top, \quad k = m, \dots, 1
x_{t+1} = x_t - \alpha_t H g_t)",
                .citation = "D. C. Liu, J. Nocedal: On the limited memory BFGS method for large scale optimization, "
                            "Mathematical Programming 45 (1989), 503–528; J. Nocedal, S. J. Wright: Numerical "
                            "Optimization, 2nd ed., Springer 2006, algorithms 7.4 and 7.5.",
                .parameters = {memory}},
       .make = [](std::span<const double> parameters) -> std::unique_ptr<Optimizer> {
         return std::make_unique<LimitedMemoryBfgs>(static_cast<std::size_t>(parameters[0]));
       }},
      {"wolfe", {}}};
}

}  // namespace fall_line
