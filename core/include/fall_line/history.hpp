// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <vector>

#include <fall_line/gradient_source.hpp>

namespace fall_line {

/// What happened on the way, from the start (entry 0) on: one column a measure, one entry a kept step.
///
/// A run may take ten million steps, more than a page can hold. So the history thins itself: while there is room, every
/// step is kept; when it is full, every second entry is dropped, and from then on only every second step is kept, then
/// every fourth, and so on. That is, kept are
/// - all steps that are multiples of `stride()`, which is 1 at first and doubles each time the history is full,
/// - and the newest iterate, always: it gives way to the next one unless its step is such a multiple.
/// Start and newest iterate are therefore always there, exactly as they were.
struct History {
  /// The iterates one after the other, `dimension` numbers each.
  std::vector<double> x;
  /// The objective's own value: not negated when maximising.
  std::vector<double> value;
  /// Euclidean norm of the gradient (of the source that the run uses).
  std::vector<double> gradient_norm;
  /// The step size of the step that led here; 0 for the start.
  std::vector<double> step_size;
  /// Evaluations used up to here.
  std::vector<Evaluations> evaluations;
  /// How many steps had been taken; ascending, from 0 on.
  std::vector<std::uint64_t> step;
  /// Of a run in batches: evaluations of the loss of a single row, and of its gradient, used up to here; else empty.
  std::vector<Evaluations> row_evaluations;
  /// Where iterates are averaged: their mean so far, `dimension` numbers each; else empty.
  std::vector<double> average;

  [[nodiscard]] std::size_t size() const { return value.size(); }
  [[nodiscard]] std::uint64_t stride() const { return stride_; }

  /// What the numbers of a history may take, in bytes, and how many entries of a run in `dimension` variables that is.
  static constexpr std::size_t most_bytes = std::size_t{1} << 25U;
  [[nodiscard]] static std::size_t capacity(std::size_t dimension);

  /// Makes place for the entry of the step after the newest, by dropping what the rule above drops. The caller then
  /// appends to every column.
  void make_place() {
    if (size() > 0 && (step.back() & (stride_ - 1)) != 0) {  // a remainder, by a power of two
      drop_newest();
    } else if (size() >= capacity_) {
      thin();
    }
  }

  /// What is kept beside the usual.
  struct Extent {
    /// The stride to begin with, a power of two.
    std::uint64_t stride = 1;
    bool row_evaluations = false;
    bool average = false;
  };

  /// Begins a history of a run in `dimension` variables that takes `steps` steps at the most.
  History(std::size_t dimension, std::uint64_t steps, const Extent& extent);

 private:
  void drop_newest();
  void thin();

  std::size_t dimension_;
  std::size_t capacity_;
  std::uint64_t stride_;
};

}  // namespace fall_line
