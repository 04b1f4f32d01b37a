// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "conjugate_gradient.hpp"

#include <cmath>

#include "dot.hpp"

namespace fall_line {
namespace {

class ConjugateGradient final : public Optimizer {
 public:
  ConjugateGradient(ConjugateFactor factor, std::size_t restart) : factor_(factor), restart_(restart) {}

  [[nodiscard]] OptimizerTraits traits() const override { return {.by_coordinate = false}; }

  void reset(std::size_t) override {
    gradient_.clear();
    direction_.clear();
    age_ = 0;
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const bool due = direction_.empty() || (restart_ > 0 && age_ >= restart_);
    const double beta = due ? 0.0 : factor_(from.gradient, gradient_);
    direction_.resize(direction.size(), 0.0);
    for (std::size_t i = 0; i < direction.size(); ++i) direction_[i] = -from.gradient[i] + beta * direction_[i];
    // Written so that NaN and what has overflowed count as not downhill. Where beta is 0 this is -g already.
    const double slope = dot(from.gradient, direction_);
    const bool downhill = slope < 0.0 && std::isfinite(slope);
    if (!downhill) {
      for (std::size_t i = 0; i < direction.size(); ++i) direction_[i] = -from.gradient[i];
    }
    age_ = due || !downhill ? 1 : age_ + 1;
    gradient_.assign(from.gradient.begin(), from.gradient.end());
    for (std::size_t i = 0; i < direction.size(); ++i) direction[i] = direction_[i];
  }

  [[nodiscard]] std::vector<Remembered> remembered() const override { return {{"d_t", direction_}}; }

 private:
  ConjugateFactor factor_;
  std::size_t restart_;
  /// Directions since the latest beginning, that one included.
  std::size_t age_ = 0;
  /// Of the latest step; empty before the first.
  std::vector<double> gradient_;
  std::vector<double> direction_;
};

}  // namespace

std::unique_ptr<Optimizer> make_conjugate_gradient(ConjugateFactor factor, std::size_t restart) {
  return std::make_unique<ConjugateGradient>(factor, restart);
}

Parameter conjugate_gradient_restart() {
  return {.id = "restart",
          .label = "Restart every",
          .symbol = "r",
          .help =
              "After this many steps it forgets the former directions and begins with steepest descent again; the "
              "number of coordinates is the usual choice. 0: only where its direction would not lead downhill.",
          .unit = "",
          .minimum = 0.0,
          .maximum = 100.0,
          .fallback = 0.0,
          .scale = Scale::linear,
          .integer = true};
}

}  // namespace fall_line
