// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/objective.hpp>

namespace {

/// Remembers its last question; its value is the last coordinate.
class LastCoordinate final : public fall_line::Objective {
 public:
  [[nodiscard]] std::size_t dimension() const override { return 3; }
  void values(const double* const* points, double* values, std::size_t count) override {
    counted = count;
    for (std::size_t k = 0; k < count; ++k) values[k] = points[2][k];
  }
  double value_and_gradient(std::span<const double> x, std::span<double>) override { return x[2]; }
  void hessian(std::span<const double>, std::span<double>) override {}

  std::size_t counted = 0;
};

}  // namespace

TEST_CASE("the value at one point is asked for as a block of one") {
  LastCoordinate objective;
  CHECK(objective.value(std::vector<double>{4.0, 5.0, 6.5}) == 6.5);
  CHECK(objective.counted == 1);
}
