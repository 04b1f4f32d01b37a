// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/diagnosis.hpp>

#include <algorithm>
#include <cmath>
#include <span>

#include "motion.hpp"
#include "place.hpp"

namespace fall_line {
namespace {

/// From this share of turned steps on a run shuttles.
constexpr double often = 0.5;
/// Steps by which the value must have got worse, up to the worst of the run, before a run that goes on is said to
/// diverge: on a shuttle it gets worse for a while as well.
constexpr std::uint64_t steps_to_be_sure = 3;
/// A step is short when it is less than this part of the way to the minimum; or, where that way is not known, less than
/// `nearness` times the coordinates' size.
constexpr double short_part = 1e-2;
/// A gradient counts as nearly nothing below this, times the largest of the run (or times 1, where that is below).
constexpr double nearly_nothing = 1e-3;
/// With step size times curvature below this the step is nowhere near what the curvature allows.
constexpr double cautious = 0.1;

double steepest_curvature(const Surroundings& around) {
  if (around.eigenvalues.empty()) return 0.0;
  return std::max(std::fabs(around.eigenvalues.front()), std::fabs(around.eigenvalues.back()));
}

bool moves_slowly(const Descent& run, const Surroundings& here) {
  const double length = newest_step_length(run);
  const bool sees_end = here.place == Place::minimum || here.place == Place::maximum;
  if (sees_end) return length <= short_part * here.distance;
  double largest = 1.0;
  for (const double coordinate : run.origin()) largest = std::max(largest, std::fabs(coordinate));
  return length <= nearness * largest;
}

bool lies_on_plateau(const Descent& run, const Surroundings& here, double step_size) {
  const std::vector<double>& norms = run.history().gradient_norm;
  const double largest = std::max(1.0, *std::max_element(norms.begin(), norms.end()));
  const bool shapeless = here.place == Place::ordinary || here.place == Place::degenerate;
  return shapeless && norms.back() <= nearly_nothing * largest && step_size * steepest_curvature(here) < cautious;
}

bool is_at_its_worst(const Descent& run) {
  const std::vector<double>& value = run.history().value;
  const auto [least, greatest] = std::minmax_element(value.begin(), value.end());
  return value.back() == (run.sense() == Sense::minimise ? *greatest : *least);
}

Finding finding_of_diverged(const Descent& run, std::optional<std::size_t> worse) {
  if (worse) return Finding::diverging;
  const std::vector<double>& value = run.history().value;
  const bool better = run.sense() == Sense::minimise ? value.back() < value.front() : value.back() > value.front();
  return better ? Finding::unbounded : Finding::none;
}

/// Of a run that goes on, or was ended by a limit or for want of movement.
Finding finding_of_unfinished(const Descent& run, const Surroundings& here, const Diagnosis& facts,
                              std::optional<std::size_t> worse) {
  if (worse && run.steps() - run.history().step[*worse] >= steps_to_be_sure && is_at_its_worst(run)) {
    return Finding::diverging;
  }
  // In batches each step pulls another way, whatever the ground is like.
  if (run.batches() != nullptr) return Finding::none;
  if (shuttles_over_kink(run)) return Finding::kink;
  if (reversal_share(run) >= often) return Finding::oscillating;
  if (run.steps() == 0 || !moves_slowly(run, here)) return Finding::none;
  if (lies_on_plateau(run, here, facts.step_size)) return Finding::plateau;
  return facts.progress > 0.0 ? Finding::crawling : Finding::none;
}

Finding finding_of(const Descent& run, const Surroundings& here, const Diagnosis& facts,
                   std::optional<std::size_t> worse) {
  switch (run.status()) {
    case Status::ready:
    case Status::invalid:
    case Status::left_domain: return Finding::none;
    case Status::diverged: return finding_of_diverged(run, worse);
    case Status::converged:
      if (run.cause() == Cause::small_change) return finding_of_unfinished(run, here, facts, worse);
      if (here.place == Place::degenerate && has_met_kink(run)) return Finding::kink;
      return here.place == Place::ordinary ? Finding::plateau : Finding::none;
    case Status::running:
    case Status::limit:
    case Status::stalled: break;
  }
  return finding_of_unfinished(run, here, facts, worse);
}

/// Condition number and stable step, where the function curves towards what is looked for in every direction.
void add_curvature(Diagnosis& facts, const Descent& run, const Surroundings& around) {
  facts.eigenvalues = around.eigenvalues;
  if (facts.eigenvalues.empty()) return;
  const double low = facts.eigenvalues.front();
  const double high = facts.eigenvalues.back();
  const bool definite = run.sense() == Sense::minimise ? low > 0.0 : high < 0.0;
  if (!definite) return;
  const double steepest = steepest_curvature(around);
  facts.condition_number = steepest / std::min(std::fabs(low), std::fabs(high));
  if (run.is_steepest_descent() && has_fixed_step_size(run.history())) facts.stable_step = 2.0 / steepest;
}

}  // namespace

Diagnosis diagnose(const Descent& run) {
  const History& history = run.history();
  const auto x = std::span(history.x);
  const std::size_t n = run.dimension();
  const Surroundings here = look_around(run.objective(), x.last(n));

  Diagnosis facts;
  facts.place = here.place;
  facts.distance = here.distance;
  facts.step_size = history.step_size.back();
  facts.progress = progress_per_step(run);
  facts.step = run.steps();
  const std::optional<std::size_t> worse = worse_since(run);
  facts.finding = finding_of(run, here, facts, worse);
  if (facts.finding == Finding::oscillating) {
    // The floor of the valley lies between the two sides.
    std::vector<double> halfway(run.origin().begin(), run.origin().end());
    for (std::size_t i = 0; i < n; ++i) halfway[i] += 0.5 * (x.last(n)[i] - halfway[i]);
    add_curvature(facts, run, look_around(run.objective(), halfway));
    return facts;
  }
  if (facts.finding != Finding::diverging) {
    add_curvature(facts, run, here);
    return facts;
  }
  // Where a run diverges in earnest the curvature says nothing any more; where that began, it says why.
  facts.since = history.step[*worse];
  facts.step = *facts.since;
  add_curvature(facts, run, look_around(run.objective(), x.subspan(*worse * n, n)));
  return facts;
}

const char* to_text(Place place) {
  switch (place) {
    case Place::unknown: return "unknown";
    case Place::minimum: return "minimum";
    case Place::maximum: return "maximum";
    case Place::saddle: return "saddle-point";
    case Place::degenerate: return "degenerate";
    case Place::ordinary: break;
  }
  return "ordinary";
}

const char* to_text(Finding finding) {
  switch (finding) {
    case Finding::none: return "none";
    case Finding::diverging: return "diverging";
    case Finding::unbounded: return "unbounded";
    case Finding::kink: return "kink";
    case Finding::oscillating: return "oscillating";
    case Finding::plateau: return "plateau";
    case Finding::crawling: break;
  }
  return "crawling";
}

}  // namespace fall_line
