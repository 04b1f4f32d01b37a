// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"
#include "quadratic.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

std::unique_ptr<Optimizer> bfgs() { return needed(make_chosen(optimizers(), "optimizer", {"bfgs", {}})); }

Eigen::MatrixXd shown_matrix(const Optimizer& optimizer) {
  const std::vector<Remembered> rows = optimizer.remembered();
  const auto size = static_cast<Eigen::Index>(rows.size());
  Eigen::MatrixXd matrix(size, size);
  for (Eigen::Index i = 0; i < size; ++i) {
    matrix.row(i) = Eigen::Map<const Eigen::RowVectorXd>(rows[static_cast<std::size_t>(i)].values.data(), size);
  }
  return matrix;
}

}  // namespace

TEST_CASE("BFGS takes the same way on a quadratic as conjugate gradients, and learns its inverse Hessian") {
  for (const Eigen::Index size : {2, 5, 8}) {
    INFO(size << " dimensions");
    const Quadratic quadratic = convex_quadratic(size);
    const Eigen::VectorXd start = Eigen::VectorXd::Constant(size, 1.5);
    const auto optimizer = bfgs();
    const auto conjugate = needed(make_chosen(optimizers(), "optimizer", {"fletcher_reeves", {}}));
    const int steps = static_cast<int>(size);
    const Walk walk = walk_exactly(*optimizer, quadratic, start, steps);
    const Walk expected = walk_exactly(*conjugate, quadratic, start, steps);
    for (std::size_t k = 0; k < walk.x.size(); ++k) CHECK((walk.x[k] - expected.x[k]).norm() <= 1e-10);

    const Eigen::VectorXd end = walk.x.back();
    ask(*optimizer, static_cast<std::uint64_t>(steps) + 1, end, quadratic.gradient(end));
    CHECK((shown_matrix(*optimizer) - quadratic.a.inverse()).norm() <= 1e-9);
  }
}

TEST_CASE("an update of BFGS is the published product, and maps the change of the gradient to the step") {
  const auto optimizer = bfgs();
  optimizer->reset(3);
  Eigen::Vector3d x(0.0, 0.0, 0.0);
  Eigen::Vector3d gradient(1.0, -2.0, 0.5);
  ask(*optimizer, 1, x, gradient);
  const Eigen::Matrix3d identity = Eigen::Matrix3d::Identity();
  CHECK(shown_matrix(*optimizer) == identity);

  Eigen::Matrix3d expected = identity;
  const std::vector<Eigen::Vector3d> moves{{-0.3, 0.9, 0.1}, {0.4, 0.2, -0.7}, {0.1, 0.1, 0.2}};
  const std::vector<Eigen::Vector3d> bends{{-0.5, 1.5, 0.4}, {0.3, 0.9, -0.8}, {0.2, 0.7, 0.1}};
  for (std::size_t k = 0; k < moves.size(); ++k) {
    const Eigen::Vector3d from = x;
    const Eigen::Vector3d slope = gradient;
    x += moves[k];
    gradient += bends[k];
    const Eigen::VectorXd direction = ask(*optimizer, k + 2, x, gradient);
    const Eigen::Vector3d s = x - from;
    const Eigen::Vector3d y = gradient - slope;
    if (k == 0) expected = (s.dot(y) / y.dot(y)) * identity;
    const Eigen::Matrix3d left = identity - s * y.transpose() / s.dot(y);
    expected = left * expected * left.transpose() + s * s.transpose() / s.dot(y);
    CHECK((shown_matrix(*optimizer) - expected).norm() <= 1e-13);
    CHECK((shown_matrix(*optimizer) * y - s).norm() <= 1e-14);
    CHECK((direction + expected * gradient).norm() <= 1e-13);
  }
}

TEST_CASE("BFGS learns nothing from a step without positive curvature") {
  const auto optimizer = bfgs();
  optimizer->reset(2);
  ask(*optimizer, 1, Eigen::Vector2d(0.0, 0.0), Eigen::Vector2d(1.0, 1.0));
  ask(*optimizer, 2, Eigen::Vector2d(-1.0, -1.0), Eigen::Vector2d(0.5, 0.25));
  const Eigen::MatrixXd before = shown_matrix(*optimizer);
  // The gradient changes against the step; not at all; and the iterate not at all.
  ask(*optimizer, 3, Eigen::Vector2d(-2.0, -1.0), Eigen::Vector2d(0.75, 0.25));
  CHECK(shown_matrix(*optimizer) == before);
  ask(*optimizer, 4, Eigen::Vector2d(-3.0, -1.0), Eigen::Vector2d(0.75, 0.25));
  CHECK(shown_matrix(*optimizer) == before);
  ask(*optimizer, 5, Eigen::Vector2d(-3.0, -1.0), Eigen::Vector2d(0.5, 0.25));
  CHECK(shown_matrix(*optimizer) == before);
  // A curvature whose inverse no number holds.
  ask(*optimizer, 6, Eigen::Vector2d(-3.0 - 1e-15, -1.0), Eigen::Vector2d(0.5 - 1e-300, 0.25));
  CHECK(shown_matrix(*optimizer) == before);
}

TEST_CASE("BFGS begins again when overflow has spoilt its matrix") {
  const auto optimizer = bfgs();
  optimizer->reset(2);
  ask(*optimizer, 1, Eigen::Vector2d(0.0, 0.0), Eigen::Vector2d(1.0, 1.0));
  ask(*optimizer, 2, Eigen::Vector2d(-1e200, 1e200), Eigen::Vector2d(-1e-100, 2.0));
  const Eigen::VectorXd direction = ask(*optimizer, 3, Eigen::Vector2d(-2e200, 3e200), Eigen::Vector2d(-2.0, 3.0));
  CHECK(direction == Eigen::Vector2d(2.0, -3.0));
  CHECK(shown_matrix(*optimizer) == Eigen::Matrix2d::Identity());
}
