// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <vector>

#include <fall_line/optimizer.hpp>

#include "moving_average.hpp"

namespace fall_line {

/// What Adam and its kin have in common: they remember an average `m` of the gradients and one `v` of their squares.
class MeanAndSquares : public Optimizer {
 public:
  MeanAndSquares(double beta1, double beta2) : mean_(beta1), squares_(beta2) {}

  void reset(std::size_t size) override {
    mean_.reset(size);
    squares_.reset(size);
  }

  [[nodiscard]] bool may_move_again() const override { return mean_.changed(); }
  [[nodiscard]] std::vector<Remembered> remembered() const override {
    return {{"m_t", mean_.values()}, {"v_t", squares_.values()}};
  }

 protected:
  MovingAverage mean_;
  MovingAverage squares_;
};

}  // namespace fall_line
