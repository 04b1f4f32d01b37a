// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <limits>

#include <catch2/catch_test_macros.hpp>

#include <objective/fit_graph.hpp>

using namespace fall_line;

namespace {

const DataSet three_points{{"x", "y"}, {{0.0, 1.0, 2.0}, {1.0, 3.0, 5.0}}};

Error fault(const std::string& model, const std::string& loss = "(prediction - y)^2",
            const DataSet& data = three_points) {
  const Result<FitGraph> fit = read_fit({.model = model, .loss = loss}, data);
  REQUIRE_FALSE(fit);
  CHECK_FALSE(fit.error().message.empty());
  return fit.error();
}

}  // namespace

TEST_CASE("names that are not columns are the parameters, in order of appearance") {
  const Result<FitGraph> fit = read_fit(
      {.model = "height*exp(-(x - centre)^2/width) + floor_level", .loss = "abs(prediction - y)"}, three_points);
  REQUIRE(fit);
  CHECK(fit->features == 1);
  CHECK(fit->parameters == std::vector<std::string>{"height", "centre", "width", "floor_level"});
  CHECK(fit->inputs() == 6);
  CHECK_FALSE(fit->is_squared());
}

TEST_CASE("the squared error is recognised either way round") {
  const Result<FitGraph> fit = read_fit({.model = "a*x", .loss = "(prediction - y)^2"}, three_points);
  const Result<FitGraph> other = read_fit({.model = "a*x", .loss = "(y - prediction)^2"}, three_points);
  REQUIRE(fit);
  REQUIRE(other);
  CHECK(fit->is_squared());
  CHECK(other->is_squared());
}

TEST_CASE("a model that names the observed column is refused where it does so") {
  const Error error = fault("slope*x + y");
  CHECK(error.key == "model");
  CHECK(error.position == 10);
  CHECK(error.length == 1);
  // A longer name that only contains it is another name.
  CHECK(read_fit({.model = "slope*x + yy", .loss = "(prediction - y)^2"}, three_points));
}

TEST_CASE("a model without parameters is refused, all of it") {
  const Error error = fault("2·x + 1");
  CHECK(error.key == "model");
  CHECK(error.position == 0);
  CHECK(error.length == 7);
}

TEST_CASE("a wrong text keeps its position and gets the key of its field") {
  const Error model = fault("slope*x + * 2");
  CHECK(model.key == "model");
  CHECK(model.position == 10);
  const Error loss = fault("slope*x", "(prediction - y");
  CHECK(loss.key == "loss");
  CHECK(loss.position == 15);
}

TEST_CASE("a loss knows the prediction and the observed column alone") {
  const Error error = fault("slope*x", "(prediction - z)^2");
  CHECK(error.key == "loss");
  CHECK(error.position == 14);
  CHECK(fault("slope*x", "(prediction - x)^2").position == 14);
  CHECK(fault("slope*x", "(predicton - y)^2").suggestion == "prediction");
}

TEST_CASE("a loss that does not depend on the prediction is refused") {
  const Error error = fault("slope*x", "y^2");
  CHECK(error.key == "loss");
  CHECK(error.length == 3);
}

TEST_CASE("a faulty table is refused with the key of the data") {
  const std::string model = "slope*x";
  const std::string loss = "(prediction - y)^2";
  CHECK(fault(model, loss, {}).key == "data");
  CHECK(fault(model, loss, {{"x", "y"}, {{}, {}}}).key == "data");
  CHECK(fault(model, loss, {{"x", "y"}, {{1.0}, {1.0, 2.0}}}).key == "data");
  CHECK(fault(model, loss, {{"x", "x"}, {{1.0}, {1.0}}}).key == "data");
  CHECK(fault(model, loss, {{"x", "a b"}, {{1.0}, {1.0}}}).key == "data");
  CHECK(fault(model, loss, {{"x", "prediction"}, {{1.0}, {1.0}}}).key == "data");
  const double nan = std::numeric_limits<double>::quiet_NaN();
  const Error hole = fault(model, loss, {{"x", "y"}, {{1.0, 2.0}, {1.0, nan}}});
  CHECK(hole.key == "data");
  CHECK(hole.message.find("Row 2") != std::string::npos);
}

TEST_CASE("the observed column goes by the name of y too, and features by their places") {
  const DataSet named{{"age", "size", "price"}, {{1.0, 2.0}, {3.0, 4.0}, {5.0, 7.0}}};
  const Result<FitGraph> fit = read_fit({.model = "a*x + b*x2 + c*age", .loss = "(prediction - y)^2"}, named);
  REQUIRE(fit);
  CHECK(fit->parameters == std::vector<std::string>{"a", "b", "c"});
  CHECK(fit->is_squared());
  CHECK(read_fit({.model = "a*size", .loss = "abs(prediction - price)"}, named));
  CHECK(fault("a*x + y", "(prediction - price)^2", named).key == "model");
}

TEST_CASE("a penalty counts what a model is multiplied by, and not what it is moved by") {
  const auto penalised = [](const std::string& model) {
    const Result<FitGraph> fit = read_fit({.model = model, .loss = "(prediction - y)^2"}, three_points);
    REQUIRE(fit);
    return fit->penalised;
  };
  CHECK(penalised("slope*x + intercept") == std::vector<bool>{true, false});
  CHECK(penalised("sigmoid(slope*x + intercept)") == std::vector<bool>{true, false});
  CHECK(penalised("height*exp(-rate*x) + level") == std::vector<bool>{true, true, false});
  CHECK(penalised("amplitude*sin(frequency*x + phase) - level") == std::vector<bool>{true, true, false, false});
  CHECK(penalised("exp(a) + b*x") == std::vector<bool>{true, true});
  CHECK(penalised("level") == std::vector<bool>{false});
}
