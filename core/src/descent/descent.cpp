// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/descent.hpp>

#include <algorithm>
#include <cmath>

#include "norm.hpp"
#include "stopping.hpp"

namespace fall_line {

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

namespace {

std::span<double> fifth(std::vector<double>& vectors, std::size_t index) {
  const std::size_t size = vectors.size() / 5;
  return std::span(vectors).subspan(index * size, size);
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
      descended_(plan_.batches ? *plan_.batches : *objective_),
      traits_(plan_.optimizer->traits()),
      rule_looks_along_(plan_.step_size_rule->looks_along()),
      sign_(plan_.sense == Sense::minimise ? 1.0 : -1.0),
      bound_(reach_of(plan_.start)),
      vectors_(5 * plan_.start.size()),
      x_(fifth(vectors_, 0)),
      origin_(fifth(vectors_, 1)),
      gradient_(fifth(vectors_, 2)),
      descended_gradient_(fifth(vectors_, 3)),
      direction_(fifth(vectors_, 4)),
      from_{.x = x_, .gradient = descended_gradient_},
      batch_{.look_interval = plan_.batches ? look_interval(plan_.batches->of_rows(), plan_.batches->size()) : 1},
      history_(x_.size(), plan_.stop.steps,
               {batch_.look_interval, plan_.batches != nullptr, plan_.average_from.has_value()}) {
  std::copy(plan_.start.begin(), plan_.start.end(), x_.begin());
  std::copy(plan_.start.begin(), plan_.start.end(), origin_.begin());
  plan_.optimizer->set_seed(plan_.seed);
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
  if (!batch_.looked) look_at_newest();
  return status_;
}

/// Value and gradient at the iterate. What they cost is pending until a step uses them.
void Descent::look() {
  pending_ = {};
  value_ = plan_.gradient_source->value_and_gradient(*objective_, from_.x, gradient_, pending_);
}

void Descent::record(std::uint64_t step, double step_size) {
  history_.make_place();
  history_.step.push_back(step);
  for (const double coordinate : x_) history_.x.push_back(coordinate);
  history_.value.push_back(value_);
  history_.gradient_norm.push_back(norm(gradient_));
  history_.step_size.push_back(step_size);
  history_.evaluations.push_back(spent_);
  if (plan_.batches || plan_.average_from) record_more(step);
}

void Descent::take_step() {
  if (plan_.batches && !look_at_batch()) return;
  for (std::size_t i = 0; i < x_.size(); ++i) descended_gradient_[i] = sign_ * gradient_[i];
  if (traits_.uses_gradient) spent_ += pending_;
  from_.t = steps() + 1;
  from_.value = sign_ * value_;
  const double step_size = step_size_along();

  bool moved = false;
  for (std::size_t i = 0; i < x_.size(); ++i) {
    origin_[i] = x_[i];
    x_[i] += step_size * direction_[i];
    moved = moved || x_[i] != origin_[i];
  }
  progress_ = moved ? Progress::moved : at_rest(step_size);
  if (plan_.batches) return end_batch_step(step_size);
  look();
  record(from_.t, step_size);
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
double Descent::step_size_along() {
  Minimised objective(descended_, *plan_.gradient_source, sign_, spent_);
  trials_.clear();
  if (traits_.sets_length) {
    plan_.optimizer->direction(from_, 1.0, &objective, direction_);
    return 1.0;
  }
  intended_ = plan_.step_size_rule->intended(from_);
  plan_.optimizer->direction(from_, intended_, &objective, direction_);
  if (!rule_looks_along_) return intended_;
  std::optional<double> least_value;
  if (plan_.best_value) least_value = sign_ * *plan_.best_value;
  return plan_.step_size_rule->step_size({from_, direction_, intended_, objective, least_value, trials_});
}

void Descent::settle() {
  Evaluations committed = spent_;
  if (traits_.uses_gradient) committed += pending_;
  judge_by({.x = x_,
            .origin = origin_,
            .value = value_,
            .gradient_norm = history_.gradient_norm.back(),
            .progress = progress_,
            .steps = steps(),
            .committed = committed,
            .committed_rows = plan_.stop.rows ? committed_rows() : 0});
}

void Descent::judge_by(const Standing& standing) {
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
