// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "schedule.hpp"
#include "schedule_parameters.hpp"
#include "step_sizes.hpp"

namespace fall_line {
namespace {

class Cosine final : public Schedule {
 public:
  explicit Cosine(std::span<const double> parameters)
      : size_(parameters[0]), least_(parameters[1]), horizon_(parameters[2]) {}

 private:
  /// As the formula stands, for any number of steps; PyTorch's CosineAnnealingLR goes on in the same way.
  [[nodiscard]] double size_after(double steps) const override { return along_cosine(size_, least_, steps / horizon_); }

  double size_;
  double least_;
  double horizon_;
};

}  // namespace

ListedStepSizeRule cosine() {
  return {.unit = {.id = "cosine",
                   .label = "Cosine",
                   .help = "Goes from the first to the final step size along half a wave of the cosine: slowly, then "
                           "fast, then slowly again. After that many steps it rises as it fell, so end the run there.",
                   .formula =
                       R"(\alpha_t = \omega + \frac{\alpha - \omega}{2} \left(1 + \cos \frac{\pi (t - 1)}{T}\right))",
                   .citation = "I. Loshchilov, F. Hutter: SGDR: Stochastic Gradient Descent with Warm Restarts, ICLR "
                               "2017, arXiv:1608.03983, without restarts.",
                   .parameters = {first_size(), final_size(), horizon()},
                   .python = R"(share = (t - 1) / horizon
step_size = least + (size - least) * (1 + cos(pi * share)) / 2)"},
          .make = made_rule<Cosine>};
}

}  // namespace fall_line
