// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "warm_up.hpp"

#include <cstdint>
#include <utility>

namespace fall_line {
namespace {

class WarmUp final : public StepSizeRule {
 public:
  WarmUp(std::unique_ptr<StepSizeRule> rule, std::uint64_t steps) : rule_(std::move(rule)), steps_(steps) {}

  void reset() override { rule_->reset(); }

  double intended(const StepStart& from) override {
    rule_intends_ = rule_->intended(as_the_rule_sees(from));
    return share(from.t) * rule_intends_;
  }

  [[nodiscard]] bool looks_along() const override { return rule_->looks_along(); }

  /// The rule is given back what it said itself, so that its answer is scaled once.
  double step_size(const LineQuestion& question) override {
    const StepStart from = as_the_rule_sees(question.from);
    const double size = rule_->step_size(
        {from, question.direction, rule_intends_, question.objective, question.least_value, question.trials});
    return share(question.from.t) * size;
  }

  [[nodiscard]] bool needs_least_value() const override { return rule_->needs_least_value(); }

 private:
  [[nodiscard]] StepStart as_the_rule_sees(StepStart from) const {
    from.t = from.t <= steps_ ? 1 : from.t - steps_;
    return from;
  }

  [[nodiscard]] double share(std::uint64_t t) const {
    return t < steps_ ? static_cast<double>(t) / static_cast<double>(steps_) : 1.0;
  }

  std::unique_ptr<StepSizeRule> rule_;
  std::uint64_t steps_;
  double rule_intends_ = 0.0;
};

}  // namespace

Parameter warm_up_steps() {
  return {.id = "warmup",
          .label = "Warm-up",
          .symbol = "w",
          .help =
              "Over this many first steps the step size grows evenly to what the rule says, and only then does the "
              "rule begin to count. More steps make a gentler start; 0 does without.",
          .unit = "steps",
          .minimum = 0.0,
          .maximum = 100'000.0,
          .fallback = 0.0,
          .scale = Scale::logarithmic,
          .integer = true};
}

std::unique_ptr<StepSizeRule> after_warm_up(std::unique_ptr<StepSizeRule> rule, double steps) {
  if (steps < 1.0) return rule;
  return std::make_unique<WarmUp>(std::move(rule), static_cast<std::uint64_t>(steps));
}

}  // namespace fall_line
