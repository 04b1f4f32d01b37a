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

std::unique_ptr<Optimizer> l_bfgs(double memory) {
  return needed(make_chosen(optimizers(), "optimizer", {"l_bfgs", {{"memory", memory}}}));
}

/// -H g with the matrix written out: the newest pairs put into a multiple of the identity, as published.
Eigen::VectorXd dense_direction(const std::vector<Eigen::VectorXd>& x, const std::vector<Eigen::VectorXd>& gradients,
                                std::size_t memory) {
  const Eigen::MatrixXd identity = Eigen::MatrixXd::Identity(x[0].size(), x[0].size());
  Eigen::MatrixXd inverse = identity;
  const std::size_t pairs = std::min(memory, x.size() - 1);
  if (pairs > 0) {
    const Eigen::VectorXd s = x[x.size() - 1] - x[x.size() - 2];
    const Eigen::VectorXd y = gradients[x.size() - 1] - gradients[x.size() - 2];
    inverse *= s.dot(y) / y.dot(y);
  }
  for (std::size_t k = x.size() - pairs; k < x.size(); ++k) {
    const Eigen::VectorXd s = x[k] - x[k - 1];
    const Eigen::VectorXd y = gradients[k] - gradients[k - 1];
    const Eigen::MatrixXd left = identity - s * y.transpose() / s.dot(y);
    inverse = left * inverse * left.transpose() + s * s.transpose() / s.dot(y);
  }
  return -inverse * gradients.back();
}

}  // namespace

TEST_CASE("L-BFGS goes where BFGS goes on a quadratic, if its memory holds all steps") {
  const Eigen::Index size = 7;
  const Quadratic quadratic = convex_quadratic(size);
  const Eigen::VectorXd start = Eigen::VectorXd::Constant(size, 1.5);
  const auto limited = l_bfgs(static_cast<double>(size));
  const auto full = needed(make_chosen(optimizers(), "optimizer", {"bfgs", {}}));
  const Walk walk = walk_exactly(*limited, quadratic, start, static_cast<int>(size));
  const Walk expected = walk_exactly(*full, quadratic, start, static_cast<int>(size));
  for (std::size_t k = 0; k < walk.directions.size(); ++k) {
    // Their lengths differ, because L-BFGS takes the size of the newest curvature.
    CHECK((walk.directions[k].normalized() - expected.directions[k].normalized()).norm() <= 1e-9);
    CHECK((walk.x[k + 1] - expected.x[k + 1]).norm() <= 1e-10);
  }
  CHECK((walk.x.back() - quadratic.minimiser()).norm() <= 1e-10);
}

TEST_CASE("the two loops of L-BFGS give what the matrix written out gives, for short and long memories") {
  for (const std::size_t memory : {std::size_t{1}, std::size_t{3}, std::size_t{20}}) {
    INFO("memory " << memory);
    const Quadratic quadratic = convex_quadratic(5);
    const auto optimizer = l_bfgs(static_cast<double>(memory));
    optimizer->reset(5);
    std::vector<Eigen::VectorXd> x{Eigen::VectorXd::Constant(5, 1.5)};
    std::vector<Eigen::VectorXd> gradients;
    for (std::uint64_t t = 1; t <= 8; ++t) {
      gradients.emplace_back(quadratic.gradient(x.back()));
      const Eigen::VectorXd direction = ask(*optimizer, t, x.back(), gradients.back());
      const Eigen::VectorXd expected = dense_direction(x, gradients, memory);
      CHECK((direction - expected).norm() <= 1e-11 * expected.norm());
      CHECK(optimizer->remembered().size() == 2 * std::min<std::size_t>(memory, t - 1));
      // An inexact step, so that nothing is orthogonal by chance.
      x.emplace_back(x.back() + 0.15 * direction);
    }
  }
}

TEST_CASE("L-BFGS does not keep a step without positive curvature") {
  const auto optimizer = l_bfgs(5.0);
  optimizer->reset(2);
  ask(*optimizer, 1, Eigen::Vector2d(0.0, 0.0), Eigen::Vector2d(1.0, 1.0));
  ask(*optimizer, 2, Eigen::Vector2d(-1.0, -1.0), Eigen::Vector2d(0.5, 0.25));
  CHECK(optimizer->remembered().size() == 2);
  ask(*optimizer, 3, Eigen::Vector2d(-2.0, -1.0), Eigen::Vector2d(0.75, 0.25));
  ask(*optimizer, 4, Eigen::Vector2d(-2.0, -1.0), Eigen::Vector2d(0.75, 0.25));
  CHECK(optimizer->remembered().size() == 2);
  ask(*optimizer, 5, Eigen::Vector2d(-3.0, -1.0), Eigen::Vector2d(0.5, 0.25));
  const std::vector<Remembered> pairs = optimizer->remembered();
  REQUIRE(pairs.size() == 4);
  CHECK(pairs[0].symbol == "s_{1}");
  CHECK(pairs[0].values[0] == -1.0);
  CHECK(pairs[1].symbol == "y_{1}");
  CHECK(pairs[1].values[0] == -0.25);
  CHECK(pairs[3].values[1] == -0.75);
}
