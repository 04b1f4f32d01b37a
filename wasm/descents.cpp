// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Descents: where they start, their steps, and what is known of them.

#include <algorithm>
#include <cstdint>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "border.hpp"

namespace fall_line::border {
namespace {

[[gnu::noinline]] void go_in_batches(DescentPlan& plan, Letter& letter, const std::shared_ptr<FitObjective>& fit) {
  Batching batching;
  batching.size = static_cast<std::size_t>(letter.number());
  batching.shuffle = static_cast<Shuffle>(letter.number());
  batching.seed = plan.seed;
  const double average_from = letter.number();
  if (fit && batching.size > 0 && batching.size < fit->data().rows()) {
    plan.batches = std::make_unique<Batches>(fit, batching);
  }
  if (average_from >= 0.0) plan.average_from = static_cast<std::uint64_t>(average_from);
}

}  // namespace

/// Numbers: intervals. Given: a point drawn evenly from them.
FALL_LINE_EXPORT("randomPoint") std::size_t random_start(double seed) {
  Letter letter;
  std::vector<Interval> domain;
  for (std::size_t i = 0; i < border.inbox.size() / 2; ++i) domain.push_back(letter.interval());
  border.outbox = random_point(domain, static_cast<std::uint64_t>(seed));
  return border.outbox.size();
}

/// Texts: optimizer, step-size rule, gradient source. Numbers: the seed, +1 or -1 (minimise, maximise), the limits of
/// steps, gradient, evaluations (0: none), rows (0: none) and change (0: none), whether it ends outside of a box (1; 0:
/// no), the start, the box's intervals if there is one, then the units' parameters. To that, of a run in batches:
/// `batched` 1, and after the seed the size of a batch, 0 for all rows, how it is shuffled (`Shuffle`), and the step
/// from which on iterates are averaged, -1 for none.
FALL_LINE_EXPORT("descend") int descend(int problem, int batched) {
  const std::shared_ptr<Objective>& objective = border.problems[problem].objective;
  Letter letter;
  DescentPlan plan;
  plan.seed = static_cast<std::uint64_t>(letter.number());
  if (batched != 0) go_in_batches(plan, letter, border.problems[problem].fit);
  plan.sense = letter.sense();
  plan.stop.steps = static_cast<std::uint64_t>(letter.number());
  plan.stop.gradient = letter.number();
  const auto evaluations = static_cast<std::uint64_t>(letter.number());
  if (evaluations > 0) plan.stop.evaluations = evaluations;
  const auto rows = static_cast<std::uint64_t>(letter.number());
  if (rows > 0) plan.stop.rows = rows;
  plan.stop.change = letter.number();
  const bool boxed = letter.number() != 0.0;
  plan.start = letter.numbers(objective->dimension());
  for (std::size_t i = 0; boxed && i < plan.start.size(); ++i) plan.stop.domain.push_back(letter.interval());
  if (plan.sense == border.problems[problem].sense) plan.best_value = least_value(border.problems[problem]);

  auto optimizer = make_chosen(first_optimizer(), optimizers, "optimizer", letter.choice());
  if (!optimizer) return refuse(optimizer.error());
  auto rule = make_chosen(first_step_size_rule(), step_size_rules, "step", letter.choice());
  if (!rule) return refuse(rule.error());
  auto source = make_chosen(gradient_sources(), "gradient", letter.choice());
  if (!source) return refuse(source.error());
  plan.optimizer = std::move(*optimizer);
  plan.step_size_rule = std::move(*rule);
  plan.gradient_source = std::move(*source);
  return border.descents.add(std::make_unique<Descent>(objective, std::move(plan)));
}

FALL_LINE_EXPORT("closeDescent") void close_descent(int descent) { border.descents.remove(descent); }

FALL_LINE_EXPORT("advance") void advance(int descent, double steps) {
  border.descents[descent].advance(static_cast<std::uint64_t>(steps));
}

FALL_LINE_EXPORT("steps") double steps(int descent) { return static_cast<double>(border.descents[descent].steps()); }

/// Entries of the history, and between how many steps one is kept (`History`).
FALL_LINE_EXPORT("entries") double entries(int descent) {
  return static_cast<double>(border.descents[descent].history().size());
}
FALL_LINE_EXPORT("stride") double stride(int descent) {
  return static_cast<double>(border.descents[descent].history().stride());
}

/// Given: a text, status and cause, parted by a space.
FALL_LINE_EXPORT("status") int status(int descent) {
  const Descent& run = border.descents[descent];
  return given(std::string(to_text(run.status())) + " " + to_text(run.cause()));
}

/// Given: entries `from` to `to` (exclusive) of the history: the coordinates, a column each, then value, gradient norm,
/// step size, evaluations of the function and of the gradient, number of the step.
FALL_LINE_EXPORT("history") std::size_t history(int descent, std::size_t from, std::size_t to) {
  const Descent& run = border.descents[descent];
  const History& all = run.history();
  const std::size_t count = to - from;
  double* next = outbox(count * (run.dimension() + 6)).data();
  for (std::size_t i = 0; i < run.dimension(); ++i) {
    for (std::size_t k = from; k < to; ++k) *next++ = all.x[k * run.dimension() + i];
  }
  for (const std::vector<double>* measure : {&all.value, &all.gradient_norm, &all.step_size}) {
    next = std::copy_n(measure->begin() + static_cast<std::ptrdiff_t>(from), count, next);
  }
  for (std::size_t k = from; k < to; ++k) *next++ = static_cast<double>(all.evaluations[k].function);
  for (std::size_t k = from; k < to; ++k) *next++ = static_cast<double>(all.evaluations[k].gradient);
  for (std::size_t k = from; k < to; ++k) *next++ = static_cast<double>(all.step[k]);
  return border.outbox.size();
}

/// Given: of entries `from` to `to` of the history of a run in batches, evaluations of a row's loss and of its
/// gradient; of one that averages its iterates, the averages, a column a coordinate.
FALL_LINE_EXPORT("rowHistory") std::size_t row_history(int descent, std::size_t from, std::size_t to) {
  const Descent& run = border.descents[descent];
  const History& all = run.history();
  border.outbox.clear();
  const bool in_batches = run.batches() != nullptr;
  for (std::size_t k = from; in_batches && k < to; ++k) {
    border.outbox.push_back(static_cast<double>(all.row_evaluations[k].function));
  }
  for (std::size_t k = from; in_batches && k < to; ++k) {
    border.outbox.push_back(static_cast<double>(all.row_evaluations[k].gradient));
  }
  for (std::size_t i = 0; !all.average.empty() && i < run.dimension(); ++i) {
    for (std::size_t k = from; k < to; ++k) border.outbox.push_back(all.average[k * run.dimension() + i]);
  }
  return border.outbox.size();
}

/// Given: the gradient that the latest step went by, of what is minimised; then, of a run in batches, the numbers of
/// the rows that it is from.
FALL_LINE_EXPORT("stepGradient") std::size_t step_gradient(int descent) {
  const Descent& run = border.descents[descent];
  border.outbox.assign(run.gradient_of_step().begin(), run.gradient_of_step().end());
  if (run.batches() != nullptr) {
    for (const std::size_t row : run.batches()->row_numbers()) border.outbox.push_back(static_cast<double>(row));
  }
  return border.outbox.size();
}

/// Given: the direction of the latest step, then what the optimizer remembers, a number a coordinate each; and a text,
/// the symbols of what it remembers, a line each.
FALL_LINE_EXPORT("latestStep") std::size_t latest_step(int descent) {
  const Descent& run = border.descents[descent];
  border.outbox.assign(run.direction().begin(), run.direction().end());
  std::string symbols;
  for (const Remembered& remembered : run.remembered()) {
    if (remembered.values.size() != run.dimension()) continue;
    border.outbox.insert(border.outbox.end(), remembered.values.begin(), remembered.values.end());
    symbols += remembered.symbol + "\n";
  }
  given(std::move(symbols));
  return border.outbox.size();
}

/// Given: of each step size that a search tried in the latest step: the size, the objective's own value there, whether
/// it was taken, and the point.
FALL_LINE_EXPORT("trials") std::size_t trials(int descent) {
  const Descent& run = border.descents[descent];
  const double sign = run.sense() == Sense::minimise ? 1.0 : -1.0;
  border.outbox.clear();
  for (const Trial& trial : run.trials()) {
    border.outbox.insert(border.outbox.end(), {trial.step_size, sign * trial.value, trial.accepted ? 1.0 : 0.0});
    for (std::size_t i = 0; i < run.dimension(); ++i) {
      border.outbox.push_back(run.origin()[i] + trial.step_size * run.direction()[i]);
    }
  }
  return border.outbox.size();
}

/// Given: a text.
FALL_LINE_EXPORT("diagnosis") int diagnosis(int descent) {
  return given(diagnosis_json(diagnose(border.descents[descent])));
}

}  // namespace fall_line::border
