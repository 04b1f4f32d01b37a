// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "catalogue/loss_mathematics.hpp"

#include "../descents.hpp"
#include "../shown_mathematics.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinRel;

namespace {

DataSet table(std::size_t features) {
  DataSet data{{}, {}};
  for (std::size_t i = 0; i < features; ++i) {
    data.names.push_back("x" + std::to_string(i + 1));
    data.columns.push_back({1.0, 2.0 + static_cast<double>(i), 4.0, 5.0});
  }
  data.names.emplace_back("y");
  data.columns.push_back({2.0, 3.0, 7.0, 8.0});
  return data;
}

LossMathematics loss_of(const std::string& model, FitRequest request = {}, std::size_t features = 1) {
  request.model = {model, {}};
  return loss_mathematics(needed(open_fit(table(features), request)));
}

std::string whole(const std::string& model, const FitRequest& request = {}) {
  return shown(loss_of(model, request).whole.mathml);
}

}  // namespace

TEST_CASE("the loss of all rows is the mean of theirs") {
  CHECK(whole("a*x + b") == "ℒ=frac[14]∑i=14sub[ℓi]");
  const LossMathematics loss = loss_of("a*x + b");
  REQUIRE(loss.partials.size() == 2);
  CHECK(shown(loss.partials[0].mathml) == "frac[∂ℒ∂a]=frac[14]∑i=14frac[∂sub[ℓi]∂a]");
  CHECK(shown(loss.partials[1].mathml) == "frac[∂ℒ∂b]=frac[14]∑i=14frac[∂sub[ℓi]∂b]");
}

TEST_CASE("a penalty is shown with its weight, on the parameters that it counts, and in the gradient") {
  CHECK(whole("a*x + b", {.l2 = 0.1}) == "ℒ=frac[14]∑i=14sub[ℓi] +0.1*sup[a2] ");
  CHECK(whole("a*x + b", {.l1 = 2.0}) == "ℒ=frac[14]∑i=14sub[ℓi] +2*|a| ");
  CHECK(whole("a*exp(-c*x) + b", {.l2 = 0.5, .l1 = 1.0}) == "ℒ=frac[14]∑i=14sub[ℓi] +0.5*(sup[a2]+sup[c2])+(|a|+|c|) ");
  const LossMathematics loss = loss_of("a*exp(-c*x) + b", {.l2 = 0.5, .l1 = 0.25});
  REQUIRE(loss.partials.size() == 3);
  CHECK(shown(loss.partials[0].mathml) == "frac[∂ℒ∂a]=frac[14]∑i=14frac[∂sub[ℓi]∂a] +a+0.25*sgn@(a) ");
  CHECK(shown(loss.partials[2].mathml) == "frac[∂ℒ∂b]=frac[14]∑i=14frac[∂sub[ℓi]∂b]");
}

TEST_CASE("where nothing is penalised, nothing is added") {
  CHECK(whole("b", {.l2 = 0.1, .l1 = 0.1}) == "ℒ=frac[14]∑i=14sub[ℓi]");
}

TEST_CASE("a loss that is maximised has its penalty taken off") {
  const FitRequest request{.loss = {"-(prediction - y)^2", {}}, .l2 = 0.1, .l1 = 2.0, .sense = Sense::maximise};
  CHECK(whole("a*x + b", request) == "ℒ=frac[14]∑i=14sub[ℓi] −0.1*sup[a2]−2*|a| ");
  CHECK(shown(loss_of("a*x + b", request).partials[0].mathml) ==
        "frac[∂ℒ∂a]=frac[14]∑i=14frac[∂sub[ℓi]∂a] −0.2*a−2*sgn@(a) ");
}

TEST_CASE("what is shown of a penalty is what is computed") {
  Problem plain = needed(open_fit(table(1), {.model = {"a*x + b", {}}}));
  Problem penalised = needed(open_fit(table(1), {.model = {"a*x + b", {}}, .l2 = 0.1, .l1 = 2.0}));
  for (const double a : {-1.5, 0.0, 0.75}) {
    const std::vector<double> at{a, 3.0};
    std::vector<double> slopes(2);
    std::vector<double> penalised_slopes(2);
    const double value = plain.objective->value_and_gradient(at, slopes);
    CHECK_THAT(penalised.objective->value_and_gradient(at, penalised_slopes),
               WithinRel(value + 0.1 * a * a + 2.0 * std::fabs(a), 1e-14));
    const double sign = a > 0.0 ? 1.0 : (a < 0.0 ? -1.0 : 0.0);
    CHECK_THAT(penalised_slopes[0], WithinRel(slopes[0] + 0.2 * a + 2.0 * sign, 1e-14));
    CHECK(penalised_slopes[1] == slopes[1]);
  }
}

TEST_CASE("of many parameters the first partial derivatives are shown; standardised columns change nothing") {
  const FitRequest request{.standardise = true, .l2 = 1.0};
  const LossMathematics loss = loss_of("a*x1 + b*x2 + c*x3 + d*x4 + e0", request, 4);
  CHECK(shown(loss.whole.mathml) == "ℒ=frac[14]∑i=14sub[ℓi] +(sup[a2]+sup[b2]+sup[c2]+sup[d2]) ");
  CHECK(loss.partials.size() == 3);
}

TEST_CASE("tags are balanced in every loss of the catalogue, and a penalty that nobody would read is too long") {
  for (const LossRow& row : loss_rows()) {
    const Problem problem = needed(open_fit("two_classes", {.loss = {std::string(row.id), {}}, .l2 = 0.1, .l1 = 0.1}));
    const LossMathematics loss = loss_mathematics(problem);
    CHECK(is_balanced(loss.whole.mathml));
    for (const Formula& partial : loss.partials) CHECK(is_balanced(partial.mathml));
  }
  std::string model = "b";
  for (int i = 0; i < 150; ++i) model += " + a" + std::to_string(i) + "*x";
  const LossMathematics loss = loss_of(model, {.l2 = 1.0});
  CHECK(loss.whole.is_too_long);
  CHECK_FALSE(loss.partials.front().is_too_long);
}
