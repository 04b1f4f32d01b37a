// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "../objective/chance.hpp"
#include "optimizers.hpp"

namespace fall_line {
namespace {

class RandomSearch final : public Optimizer {
 public:
  explicit RandomSearch(double radius) : radius_(radius) {}

  [[nodiscard]] OptimizerTraits traits() const override {
    return {.by_coordinate = false, .uses_gradient = false, .sets_length = true};
  }

  void set_seed(std::uint64_t seed) override { seed_ = seed; }

  void reset(std::size_t size) override {
    chance_ = Chance(seed_);
    trial_.assign(size, 0.0);
    begun_ = false;
  }

  void direction(const StepStart& from, double, Minimised* objective, std::span<double> direction) override {
    if (!begun_) value_ = objective->value(from.x);
    begun_ = true;
    for (std::size_t i = 0; i < direction.size(); ++i) {
      direction[i] = radius_ * (2.0 * chance_.part() - 1.0);
      trial_[i] = from.x[i] + direction[i];
    }
    const double value = objective->value(trial_);
    if (value < value_) {
      value_ = value;
    } else {
      std::fill(direction.begin(), direction.end(), 0.0);
    }
  }

  [[nodiscard]] bool may_move_again() const override { return true; }

 private:
  double radius_;
  std::uint64_t seed_ = 1;
  Chance chance_{seed_};
  std::vector<double> trial_;
  /// The value at the iterate, once it has been looked up.
  double value_ = 0.0;
  bool begun_ = false;
};

}  // namespace

ListedOptimizer random_search() {
  const Parameter radius{.id = "radius",
                         .label = "Radius",
                         .symbol = "r",
                         .help =
                             "How far from where it stands it looks, in each coordinate. A larger value leaves a "
                             "side valley more easily and finds less often a lower point near a minimum.",
                         .unit = "",
                         .minimum = 1e-6,
                         .maximum = 100.0,
                         .fallback = 0.5,
                         .scale = Scale::logarithmic};
  return {
      {.unit = {.id = "random_search",
                .label = "Random search",
                .help = "Tries a random point nearby and goes there when f is lower. It uses no gradient, and shows "
                        "what the gradient is worth: the more coordinates there are, the rarer is a lower point.",
                .formula = R"(u_t \sim \mathcal{U}\left([-r, r]^n\right)
x_{t+1} = x_t + u_t \text{ if } f(x_t + u_t) < f(x_t), \text{ else } x_t)",
                .citation = "F. J. Solis, R. J.-B. Wets: Minimization by random search techniques, Mathematics of "
                            "Operations Research 6 (1981), 19–30.",
                .parameters = {radius}},
       .make = [](std::span<const double> parameters) -> std::unique_ptr<Optimizer> {
         return std::make_unique<RandomSearch>(parameters[0]);
       }},
      {"fixed", {{"size", 1.0}}}};
}

}  // namespace fall_line
