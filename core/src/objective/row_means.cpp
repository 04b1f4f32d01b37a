// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "row_means.hpp"

#include <algorithm>
#include <array>

namespace fall_line {
namespace {

/// Several sums side by side: each is a chain of additions that wait for one another.
template <std::size_t width>
void add_columns(double* const* columns, std::size_t count, double* sums) {
  std::array<double, width> kept;
  std::copy_n(sums, width, kept.begin());
  for (std::size_t row = 0; row < count; ++row) {
    for (std::size_t j = 0; j < width; ++j) kept[j] += columns[j][row];
  }
  std::copy_n(kept.begin(), width, sums);
}

}  // namespace

RowMeans::RowMeans(const FitGraph& fit, std::span<const NodeId> nodes)
    : features_(fit.features),
      parameters_(fit.parameters.size()),
      kernel_(compile(fit.graph, nodes, fit.inputs())),
      broadcast_(parameters_ * block),
      results_(nodes.size() * block),
      inputs_(fit.inputs()),
      outputs_(nodes.size()) {
  for (std::size_t i = 0; i < parameters_; ++i) inputs_[features_ + i] = &broadcast_[i * block];
  for (std::size_t i = 0; i < outputs_.size(); ++i) outputs_[i] = &results_[i * block];
}

/// Points the kernel's inputs to rows of the table, or to a copy of those that do not lie side by side.
void RowMeans::look_at(const DataSet& data, const Rows& rows, std::size_t first, std::size_t count) {
  gathered_.resize(rows.order == nullptr ? 0 : data.columns.size() * block);
  for (std::size_t i = 0; i < data.columns.size(); ++i) {
    const double*& input = inputs_[i < features_ ? i : inputs_.size() - 1];
    const double* const column = data.columns[i].data();
    if (rows.order == nullptr) {
      input = column + first;
    } else {
      double* const copy = &gathered_[i * block];
      for (std::size_t row = 0; row < count; ++row) copy[row] = column[rows.order[first + row]];
      input = copy;
    }
  }
}

void RowMeans::add_up(std::size_t count, std::span<double> sums) const {
  std::size_t i = 0;
  for (; i + 4 <= sums.size(); i += 4) add_columns<4>(&outputs_[i], count, &sums[i]);
  for (; i + 2 <= sums.size(); i += 2) add_columns<2>(&outputs_[i], count, &sums[i]);
  if (i < sums.size()) add_columns<1>(&outputs_[i], count, &sums[i]);
}

void RowMeans::add(const DataSet& data, const Rows& rows, const double* const* parameters, std::size_t point,
                   std::span<double> sums) {
  const std::size_t widest = std::min(rows.count, block);
  for (std::size_t i = 0; i < parameters_; ++i) {
    std::fill_n(broadcast_.begin() + static_cast<std::ptrdiff_t>(i * block), widest, parameters[i][point]);
  }
  for (std::size_t done = 0; done < rows.count; done += block) {
    const std::size_t count = std::min(block, rows.count - done);
    look_at(data, rows, rows.first + done, count);
    kernel_(inputs_.data(), outputs_.data(), count);
    add_up(count, sums);
  }
}

void RowMeans::operator()(const DataSet& data, const Rows& rows, const double* const* parameters, std::size_t point,
                          std::span<double> means) {
  std::fill(means.begin(), means.end(), 0.0);
  add(data, rows, parameters, point, means);
  for (double& mean : means) mean /= static_cast<double>(rows.count);
}

}  // namespace fall_line
