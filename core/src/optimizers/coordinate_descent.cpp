// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>

#include "optimizers.hpp"

namespace fall_line {
namespace {

class CoordinateDescent final : public Optimizer {
 public:
  [[nodiscard]] OptimizerTraits traits() const override { return {.by_coordinate = false}; }

  void reset(std::size_t) override {
    x_.clear();
    turn_ = 0;
    rests_ = 0;
  }

  void direction(const StepStart& from, double, Minimised*, std::span<double> direction) override {
    const bool rested = std::equal(x_.begin(), x_.end(), from.x.begin(), from.x.end());
    rests_ = rested ? rests_ + 1 : 0;
    x_.assign(from.x.begin(), from.x.end());
    std::fill(direction.begin(), direction.end(), 0.0);
    direction[turn_] = -from.gradient[turn_];
    turn_ = (turn_ + 1) % direction.size();
  }

  /// Another coordinate may: only after a whole round without a change is there none left.
  [[nodiscard]] bool may_move_again() const override { return rests_ + 1 < x_.size(); }

 private:
  std::size_t turn_ = 0;
  /// Steps in a row that changed nothing, as far as the latest direction could know.
  std::size_t rests_ = 0;
  std::vector<double> x_;
};

}  // namespace

ListedOptimizer coordinate_descent() {
  return {
      {.unit = {.id = "coordinate_descent",
                .label = "Coordinate descent",
                .help = "Changes one coordinate a step, each in its turn, and leaves the others alone. It is quick "
                        "where the coordinates have little to do with each other, and slow in a valley that runs "
                        "across them.",
                .formula = R"(i = 1 + (t - 1) \bmod n
d_t = -\frac{\partial f}{\partial x_i}(x_t) \, e_i
x_{t+1} = x_t + \alpha_t d_t)",
                .citation = "S. J. Wright: Coordinate descent algorithms, Mathematical Programming 151 (2015), 3–34.",
                .parameters = {}},
       .make = [](std::span<const double>) -> std::unique_ptr<Optimizer> {
         return std::make_unique<CoordinateDescent>();
       }},
      {"backtracking", {}}};
}

}  // namespace fall_line
