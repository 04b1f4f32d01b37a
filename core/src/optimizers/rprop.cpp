// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "optimizers.hpp"
#include "parameters.hpp"
#include "sign.hpp"

namespace fall_line {
namespace {

/// PyTorch's form, known as iRprop−: where the slope changes its sign the coordinate rests for a step. The first form
/// of the paper goes back to where it came from.
class Rprop final : public Optimizer {
 public:
  explicit Rprop(std::span<const double> parameters)
      : eta_minus_(parameters[0]),
        eta_plus_(parameters[1]),
        shortest_(parameters[2]),
        longest_(std::max(parameters[2], parameters[3])) {}

  void reset(std::size_t size) override {
    steps_.assign(size, 0.0);
    former_.assign(size, 0.0);
    began_ = false;
  }

  /// Lengths are the rule's own: the step size is where they begin, and what is divided by, so that the step that the
  /// descent takes is as long as the rule says. With a step size of 0 there is no step.
  void direction(const StepStart& from, double step_size, Minimised*, std::span<double> direction) override {
    if (!began_) std::fill(steps_.begin(), steps_.end(), step_size);
    began_ = true;
    changed_ = false;
    const double per_length = step_size == 0.0 ? 0.0 : 1.0 / step_size;
    for (std::size_t i = 0; i < direction.size(); ++i) {
      const double agreement = sign(from.gradient[i]) * sign(former_[i]);
      const double factor = agreement > 0.0 ? eta_plus_ : agreement < 0.0 ? eta_minus_ : 1.0;
      const double step = std::min(std::max(steps_[i] * factor, shortest_), longest_);
      changed_ = changed_ || agreement < 0.0 || step != steps_[i];
      steps_[i] = step;
      former_[i] = agreement < 0.0 ? 0.0 : from.gradient[i];
      direction[i] = -sign(former_[i]) * step * per_length;
    }
  }

  [[nodiscard]] bool may_move_again() const override { return changed_; }
  [[nodiscard]] std::vector<Remembered> remembered() const override { return {{R"(\Delta_t)", steps_}}; }

 private:
  double eta_minus_;
  double eta_plus_;
  double shortest_;
  double longest_;
  std::vector<double> steps_;
  /// The gradient of the step before; 0 where the coordinate rested.
  std::vector<double> former_;
  bool began_ = false;
  /// Whether a coordinate rests after a change of sign, or may take a longer step next time.
  bool changed_ = false;
};

Parameter length(Literal id, Literal label, Literal symbol, Literal help, double fallback) {
  return {.id = id,
          .label = label,
          .symbol = symbol,
          .help = help,
          .unit = "",
          .minimum = 1e-12,
          .maximum = 1000.0,
          .fallback = fallback,
          .scale = Scale::logarithmic};
}

}  // namespace

ListedOptimizer rprop() {
  const Parameter eta_minus{.id = "eta_minus",
                            .label = "Shrinking factor",
                            .symbol = "η⁻",
                            .help =
                                "What a coordinate’s step is multiplied by when its slope has changed sign: it has "
                                "gone past the bottom. A smaller value brakes harder.",
                            .unit = "",
                            .minimum = 0.01,
                            .maximum = 0.99,
                            .fallback = 0.5};
  const Parameter eta_plus{.id = "eta_plus",
                           .label = "Growing factor",
                           .symbol = "η⁺",
                           .help =
                               "What a coordinate’s step is multiplied by as long as its slope keeps its sign. A "
                               "larger value gathers speed sooner.",
                           .unit = "",
                           .minimum = 1.0,
                           .maximum = 3.0,
                           .fallback = 1.2};
  return {
      {.unit = {.id = "rprop",
                .label = "Rprop",
                .help = "Looks only at the sign of the slope. Each coordinate has a step of its own, which grows while "
                        "the sign stays and shrinks when it changes. The step size is that of the first step.",
                .formula = R"(g_t = \nabla f(x_t)
\Delta_0 = \alpha
\Delta_t = \min(\eta^+ \Delta_{t-1}, \Delta_{\max}) \quad \text{if } g_t g_{t-1} > 0
\Delta_t = \max(\eta^- \Delta_{t-1}, \Delta_{\min}), \quad g_t \leftarrow 0 \quad \text{if } g_t g_{t-1} < 0
x_{t+1} = x_t - \operatorname{sign}(g_t) \Delta_t)",
                .citation =
                    "M. Riedmiller, H. Braun: A direct adaptive method for faster backpropagation learning: the RPROP "
                    "algorithm, IEEE International Conference on Neural Networks 1993, 586–591; in this form: C. Igel, "
                    "M. Hüsken: Improving the Rprop learning algorithm, Neural Computation 2000, 115–121.",
                .parameters = {eta_minus, eta_plus,
                               length("delta_min", "Shortest step", "Δmin",
                                      "No coordinate’s step shrinks below this; smaller values end nearer the bottom.",
                                      1e-6),
                               length("delta_max", "Longest step", "Δmax",
                                      "No coordinate’s step grows beyond this; larger values let it run faster.",
                                      50.0)},
                .python = R"(per_length = 0.0 if step_size == 0 else 1 / step_size
lengths = where(t == 1, step_size, lengths)
agreement = sign(gradient) * sign(former)
factor = where(agreement > 0, eta_plus, where(agreement < 0, eta_minus, 1.0))
lengths = minimum(maximum(lengths * factor, delta_min), max(delta_min, delta_max))
former = where(agreement < 0, 0.0, gradient)
direction = -sign(former) * lengths * per_length

lengths = former = [0.0]

lengths former)"},
       .make = made<Rprop>},
      {"fixed", {{"size", 0.01}}}};
}

}  // namespace fall_line
