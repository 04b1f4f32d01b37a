// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "dot.hpp"
#include "optimizers.hpp"
#include "remembered_rows.hpp"

namespace fall_line {
namespace {

class Bfgs final : public Optimizer {
 public:
  [[nodiscard]] OptimizerTraits traits() const override { return {.by_coordinate = false}; }

  void reset(std::size_t size) override {
    size_ = size;
    set_identity(1.0);
    scaled_ = false;
    moved_.assign(size, 0.0);
    bent_.assign(size, 0.0);
    image_.assign(size, 0.0);
    x_.clear();
    gradient_.clear();
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    if (!x_.empty()) learn(from);
    x_.assign(from.x.begin(), from.x.end());
    gradient_.assign(from.gradient.begin(), from.gradient.end());
    apply(gradient_, direction);
    for (double& entry : direction) entry = -entry;
    // In exact arithmetic the matrix stays positive definite. Where rounding or overflow has spoilt it, begin again.
    if (dot(gradient_, direction) <= 0.0) return;
    set_identity(1.0);
    scaled_ = false;
    for (std::size_t i = 0; i < size_; ++i) direction[i] = -gradient_[i];
  }

  [[nodiscard]] std::vector<Remembered> remembered() const override { return remembered_rows("H_t", inverse_, size_); }

 private:
  /// Brings the matrix up to date with the latest step, so that it maps the change of the gradient to the change of x.
  void learn(const StepStart& from) {
    for (std::size_t i = 0; i < size_; ++i) {
      moved_[i] = from.x[i] - x_[i];
      bent_[i] = from.gradient[i] - gradient_[i];
    }
    const double curvature = dot(bent_, moved_);
    const double size = curvature / dot(bent_, bent_);
    const double rho = 1.0 / curvature;
    // No positive curvature along the step, or too little for a number to hold: this step teaches nothing.
    if (!(curvature > 0.0) || !std::isfinite(rho) || !std::isfinite(size)) return;
    // The first estimate gets the size of the curvature that was seen: Nocedal and Wright, equation 6.20.
    if (!scaled_) set_identity(size);
    scaled_ = true;

    apply(bent_, image_);
    const double outer = rho * (1.0 + rho * dot(bent_, image_));
    for (std::size_t i = 0; i < size_; ++i) {
      for (std::size_t j = 0; j < size_; ++j) {
        inverse_[i * size_ + j] +=
            outer * (moved_[i] * moved_[j]) - rho * (moved_[i] * image_[j] + image_[i] * moved_[j]);
      }
    }
  }

  void apply(std::span<const double> vector, std::span<double> image) const {
    for (std::size_t i = 0; i < size_; ++i) image[i] = dot(std::span(inverse_).subspan(i * size_, size_), vector);
  }

  void set_identity(double diagonal) {
    inverse_.assign(size_ * size_, 0.0);
    for (std::size_t i = 0; i < size_; ++i) inverse_[i * size_ + i] = diagonal;
  }

  std::size_t size_ = 0;
  /// The estimate H of the inverse Hessian, row by row, and whether it has its size.
  std::vector<double> inverse_;
  bool scaled_ = false;
  /// The iterate and its gradient one step ago; empty before the first.
  std::vector<double> x_;
  std::vector<double> gradient_;
  /// The textbooks' s, y, and H y.
  std::vector<double> moved_;
  std::vector<double> bent_;
  std::vector<double> image_;
};

}  // namespace

ListedOptimizer bfgs() {
  return {
      {.unit = {.id = "bfgs",
                .label = "BFGS",
                .help = "Learns the curvature of f from how the gradient changes from step to step, and steps as "
                        "Newton’s method would with what it has learnt. A step along which f does not curve "
                        "upwards (sᵀy ≤ 0) teaches it nothing.",
                .formula = R"(s = x_t - x_{t-1}, \quad y = g_t - g_{t-1}, \quad \rho = \frac{1}{s^\top y}
H_t = (I - \rho s y^\top) H_{t-1} (I - \rho y s^\top) + \rho s s^\top
x_{t+1} = x_t - \alpha_t H_t g_t)",
                .citation = "J. Nocedal, S. J. Wright: Numerical Optimization, 2nd ed., Springer 2006, section 6.1, "
                            "algorithm 6.1; found in 1970 by C. G. Broyden, R. Fletcher, D. Goldfarb and D. F. "
                            "Shanno, each for himself.",
                .parameters = {}},
       .make = [](std::span<const double>) -> std::unique_ptr<Optimizer> { return std::make_unique<Bfgs>(); }},
      {"wolfe", {}}};
}

}  // namespace fall_line
