// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <memory>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <fall_line/batches.hpp>
#include <fall_line/gradient_source.hpp>
#include <fall_line/history.hpp>
#include <fall_line/interval.hpp>
#include <fall_line/optimizer.hpp>
#include <fall_line/step_size.hpp>

namespace fall_line {

enum class Sense { minimise, maximise };

/// When a run ends.
struct StopRules {
  /// Largest number of steps.
  std::uint64_t steps = 10'000;
  /// Converged when the Euclidean norm of the gradient is at most this.
  double gradient = 1e-8;
  /// Largest number of evaluations, of function and gradient together; none when empty.
  std::optional<std::uint64_t> evaluations = std::nullopt;
  /// Largest number of evaluations of the loss of a single row, and of its gradient, together: what a step of a batch
  /// costs fewer of than a step of all rows. None when empty, or where the objective is no mean over rows.
  std::optional<std::uint64_t> rows = std::nullopt;
  /// Converged when the Euclidean norm of a step is at most this; 0: never for that reason.
  double change = 0.0;
  /// The run ends when it leaves this box, one interval a coordinate; empty: it may go anywhere.
  std::vector<Interval> domain = {};
};

/// The stop rules as parameters with help, range and default, for the page: `steps`, `gradient`, `evaluations`
/// and `rows` (0: no limit), `change` (0: off), `domain` (1: the run ends when it leaves what is shown).
[[nodiscard]] const std::vector<Parameter>& stop_parameters();

/// A run has diverged once a coordinate is further from 0 than this times the largest coordinate of the start (or
/// than this, where that is below 1). Far above what a run can come back from that is not out of hand.
inline constexpr double divergence_bound = 1e12;

/// What a run is doing, or how it ended.
enum class Status { ready, running, converged, diverged, left_domain, limit, stalled, invalid };

/// `left-domain` for `Status::left_domain`, and so on: the words of the public surface.
[[nodiscard]] const char* to_text(Status status);

/// Why a run has its status. The page puts it into words.
enum class Cause {
  none,
  /// The gradient's norm is at most `StopRules::gradient`.
  small_gradient,
  /// The latest step was no longer than `StopRules::change`.
  small_change,
  /// The greatest number of steps, of evaluations, or of evaluations of single rows, is used up.
  step_limit,
  evaluation_limit,
  row_limit,
  /// A coordinate passed `divergence_bound`.
  far_away,
  /// The objective, or its gradient, is infinite: a number grew past what a double can hold.
  overflow,
  /// The objective, or only its gradient, is not defined (NaN) at the point that was reached.
  undefined_value,
  undefined_gradient,
  /// The point is outside of `StopRules::domain`.
  outside_box,
  /// The step was too small to change any coordinate, with a gradient that is not small.
  no_change,
  /// The step-size rule found no step along the direction that it may take: every trial was refused, or the direction
  /// leads up.
  no_step,
  /// The objective or its gradient is not defined, or not finite, at the start itself.
  start_undefined,
  /// The step-size rule needs the least value, and nobody knows it for this objective.
  least_value_unknown,
};

/// `small-gradient` for `Cause::small_gradient`, and so on.
[[nodiscard]] const char* to_text(Cause cause);

/// What a step came to.
enum class Progress {
  moved,
  /// No coordinate changed, but the optimizer may move again.
  rested,
  /// No coordinate changed, nor will one.
  stuck,
  /// A search found no step that it may take.
  no_step,
};

/// How a descent is put together.
struct DescentPlan {
  std::unique_ptr<GradientSource> gradient_source;
  std::unique_ptr<Optimizer> optimizer;
  std::unique_ptr<StepSizeRule> step_size_rule;
  Sense sense = Sense::minimise;
  StopRules stop;
  std::vector<double> start;
  /// For an optimizer that draws at random. (`Batches` come with theirs.)
  std::uint64_t seed = 1;
  /// The objective's least value (greatest, when maximising), where it is known.
  std::optional<double> best_value;
  /// Where each step sees no more than a batch of the rows: those batches. The optimizer is given the batch's gradient,
  /// and a line search searches on the same batch. What is kept in the history is of the whole objective.
  std::unique_ptr<Batches> batches = nullptr;
  /// The iterates from this step on are averaged (B. T. Polyak, A. B. Juditsky: Acceleration of stochastic
  /// approximation by averaging, SIAM Journal on Control and Optimization 30 (1992), no. 4, 838–855); none when empty.
  std::optional<std::uint64_t> average_from = std::nullopt;
};

struct Standing;

/// A run of gradient descent that the caller advances. The same plan gives the same run, bit for bit.
///
/// A run in batches looks at the whole objective too, for the picture and the stop rules, and what that costs is not
/// counted. Where there are many rows it does so every so many steps only, a power of two (`look_interval`): that is
/// then the history's stride, and only at those steps the run can be found to have converged.
class Descent {
 public:
  /// The objective must have as many dimensions as the start has coordinates.
  Descent(std::shared_ptr<Objective> objective, DescentPlan plan);

  /// Takes up to `n` steps; fewer when the run ends. Does nothing once it has ended.
  Status advance(std::uint64_t n);

  [[nodiscard]] Status status() const { return status_; }
  [[nodiscard]] Cause cause() const { return cause_; }
  [[nodiscard]] std::uint64_t steps() const { return history_.step.back(); }
  [[nodiscard]] const History& history() const { return history_; }
  [[nodiscard]] std::size_t dimension() const { return x_.size(); }
  [[nodiscard]] Objective& objective() const { return *objective_; }
  [[nodiscard]] Sense sense() const { return plan_.sense; }
  /// The gradient the run has at its present iterate (of the objective itself: not negated when maximising).
  [[nodiscard]] std::span<const double> gradient() const { return gradient_; }
  /// What the steps taken so far have cost. The look at the newest iterate that only the picture and the stop rules
  /// need is counted when the next step uses it: 1,000 steps with the exact gradient cost 1,000 gradients.
  [[nodiscard]] Evaluations evaluations() const { return history_.evaluations.back(); }
  /// Of a run in batches: evaluations of the loss of a single row, and of its gradient. (Of others, that many times the
  /// number of rows.)
  [[nodiscard]] Evaluations row_evaluations() const { return batch_.row_evaluations; }
  /// The batches that it goes through, at that of the latest step; null where every step sees all rows.
  [[nodiscard]] const Batches* batches() const { return plan_.batches.get(); }
  /// The gradient that the latest step went by, of what is minimised: in batches, that of its batch.
  [[nodiscard]] std::span<const double> gradient_of_step() const { return descended_gradient_; }
  /// Where the latest step began; the start, before the first.
  [[nodiscard]] std::span<const double> origin() const { return origin_; }
  /// Whether the optimizer remembers nothing and the latest step went along the negative gradient (the gradient, when
  /// maximising), times the step size: what is known of gradient descent then holds for it.
  [[nodiscard]] bool is_steepest_descent() const;
  /// The direction of the latest step, and the step sizes that a search tried along it.
  [[nodiscard]] std::span<const double> direction() const { return direction_; }
  [[nodiscard]] const std::vector<Trial>& trials() const { return trials_; }
  /// What the optimizer remembers after the latest step.
  [[nodiscard]] std::vector<Remembered> remembered() const { return plan_.optimizer->remembered(); }

 private:
  void look();
  void record(std::uint64_t step, double step_size);
  void take_step();
  void settle();
  void judge_by(const Standing& standing);
  bool look_at_batch();
  void end_batch_step(double step_size);
  void look_at_newest();
  void record_more(std::uint64_t step);
  [[nodiscard]] std::uint64_t committed_rows();
  double step_size_along();
  [[nodiscard]] Progress at_rest(double step_size) const;

  std::shared_ptr<Objective> objective_;
  DescentPlan plan_;
  /// What a step looks at: the objective, or its present batch.
  Objective& descended_;
  OptimizerTraits traits_;
  bool rule_looks_along_;
  double sign_;
  double bound_;
  /// The vectors that follow, one after the other. Their spans are made once: one that is made for a call is written in
  /// two parts and at once read as a whole, for which a processor has to wait.
  std::vector<double> vectors_;
  std::span<double> x_;
  std::span<double> origin_;
  std::span<double> gradient_;
  std::span<double> descended_gradient_;
  std::span<double> direction_;
  /// Where the latest step began, and the next one will.
  StepStart from_;
  std::vector<Trial> trials_;
  double value_ = 0.0;
  /// What the rule meant to take before it knew the latest direction.
  double intended_ = 0.0;
  /// What the latest step came to.
  Progress progress_ = Progress::moved;
  Evaluations spent_;
  Evaluations pending_;
  Status status_ = Status::ready;
  Cause cause_ = Cause::none;
  /// What a run in batches remembers beside.
  struct BatchWork {
    /// Between how many steps the whole objective is looked at, and whether it was at the newest iterate.
    std::uint64_t look_interval = 1;
    bool looked = true;
    Evaluations spent_before_step = {};
    Evaluations row_evaluations = {};
    /// Where the epoch began.
    std::vector<double> epoch_origin = {};
    /// How many steps in a row have left the iterate as it was.
    std::uint64_t rests = 0;
  } batch_;
  /// The mean of the iterates, and of how many.
  std::vector<double> average_;
  std::uint64_t averaged_ = 0;
  History history_;
};

/// Between how many steps a run in batches looks at the whole objective: 1 for some thousands of rows; for more, so
/// many that this costs as much as a few thousand rows a step.
[[nodiscard]] std::uint64_t look_interval(std::size_t rows, std::size_t batch);

}  // namespace fall_line
