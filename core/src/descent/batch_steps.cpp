// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What a descent does differently where each step sees a batch of the rows, or rows are counted. A first view never
// comes here.

#include <algorithm>
#include <bit>
#include <cmath>

#include <fall_line/descent.hpp>

#include "norm.hpp"
#include "stopping.hpp"

namespace fall_line {

std::uint64_t look_interval(std::size_t rows, std::size_t batch) {
  constexpr std::size_t rows_at_ease = 4096;
  if (rows <= rows_at_ease) return 1;
  return std::bit_ceil((rows + batch) / (batch + rows_at_ease));
}

/// Value and gradient of the next batch, which the step is taken by. Ends the run where they are no numbers, and says
/// whether it goes on.
bool Descent::look_at_batch() {
  plan_.batches->next();
  batch_.spent_before_step = spent_;
  pending_ = {};
  value_ = plan_.gradient_source->value_and_gradient(descended_, x_, gradient_, pending_);
  batch_.looked = false;
  const double gradient_norm = norm(gradient_);
  if (std::isfinite(value_) && std::isfinite(gradient_norm)) return true;
  judge_by({.x = x_, .origin = origin_, .value = value_, .gradient_norm = gradient_norm, .looked = false});
  return false;
}

void Descent::end_batch_step(double step_size) {
  const auto rows = static_cast<std::uint64_t>(plan_.batches->rows());
  batch_.row_evaluations.function += rows * (spent_.function - batch_.spent_before_step.function);
  batch_.row_evaluations.gradient += rows * (spent_.gradient - batch_.spent_before_step.gradient);

  // Rows that ask for no change, or along whose gradient no step is found, say nothing of the others.
  const std::uint64_t in_epoch = plan_.batches->in_epoch();
  batch_.rests = progress_ == Progress::moved ? 0 : batch_.rests + 1;
  if (progress_ != Progress::moved && batch_.rests < in_epoch) progress_ = Progress::rested;

  const std::uint64_t step = from_.t;
  batch_.looked = (step & (batch_.look_interval - 1)) == 0;
  if (batch_.looked) look();
  record(step, step_size);

  // How far a step led says little; how far an epoch did, more.
  if (batch_.epoch_origin.empty()) batch_.epoch_origin = plan_.start;
  const bool ends_epoch = step % in_epoch == 0;
  const bool rests_within = progress_ == Progress::moved && !ends_epoch;
  Evaluations committed = spent_;
  if (traits_.uses_gradient) committed += pending_;
  judge_by({.x = x_,
            .origin = batch_.epoch_origin,
            .value = value_,
            .gradient_norm = history_.gradient_norm.back(),
            .progress = rests_within ? Progress::rested : progress_,
            .steps = step,
            .committed = committed,
            .committed_rows = plan_.stop.rows ? committed_rows() : 0,
            .looked = batch_.looked});
  if (ends_epoch) std::copy(x_.begin(), x_.end(), batch_.epoch_origin.begin());
}

/// Evaluations of single rows that there will have been once the next step uses its gradient.
std::uint64_t Descent::committed_rows() {
  const auto sum = [](const Evaluations& evaluations) { return evaluations.function + evaluations.gradient; };
  const std::uint64_t pending = traits_.uses_gradient ? sum(pending_) : 0;
  if (!plan_.batches) return objective_->rows() * (sum(spent_) + pending);
  return sum(batch_.row_evaluations) + plan_.batches->rows_of_next() * pending;
}

/// Puts the whole objective's value and gradient into the newest entry, where they were not looked at on the way.
void Descent::look_at_newest() {
  look();
  history_.value.back() = value_;
  history_.gradient_norm.back() = norm(gradient_);
  batch_.looked = true;
}

void Descent::record_more(std::uint64_t step) {
  if (plan_.batches) history_.row_evaluations.push_back(batch_.row_evaluations);
  if (!plan_.average_from) return;
  if (averaged_ == 0 || step <= *plan_.average_from) {
    average_.assign(x_.begin(), x_.end());
    averaged_ = 1;
  } else {
    ++averaged_;
    for (std::size_t i = 0; i < x_.size(); ++i) average_[i] += (x_[i] - average_[i]) / static_cast<double>(averaged_);
  }
  history_.average.insert(history_.average.end(), average_.begin(), average_.end());
}

}  // namespace fall_line
