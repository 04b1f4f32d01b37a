// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <span>
#include <vector>

#include <fall_line/program.hpp>

#include "fit_graph.hpp"

namespace fall_line {

/// Quantities computed in each row, averaged over rows: rows are the lanes of a kernel, a block of them at a time, so
/// that a table of any length needs the same small buffers.
class RowMeans {
 public:
  RowMeans(const FitGraph& fit, std::span<const NodeId> nodes);

  /// How many quantities.
  [[nodiscard]] std::size_t size() const { return outputs_.size(); }

  /// Adds to `sums`, in the order of the rows. Parameter `i` is `parameters[i][point]`.
  void add(const DataSet& data, const Rows& rows, const double* const* parameters, std::size_t point,
           std::span<double> sums);

  /// The means over the rows.
  void operator()(const DataSet& data, const Rows& rows, const double* const* parameters, std::size_t point,
                  std::span<double> means);

 private:
  static constexpr std::size_t block = 256;

  void look_at(const DataSet& data, const Rows& rows, std::size_t first, std::size_t count);
  void add_up(std::size_t count, std::span<double> sums) const;

  std::size_t features_;
  std::size_t parameters_;
  Kernel kernel_;
  std::vector<double> broadcast_;
  std::vector<double> gathered_;
  std::vector<double> results_;
  std::vector<const double*> inputs_;
  std::vector<double*> outputs_;
};

}  // namespace fall_line
