// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>

#include "../reference_data.hpp"
#include "searched_steps.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

Method by_exact_search(double size = 1.0) {
  Method method;
  method.step_size = {"exact", {{"size", size}}};
  return method;
}

/// Of x^T A x / 2 - b^T x.
class Quadratic final : public Objective {
 public:
  Quadratic(std::vector<std::vector<double>> a, std::vector<double> b) : a_(std::move(a)), b_(std::move(b)) {}
  [[nodiscard]] std::size_t dimension() const override { return b_.size(); }
  void values(const double* const* points, double* values, std::size_t count) override {
    std::vector<double> x(b_.size());
    std::vector<double> gradient(b_.size());
    for (std::size_t k = 0; k < count; ++k) {
      for (std::size_t i = 0; i < x.size(); ++i) x[i] = points[i][k];
      values[k] = value_and_gradient(x, gradient);
    }
  }
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override {
    double value = 0.0;
    for (std::size_t i = 0; i < x.size(); ++i) {
      double product = 0.0;
      for (std::size_t j = 0; j < x.size(); ++j) product += a_[i][j] * x[j];
      gradient[i] = product - b_[i];
      value += x[i] * (0.5 * product - b_[i]);
    }
    return value;
  }
  void hessian(std::span<const double>, std::span<double> hessian) override {
    for (std::size_t i = 0; i < b_.size(); ++i) std::copy(a_[i].begin(), a_[i].end(), &hessian[i * b_.size()]);
  }

 private:
  std::vector<std::vector<double>> a_;
  std::vector<double> b_;
};

}  // namespace

TEST_CASE("exact line searches agree with steepest descent computed with 60 digits") {
  for (const auto& reference : reference_data("exact_line_search.json", "runs")) {
    const std::vector<double> sizes = reference.at("alpha");
    const std::vector<std::vector<double>> iterates = reference.at("x");
    auto quadratic = std::make_shared<Quadratic>(reference.at("A"), reference.at("b"));
    Method method = by_exact_search();
    method.stop.gradient = 0.0;
    Descent run = descent(quadratic, reference.at("x0"), method);
    run.advance(sizes.size());
    INFO(reference.at("A").dump());
    REQUIRE(run.steps() == sizes.size());
    const std::size_t n = quadratic->dimension();
    double size_error = 0.0;
    double x_error = 0.0;
    std::size_t sizes_compared = 0;
    for (std::size_t k = 0; k < sizes.size(); ++k) {
      // Near the minimum the gradient is a small difference of large numbers. Below 1e-5 or so even the formula
      // g.g / (g.Ag) at the recorded iterate, a double, is no longer the recorded size to 1e-10. The iterates are.
      if (run.history().gradient_norm[k] >= 1e-5) {
        ++sizes_compared;
        size_error = std::max(size_error, std::fabs(run.history().step_size[k + 1] / sizes[k] - 1.0));
      }
      for (std::size_t i = 0; i < n; ++i) {
        x_error = std::max(x_error, std::fabs(run.history().x[(k + 1) * n + i] - iterates[k + 1][i]));
      }
    }
    CHECK(size_error < 1e-10);
    CHECK(sizes_compared >= 6);
    CHECK(x_error < 1e-10);
  }
}

TEST_CASE("an exact line search ends where the slope along the direction vanishes") {
  for (const double size : {1e-3, 1.0, 30.0}) {
    for (const auto& [function, start] : smooth_places) {
      INFO(function << ", first trial " << size);
      Method method = by_exact_search(size);
      method.stop.gradient = 1e-3;
      const std::vector<SearchedStep> steps = searched_steps(function, start, method, 60);
      REQUIRE(steps.size() > 2);
      for (const SearchedStep& step : steps) {
        check_accepted_trial(step);
        CHECK(std::fabs(step.next_slope) <= 1e-9 * std::fabs(step.slope));
        CHECK(step.cost == Evaluations{0, 1 + step.trials.size()});
        CHECK(step.trials.size() < 60);
      }
    }
  }
}

TEST_CASE("an exact line search goes to the first valley's bottom, also of a kink") {
  // From 0 down along x: (x - 2)^2 (x - 9)^2 has valleys at 2 and at 9.
  Descent valleys = descent_on("(x - 2)^2*(x - 9)^2/100", {0.0}, by_exact_search(0.1));
  valleys.advance(1);
  CHECK(std::fabs(valleys.history().x.back() - 2.0) < 1e-9);

  Descent kink = descent_on("abs(x - 0.3)", {2.0}, by_exact_search());
  kink.advance(1);
  CHECK(std::fabs(kink.history().x.back() - 0.3) < 1e-15);
}

TEST_CASE("an exact line search along a line that falls without end ends, far away") {
  Descent run = descent_on("x", {0.0}, by_exact_search());
  CHECK(run.advance(10) == Status::diverged);
  CHECK(run.trials().size() < 50);
}
