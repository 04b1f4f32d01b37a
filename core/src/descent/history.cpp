// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/history.hpp>

#include <algorithm>
#include <bit>

namespace fall_line {
namespace {

/// Keeps every second of the pieces, each `width` numbers long, that a column is made of.
template <class Number>
void halve(std::vector<Number>& column, std::size_t width = 1) {
  const std::size_t kept = (column.size() / width + 1) / 2;
  for (std::size_t k = 1; k < kept; ++k) {
    const auto from = column.begin() + static_cast<std::ptrdiff_t>(2 * k * width);
    std::copy_n(from, width, column.begin() + static_cast<std::ptrdiff_t>(k * width));
  }
  column.resize(kept * width);
}

}  // namespace

// A power of two, so that columns which double as they grow end with no room to spare.
std::size_t History::capacity(std::size_t dimension) {
  const std::size_t bytes_an_entry = (dimension + 6) * sizeof(double);
  return std::bit_floor(std::max<std::size_t>(most_bytes / bytes_an_entry, 1024));
}

// Makes room at once for what most runs come to, about a megabyte: columns that double as they grow copy all they hold
// each time. A power of two again, or what is never outgrown.
History::History(std::size_t dimension, std::uint64_t steps, const Extent& extent)
    : dimension_(dimension),
      capacity_(capacity(dimension + (extent.average ? dimension : 0) + (extent.row_evaluations ? 2 : 0))),
      stride_(extent.stride) {
  const std::size_t room = static_cast<std::size_t>(std::min<std::uint64_t>(steps, capacity_ / 32 - 1)) + 1;
  x.reserve(room * dimension);
  value.reserve(room);
  gradient_norm.reserve(room);
  step_size.reserve(room);
  evaluations.reserve(room);
  step.reserve(room);
}

void History::drop_newest() {
  x.resize(x.size() - dimension_);
  value.pop_back();
  gradient_norm.pop_back();
  step_size.pop_back();
  evaluations.pop_back();
  step.pop_back();
  if (!row_evaluations.empty()) row_evaluations.pop_back();
  if (!average.empty()) average.resize(average.size() - dimension_);
}

void History::thin() {
  halve(x, dimension_);
  halve(value);
  halve(gradient_norm);
  halve(step_size);
  halve(evaluations);
  halve(step);
  halve(row_evaluations);
  halve(average, dimension_);
  stride_ *= 2;
}

}  // namespace fall_line
