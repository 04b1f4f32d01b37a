// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

#pragma once

// The border between the core and JavaScript, spoken by `web/src/core` alone. It names no unit. Its calls stand in a
// file for each kind of thing they are about: problems.cpp, derivatives.cpp, pictures.cpp, descents.cpp.
//
// It is made of two shapes, numbers and texts, which travel in memory. Before a call, JavaScript writes its texts, each
// ended by a zero byte, to where `textInbox` says, and its numbers to where `inbox` says; a call that gives back an
// array or a text returns its length, and JavaScript copies it at once from `outbox` or `textOutbox`. Problems and
// descents are numbers from 1 on; 0 means that the call was refused and that the text given back is the error, as JSON.
//
// The functions are exported as they are, without embind: its JavaScript and its type tables were a tenth of what a
// reader has to load before the first picture. Errors of the core are values and the code is compiled without
// exceptions, so that nothing can be thrown across.

#include <cstddef>
#include <map>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include <fall_line/catalogue.hpp>
#include <fall_line/descent.hpp>

#define FALL_LINE_EXPORT(name) extern "C" __attribute__((used, export_name(name)))

namespace fall_line::border {

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
};

extern Border border;

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

/// Room for the numbers that a call gives back.
std::vector<double>& outbox(std::size_t size);

/// Gives back a text, and its length.
int given(std::string text);

/// Gives back an error as a text, and 0.
int refuse(const Error& error);

}  // namespace fall_line::border
