// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The border between the core and JavaScript. It binds shapes, not members: problems and descents are handles, all that
// they tell is plain objects, copied. It names no unit. `web/src/core/client.js` is the only caller.

#include <exception>
#include <memory>
#include <utility>

#include <fall_line/descent.hpp>

#include "conversions.hpp"

namespace fall_line::border {
namespace {

/// What should not be thrown, but was (memory that ran out), reaches JavaScript as an Error with its text.
[[noreturn]] void throw_in_javascript(const std::exception& exception) {
  val::global("Error").new_(std::string(exception.what())).throw_();
}

/// A function, or a method as a function of its object, that lets no C++ exception through.
template <auto Function>
struct Guarded;

template <class Result, class... Arguments, Result (*Function)(Arguments...)>
struct Guarded<Function> {
  static Result call(Arguments... arguments) try {
    return Function(std::forward<Arguments>(arguments)...);
  } catch (const std::exception& exception) {
    throw_in_javascript(exception);
  }
};

template <class Result, class Self, class... Arguments, Result (Self::*Method)(Arguments...)>
struct Guarded<Method> {
  static Result call(Self& self, Arguments... arguments) try {
    return (self.*Method)(std::forward<Arguments>(arguments)...);
  } catch (const std::exception& exception) {
    throw_in_javascript(exception);
  }
};

template <class Result, class Self, class... Arguments, Result (Self::*Method)(Arguments...) const>
struct Guarded<Method> {
  static Result call(const Self& self, Arguments... arguments) try {
    return (self.*Method)(std::forward<Arguments>(arguments)...);
  } catch (const std::exception& exception) {
    throw_in_javascript(exception);
  }
};

template <auto Function>
constexpr auto guarded = &Guarded<Function>::call;

/// Counts the handles that JavaScript holds, so that a test can see all of them given back.
class Handle {
 public:
  Handle() { ++live_; }
  Handle(const Handle&) = delete;
  Handle& operator=(const Handle&) = delete;
  ~Handle() { --live_; }
  static int live() { return live_; }

 private:
  inline static int live_ = 0;
};

class DescentHandle : Handle {
 public:
  DescentHandle(std::shared_ptr<Objective> objective, DescentPlan plan)
      : descent_(std::move(objective), std::move(plan)) {}

  void advance(double steps) { descent_.advance(static_cast<std::uint64_t>(steps)); }

  [[nodiscard]] val state() const {
    val state = val::object();
    state.set("status", std::string(to_text(descent_.status())));
    state.set("cause", std::string(to_text(descent_.cause())));
    state.set("steps", static_cast<double>(descent_.steps()));
    state.set("gradient", array(descent_.gradient()));
    return state;
  }

  /// Entries `from` to `to` (exclusive) of the history, a column each: `x` one after the other as iterates.
  [[nodiscard]] val history(std::size_t from, std::size_t to) const {
    const History& all = descent_.history();
    const std::size_t dimension = descent_.dimension();
    const auto part = [&](const std::vector<double>& column) {
      return array(std::span(column).subspan(from, to - from));
    };
    std::vector<double> functions;
    std::vector<double> gradients;
    for (std::size_t k = from; k < to; ++k) {
      functions.push_back(static_cast<double>(all.evaluations[k].function));
      gradients.push_back(static_cast<double>(all.evaluations[k].gradient));
    }
    val history = val::object();
    history.set("x", array(std::span(all.x).subspan(from * dimension, (to - from) * dimension)));
    history.set("value", part(all.value));
    history.set("gradientNorm", part(all.gradient_norm));
    history.set("stepSize", part(all.step_size));
    history.set("functionEvaluations", array(functions));
    history.set("gradientEvaluations", array(gradients));
    return history;
  }

 private:
  Descent descent_;
};

/// Pointers to the columns of a list of arrays.
struct Columns {
  explicit Columns(const val& list) {
    for (std::size_t i = 0; i < list["length"].as<std::size_t>(); ++i) columns.push_back(numbers(list[i]));
    for (const std::vector<double>& column : columns) pointers.push_back(column.data());
  }
  std::vector<std::vector<double>> columns;
  std::vector<const double*> pointers;
};

class ProblemHandle : Handle {
 public:
  explicit ProblemHandle(Problem problem) : problem_(std::move(problem)) {}

  [[nodiscard]] val facts() const {
    val minimisers = val::array();
    for (const Minimiser& minimiser : problem_.minimisers) {
      val entry = val::object();
      entry.set("at", array(minimiser.at));
      entry.set("value", minimiser.value);
      minimisers.call<void>("push", entry);
    }
    val facts = val::object();
    facts.set("kind", std::string(problem_.fit ? "fit" : "function"));
    facts.set("label", problem_.label);
    facts.set("text", problem_.text);
    facts.set("lossText", problem_.loss_text);
    facts.set("variables", text_list(problem_.variables));
    facts.set("dimension", problem_.objective->dimension());
    facts.set("anyDimension", problem_.any_dimension);
    facts.set("domain", interval_list(problem_.domain));
    facts.set("start", array(problem_.start));
    facts.set("minimisers", minimisers);
    facts.set("answer", answer());
    facts.set("data", data());
    return facts;
  }

  /// `{value: {value, gradient, hessian, estimate, evaluations}}`, or why not.
  [[nodiscard]] val evaluate(const val& at, const val& gradient_source) {
    auto source = make_chosen(gradient_sources(), "gradient", choice(gradient_source));
    if (!source) return failure(source.error());
    const std::vector<double> x = numbers(at);
    std::vector<double> gradient(x.size());
    std::vector<double> estimate(x.size());
    std::vector<double> hessian(x.size() * x.size());
    Evaluations spent;
    val result = val::object();
    result.set("value", problem_.objective->value_and_gradient(x, gradient));
    (*source)->value_and_gradient(*problem_.objective, x, estimate, spent);
    problem_.objective->hessian(x, hessian);
    result.set("gradient", array(gradient));
    result.set("hessian", array(hessian));
    result.set("estimate", array(estimate));
    result.set("evaluations", evaluations(spent));
    return success(result);
  }

  /// `{value: Float64Array}`, or why not.
  [[nodiscard]] val gradient(const val& at, const val& gradient_source) {
    auto source = make_chosen(gradient_sources(), "gradient", choice(gradient_source));
    if (!source) return failure(source.error());
    const std::vector<double> x = numbers(at);
    std::vector<double> gradient(x.size());
    Evaluations not_counted;
    (*source)->value_and_gradient(*problem_.objective, x, gradient, not_counted);
    return success(array(gradient));
  }

  [[nodiscard]] val grid(const val& request, std::size_t first, std::size_t count) {
    const val axes = request["axes"];
    const val domain = request["domain"];
    const Grid grid{{axes[0].as<std::size_t>(), axes[1].as<std::size_t>()},
                    numbers(request["at"]),
                    interval(domain[0]),
                    interval(domain[1]),
                    request["columns"].as<std::size_t>(),
                    request["rows"].as<std::size_t>()};
    std::vector<double> values(count * grid.columns);
    grid_values(*problem_.objective, grid, first, count, values);
    return array(values);
  }

  [[nodiscard]] val line(std::size_t axis, const val& at, const val& between, std::size_t count) {
    std::vector<double> values(count);
    line_values(*problem_.objective, axis, numbers(at), interval(between), values);
    return array(values);
  }

  /// Predictions of a fit's model; `features` is a list of columns.
  [[nodiscard]] val predict(const val& parameters, const val& features) {
    const Columns columns(features);
    std::vector<double> predictions(columns.columns.front().size());
    problem_.fit->predict(numbers(parameters), columns.pointers.data(), predictions.data(), predictions.size());
    return array(predictions);
  }

  /// `{value: DescentHandle}`, or why not.
  [[nodiscard]] val descend(const val& plan) {
    auto source = make_chosen(gradient_sources(), "gradient", choice(plan["gradient"]));
    if (!source) return failure(source.error());
    auto optimizer = make_chosen(optimizers(), "optimizer", choice(plan["optimizer"]));
    if (!optimizer) return failure(optimizer.error());
    auto rule = make_chosen(step_size_rules(), "step", choice(plan["step"]));
    if (!rule) return failure(rule.error());

    DescentPlan made{std::move(*source), std::move(*optimizer), std::move(*rule), Sense::minimise, {}, {}};
    if (plan["sense"].as<std::string>() == "maximise") made.sense = Sense::maximise;
    const val stop = plan["stop"];
    made.stop.steps = static_cast<std::uint64_t>(stop["steps"].as<double>());
    made.stop.gradient = stop["gradient"].as<double>();
    if (!stop["evaluations"].isNull()) {
      made.stop.evaluations = static_cast<std::uint64_t>(stop["evaluations"].as<double>());
    }
    made.start = numbers(plan["start"]);
    return success(val(std::make_shared<DescentHandle>(problem_.objective, std::move(made))));
  }

 private:
  [[nodiscard]] val answer() const {
    if (!problem_.answer) return val::null();
    val answer = val::object();
    answer.set("x", array(problem_.answer->x));
    answer.set("value", problem_.answer->value);
    answer.set("by", problem_.answer->by);
    return answer;
  }

  [[nodiscard]] val data() const {
    if (!problem_.fit) return val::null();
    const DataSet& table = problem_.fit->data();
    val columns = val::array();
    for (const std::vector<double>& column : table.columns) columns.call<void>("push", array(column));
    val data = val::object();
    data.set("names", text_list(table.names));
    data.set("columns", columns);
    return data;
  }

  Problem problem_;
};

val opened(Result<Problem> problem) {
  if (!problem) return failure(problem.error());
  return success(val(std::make_shared<ProblemHandle>(std::move(*problem))));
}

val open_function_text(const std::string& text, std::size_t dimension) { return opened(open_function(text, dimension)); }

val open_listed_fit(const std::string& data_set, const std::string& model, const std::string& loss) {
  return opened(open_fit(data_set, model, loss));
}

val open_own_fit(const val& names, const val& columns, const std::string& model, const std::string& loss) {
  return opened(open_fit(DataSet{texts(names), Columns(columns).columns}, model, loss));
}

val random_start(const val& domain, double seed) {
  return array(random_point(intervals(domain), static_cast<std::uint64_t>(seed)));
}

}  // namespace

EMSCRIPTEN_BINDINGS(fall_line) {
  using emscripten::class_;
  using emscripten::function;

  function("catalogue", guarded<&catalogue_json>);
  function("openFunction", guarded<&open_function_text>);
  function("openListedFit", guarded<&open_listed_fit>);
  function("openOwnFit", guarded<&open_own_fit>);
  function("randomPoint", guarded<&random_start>);
  function("liveHandles", guarded<&Handle::live>);

  class_<ProblemHandle>("Problem")
      .smart_ptr<std::shared_ptr<ProblemHandle>>("ProblemPointer")
      .function("facts", guarded<&ProblemHandle::facts>)
      .function("evaluate", guarded<&ProblemHandle::evaluate>)
      .function("gradient", guarded<&ProblemHandle::gradient>)
      .function("grid", guarded<&ProblemHandle::grid>)
      .function("line", guarded<&ProblemHandle::line>)
      .function("predict", guarded<&ProblemHandle::predict>)
      .function("descend", guarded<&ProblemHandle::descend>);

  class_<DescentHandle>("Descent")
      .smart_ptr<std::shared_ptr<DescentHandle>>("DescentPointer")
      .function("advance", guarded<&DescentHandle::advance>)
      .function("state", guarded<&DescentHandle::state>)
      .function("history", guarded<&DescentHandle::history>);
}

}  // namespace fall_line::border
