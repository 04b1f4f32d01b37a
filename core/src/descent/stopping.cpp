// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "stopping.hpp"

#include <algorithm>
#include <cmath>

namespace fall_line {
namespace {

bool is_outside(std::span<const double> x, const std::vector<Interval>& box) {
  for (std::size_t i = 0; i < box.size(); ++i) {
    if (x[i] < box[i].low || x[i] > box[i].high) return true;
  }
  return false;
}

/// The Euclidean length of the latest step.
double change_of(const Standing& standing) {
  double sum = 0.0;
  for (std::size_t i = 0; i < standing.x.size(); ++i) {
    const double change = standing.x[i] - standing.origin[i];
    sum += change * change;
  }
  return std::sqrt(sum);
}

}  // namespace

Verdict judge(const Standing& standing, const StopRules& rules, double bound) {
  // Written so that a coordinate that is NaN counts as out of reach.
  const auto within_reach = [bound](double coordinate) { return std::fabs(coordinate) <= bound; };
  const auto is_finite = [](double coordinate) { return std::isfinite(coordinate); };
  if (!std::all_of(standing.x.begin(), standing.x.end(), within_reach)) {
    const bool finite = std::all_of(standing.x.begin(), standing.x.end(), is_finite);
    return {Status::diverged, finite ? Cause::far_away : Cause::overflow};
  }
  if (std::isnan(standing.value)) return {Status::left_domain, Cause::undefined_value};
  if (std::isinf(standing.value)) return {Status::diverged, Cause::overflow};
  if (std::isnan(standing.gradient_norm)) return {Status::left_domain, Cause::undefined_gradient};
  if (std::isinf(standing.gradient_norm)) return {Status::diverged, Cause::overflow};

  if (is_outside(standing.x, rules.domain)) return {Status::left_domain, Cause::outside_box};
  if (standing.looked && standing.gradient_norm <= rules.gradient) return {Status::converged, Cause::small_gradient};
  if (standing.progress == Progress::stuck) return {Status::stalled, Cause::no_change};
  if (standing.progress == Progress::no_step) return {Status::stalled, Cause::no_step};
  // A step that was not taken says nothing of how near the end is.
  const bool stepped = standing.steps > 0 && standing.progress == Progress::moved;
  if (stepped && rules.change > 0.0 && change_of(standing) <= rules.change) {
    return {Status::converged, Cause::small_change};
  }
  if (standing.steps >= rules.steps) return {Status::limit, Cause::step_limit};
  const std::uint64_t evaluations = standing.committed.function + standing.committed.gradient;
  if (rules.evaluations && evaluations > *rules.evaluations) return {Status::limit, Cause::evaluation_limit};
  if (rules.rows && standing.committed_rows > *rules.rows) return {Status::limit, Cause::row_limit};
  return {};
}

const std::vector<Parameter>& stop_parameters() {
  static const std::vector<Parameter> list{
      {.id = "steps",
       .label = "Steps",
       .symbol = "",
       .help = "The run ends after this many steps at the latest.",
       .unit = "",
       .minimum = 1.0,
       .maximum = 1e7,
       .fallback = 10'000.0,
       .scale = Scale::logarithmic,
       .integer = true},
      {.id = "gradient",
       .label = "Gradient norm",
       .symbol = "‖∇f‖",
       .help = "The run has converged once the gradient is no longer than this. A smaller value asks for a more exact "
               "answer and more steps. 0: only where it vanishes.",
       .unit = "",
       .minimum = 0.0,
       .maximum = 1.0,
       .fallback = 1e-8,
       .scale = Scale::logarithmic},
      {.id = "evaluations",
       .label = "Evaluations",
       .symbol = "",
       .help =
           "The run ends before it needs more evaluations than this, of function and gradient together. 0: no limit.",
       .unit = "",
       .minimum = 0.0,
       .maximum = 1e9,
       .fallback = 0.0,
       .scale = Scale::linear,
       .integer = true},
      {.id = "rows",
       .label = "Rows looked at",
       .symbol = "",
       .help = "The run ends before it looks at more rows than this, for loss and gradient together: a step of a small "
               "batch looks at few of them, a step of all rows at all. 0: no limit.",
       .unit = "",
       .minimum = 0.0,
       .maximum = 1e12,
       .fallback = 0.0,
       .scale = Scale::linear,
       .integer = true},
      {.id = "change",
       .label = "Change of x",
       .symbol = "‖Δx‖",
       .help =
           "The run counts as converged once a step is no longer than this. A short step may also mean that the step "
           "size is too small. 0: no such rule.",
       .unit = "",
       .minimum = 0.0,
       .maximum = 1.0,
       .fallback = 0.0,
       .scale = Scale::logarithmic},
      {.id = "domain",
       .label = "Leaving the picture",
       .symbol = "",
       .help = "The run ends when it leaves the shown range; otherwise it may go anywhere.",
       .unit = "",
       .minimum = 0.0,
       .maximum = 1.0,
       .fallback = 0.0,
       .scale = Scale::linear,
       .integer = true},
  };
  return list;
}

const char* to_text(Status status) {
  switch (status) {
    case Status::ready: return "ready";
    case Status::running: return "running";
    case Status::converged: return "converged";
    case Status::diverged: return "diverged";
    case Status::left_domain: return "left-domain";
    case Status::limit: return "limit";
    case Status::stalled: return "stalled";
    case Status::invalid: break;
  }
  return "invalid";
}

const char* to_text(Cause cause) {
  switch (cause) {
    case Cause::none: return "none";
    case Cause::small_gradient: return "small-gradient";
    case Cause::small_change: return "small-change";
    case Cause::step_limit: return "step-limit";
    case Cause::evaluation_limit: return "evaluation-limit";
    case Cause::row_limit: return "row-limit";
    case Cause::far_away: return "far-away";
    case Cause::overflow: return "overflow";
    case Cause::undefined_value: return "undefined-value";
    case Cause::undefined_gradient: return "undefined-gradient";
    case Cause::outside_box: return "outside-box";
    case Cause::no_change: return "no-change";
    case Cause::no_step: return "no-step";
    case Cause::least_value_unknown: return "least-value-unknown";
    case Cause::start_undefined: break;
  }
  return "start-undefined";
}

}  // namespace fall_line
