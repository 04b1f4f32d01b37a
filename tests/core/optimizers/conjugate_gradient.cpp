// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <map>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../descents.hpp"
#include "quadratic.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

std::unique_ptr<Optimizer> conjugate_gradient(const std::string& id, double restart = 0.0) {
  return needed(make_chosen(optimizers(), "optimizer", {id, {{"restart", restart}}}));
}

const std::vector<std::string> both{"fletcher_reeves", "polak_ribiere"};

}  // namespace

TEST_CASE("conjugate gradients of both kinds end on a quadratic in as many steps as it has coordinates") {
  for (const std::string& id : both) {
    for (const Eigen::Index size : {2, 5, 9}) {
      INFO(id << " in " << size << " dimensions");
      const Quadratic quadratic = convex_quadratic(size);
      const Eigen::VectorXd start = Eigen::VectorXd::Constant(size, 1.5);
      const auto optimizer = conjugate_gradient(id);
      const Walk walk = walk_exactly(*optimizer, quadratic, start, static_cast<int>(size));
      const double begin = (start - quadratic.minimiser()).norm();
      CHECK((walk.x.back() - quadratic.minimiser()).norm() <= 1e-11 * begin);
      // Not before: one step less leaves a real part of the way.
      CHECK((walk.x[walk.x.size() - 2] - quadratic.minimiser()).norm() >= 1e-5 * begin);

      for (std::size_t i = 0; i < walk.directions.size(); ++i) {
        const Eigen::VectorXd image = quadratic.a * walk.directions[i];
        for (std::size_t j = 0; j < i; ++j) {
          CHECK(std::fabs(walk.directions[j].dot(image)) <= 1e-10 * walk.directions[j].norm() * image.norm());
        }
      }
    }
  }
}

TEST_CASE("the two kinds differ where the gradients are not orthogonal") {
  const Eigen::Vector2d first(3.0, 4.0);
  const Eigen::Vector2d second(1.0, 2.0);
  const Eigen::Vector2d anywhere(0.0, 0.0);
  // 5 / 25, and (5 - 11) / 25, which is less than 0.
  const std::map<std::string, Eigen::Vector2d> expected{{"fletcher_reeves", -second - 0.2 * first},
                                                        {"polak_ribiere", -second}};
  for (const std::string& id : both) {
    const auto optimizer = conjugate_gradient(id);
    optimizer->reset(2);
    CHECK(ask(*optimizer, 1, anywhere, first) == -first);
    CHECK((ask(*optimizer, 2, anywhere, second) - expected.at(id)).norm() <= 1e-15);
  }
  const auto optimizer = conjugate_gradient("polak_ribiere");
  optimizer->reset(2);
  ask(*optimizer, 1, anywhere, first);
  // (9 + 4 - (9 - 8)) / 25 = 12 / 25.
  const Eigen::Vector2d third(3.0, -2.0);
  CHECK((ask(*optimizer, 2, anywhere, third) - (-third - 0.48 * first)).norm() <= 1e-15);
}

TEST_CASE("conjugate gradients begin again where the direction would lead uphill") {
  const Eigen::Vector2d first(1.0, 0.0);
  // Against the former gradient and longer: beta is 9 and -g + 9 d has the slope -9 + 27.
  const Eigen::Vector2d second(-3.0, 0.0);
  for (const std::string& id : both) {
    const auto optimizer = conjugate_gradient(id);
    optimizer->reset(2);
    ask(*optimizer, 1, first, first);
    CHECK(ask(*optimizer, 2, first, second) == -second);
  }
}

TEST_CASE("conjugate gradients begin again every so many steps when they are told to") {
  const Quadratic quadratic = convex_quadratic(6);
  for (const std::string& id : both) {
    const auto optimizer = conjugate_gradient(id, 2.0);
    const Walk walk = walk_exactly(*optimizer, quadratic, Eigen::VectorXd::Constant(6, 1.5), 6);
    for (std::size_t k = 0; k < walk.directions.size(); ++k) {
      const bool steepest = walk.directions[k] == -quadratic.gradient(walk.x[k]);
      CHECK(steepest == (k % 2 == 0));
    }
  }
}

TEST_CASE("conjugate gradients show their direction, and forget it when they are reset") {
  for (const std::string& id : both) {
    const auto optimizer = conjugate_gradient(id);
    optimizer->reset(2);
    const Eigen::Vector2d gradient(3.0, 4.0);
    ask(*optimizer, 1, gradient, gradient);
    const Eigen::VectorXd direction = ask(*optimizer, 2, gradient, Eigen::Vector2d(3.5, -2.0));
    REQUIRE(optimizer->remembered().size() == 1);
    const auto shown = optimizer->remembered()[0].values;
    CHECK(std::vector<double>(shown.begin(), shown.end()) == std::vector<double>(direction.begin(), direction.end()));
    optimizer->reset(2);
    CHECK(ask(*optimizer, 1, gradient, gradient) == -gradient);
  }
}
