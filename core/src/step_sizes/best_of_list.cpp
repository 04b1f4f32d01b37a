// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <vector>

#include "line.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

/// The list from the largest size to the smallest. Divided out of the largest each time, not of the one before, so that
/// 0.1, 0.01, ... come out as the doubles of these names.
std::vector<double> sizes_of(double largest, double smallest, double factor) {
  // The smallest is meant to belong to the list, whatever rounding makes of it.
  const double last = smallest * (1.0 - 1e-9);
  std::vector<double> sizes{largest};
  for (double power = factor; largest / power >= last; power *= factor) sizes.push_back(largest / power);
  return sizes;
}

/// Needs no slope: the values alone decide, so any direction will do.
class BestOfList final : public StepSizeRule {
 public:
  BestOfList(double largest, double smallest, double factor) : sizes_(sizes_of(largest, smallest, factor)) {}
  void reset() override {}
  double intended(const StepStart&) override { return sizes_.front(); }

  [[nodiscard]] bool looks_along() const override { return true; }
  double step_size(const LineQuestion& question) override {
    Line line(question);
    // A size that only keeps the value is no step either: a run could swing between two such points for ever.
    Sample best = line.start();
    for (const double size : sizes_) {
      const Sample sample = line.value(size);
      if (sample.value < best.value) best = sample;
    }
    return best.step_size > 0.0 ? line.accept(best.step_size) : 0.0;
  }

 private:
  std::vector<double> sizes_;
};

}  // namespace

ListedStepSizeRule best_of_list() {
  const Parameter largest{.id = "largest",
                          .label = "Largest",
                          .symbol = "α_max",
                          .help = "The first step size of the list. A larger one can leap further.",
                          .unit = "",
                          .minimum = 1e-3,
                          .maximum = 1e6,
                          .fallback = 100.0,
                          .scale = Scale::logarithmic};
  const Parameter smallest{.id = "smallest",
                           .label = "Smallest",
                           .symbol = "α_min",
                           .help =
                               "The last step size of the list. With a smaller one the run gets on where the valley "
                               "is steep and narrow, for more evaluations in every step.",
                           .unit = "",
                           .minimum = 1e-12,
                           .maximum = 1.0,
                           .fallback = 1e-5,
                           .scale = Scale::logarithmic};
  const Parameter factor{.id = "factor",
                         .label = "Factor",
                         .symbol = "q",
                         .help =
                             "How many times larger each step size is than the next. Nearer to 1, the list is finer "
                             "and longer.",
                         .unit = "",
                         .minimum = 1.5,
                         .maximum = 100.0,
                         .fallback = 10.0,
                         .scale = Scale::logarithmic};
  return {.unit = {.id = "best_of_list",
                   .label = "Best of a list",
                   .help = "Tries every step size of a list in each step and takes the one that minimises the "
                           "objective. A value that is not defined counts as infinite.",
                   .formula = R"(A = \{ \alpha_{\max} q^{-k} : k = 0, 1, 2, \dots \} \cap [\alpha_{\min}, \alpha_{\max}]
\alpha_t = \arg\min_{\alpha \in A} f(x_t + \alpha d_t))",
                   .citation = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 8.",
                   .parameters = {largest, smallest, factor},
                   .python = R"(step_size = largest

sizes, power = [largest], factor
while largest / power >= smallest * (1 - 1e-9):
    sizes.append(largest / power)
    power *= factor
step_size, least = 0.0, value
for size in sizes:
    trial = value_at(size)
    if trial < least:
        step_size, least = size, trial)"},
          .make = [](std::span<const double> parameters) -> std::unique_ptr<StepSizeRule> {
            return std::make_unique<BestOfList>(parameters[0], parameters[1], parameters[2]);
          }};
}

}  // namespace fall_line
