// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <limits>
#include <string>

#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>

#include <catalogue/json.hpp>

using namespace fall_line;

TEST_CASE("any text comes back from its JSON") {
  std::string all = "“α”, \\ and \"";
  for (char c = 1; c < 0x20; ++c) all += c;
  CHECK(nlohmann::json::parse(json(all)).get<std::string>() == all);
  CHECK(json("a\nb") == "\"a\\u000ab\"");
}

TEST_CASE("numbers come back to the last bit, and those that are none are null") {
  for (const double number : {0.1, -1e-300, 5e-324, 1.7976931348623157e308, 200.0, 1e16, -0.0, 1.0 / 3.0}) {
    CHECK(nlohmann::json::parse(json(number)).get<double>() == number);
  }
  CHECK(json(std::numeric_limits<double>::infinity()) == "null");
  CHECK(json(std::numeric_limits<double>::quiet_NaN()) == "null");
}

TEST_CASE("arrays and objects are put together from their parts, in order") {
  CHECK(json_array({}) == "[]");
  CHECK(json_object({}) == "{}");
  CHECK(json_object({{"b", json_array({json(true), json(false)})}, {"a", json("x")}}) ==
        R"({"b":[true,false],"a":"x"})");
}
