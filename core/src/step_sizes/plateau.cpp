// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <limits>

#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

/// PyTorch's ReduceLROnPlateau, but for one thing: it asks for less than `best * (1 - threshold)`, which below zero is
/// more than the best, so that standing still would count as progress there. Here the threshold is a part of |best|.
class Plateau final : public StepSizeRule {
 public:
  explicit Plateau(std::span<const double> parameters)
      : first_(parameters[0]),
        factor_(parameters[1]),
        patience_(parameters[2]),
        threshold_(parameters[3]),
        least_(parameters[4]) {}

  void reset() override {
    size_ = first_;
    best_ = std::numeric_limits<double>::infinity();
    waited_ = 0.0;
  }

  double intended(const StepStart& from) override {
    // Step 1 is a beginning whenever it comes, and in a warm-up it comes often.
    if (from.t == 1) reset();
    // Many points at once have no one value to react to.
    if (std::isnan(from.value)) return size_;
    if (is_better(from.value)) {
      best_ = from.value;
      waited_ = 0.0;
    } else if (++waited_ > patience_) {
      // A size that is below the least from the start is not raised to it.
      size_ = std::max(size_ * factor_, std::min(least_, size_));
      waited_ = 0.0;
    }
    return size_;
  }

 private:
  [[nodiscard]] bool is_better(double value) const {
    return std::isinf(best_) ? value < best_ : value < best_ - threshold_ * std::fabs(best_);
  }

  double first_;
  double factor_;
  double patience_;
  double threshold_;
  double least_;
  double size_ = 0.0;
  double best_ = 0.0;
  double waited_ = 0.0;
};

}  // namespace

ListedStepSizeRule plateau() {
  const Parameter patience{.id = "patience",
                           .label = "Patience",
                           .symbol = "P",
                           .help = "The number of steps without a better value that are borne before the size shrinks.",
                           .unit = "steps",
                           .minimum = 0.0,
                           .maximum = 1e5,
                           .fallback = 10.0,
                           .scale = Scale::logarithmic,
                           .integer = true};
  const Parameter threshold{.id = "threshold",
                            .label = "Threshold",
                            .symbol = "θ",
                            .help =
                                "By which part of itself the best value must fall to count as better. A larger one "
                                "takes slow progress for none.",
                            .unit = "",
                            .minimum = 0.0,
                            .maximum = 1.0,
                            .fallback = 1e-4,
                            .scale = Scale::logarithmic};
  Parameter least = final_size();
  least.label = "Least step size";
  least.help = "The step size never shrinks below this.";
  return {.unit = {.id = "plateau",
                   .label = "Reduce on plateau",
                   .help = "Keeps the step size while the value falls. Once it has not fallen enough for more than a "
                           "number of steps, the size shrinks by a factor and the wait begins anew.",
                   .formula = R"(\alpha_1 = \alpha
n_t = \text{steps since the best value or the latest shrinking}
\text{better: } f(x_t) < f_{\text{best}} - \theta \, |f_{\text{best}}|
\alpha_{t+1} = \begin{cases} \max(\gamma \alpha_t, \omega) & n_t > P \\ \alpha_t & \text{else} \end{cases})",
                   .citation = "K. He, X. Zhang, S. Ren, J. Sun: Deep Residual Learning for Image Recognition, CVPR "
                               "2016, arXiv:1512.03385, section 3.4; the counting as in PyTorch’s ReduceLROnPlateau.",
                   .parameters = {first_size(), shrinking_factor(0.5), patience, threshold, least}},
          .make = made_rule<Plateau>};
}

}  // namespace fall_line
