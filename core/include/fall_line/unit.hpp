// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <vector>

#include <fall_line/literal.hpp>
#include <fall_line/result.hpp>

namespace fall_line {

/// How a slider for a quantity should run.
enum class Scale { linear, logarithmic };

/// A number that a unit (an optimizer, a step-size rule, ...) can be set by.
struct Parameter {
  /// Its key: `[a-z0-9_]+`.
  Literal id;
  Literal label;
  /// As it stands in formulas, in Unicode, e.g. `α`.
  Literal symbol;
  /// One sentence: what it does, and what a larger value changes.
  Literal help;
  /// Unit of measurement; empty for a pure number.
  Literal unit;
  double minimum = 0.0;
  double maximum = 0.0;
  double fallback = 0.0;
  Scale scale = Scale::linear;
  bool integer = false;
  /// The least value that may be set, where that is less than the useful range has: a steep problem may need it.
  std::optional<double> least = {};
};

/// What a unit says of itself. Page, URL, documentation and contract tests are derived from this.
struct Unit {
  /// Its key: `[a-z0-9_]+`.
  Literal id;
  Literal label;
  /// One or two sentences for a student.
  Literal help;
  /// The rule in TeX; several equations are separated by line breaks.
  Literal formula;
  /// Where it comes from: paper or book.
  Literal citation;
  std::vector<Parameter> parameters;
  /// The heading that it is listed under; the list says it.
  Literal group = {};
  /// The rule as lines of Python, from which the page writes scripts with lists and with NumPy. Empty: not written.
  ///
  /// Parameters go by their ids (`lambda_` for `lambda`); `abs`, `max`, `min` are Python's; `sqrt`, `cos`, `floor`,
  /// `pi` are those of `math` or NumPy, `sign`, `where`, `maximum`, `minimum` NumPy's or the like of them for two
  /// numbers. Operations stand in the order in which the unit takes them, so that the numbers are the same. Paragraphs
  /// are parted by an empty line.
  ///
  /// An optimizer: *lines* that give `direction`, from `x`, `gradient` (of what is minimised), `t` (from 1) and, where
  /// it needs it, `step_size`, the one that is meant; a line is an assignment. `x`, `gradient`, `direction`, what is
  /// remembered for each coordinate and what comes of them are a number a coordinate. *Memory*: what it has before the
  /// first step, `m = [0.0]` a number a coordinate, `power = 1.0` one. *Restless*: the names, parted by spaces, that
  /// must not have changed either where no further step is of use (`Optimizer::may_move_again`).
  ///
  /// A step-size rule: *lines* that give `step_size` before the direction is known, from `t`; *search*: lines that give
  /// it from `value` and `value_at(size)`, what is minimised at `x` and at `x + size * direction`.
  ///
  /// A gradient source: an expression of `f`, `x`, `gradient_of(x)` and `moved(x, i, h)`, the point with `h` added to
  /// its coordinate `i`; what it costs in evaluations.
  Literal python = {};
};

/// A unit chosen by id, with the parameters that were set; the others keep their defaults.
struct Choice {
  std::string id;
  std::map<std::string, double> parameters;
};

/// The values of all parameters of a unit, in its own order: the chosen ones checked against their ranges, defaults
/// for the rest. An unknown parameter or a value out of range is an error whose key is `role.parameter`.
[[nodiscard]] Result<std::vector<double>> resolve(const Unit& unit, const std::string& role, const Choice& choice);

/// A unit together with the function that makes one of it from the values that `resolve` gives.
template <class Made>
struct Listed {
  Unit unit;
  Made (*make)(std::span<const double> parameters) = nullptr;
};

/// A line of a list of units: the heading that one stands under, and the function that describes it.
template <class Entry>
struct UnitLine {
  Literal heading;
  Entry (*unit)() = nullptr;
};

/// The unit of a line, which knows its heading.
template <class Entry>
[[nodiscard]] Entry listed(const UnitLine<Entry>& line) {
  Entry entry = line.unit();
  entry.unit.group = line.heading;
  return entry;
}

/// The units of all lines.
template <class Entry, std::size_t count>
[[nodiscard]] std::vector<Entry> all_listed(const UnitLine<Entry> (&lines)[count]) {
  std::vector<Entry> list;
  for (const UnitLine<Entry>& line : lines) list.push_back(listed(line));
  return list;
}

/// Makes a unit with the defaults of all its parameters.
template <class Entry>
[[nodiscard]] auto make_default(const Entry& entry) {
  std::vector<double> values;
  for (const Parameter& parameter : entry.unit.parameters) values.push_back(parameter.fallback);
  return entry.make(values);
}

/// The unit of that id; null where the list has none.
template <class Entry>
[[nodiscard]] const Entry* find_unit(const std::vector<Entry>& list, const std::string& id) {
  for (const Entry& entry : list) {
    if (entry.unit.id == id) return &entry;
  }
  return nullptr;
}

/// Makes the chosen unit of a list. `role` names the list in errors: `optimizer`, `step`, `gradient`.
template <class Entry>
[[nodiscard]] auto make_chosen(const std::vector<Entry>& list, const std::string& role, const Choice& choice)
    -> Result<decltype(list.front().make({}))> {
  if (const Entry* const entry = find_unit(list, choice.id)) {
    Result<std::vector<double>> values = resolve(entry->unit, role, choice);
    if (!values) return values.error();
    return entry->make(*values);
  }
  std::string known;
  for (const Entry& entry : list) known.append(known.empty() ? "" : ", ").append(entry.unit.id);
  return Error{role, 0, 0, "There is no " + role + " called “" + choice.id + "”. Known are: " + known + ".", ""};
}

/// The same for a list that is long: the unit that it begins with is made without making all the others.
template <class Entry>
[[nodiscard]] auto make_chosen(const Entry& first, const std::vector<Entry>& (*list)(), const std::string& role,
                               const Choice& choice) {
  if (choice.id == first.unit.id) return make_chosen(std::vector<Entry>{first}, role, choice);
  return make_chosen(list(), role, choice);
}

}  // namespace fall_line
