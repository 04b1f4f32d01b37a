// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <emscripten/bind.h>
#include <emscripten/val.h>

#include <map>
#include <span>
#include <string>
#include <vector>

#include <fall_line/catalogue.hpp>
#include <fall_line/gradient_source.hpp>
#include <fall_line/result.hpp>
#include <fall_line/unit.hpp>

// How plain JavaScript values become C++ ones and back. Everything is copied; nothing keeps pointing into the other side.
namespace fall_line::border {

using emscripten::val;

inline std::vector<double> numbers(const val& array) { return emscripten::convertJSArrayToNumberVector<double>(array); }

inline val array(std::span<const double> numbers) {
  return val::global("Float64Array").new_(val(emscripten::typed_memory_view(numbers.size(), numbers.data())));
}

inline std::vector<std::string> texts(const val& list) { return emscripten::vecFromJSArray<std::string>(list); }

inline val text_list(const std::vector<std::string>& texts) {
  val list = val::array();
  for (const std::string& text : texts) list.call<void>("push", text);
  return list;
}

inline Interval interval(const val& pair) { return {pair[0].as<double>(), pair[1].as<double>()}; }

inline std::vector<Interval> intervals(const val& list) {
  std::vector<Interval> result;
  for (std::size_t i = 0; i < list["length"].as<std::size_t>(); ++i) result.push_back(interval(list[i]));
  return result;
}

inline val interval_list(const std::vector<Interval>& intervals) {
  val list = val::array();
  for (const Interval& interval : intervals) {
    val pair = val::array();
    pair.call<void>("push", interval.low);
    pair.call<void>("push", interval.high);
    list.call<void>("push", pair);
  }
  return list;
}

/// `{id, parameters: {name: number}}`
inline Choice choice(const val& object) {
  Choice result{object["id"].as<std::string>(), {}};
  const val parameters = object["parameters"];
  for (const std::string& name : texts(val::global("Object").call<val>("keys", parameters))) {
    result.parameters[name] = parameters[name].as<double>();
  }
  return result;
}

inline val evaluations(const Evaluations& counts) {
  val object = val::object();
  object.set("function", static_cast<double>(counts.function));
  object.set("gradient", static_cast<double>(counts.gradient));
  return object;
}

/// `{error: {key, position, length, message, suggestion}}`
inline val failure(const Error& error) {
  val inside = val::object();
  inside.set("key", error.key);
  inside.set("position", error.position);
  inside.set("length", error.length);
  inside.set("message", error.message);
  inside.set("suggestion", error.suggestion);
  val object = val::object();
  object.set("error", inside);
  return object;
}

/// `{value: ...}`
inline val success(const val& value) {
  val object = val::object();
  object.set("value", value);
  return object;
}

}  // namespace fall_line::border
