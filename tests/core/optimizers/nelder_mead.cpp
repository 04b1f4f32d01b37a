// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <map>
#include <memory>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"
#include "optimizers/simplex.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

using Points = std::vector<std::vector<double>>;

/// A simplex on a function of x and y, after its beginning, with what it costs.
struct Tumble {
  explicit Tumble(const std::string& function, std::vector<double> corner, double size = 1.0)
      : problem(needed(open_function(function, corner.size()))),
        source(needed(make_chosen(gradient_sources(), "gradient", {"exact", {}}))),
        objective(*problem.objective, *source, 1.0, spent) {
    simplex.begin(corner, size, objective);
  }

  /// Evaluations of one iteration.
  std::uint64_t cost() {
    const std::uint64_t before = spent.function;
    simplex.iterate(objective);
    return spent.function - before;
  }

  [[nodiscard]] Points vertices() const {
    Points points;
    for (std::size_t k = 0; k < simplex.size(); ++k) {
      points.emplace_back(simplex.vertex(k).begin(), simplex.vertex(k).end());
    }
    return points;
  }

  Problem problem;
  std::unique_ptr<GradientSource> source;
  Evaluations spent;
  Minimised objective;
  Simplex simplex{SimplexCoefficients{}};
};

/// Rosenbrock's function, counting the points that it is asked for.
class Counting final : public Objective {
 public:
  std::uint64_t points = 0;

  [[nodiscard]] std::size_t dimension() const override { return 2; }
  void values(const double* const* x, double* values, std::size_t count) override {
    points += count;
    objective_->values(x, values, count);
  }
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override {
    return objective_->value_and_gradient(x, gradient);
  }
  void hessian(std::span<const double> x, std::span<double> hessian) override { objective_->hessian(x, hessian); }

 private:
  std::shared_ptr<Objective> objective_ = needed(open_function("rosenbrock", 2)).objective;
};

Method with_nelder_mead(std::map<std::string, double> parameters = {}) {
  Method method;
  method.optimizer = {"nelder_mead", std::move(parameters)};
  return method;
}

}  // namespace

TEST_CASE("the first simplex is the start and a step along each coordinate, from the lowest to the highest") {
  Tumble tumble("x + 3*y", {1.0, 2.0}, 0.5);
  CHECK(tumble.vertices() == Points{{1.0, 2.0}, {1.5, 2.0}, {1.0, 2.5}});
  CHECK(tumble.spent == Evaluations{3, 0});

  // Of equal vertices the older comes first.
  Tumble flat("0*x + 0*y", {1.0, 2.0});
  CHECK(flat.vertices() == Points{{1.0, 2.0}, {2.0, 2.0}, {1.0, 3.0}});
}

// The small examples below begin with (0, 0), (1, 0) and (0, 1). Where (0, 1) is the worst, the middle of the others is
// (0.5, 0); the reflected point is (1, -1), the one contracted outside (0.75, -0.5), the one inside (0.25, 0.5).

TEST_CASE("a simplex reflects its worst vertex where that is better than the second worst, but not than the best") {
  // Values 0, 1, 2; reflected 1 + 2 - 2.5.
  Tumble tumble("x^2 + 2*y^2 + 2.5*x*y", {0.0, 0.0});
  CHECK(tumble.vertices() == Points{{0.0, 0.0}, {1.0, 0.0}, {0.0, 1.0}});
  CHECK(tumble.cost() == 1);
  CHECK(tumble.vertices() == Points{{0.0, 0.0}, {1.0, -1.0}, {1.0, 0.0}});
}

TEST_CASE("a simplex expands where the reflected point is the best, if that is better still") {
  // Values 0, -1, -2: the worst, (0, 0), is reflected to (1, 1), -3, and further to (1.5, 1.5), -4.5.
  Tumble tumble("-x - 2*y", {0.0, 0.0});
  CHECK(tumble.cost() == 2);
  CHECK(tumble.vertices() == Points{{1.5, 1.5}, {0.0, 1.0}, {1.0, 0.0}});

  // Values 3, 2, 1: the worst is reflected to (1, 1), 0; (1.5, 1.5) has 0.75.
  Tumble refused("(x - 1)^2 + 2*(y - 1)^2", {0.0, 0.0});
  CHECK(refused.cost() == 2);
  CHECK(refused.vertices() == Points{{1.0, 1.0}, {0.0, 1.0}, {1.0, 0.0}});
}

TEST_CASE("a simplex contracts outside where the reflected point is better than the worst alone") {
  // Values 0, 1, 2; reflected 1.5, contracted 0.5.
  Tumble tumble("x^2 + 2*y^2 + 1.5*x*y", {0.0, 0.0});
  CHECK(tumble.cost() == 2);
  CHECK(tumble.vertices() == Points{{0.0, 0.0}, {0.75, -0.5}, {1.0, 0.0}});
}

TEST_CASE("a simplex contracts inside where the reflected point is no better than the worst") {
  // Values 0, 1, 2; reflected 3, contracted 0.5625.
  Tumble tumble("x^2 + 2*y^2", {0.0, 0.0});
  CHECK(tumble.cost() == 2);
  CHECK(tumble.vertices() == Points{{0.0, 0.0}, {0.25, 0.5}, {1.0, 0.0}});
}

TEST_CASE("a simplex shrinks where contraction does not help either") {
  // Values 0, 1, 2; reflected 99, contracted inside 13.75.
  Tumble inside("x + 2*y + 100*abs(x*y)", {0.0, 0.0});
  CHECK(inside.cost() == 4);
  CHECK(inside.vertices() == Points{{0.0, 0.0}, {0.5, 0.0}, {0.0, 0.5}});

  // Values 0, 1, 2; reflected 1.5, contracted outside 19.25.
  Tumble outside("x^2 + 2*y^2 + 1.5*x*y + 100*x*(1 - x)", {0.0, 0.0});
  CHECK(outside.cost() == 4);
  CHECK(outside.vertices() == Points{{0.0, 0.0}, {0.0, 0.5}, {0.5, 0.0}});
}

TEST_CASE("a simplex takes a point without a value for the worst") {
  // The corner (0, 1) is outside the domain, which ends at y = 0.5.
  Tumble tumble("x^2 + sqrt(0.5 - y)", {0.0, 0.0});
  CHECK(tumble.vertices() == Points{{0.0, 0.0}, {1.0, 0.0}, {0.0, 1.0}});
  for (int k = 0; k < 200; ++k) tumble.cost();
  for (std::size_t k = 0; k < 3; ++k) CHECK(tumble.simplex.vertex(k)[1] <= 0.5);
}

TEST_CASE("Nelder and Mead's method converges on Rosenbrock's function") {
  Descent run = descent_on("rosenbrock", {-1.2, 1.0}, with_nelder_mead());
  CHECK(run.advance(2000) == Status::converged);
  const std::vector<double>& x = run.history().x;
  CHECK(std::fabs(x[x.size() - 2] - 1.0) <= 1e-7);
  CHECK(std::fabs(x[x.size() - 1] - 1.0) <= 1e-7);
  const std::vector<double>& value = run.history().value;
  for (std::size_t k = 1; k < value.size(); ++k) CHECK(value[k] <= value[k - 1]);
  REQUIRE(run.remembered().size() == 3);
  CHECK(run.remembered()[0].symbol == "x_{(1)}");
  CHECK(run.remembered()[0].values[0] == x[x.size() - 2]);
}

TEST_CASE("every value that Nelder and Mead's method looks at is counted, and no gradient") {
  auto counting = std::make_shared<Counting>();
  Descent run = descent(counting, {-1.2, 1.0}, with_nelder_mead());
  for (int k = 0; k < 300; ++k) {
    run.advance(1);
    CHECK(run.evaluations() == Evaluations{counting->points, 0});
  }
}

TEST_CASE("a simplex that has drawn together to a point ends the run") {
  // The ridge of the function hides its minimum from the gradient, which is never small.
  Descent run = descent_on("abs(x - 0.3) + abs(y - 0.6)", {1.0, 2.0}, with_nelder_mead());
  CHECK(run.advance(10'000) == Status::stalled);
  CHECK(run.cause() == Cause::no_change);
  CHECK(run.history().value.back() <= 1e-6);
}
