// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <random>

#include "optimizers.hpp"

namespace fall_line {
namespace {

class RandomSearch final : public Optimizer {
 public:
  RandomSearch(double radius, std::uint64_t seed) : radius_(radius), seed_(seed), generator_(seed) {}

  [[nodiscard]] OptimizerTraits traits() const override {
    return {.by_coordinate = false, .uses_gradient = false, .sets_length = true};
  }

  void reset(std::size_t size) override {
    generator_.seed(seed_);
    trial_.assign(size, 0.0);
    begun_ = false;
  }

  void direction(const StepStart& from, double, Minimised* objective, std::span<double> direction) override {
    if (!begun_) value_ = objective->value(from.x);
    begun_ = true;
    for (std::size_t i = 0; i < direction.size(); ++i) {
      // The generator is the same everywhere; the standard's distributions are not, so the top 53 bits are mapped here.
      const double part = static_cast<double>(generator_() >> 11) * 0x1p-53;
      direction[i] = radius_ * (2.0 * part - 1.0);
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
  std::uint64_t seed_;
  std::mt19937_64 generator_;
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
  const Parameter seed{.id = "seed",
                       .label = "Seed",
                       .symbol = "seed",
                       .help =
                           "All its chance follows from this number: the same seed tries the same points again, "
                           "another one others.",
                       .unit = "",
                       .minimum = 0.0,
                       .maximum = 1e6,
                       .fallback = 1.0,
                       .scale = Scale::linear,
                       .integer = true};
  return {
      {.unit = {.id = "random_search",
                .label = "Random search",
                .help = "Tries a random point nearby and goes there when f is lower. It uses no gradient, and shows "
                        "what the gradient is worth: the more coordinates there are, the rarer is a lower point.",
                .formula = R"(u_t \sim \mathcal{U}\left([-r, r]^n\right)
x_{t+1} = x_t + u_t \text{ if } f(x_t + u_t) < f(x_t), \text{ else } x_t)",
                .citation = "F. J. Solis, R. J.-B. Wets: Minimization by random search techniques, Mathematics of "
                            "Operations Research 6 (1981), 19–30.",
                .parameters = {radius, seed}},
       .make = [](std::span<const double> parameters) -> std::unique_ptr<Optimizer> {
         return std::make_unique<RandomSearch>(parameters[0], static_cast<std::uint64_t>(parameters[1]));
       }},
      {"fixed", {{"size", 1.0}}}};
}

}  // namespace fall_line
