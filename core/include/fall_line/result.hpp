// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <utility>
#include <variant>

namespace fall_line {

/// What is wrong with something a user gave, said so that a student understands it. Errors are values here:
/// nothing a user types makes the core throw.
struct Error {
  /// Which input it is about, by its key in the state record: `f`, `model`, `loss`, `start`, `step.size`, ...
  std::string key;
  /// Where in a typed text the trouble is, counted in Unicode characters from 0; the end of the text is allowed.
  std::size_t position = 0;
  /// How many characters the trouble covers; 0 where something is missing.
  std::size_t length = 0;
  /// One sentence: what was found and what was expected.
  std::string message;
  /// The nearest thing that would be right, ready to be put in place of the marked text; empty when none is near.
  std::string suggestion;
};

/// A value, or the reason why there is none.
template <class Value>
class [[nodiscard]] Result {
 public:
  Result(Value value) : content_(std::in_place_index<0>, std::move(value)) {}
  Result(Error error) : content_(std::in_place_index<1>, std::move(error)) {}

  explicit operator bool() const { return content_.index() == 0; }
  Value& operator*() { return *std::get_if<0>(&content_); }
  const Value& operator*() const { return *std::get_if<0>(&content_); }
  Value* operator->() { return std::get_if<0>(&content_); }
  const Value* operator->() const { return std::get_if<0>(&content_); }
  Error& error() { return *std::get_if<1>(&content_); }
  const Error& error() const { return *std::get_if<1>(&content_); }

 private:
  std::variant<Value, Error> content_;
};

}  // namespace fall_line
