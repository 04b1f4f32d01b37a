// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "moving_average.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"
#include "velocity.hpp"

namespace fall_line {
namespace {

/// As in PyTorch: epsilon outside the root, no correction of the averages that begin at 0, and the step size outside
/// the velocity. TensorFlow has epsilon inside and the step size within the velocity.
class RmsProp final : public Optimizer {
 public:
  explicit RmsProp(std::span<const double> parameters)
      : squares_(parameters[0]),
        mean_(parameters[0]),
        velocity_(parameters[1], 0.0),
        centred_(parameters[2]),
        epsilon_(parameters[3]),
        weight_decay_(parameters[4]) {}

  void reset(std::size_t size) override {
    squares_.reset(size);
    mean_.reset(size);
    velocity_.reset(size);
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    squares_.begin_step();
    mean_.begin_step();
    velocity_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double s = squares_.add_product(i, g, g);
      const double m = mean_.add(i, g);
      // With a constant gradient the difference is 0 but for rounding, which must not bring the root of a negative.
      const double variance = std::max(s - centred_ * m * m, 0.0);
      direction[i] = -velocity_.add(i, g / (std::sqrt(variance) + epsilon_));
    }
  }

  [[nodiscard]] bool may_move_again() const override { return velocity_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override {
    return {{"s_t", squares_.values()}, {"m_t", mean_.values()}, {"b_t", velocity_.values()}};
  }

 private:
  MovingAverage squares_;
  MovingAverage mean_;
  Velocity velocity_;
  double centred_;
  double epsilon_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer rmsprop() {
  const Parameter alpha{.id = "alpha",
                        .label = "Decay of the averages",
                        .symbol = "ρ",
                        .help =
                            "The part of the averages that is kept in a step. Nearer to 1, they look back over more "
                            "steps.",
                        .unit = "",
                        .minimum = 0.0,
                        .maximum = 0.9999,
                        .fallback = 0.99};
  const Parameter centred{
      .id = "centred",
      .label = "Centred",
      .symbol = "c",
      .help = "Gradients are measured by how much they vary about their average, not by their size.",
      .unit = "",
      .minimum = 0.0,
      .maximum = 1.0,
      .fallback = 0.0,
      .scale = Scale::linear,
      .integer = true};
  return {{.unit = {.id = "rmsprop",
                    .label = "RMSprop",
                    .help = "Divides each coordinate of the gradient by how large it has been lately, so that flat and "
                            "steep directions are walked at the same speed.",
                    .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
s_t = \rho s_{t-1} + (1 - \rho) g_t^2
m_t = \rho m_{t-1} + (1 - \rho) g_t
b_t = \mu b_{t-1} + \frac{g_t}{\sqrt{s_t - c m_t^2} + \varepsilon}
x_{t+1} = x_t - \alpha b_t)",
                    .citation = "T. Tieleman, G. Hinton: Lecture 6.5 – RMSProp, COURSERA: Neural Networks for Machine "
                                "Learning, 2012; centred: A. Graves: Generating sequences with recurrent neural "
                                "networks, 2013, arXiv:1308.0850, equations 38–45.",
                    .parameters = {alpha, momentum_parameter(0.0), centred, epsilon(), weight_decay()},
                    .python = R"(g = gradient + weight_decay * x
s = alpha * s + (1 - alpha) * g * g
m = alpha * m + (1 - alpha) * g
variance = maximum(s - centred * m * m, 0.0)
b = momentum * b + g / (sqrt(variance) + epsilon)
direction = -b

s = m = b = [0.0]

b)"},
           .make = made<RmsProp>},
          {"fixed", {{"size", 0.01}}}};
}

}  // namespace fall_line
