// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include <fall_line/objective.hpp>

namespace fall_line {

/// What is put into a random order before each pass over the data, an epoch.
enum class Shuffle {
  /// The rows are cut once, in their order, into batches; the batches are shuffled (J. Grus: Data Science from Scratch,
  /// 2nd ed., O'Reilly 2019, chapter 8).
  batches,
  /// The rows are shuffled and then cut into batches: the common practice.
  rows,
  /// Nothing: batch after batch, in the order of the rows.
  none,
};

/// How the rows of a fit are cut into batches.
struct Batching {
  /// Rows in a batch, from 1; the last batch of an epoch has what is left.
  std::size_t size = 1;
  Shuffle shuffle = Shuffle::batches;
  std::uint64_t seed = 1;
};

/// The mean loss over a batch of the rows, another batch for each step: what minibatch and stochastic gradient descent
/// descend on. The same seed gives the same batches, on every machine.
class Batches final : public Objective {
 public:
  Batches(std::shared_ptr<FitObjective> fit, const Batching& batching);
  ~Batches() override;

  /// Goes on to the next batch: before each step, the first included.
  void next();

  /// How many rows the batch will have that comes next. Where it begins an epoch of shuffled batches, they are shuffled
  /// now.
  [[nodiscard]] std::size_t rows_of_next();

  /// Rows of the table, and of a batch that is not the last of its epoch.
  [[nodiscard]] std::size_t of_rows() const { return fit_->data().rows(); }
  [[nodiscard]] std::size_t size() const { return size_; }
  /// Batches in an epoch.
  [[nodiscard]] std::size_t in_epoch() const { return (of_rows() + size_ - 1) / size_; }
  /// How many rows the present batch has, and which, by their numbers in the table.
  [[nodiscard]] std::size_t rows() const override { return rows_.count; }
  [[nodiscard]] std::vector<std::size_t> row_numbers() const;

  [[nodiscard]] std::size_t dimension() const override { return fit_->dimension(); }
  void values(const double* const* points, double* values, std::size_t count) override;
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override;
  void hessian(std::span<const double> x, std::span<double> hessian) override;

 private:
  class Order;

  [[nodiscard]] std::size_t rows_from(std::size_t first) const { return std::min(size_, of_rows() - first); }

  std::shared_ptr<FitObjective> fit_;
  std::size_t size_;
  std::unique_ptr<Order> order_;
  Rows rows_;
  /// The place in the epoch of the batch that comes next.
  std::size_t next_ = 0;
};

}  // namespace fall_line
