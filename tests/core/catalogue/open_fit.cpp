// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include <fall_line/catalogue.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinRel;

TEST_CASE("a listed data set brings its model, start and domain") {
  const Problem problem = needed(open_fit("line", {}));
  CHECK(problem.variables == std::vector<std::string>{"slope", "intercept"});
  CHECK(problem.text == "slope*x + intercept");
  CHECK(problem.loss_text == "(prediction - y)^2");
  CHECK(problem.start == std::vector<double>{0.5, -0.5});
  CHECK(problem.fit->data().rows() == 100);
  REQUIRE(problem.answer);
  CHECK(problem.answer->by == "closed form");
  CHECK_THAT(problem.answer->x[0], WithinRel(20.0, 1e-14));
  CHECK_THAT(problem.answer->x[1], WithinRel(5.0, 1e-14));
  CHECK(problem.answer->value < 1e-24);
  CHECK(problem.minimisers.size() == 1);
}

TEST_CASE("model and loss are taken by id or as text") {
  CHECK(needed(open_fit("line", {.model = {"line", {}}, .loss = {"squared", {}}})).answer);
  const Problem typed = needed(open_fit("line", {.model = {"a*x + b*x^2", {}}, .loss = {"abs(prediction - y)", {}}}));
  CHECK(typed.variables == std::vector<std::string>{"a", "b"});
  CHECK_FALSE(typed.answer);
  CHECK(typed.minimisers.empty());
  CHECK(typed.domain[0].low < typed.start[0]);
}

TEST_CASE("own rows are shown around their answer, with the start well inside") {
  const DataSet rows{{"x", "y"}, {{1.0, 2.0, 3.0, 4.0}, {110.0, 205.0, 310.0, 395.0}}};
  const Problem problem = needed(open_fit(rows, {}));
  REQUIRE(problem.answer);
  for (std::size_t i = 0; i < 2; ++i) {
    const Interval shown = problem.domain[i];
    const double margin = 0.1 * (shown.high - shown.low);
    CHECK(shown.low + margin < std::min(problem.start[i], problem.answer->x[i]));
    CHECK(shown.high - margin > std::max(problem.start[i], problem.answer->x[i]));
  }
}

TEST_CASE("the start of a fit is a point where its loss is defined") {
  const DataSet rows{{"x", "y"}, {{1.0, 2.0, 3.0}, {1.0, 2.0, 3.0}}};
  const Problem problem = needed(open_fit(rows, {.model = {"log(a*x) + sqrt(b)", {}}}));
  CHECK(std::isfinite(problem.objective->value(problem.start)));
}

TEST_CASE("what is wrong with a fit is said under the key of its field") {
  const auto key = [](const Result<Problem>& problem) {
    REQUIRE_FALSE(problem);
    return problem.error().key;
  };
  CHECK(key(open_fit("lime", {})) == "data");
  CHECK(open_fit("lime", {}).error().suggestion == "line");
  CHECK(key(open_fit("line", {.model = {"slope*", {}}})) == "model");
  CHECK(key(open_fit("line", {.loss = {"prediction - q", {}}})) == "loss");
  CHECK(key(open_fit(DataSet{{"x", "y"}, {{}, {}}}, {})) == "data");
}

TEST_CASE("a polynomial has the degree that is asked for, a loss the number that it is set by") {
  const Problem cubic = needed(open_fit("parabola", {.model = {"polynomial", {{"degree", 3.0}}}}));
  CHECK(cubic.text == "b0 + b1*x + b2*x^2 + b3*x^3");
  CHECK(cubic.variables == std::vector<std::string>{"b0", "b1", "b2", "b3"});
  CHECK(needed(open_fit("wampler1", {})).variables.size() == 6);
  const auto refused = open_fit("parabola", {.model = {"polynomial", {{"degree", 11.0}}}});
  REQUIRE_FALSE(refused);
  CHECK(refused.error().key == "model.degree");

  // Errors of 3 and of 0.5 with delta 1, and with delta 2.
  const DataSet data{{"x", "y"}, {{1.0, 2.0}, {3.0, 0.5}}};
  const FitRequest huber{.model = {"0*a*x + b", {}}, .loss = {"huber", {}}};
  FitRequest wider = huber;
  wider.loss.parameters["delta"] = 2.0;
  const std::vector<double> at{1.0, 0.0};
  CHECK(needed(open_fit(data, huber)).objective->value(at) == 0.5 * (2.5 + 0.125));
  CHECK(needed(open_fit(data, wider)).objective->value(at) == 0.5 * (4.0 + 0.125));
}

TEST_CASE("classes are told apart by log loss, whose answer Newton's method finds; the likelihood is maximised there") {
  const Problem loss = needed(open_fit("two_classes", {}));
  CHECK(loss.loss_text.find("log(prediction)") != std::string::npos);
  REQUIRE(loss.answer);
  CHECK(loss.answer->by == "Newton’s method");
  std::vector<double> gradient(3);
  loss.objective->value_and_gradient(loss.answer->x, gradient);
  for (const double slope : gradient) CHECK(std::fabs(slope) < 1e-12);

  const Problem likelihood =
      needed(open_fit("two_classes", {.loss = {"log_likelihood", {}}, .sense = Sense::maximise}));
  REQUIRE(likelihood.answer);
  for (std::size_t i = 0; i < 3; ++i) CHECK_THAT(likelihood.answer->x[i], WithinRel(loss.answer->x[i], 1e-9));
  CHECK_THAT(likelihood.answer->value, WithinRel(-loss.answer->value, 1e-12));
}

TEST_CASE("a penalty is taken off what is maximised, and gives classes that can be told apart an answer") {
  const DataSet apart{{"x", "y"}, {{-2.0, -1.0, 1.0, 2.0}, {0.0, 0.0, 1.0, 1.0}}};
  const FitRequest plain{.model = {"logistic", {}}, .loss = {"log_loss", {}}};
  CHECK_FALSE(needed(open_fit(apart, plain)).answer);
  FitRequest penalised = plain;
  penalised.l2 = 0.1;
  const Problem loss = needed(open_fit(apart, penalised));
  REQUIRE(loss.answer);
  penalised.loss.id = "log_likelihood";
  penalised.sense = Sense::maximise;
  const Problem likelihood = needed(open_fit(apart, penalised));
  REQUIRE(likelihood.answer);
  CHECK_THAT(likelihood.answer->x[0], WithinRel(loss.answer->x[0], 1e-9));
  // There is no best of what has no end.
  CHECK_FALSE(needed(open_fit("line", {.sense = Sense::maximise})).answer);
}

TEST_CASE("what does not go together is said, with its reason") {
  const auto message = [](const DataSet& data, const FitRequest& request, const std::string& key) {
    const auto problem = open_fit(data, request);
    REQUIRE_FALSE(problem);
    CHECK(problem.error().key == key);
    return problem.error().message;
  };
  const DataSet one_feature{{"x", "y"}, {{1.0, 2.0}, {3.0, 0.5}}};
  CHECK(message(one_feature, {.model = {"plane", {}}}, "model").find("needs x1 and x2") != std::string::npos);
  const DataSet nothing_known{{"y"}, {{3.0, 0.5}}};
  CHECK(message(nothing_known, {}, "model").find("there is none: the data have only") != std::string::npos);
  for (const FitRequest& request : {FitRequest{}, FitRequest{.model = {"a", {}}}, FitRequest{.standardise = true}})
    CHECK(message(DataSet{}, request, "data") == "The data need columns, each with a name.");
  const DataSet slopes{{"x", "slope", "y"}, {{1.0, 2.0}, {3.0, 0.5}, {1.0, 2.0}}};
  CHECK(message(slopes, {.model = {"line", {}}}, "model").find("“slope” is a column") != std::string::npos);
  CHECK(message(one_feature, {.model = {"logistic", {}}, .loss = {"log_loss", {}}}, "loss").find("row 1 has 3") !=
        std::string::npos);

  const auto warnings = [](const DataSet& data, const FitRequest& request) {
    std::string all;
    for (const Error& warning : needed(open_fit(data, request)).warnings) all += warning.key + ": " + warning.message;
    return all;
  };
  const DataSet one_class{{"x", "y"}, {{1.0, 2.0}, {1.0, 1.0}}};
  const std::string said = warnings(one_class, {.model = {"logistic", {}}, .loss = {"log_loss", {}}});
  CHECK(said.find("All rows belong to one class") != std::string::npos);
  CHECK(said.find("to be predicted") == std::string::npos);
  const DataSet twice{{"x1", "x2", "y"}, {{1.0, 2.0, 3.0}, {2.0, 4.0, 6.0}, {1.0, 3.0, 2.0}}};
  CHECK(warnings(twice, {.model = {"plane", {}}}).find("determine 2 of the 3 parameters") != std::string::npos);
  const DataSet apart{{"x", "y"}, {{-2.0, -1.0, 1.0, 2.0}, {0.0, 0.0, 1.0, 1.0}}};
  const FitRequest classes{.model = {"logistic", {}}, .loss = {"log_loss", {}}};
  CHECK(warnings(apart, classes).find("loss: No best parameters") == 0);
  const DataSet large{{"x", "y"}, {{1.0, -5000.0, 5000.0}, {1.0, 2.0, 1.0}}};
  CHECK(warnings(large, {.model = {"exponential", {}}}).find("start: At the usual start") != std::string::npos);
  CHECK(warnings(large, {.model = {"exponential", {}}}).find("row 3") != std::string::npos);
  CHECK(warnings(large, {.model = {"exponential", {}}, .standardise = true}).find("start:") == std::string::npos);
}

TEST_CASE("of many rows the answer that has to be searched for waits, and a closed form does not") {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (std::size_t k = 0; k <= most_rows_searched_at_once; ++k) {
    data.columns[0].push_back(0.01 * static_cast<double>(k));
    data.columns[1].push_back(3.0 * std::exp(-data.columns[0].back()) + 1.0);
  }
  CHECK(needed(open_fit(data, {})).answer);
  Problem curve = needed(open_fit(data, {.model = {"exponential", {}}}));
  CHECK_FALSE(curve.answer);
  find_answer(curve);
  REQUIRE(curve.answer);
  CHECK_THAT(curve.answer->x[1], WithinRel(1.0, 1e-9));
}

TEST_CASE("of very many rows the answer is looked for when it is asked for") {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (std::size_t k = 0; k <= most_rows_at_once; ++k) {
    data.columns[0].push_back(0.001 * static_cast<double>(k));
    data.columns[1].push_back(3.0 * data.columns[0].back() - 1.0);
  }
  Problem problem = needed(open_fit(data, {}));
  CHECK_FALSE(problem.answer);
  find_answer(problem);
  REQUIRE(problem.answer);
  CHECK_THAT(problem.answer->x[0], WithinRel(3.0, 1e-12));
  CHECK(problem.minimisers.size() == 1);
}
