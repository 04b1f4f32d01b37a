// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The border between the core and JavaScript, spoken by `web/src/core` alone. It names no unit.
//
// It is made of two shapes, numbers and texts, which travel in memory. Before a call, JavaScript writes its texts, each
// ended by a zero byte, to where `textInbox` says, and its numbers to where `inbox` says; a call that gives back an
// array or a text returns its length, and JavaScript copies it at once from `outbox` or `textOutbox`. Problems and
// descents are numbers from 1 on; 0 means that the call was refused and that the text given back is the error, as JSON.
//
// The functions are exported as they are, without embind: its JavaScript and its type tables were a tenth of what a
// reader has to load before the first picture. Errors of the core are values and the code is compiled without
// exceptions, so that nothing can be thrown across.

#include <algorithm>
#include <cstdint>
#include <map>
#include <memory>
#include <span>
#include <string>
#include <utility>
#include <vector>

#include <fall_line/catalogue.hpp>
#include <fall_line/descent.hpp>
#include <fall_line/landscape.hpp>
#include <fall_line/quotients.hpp>

#include "derivatives/curvature.hpp"

#define FALL_LINE_EXPORT(name) extern "C" __attribute__((used, export_name(name)))

namespace fall_line::border {
namespace {

/// Things that JavaScript holds by number.
template <class Thing>
class Register {
 public:
  int add(std::unique_ptr<Thing> thing) {
    things_[++last_] = std::move(thing);
    return last_;
  }
  Thing& operator[](int number) { return *things_.find(number)->second; }
  void remove(int number) { things_.erase(number); }
  [[nodiscard]] int size() const { return static_cast<int>(things_.size()); }

 private:
  std::map<int, std::unique_ptr<Thing>> things_;
  int last_ = 0;
};

/// All that the border remembers between two calls.
struct Border {
  std::string text_inbox;
  std::vector<double> inbox;
  std::vector<double> outbox;
  std::string text_outbox;
  Register<Problem> problems;
  Register<Descent> descents;
} border;

/// Reads what came with a call: texts and numbers, one after the other.
class Letter {
 public:
  std::string text() {
    std::string text = border.text_inbox.c_str() + text_at_;
    text_at_ += text.size() + 1;
    return text;
  }
  double number() { return border.inbox[at_++]; }
  std::vector<double> numbers(std::size_t count) {
    const auto from = border.inbox.begin() + static_cast<std::ptrdiff_t>(at_);
    at_ += count;
    return {from, from + static_cast<std::ptrdiff_t>(count)};
  }
  Interval interval() {
    const double low = number();
    return {low, number()};
  }
  /// A text `id parameter parameter ...` whose parameters' values are numbers of the letter.
  Choice choice() {
    const std::string words = text();
    Choice choice;
    std::size_t from = 0;
    while (from < words.size()) {
      const std::size_t to = std::min(words.find(' ', from), words.size());
      const std::string word = words.substr(from, to - from);
      if (choice.id.empty()) {
        choice.id = word;
      } else {
        choice.parameters[word] = number();
      }
      from = to + 1;
    }
    return choice;
  }

  /// An id or text of its own, and a choice that only counts for its parameters.
  Choice settled() {
    const std::string id = text();
    return {id, choice().parameters};
  }
  Sense sense() { return number() < 0.0 ? Sense::maximise : Sense::minimise; }
  FitRequest fit_request() {
    FitRequest request;
    request.model = settled();
    request.loss = settled();
    request.standardise = number() != 0.0;
    request.l2 = number();
    request.l1 = number();
    request.sense = sense();
    return request;
  }

 private:
  std::size_t at_ = 0;
  std::size_t text_at_ = 0;
};

std::vector<double>& outbox(std::size_t size) {
  border.outbox.assign(size, 0.0);
  return border.outbox;
}

int given(std::string text) {
  border.text_outbox = std::move(text);
  return static_cast<int>(border.text_outbox.size());
}

int refuse(const Error& error) {
  border.text_outbox = error_json(error);
  return 0;
}

int opened(Result<Problem> problem) {
  if (!problem) return refuse(problem.error());
  return border.problems.add(std::make_unique<Problem>(std::move(*problem)));
}

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

FALL_LINE_EXPORT("textInbox") char* text_inbox(std::size_t bytes) {
  border.text_inbox.assign(bytes, '\0');
  return border.text_inbox.data();
}

FALL_LINE_EXPORT("inbox") double* inbox(std::size_t count) {
  border.inbox.assign(count, 0.0);
  return border.inbox.data();
}

FALL_LINE_EXPORT("textOutbox") const char* text_outbox() { return border.text_outbox.data(); }
FALL_LINE_EXPORT("textLength") std::size_t text_length() { return border.text_outbox.size(); }
FALL_LINE_EXPORT("outbox") const double* outbox_numbers() { return border.outbox.data(); }

/// Given: a text.
FALL_LINE_EXPORT("catalogue") int catalogue() { return given(catalogue_json()); }

/// Given: a text.
FALL_LINE_EXPORT("firstCatalogue") int first_catalogue() { return given(first_catalogue_json()); }

/// Texts: id or formula; `values` followed by the names of parameters, each after a space. Numbers: their values.
FALL_LINE_EXPORT("openFunction") int open_function_text(std::size_t dimension) {
  Letter letter;
  const std::string text = letter.text();
  const Choice values = letter.choice();
  return opened(open_function(text, dimension, {values.parameters.begin(), values.parameters.end()}));
}

/// Texts: data set; as below. Numbers: as below.
FALL_LINE_EXPORT("openListedFit") int open_listed_fit() {
  Letter letter;
  const std::string data_set = letter.text();
  return opened(open_fit(data_set, letter.fit_request()));
}

/// Texts: names of the columns; then model, `settings` and the names of its settings, the same of the loss. Numbers:
/// the columns, one after the other, `rows` numbers each; then the settings of model and loss, whether the columns are
/// standardised, the weights of the L2 and the L1 penalty, +1 or -1 (minimise, maximise).
FALL_LINE_EXPORT("openOwnFit") int open_own_fit(std::size_t columns, std::size_t rows) {
  Letter letter;
  DataSet data;
  for (std::size_t i = 0; i < columns; ++i) {
    data.names.push_back(letter.text());
    data.columns.push_back(letter.numbers(rows));
  }
  const FitRequest request = letter.fit_request();
  border.inbox = {};  // the columns may be large, and have been copied
  return opened(open_fit(std::move(data), request));
}

/// Given: a text.
FALL_LINE_EXPORT("facts") int facts(int problem) { return given(problem_json(border.problems[problem])); }

/// Given: a text, the problem as mathematics.
FALL_LINE_EXPORT("mathematics") int mathematics(int problem) {
  return given(mathematics_json(border.problems[problem]));
}

/// Given: a text, the problem as Python; `style` as in `PythonStyle`.
FALL_LINE_EXPORT("python") int python(int problem, int style) {
  return given(python_json(border.problems[problem], static_cast<PythonStyle>(style)));
}

/// Looks for the answer of a fit, which takes long where there are many rows. Given: a text, the facts anew.
FALL_LINE_EXPORT("findAnswer") int answer(int problem) {
  find_answer(border.problems[problem]);
  return facts(problem);
}

/// Numbers: x. Given: the eigenvalues of the Hessian there, ascending; nothing where they cannot be had.
FALL_LINE_EXPORT("eigenvalues") std::size_t eigenvalues(int problem) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::optional<SymmetricEigen> curved = curvature(objective, letter.numbers(objective.dimension()));
  border.outbox = curved ? curved->values : std::vector<double>{};
  return border.outbox.size();
}

/// Numbers: the parameters. Given: the sums of the loss and of its gradient over `count` rows from row `first` on.
FALL_LINE_EXPORT("rowSums") std::size_t row_sums(int problem, std::size_t first, std::size_t count) {
  FitObjective& fit = *border.problems[problem].fit;
  Letter letter;
  fit.add_sums({first, count}, letter.numbers(fit.dimension()), outbox(fit.dimension() + 1));
  return border.outbox.size();
}

/// Numbers: the parameters. Given: what the gradient of a row is made of.
FALL_LINE_EXPORT("rowParts") std::size_t parts_of_row(int problem, std::size_t row) {
  Letter letter;
  const std::vector<double> parameters = letter.numbers(border.problems[problem].objective->dimension());
  border.outbox = row_parts(border.problems[problem], parameters, row);
  return border.outbox.size();
}

FALL_LINE_EXPORT("closeProblem") void close_problem(int problem) { border.problems.remove(problem); }

/// Given: column `index` of a fit's data.
FALL_LINE_EXPORT("column") std::size_t column(int problem, std::size_t index) {
  border.outbox = border.problems[problem].fit->data().columns[index];
  return border.outbox.size();
}

/// Text: gradient source. Numbers: x, the source's parameters. Given: value, evaluations of function and gradient that
/// the estimate cost, gradient, estimate by the source, Hessian row by row.
FALL_LINE_EXPORT("evaluate") std::size_t evaluate(int problem) {
  Objective& objective = *border.problems[problem].objective;
  const std::size_t n = objective.dimension();
  Letter letter;
  const std::vector<double> x = letter.numbers(n);
  const auto source = make_chosen(gradient_sources(), "gradient", letter.choice());
  if (!source) return static_cast<std::size_t>(refuse(source.error()));

  std::vector<double>& out = outbox(3 + 2 * n + n * n);
  const std::span<double> all(out);
  Evaluations spent;
  (*source)->value_and_gradient(objective, x, all.subspan(3 + n, n), spent);
  out[0] = objective.value_and_gradient(x, all.subspan(3, n));
  out[1] = static_cast<double>(spent.function);
  out[2] = static_cast<double>(spent.gradient);
  objective.hessian(x, all.subspan(3 + 2 * n));
  return out.size();
}

/// Text: gradient source. Numbers: x, the source's parameters. Given: the gradient by the source, and the evaluations
/// of function and gradient that it cost.
FALL_LINE_EXPORT("gradient") std::size_t gradient(int problem) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::vector<double> x = letter.numbers(objective.dimension());
  const auto source = make_chosen(gradient_sources(), "gradient", letter.choice());
  if (!source) return static_cast<std::size_t>(refuse(source.error()));
  Evaluations spent;
  std::vector<double>& out = outbox(x.size() + 2);
  (*source)->value_and_gradient(objective, x, std::span(out).first(x.size()), spent);
  out[x.size()] = static_cast<double>(spent.function);
  out[x.size() + 1] = static_cast<double>(spent.gradient);
  return out.size();
}

/// What value and gradient cost, in operations of the value.
FALL_LINE_EXPORT("gradientWork") double gradient_work(int problem) {
  return border.problems[problem].objective->gradient_work();
}

/// Text: gradient source. Numbers: a point, then places along an axis through it, then a distance h for each. Given:
/// the exact slopes at the places, then the source's.
FALL_LINE_EXPORT("slopes") std::size_t slopes(int problem, std::size_t axis, std::size_t count) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::vector<double> at = letter.numbers(objective.dimension());
  const std::vector<double> places = letter.numbers(count);
  const std::vector<double> distances = letter.numbers(count);
  const auto* const source = find_unit(gradient_sources(), letter.text());
  const Slopes found = slopes_along(objective, *source, at, axis, places, distances);
  std::copy(found.estimate.begin(), found.estimate.end(),
            std::copy(found.exact.begin(), found.exact.end(), outbox(2 * count).begin()));
  return 2 * count;
}

/// Text: gradient source. Numbers: a point. Given: of the error of its quotient along an axis the order, the parts
/// truncation and rounding, and the distance at which it is least.
FALL_LINE_EXPORT("quotientError") std::size_t quotient_error_parts(int problem, std::size_t axis) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::vector<double> at = letter.numbers(objective.dimension());
  const auto source = make_default(*find_unit(gradient_sources(), letter.text()));
  const QuotientError error = quotient_error(objective, *source, at, axis);
  border.outbox = {static_cast<double>(error.order), error.truncation, error.rounding, error.best_distance()};
  return border.outbox.size();
}

/// Numbers: a point. Given: the slopes just beside it along an axis, whether there is a kink, whether a jump.
FALL_LINE_EXPORT("sides") std::size_t sides(int problem, std::size_t axis) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const Sides found = sides_of(objective, letter.numbers(objective.dimension()), axis);
  border.outbox = {found.left, found.right, found.kink ? 1.0 : 0.0, found.jump ? 1.0 : 0.0};
  return border.outbox.size();
}

/// Numbers: the two axes, their intervals, columns, rows, a point. Given: `count` rows from row `first` on.
FALL_LINE_EXPORT("grid") std::size_t grid(int problem, std::size_t first, std::size_t count) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  Grid grid;
  for (std::size_t& axis : grid.axes) axis = static_cast<std::size_t>(letter.number());
  grid.horizontal = letter.interval();
  grid.vertical = letter.interval();
  grid.columns = static_cast<std::size_t>(letter.number());
  grid.rows = static_cast<std::size_t>(letter.number());
  grid.at = letter.numbers(objective.dimension());
  grid_values(objective, grid, first, count, outbox(count * grid.columns));
  return border.outbox.size();
}

/// Numbers: the interval, a point. Given: `count` values along an axis through the point.
FALL_LINE_EXPORT("line") std::size_t line(int problem, std::size_t axis, std::size_t count) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const Interval interval = letter.interval();
  const std::vector<double> at = letter.numbers(objective.dimension());
  line_values(objective, axis, at, interval, outbox(count));
  return count;
}

/// Numbers: the parameters, then the features, column by column. Given: the model's predictions.
FALL_LINE_EXPORT("predict") std::size_t predict(int problem, std::size_t rows) {
  FitObjective& fit = *border.problems[problem].fit;
  const std::size_t parameters = fit.dimension();
  std::vector<const double*> features;
  for (std::size_t at = parameters; at < border.inbox.size(); at += rows) features.push_back(&border.inbox[at]);
  fit.predict(std::span(border.inbox).first(parameters), features.data(), outbox(rows).data(), rows);
  return rows;
}

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

FALL_LINE_EXPORT("liveHandles") int live_handles() { return border.problems.size() + border.descents.size(); }

}  // namespace fall_line::border
