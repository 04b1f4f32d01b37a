// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The border between the core and JavaScript, spoken by `web/src/core/client.js` alone. It names no unit.
//
// It is made of few shapes, since every further type that embind must know costs bytes in each page: numbers, texts, and
// one array each way. JavaScript writes the numbers of a call into the view that `inbox` gives and makes the call; where
// a call gives back an array, that is a view which JavaScript copies at once. Problems and descents are numbers from 1
// on; 0 and an empty array mean that the call was refused, and `refusal` says why, as JSON.
//
// Errors of the core are values, and the code is compiled without exceptions: nothing can be thrown across.

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <algorithm>
#include <map>
#include <memory>

#include <fall_line/catalogue.hpp>
#include <fall_line/descent.hpp>
#include <fall_line/landscape.hpp>

namespace fall_line::border {
namespace {

using emscripten::typed_memory_view;
using emscripten::val;

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
  std::vector<double> inbox;
  std::vector<double> outbox;
  std::string refusal;
  Register<Problem> problems;
  Register<Descent> descents;
} border;

/// Reads the numbers of a call, one after the other.
class Letter {
 public:
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
  /// `id parameter parameter ...`, the parameters' values being numbers of the letter.
  Choice choice(const std::string& words) {
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

 private:
  std::size_t at_ = 0;
};

val view(const std::vector<double>& numbers) { return val(typed_memory_view(numbers.size(), numbers.data())); }

val inbox(std::size_t size) {
  border.inbox.resize(size);
  return view(border.inbox);
}

std::vector<double>& outbox(std::size_t size) {
  border.outbox.assign(size, 0.0);
  return border.outbox;
}

std::string refusal() { return border.refusal; }

int refuse(const Error& error) {
  border.refusal = error_json(error);
  return 0;
}

int opened(Result<Problem> problem) {
  if (!problem) return refuse(problem.error());
  return border.problems.add(std::make_unique<Problem>(std::move(*problem)));
}

/// `parameters`: names, each followed by a space; their values are the inbox.
int open_function_text(const std::string& text, std::size_t dimension, const std::string& parameters) {
  const Choice values = Letter().choice("values " + parameters);
  return opened(open_function(text, dimension, {values.parameters.begin(), values.parameters.end()}));
}

int open_listed_fit(const std::string& data_set, const std::string& model, const std::string& loss) {
  return opened(open_fit(data_set, model, loss));
}

/// `names`: of the columns, each followed by a line end; their numbers are the inbox, column by column.
int open_own_fit(const std::string& names, const std::string& model, const std::string& loss) {
  DataSet data;
  for (std::size_t from = 0; from < names.size(); from = names.find('\n', from) + 1) {
    data.names.push_back(names.substr(from, names.find('\n', from) - from));
  }
  Letter letter;
  const std::size_t rows = data.names.empty() ? 0 : border.inbox.size() / data.names.size();
  for (std::size_t i = 0; i < data.names.size(); ++i) data.columns.push_back(letter.numbers(rows));
  return opened(open_fit(std::move(data), model, loss));
}

std::string facts(int problem) { return problem_json(border.problems[problem]); }

void close_problem(int problem) { border.problems.remove(problem); }

/// Column `index` of a fit's data.
val column(int problem, std::size_t index) { return view(border.problems[problem].fit->data().columns[index]); }

/// In: x, the source's parameters. Out: value, evaluations of function and gradient that the estimate cost, gradient,
/// estimate by the source, Hessian row by row.
val evaluate(int problem, const std::string& gradient_source) {
  Objective& objective = *border.problems[problem].objective;
  const std::size_t n = objective.dimension();
  Letter letter;
  const std::vector<double> x = letter.numbers(n);
  const auto source = make_chosen(gradient_sources(), "gradient", letter.choice(gradient_source));
  if (!source) return view(outbox(static_cast<std::size_t>(refuse(source.error()))));

  std::vector<double>& out = outbox(3 + 2 * n + n * n);
  const std::span<double> all(out);
  Evaluations spent;
  (*source)->value_and_gradient(objective, x, all.subspan(3 + n, n), spent);
  out[0] = objective.value_and_gradient(x, all.subspan(3, n));
  out[1] = static_cast<double>(spent.function);
  out[2] = static_cast<double>(spent.gradient);
  objective.hessian(x, all.subspan(3 + 2 * n));
  return view(out);
}

/// In: x, the source's parameters. Out: the gradient by the source.
val gradient(int problem, const std::string& gradient_source) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const std::vector<double> x = letter.numbers(objective.dimension());
  const auto source = make_chosen(gradient_sources(), "gradient", letter.choice(gradient_source));
  if (!source) return view(outbox(static_cast<std::size_t>(refuse(source.error()))));
  Evaluations not_counted;
  (*source)->value_and_gradient(objective, x, outbox(x.size()), not_counted);
  return view(border.outbox);
}

/// In: the two axes' numbers, their intervals, columns, rows, a point. Out: `count` rows from row `first` on.
val grid(int problem, std::size_t first, std::size_t count) {
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
  return view(border.outbox);
}

/// In: the interval, a point. Out: `count` values along an axis through the point.
val line(int problem, std::size_t axis, std::size_t count) {
  Objective& objective = *border.problems[problem].objective;
  Letter letter;
  const Interval interval = letter.interval();
  const std::vector<double> at = letter.numbers(objective.dimension());
  line_values(objective, axis, at, interval, outbox(count));
  return view(border.outbox);
}

/// In: the parameters, then the features, column by column. Out: the model's predictions.
val predict(int problem, std::size_t rows) {
  FitObjective& fit = *border.problems[problem].fit;
  const std::size_t parameters = fit.dimension();
  std::vector<const double*> features;
  for (std::size_t at = parameters; at < border.inbox.size(); at += rows) features.push_back(&border.inbox[at]);
  fit.predict(std::span(border.inbox).first(parameters), features.data(), outbox(rows).data(), rows);
  return view(border.outbox);
}

/// In: intervals. Out: a point drawn evenly from them.
val random_start(double seed) {
  Letter letter;
  std::vector<Interval> domain;
  for (std::size_t i = 0; i < border.inbox.size() / 2; ++i) domain.push_back(letter.interval());
  border.outbox = random_point(domain, static_cast<std::uint64_t>(seed));
  return view(border.outbox);
}

/// In: +1 or -1 (minimise, maximise), the limits of steps, gradient and evaluations (0: none), the start, then the
/// parameters of optimizer, step-size rule and gradient source.
int descend(int problem, const std::string& optimizer, const std::string& step, const std::string& gradient_source) {
  const std::shared_ptr<Objective>& objective = border.problems[problem].objective;
  Letter letter;
  DescentPlan plan;
  plan.sense = letter.number() < 0.0 ? Sense::maximise : Sense::minimise;
  plan.stop.steps = static_cast<std::uint64_t>(letter.number());
  plan.stop.gradient = letter.number();
  const auto evaluations = static_cast<std::uint64_t>(letter.number());
  if (evaluations > 0) plan.stop.evaluations = evaluations;
  plan.start = letter.numbers(objective->dimension());

  auto made_optimizer = make_chosen(optimizers(), "optimizer", letter.choice(optimizer));
  if (!made_optimizer) return refuse(made_optimizer.error());
  auto made_rule = make_chosen(step_size_rules(), "step", letter.choice(step));
  if (!made_rule) return refuse(made_rule.error());
  auto made_source = make_chosen(gradient_sources(), "gradient", letter.choice(gradient_source));
  if (!made_source) return refuse(made_source.error());
  plan.optimizer = std::move(*made_optimizer);
  plan.step_size_rule = std::move(*made_rule);
  plan.gradient_source = std::move(*made_source);
  return border.descents.add(std::make_unique<Descent>(objective, std::move(plan)));
}

void close_descent(int descent) { border.descents.remove(descent); }

void advance(int descent, double steps) { border.descents[descent].advance(static_cast<std::uint64_t>(steps)); }

double steps(int descent) { return static_cast<double>(border.descents[descent].steps()); }

/// Status and cause, parted by a space.
std::string status(int descent) {
  const Descent& run = border.descents[descent];
  return std::string(to_text(run.status())) + " " + to_text(run.cause());
}

/// Entries `from` to `to` (exclusive) of the history: the coordinates, a column each, then value, gradient norm, step
/// size, evaluations of the function and of the gradient.
val history(int descent, std::size_t from, std::size_t to) {
  const Descent& run = border.descents[descent];
  const History& all = run.history();
  const std::size_t count = to - from;
  std::vector<double>& out = outbox(count * (run.dimension() + 5));
  double* next = out.data();
  for (std::size_t i = 0; i < run.dimension(); ++i) {
    for (std::size_t k = from; k < to; ++k) *next++ = all.x[k * run.dimension() + i];
  }
  for (const std::vector<double>* measure : {&all.value, &all.gradient_norm, &all.step_size}) {
    next = std::copy_n(measure->begin() + static_cast<std::ptrdiff_t>(from), count, next);
  }
  for (std::size_t k = from; k < to; ++k) *next++ = static_cast<double>(all.evaluations[k].function);
  for (std::size_t k = from; k < to; ++k) *next++ = static_cast<double>(all.evaluations[k].gradient);
  return view(out);
}

int live_handles() { return border.problems.size() + border.descents.size(); }

}  // namespace

EMSCRIPTEN_BINDINGS(fall_line) {
  using emscripten::function;
  function("inbox", &inbox);
  function("refusal", &refusal);
  function("catalogue", &catalogue_json);
  function("openFunction", &open_function_text);
  function("openListedFit", &open_listed_fit);
  function("openOwnFit", &open_own_fit);
  function("facts", &facts);
  function("column", &column);
  function("evaluate", &evaluate);
  function("gradient", &gradient);
  function("grid", &grid);
  function("line", &line);
  function("predict", &predict);
  function("randomPoint", &random_start);
  function("closeProblem", &close_problem);
  function("descend", &descend);
  function("advance", &advance);
  function("steps", &steps);
  function("status", &status);
  function("history", &history);
  function("closeDescent", &close_descent);
  function("liveHandles", &live_handles);
}

}  // namespace fall_line::border
