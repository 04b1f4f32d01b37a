// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/descent.hpp>

#include <algorithm>
#include <cmath>

#include "stopping.hpp"

namespace fall_line {
namespace {

/// The Euclidean norm. The plain sum of squares, but for vectors whose squares overflow.
double norm(std::span<const double> vector) {
  double sum = 0.0;
  for (const double entry : vector) sum += entry * entry;
  if (std::isfinite(sum)) return std::sqrt(sum);

  double largest = 0.0;
  for (const double entry : vector) {
    if (!std::isfinite(entry)) return std::sqrt(sum);
    largest = std::max(largest, std::fabs(entry));
  }
  double scaled = 0.0;
  for (const double entry : vector) scaled += (entry / largest) * (entry / largest);
  return largest * std::sqrt(scaled);
}

double reach_of(std::span<const double> start) {
  double largest = 1.0;
  for (const double coordinate : start) largest = std::max(largest, std::fabs(coordinate));
  return divergence_bound * largest;
}

}  // namespace

Descent::Descent(std::shared_ptr<Objective> objective, DescentPlan plan)
    : objective_(std::move(objective)),
      plan_(std::move(plan)),
      traits_(plan_.optimizer->traits()),
      sign_(plan_.sense == Sense::minimise ? 1.0 : -1.0),
      bound_(reach_of(plan_.start)),
      x_(plan_.start),
      origin_(plan_.start),
      gradient_(x_.size()),
      descended_gradient_(x_.size()),
      direction_(x_.size()),
      history_(x_.size()) {
  plan_.optimizer->reset(x_.size());
  plan_.step_size_rule->reset();
  look();
  record(0, 0.0);
  if (!std::isfinite(value_) || !std::isfinite(history_.gradient_norm.back())) {
    status_ = Status::invalid;
    cause_ = Cause::start_undefined;
  } else if (plan_.step_size_rule->needs_least_value() && !traits_.sets_length && !plan_.best_value) {
    status_ = Status::invalid;
    cause_ = Cause::least_value_unknown;
  }
}

Status Descent::advance(std::uint64_t n) {
  if (n > 0 && status_ == Status::ready) settle();
  for (; n > 0 && status_ == Status::running; --n) take_step();
  return status_;
}

/// Value and gradient at the iterate. What they cost is pending until a step uses them.
void Descent::look() {
  pending_ = {};
  value_ = plan_.gradient_source->value_and_gradient(*objective_, x_, gradient_, pending_);
}

void Descent::record(std::uint64_t step, double step_size) {
  history_.make_place();
  history_.step.push_back(step);
  history_.x.insert(history_.x.end(), x_.begin(), x_.end());
  history_.value.push_back(value_);
  history_.gradient_norm.push_back(norm(gradient_));
  history_.step_size.push_back(step_size);
  history_.evaluations.push_back(spent_);
}

void Descent::take_step() {
  for (std::size_t i = 0; i < x_.size(); ++i) descended_gradient_[i] = sign_ * gradient_[i];
  if (traits_.uses_gradient) spent_ += pending_;
  const std::uint64_t t = steps() + 1;
  const double step_size = step_size_along({t, x_, descended_gradient_, sign_ * value_});
  std::copy(x_.begin(), x_.end(), origin_.begin());

  bool moved = false;
  for (std::size_t i = 0; i < x_.size(); ++i) {
    const double next = x_[i] + step_size * direction_[i];
    moved = moved || next != x_[i];
    x_[i] = next;
  }
  progress_ = moved ? Progress::moved : at_rest(step_size);
  look();
  record(t, step_size);
  settle();
}

/// What a step came to that changed no coordinate.
Progress Descent::at_rest(double step_size) const {
  // First, because a search that fails along one direction says nothing of the next one.
  if (plan_.optimizer->may_move_again()) return Progress::rested;
  if (step_size == 0.0 && !trials_.empty()) return Progress::no_step;
  // A rule that meant to go and then would not, without a trial: the direction itself leads up.
  const bool has_direction = std::any_of(direction_.begin(), direction_.end(), [](double d) { return d != 0.0; });
  return step_size == 0.0 && intended_ != 0.0 && has_direction ? Progress::no_step : Progress::stuck;
}

/// Asks the optimizer for a direction and the rule how far to go.
double Descent::step_size_along(const StepStart& from) {
  Minimised objective(*objective_, *plan_.gradient_source, sign_, spent_);
  trials_.clear();
  if (traits_.sets_length) {
    plan_.optimizer->direction(from, 1.0, &objective, direction_);
    return 1.0;
  }
  intended_ = plan_.step_size_rule->intended(from);
  plan_.optimizer->direction(from, intended_, &objective, direction_);
  std::optional<double> least_value;
  if (plan_.best_value) least_value = sign_ * *plan_.best_value;
  return plan_.step_size_rule->step_size({from, direction_, intended_, objective, least_value, trials_});
}

void Descent::settle() {
  Evaluations committed = spent_;
  if (traits_.uses_gradient) committed += pending_;
  const Standing standing{x_, origin_, value_, history_.gradient_norm.back(), progress_, steps(), committed};
  const Verdict verdict = judge(standing, plan_.stop, bound_);
  status_ = verdict.status;
  cause_ = verdict.cause;
}

bool Descent::is_steepest_descent() const {
  if (steps() == 0 || !traits_.is_steepest) return false;
  for (std::size_t i = 0; i < direction_.size(); ++i) {
    if (direction_[i] != -descended_gradient_[i]) return false;
  }
  return true;
}

}  // namespace fall_line
