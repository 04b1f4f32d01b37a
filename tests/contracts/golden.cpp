// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Runs whose every bit is pinned. They use + - * /, square roots and our own exp, sin and cos only, which agree between
// native code and WebAssembly; the suites of the border and of the browsers hash the same runs against the same file.

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <stdexcept>
#include <string>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/landscape.hpp>

#include "../core/descents.hpp"
#include "../core/reference_data.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

/// FNV-1a, 64 bits (Fowler, Noll, Vo), over the bytes of the numbers, the least significant byte first.
std::string hash_of(const std::vector<double>& numbers) {
  std::uint64_t hash = 0xCBF29CE484222325U;
  for (const double number : numbers) {
    std::uint64_t bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    for (int byte = 0; byte < 8; ++byte) {
      hash = (hash ^ ((bits >> (8 * byte)) & 0xFFU)) * 0x100000001B3U;
    }
  }
  char text[17];
  std::snprintf(text, sizeof text, "%016llx", static_cast<unsigned long long>(hash));
  return text;
}

/// What a record says, key by key. One that this test does not know would make another run of it, so it is refused.
struct Recorded {
  Method method = with_step(0.01);
  std::string problem;
  bool is_fit = false;
  bool from_random_start = false;
  std::size_t batch = 0;
};

Recorded read_record(const nlohmann::json& record) {
  Recorded read;
  const std::string optimizer_parameter = "optimizer.";
  for (const auto& [key, value] : record.items()) {
    if (key == "f" || key == "data") {
      read.problem = value;
      read.is_fit = key == "data";
    } else if (key == "optimizer") {
      read.method.optimizer.id = value;
    } else if (key.rfind(optimizer_parameter, 0) == 0) {
      read.method.optimizer.parameters[key.substr(optimizer_parameter.size())] = value;
    } else if (key == "step.size") {
      read.method.step_size.parameters["size"] = value;
    } else if (key == "gradient") {
      read.method.gradient.id = value;
    } else if (key == "start" && value == "random") {
      read.from_random_start = true;
    } else if (key == "seed") {
      read.method.seed = value;
    } else if (key == "batch") {
      read.batch = value;
    } else {
      throw std::runtime_error("golden.json has a key that this test cannot set: " + key);
    }
  }
  return read;
}

Descent open_run(const Recorded& read) {
  const Problem problem = needed(read.is_fit ? open_fit(read.problem, {}) : open_function(read.problem, 0));
  DescentPlan plan = plan_of(read.method);
  plan.start = read.from_random_start ? random_point(problem.domain, read.method.seed) : problem.start;
  if (read.batch > 0) {
    plan.batches = std::make_unique<Batches>(problem.fit, Batching{.size = read.batch, .seed = read.method.seed});
  }
  return {problem.objective, std::move(plan)};
}

}  // namespace

TEST_CASE("the hash is FNV-1a") {
  // Of eight zero bytes, and of none: the offset basis.
  CHECK(hash_of({0.0}) == "a8c7f832281a39c5");
  CHECK(hash_of({}) == "cbf29ce484222325");
}

TEST_CASE("golden runs come out the same to the last bit") {
  for (const auto& golden : reference_data("golden.json", "runs")) {
    INFO(golden.dump());
    const std::uint64_t steps = golden.at("steps");
    Descent run = open_run(read_record(golden.at("record")));
    run.advance(steps);
    REQUIRE(run.steps() == steps);
    CHECK(hash_of(run.history().x) == golden.at("hash").get<std::string>());
  }
}

TEST_CASE("a golden record with a key that would not be heeded is refused") {
  CHECK_THROWS(read_record({{"f", "himmelblau"}, {"step", "exact"}}));
  CHECK_THROWS(read_record({{"f", "himmelblau"}, {"start", "1,2"}}));
}
