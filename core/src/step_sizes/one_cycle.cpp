// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class OneCycle final : public Schedule {
 public:
  explicit OneCycle(std::span<const double> parameters)
      : size_(parameters[0]),
        horizon_(parameters[1]),
        rise_(parameters[2]),
        start_divisor_(parameters[3]),
        final_divisor_(parameters[4]) {}

 private:
  /// The peak lies at step `rise * horizon`, which need not be whole; when it comes before the first step, all is fall.
  [[nodiscard]] double size_after(double steps) const override {
    const double first = size_ / start_divisor_;
    const double peak = rise_ * horizon_ - 1.0;
    const double last = horizon_ - 1.0;
    if (steps <= peak) return peak > 0.0 ? along_cosine(first, size_, steps / peak) : size_;
    return along_cosine(size_, first / final_divisor_, std::min((steps - peak) / (last - peak), 1.0));
  }

  double size_;
  double horizon_;
  double rise_;
  double start_divisor_;
  double final_divisor_;
};

}  // namespace

ListedStepSizeRule one_cycle() {
  Parameter peak = first_size();
  peak.label = "Largest step size";
  peak.help = "The step size at the peak of the cycle. A larger one makes every step longer.";
  const Parameter rise{.id = "rise",
                       .label = "Share of the rise",
                       .symbol = "r",
                       .help = "The share of the steps that is spent rising. A larger one has the peak later.",
                       .unit = "",
                       .minimum = 0.01,
                       .maximum = 0.99,
                       .fallback = 0.3};
  const Parameter start_divisor{.id = "start_divisor",
                                .label = "Divisor of the start",
                                .symbol = "d",
                                .help = "How many times smaller the first step size is than the largest.",
                                .unit = "",
                                .minimum = 1.0,
                                .maximum = 1000.0,
                                .fallback = 25.0,
                                .scale = Scale::logarithmic};
  const Parameter final_divisor{.id = "final_divisor",
                                .label = "Divisor of the end",
                                .symbol = "e",
                                .help = "How many times smaller the last step size is than the first.",
                                .unit = "",
                                .minimum = 1.0,
                                .maximum = 1e6,
                                .fallback = 1e4,
                                .scale = Scale::logarithmic};
  return {
      .unit =
          {.id = "one_cycle",
           .label = "One cycle",
           .help = "Rises from a small step size to the largest and falls to almost nothing, both along half a wave of "
                   "the cosine. The long steps in the middle cover ground, the short ones at the end settle.",
           .formula = R"(\alpha_1 = \frac{\alpha}{d}, \quad \alpha_{rT} = \alpha, \quad \alpha_T = \frac{\alpha}{d e}
\alpha_t = v + \frac{u - v}{2} \left(1 + \cos \pi q\right)
q = \frac{t - 1}{rT - 1} \; (u = \alpha_1, v = \alpha), \quad t \le rT
q = \frac{t - rT}{T - rT} \; (u = \alpha, v = \alpha_T), \quad rT < t \le T)",
           .citation =
               "L. N. Smith, N. Topin: Super-Convergence: Very Fast Training of Neural Networks Using Large Learning "
               "Rates, 2019, arXiv:1708.07120; along the cosine and with the defaults of PyTorch’s OneCycleLR.",
           .parameters = {peak, horizon(), rise, start_divisor, final_divisor},
           .python = R"(first, peak, last = size / start_divisor, rise * horizon - 1, horizon - 1
if t - 1 <= peak:
    begin, end, share = first, size, (t - 1) / peak if peak > 0 else 1.0
else:
    begin, end, share = size, first / final_divisor, min((t - 1 - peak) / (last - peak), 1.0)
step_size = end + (begin - end) * (1 + cos(pi * share)) / 2)"},
      .make = made_rule<OneCycle>};
}

}  // namespace fall_line
