// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/batches.hpp>

#include <algorithm>
#include <numeric>

#include "chance.hpp"

namespace fall_line {

/// What is shuffled, and by what.
class Batches::Order {
 public:
  Order(Shuffle what, std::uint64_t seed, std::size_t rows, std::size_t batches)
      : what_(what),
        chance_(seed),
        items_(what == Shuffle::none   ? 0
               : what == Shuffle::rows ? rows
                                       : batches) {
    std::iota(items_.begin(), items_.end(), std::uint32_t{0});
  }

  /// Shuffles for the epoch that comes next, unless that has been done.
  void renew() {
    if (!is_new_) shuffle(items_, chance_);
    is_new_ = true;
  }
  void begin() {
    renew();
    is_new_ = false;
  }
  /// Whether the rows themselves change places, and no batch may be cut from them until its turn has come.
  [[nodiscard]] bool moves_rows() const { return what_ == Shuffle::rows; }

  /// The batch that comes in this place of the epoch.
  [[nodiscard]] std::size_t batch(std::size_t place) const { return what_ == Shuffle::batches ? items_[place] : place; }
  [[nodiscard]] const std::uint32_t* rows() const { return what_ == Shuffle::rows ? items_.data() : nullptr; }

 private:
  Shuffle what_;
  Chance chance_;
  std::vector<std::uint32_t> items_;
  bool is_new_ = false;
};

Batches::Batches(std::shared_ptr<FitObjective> fit, const Batching& batching)
    : fit_(std::move(fit)),
      size_(std::clamp<std::size_t>(batching.size, 1, of_rows())),
      order_(std::make_unique<Order>(batching.shuffle, batching.seed, of_rows(), in_epoch())) {}

Batches::~Batches() = default;

void Batches::next() {
  if (next_ == 0) order_->begin();
  const std::size_t first = order_->batch(next_) * size_;
  rows_ = {first, rows_from(first), order_->rows()};
  next_ = (next_ + 1) % in_epoch();
}

std::size_t Batches::rows_of_next() {
  // The present batch may still be asked for its rows, so that these stay where they are.
  if (next_ == 0 && !order_->moves_rows()) order_->renew();
  return rows_from(order_->batch(next_) * size_);
}

std::vector<std::size_t> Batches::row_numbers() const {
  std::vector<std::size_t> numbers(rows_.count);
  for (std::size_t i = 0; i < rows_.count; ++i) {
    numbers[i] = rows_.order == nullptr ? rows_.first + i : rows_.order[rows_.first + i];
  }
  return numbers;
}

void Batches::values(const double* const* points, double* values, std::size_t count) {
  fit_->values_on(rows_, points, values, count);
}

double Batches::value_and_gradient(std::span<const double> x, std::span<double> gradient) {
  return fit_->value_and_gradient_on(rows_, x, gradient);
}

void Batches::hessian(std::span<const double> x, std::span<double> hessian) { fit_->hessian_on(rows_, x, hessian); }

}  // namespace fall_line
