// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include "moving_average.hpp"
#include "optimizers.hpp"
#include "parameters.hpp"

namespace fall_line {
namespace {

/// Epsilon stands inside both roots, as in the paper. The paper has no step size; 1 is the paper's rule.
class Adadelta final : public Optimizer {
 public:
  explicit Adadelta(std::span<const double> parameters)
      : squares_(parameters[0]), moves_(parameters[0]), epsilon_(parameters[1]), weight_decay_(parameters[2]) {}

  void reset(std::size_t size) override {
    squares_.reset(size);
    moves_.reset(size);
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    squares_.begin_step();
    moves_.begin_step();
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double g = from.gradient[i] + weight_decay_ * from.x[i];
      const double s = squares_.add_product(i, g, g);
      const double d = std::sqrt(moves_[i] + epsilon_) / std::sqrt(s + epsilon_) * g;
      moves_.add_product(i, d, d);
      direction[i] = -d;
    }
  }

  [[nodiscard]] bool may_move_again() const override { return moves_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override {
    return {{"s_t", squares_.values()}, {"a_t", moves_.values()}};
  }

 private:
  MovingAverage squares_;
  MovingAverage moves_;
  double epsilon_;
  double weight_decay_;
};

}  // namespace

ListedOptimizer adadelta() {
  const Parameter rho{.id = "rho",
                      .label = "Decay of the averages",
                      .symbol = "ρ",
                      .help =
                          "The part of both averages of squares that is kept in a step. Nearer to 1, they look back "
                          "over more steps.",
                      .unit = "",
                      .minimum = 0.0,
                      .maximum = 0.9999,
                      .fallback = 0.9};
  return {{.unit = {.id = "adadelta",
                    .label = "Adadelta",
                    .help = "Needs no step size: it measures how far it has moved lately against how steep it was, and "
                            "steps accordingly. It begins with very short steps.",
                    .formula = R"(g_t = \nabla f(x_t) + \lambda x_t
s_t = \rho s_{t-1} + (1 - \rho) g_t^2
d_t = \frac{\sqrt{a_{t-1} + \varepsilon}}{\sqrt{s_t + \varepsilon}} g_t
a_t = \rho a_{t-1} + (1 - \rho) d_t^2
x_{t+1} = x_t - \alpha d_t)",
                    .citation =
                        "M. D. Zeiler: ADADELTA: An adaptive learning rate method, 2012, arXiv:1212.5701, algorithm 1.",
                    .parameters = {rho, epsilon(1e-6), weight_decay()},
                    .python = R"(g = gradient + weight_decay * x
s = rho * s + (1 - rho) * g * g
d = sqrt(a + epsilon) / sqrt(s + epsilon) * g
a = rho * a + (1 - rho) * d * d
direction = -d

s = a = [0.0]

a)"},
           .make = made<Adadelta>},
          {"fixed", {{"size", 1.0}}}};
}

}  // namespace fall_line
