// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Runs whose every bit is pinned. They use + - * /, square roots and our own exp, sin and cos only, which agree between
// native code and WebAssembly; the suites of the border and of the browsers hash the same runs against the same file.

#include <cstdint>
#include <cstdio>
#include <cstring>
#include <string>

#include <catch2/catch_test_macros.hpp>

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

}  // namespace

TEST_CASE("the hash is FNV-1a") {
  // Of eight zero bytes, and of none: the offset basis.
  CHECK(hash_of({0.0}) == "a8c7f832281a39c5");
  CHECK(hash_of({}) == "cbf29ce484222325");
}

TEST_CASE("golden runs come out the same to the last bit") {
  for (const auto& golden : reference_data("golden.json", "runs")) {
    const auto& record = golden.at("record");
    Method method = with_step(record.at("step.size"));
    method.gradient.id = record.value("gradient", "exact");
    const bool is_fit = record.contains("data");
    const std::string name = record.at(is_fit ? "data" : "f");
    const Problem problem = needed(is_fit ? open_fit(name, {}) : open_function(name, 0));
    const std::uint64_t steps = golden.at("steps");
    Descent run = descent(problem.objective, problem.start, method);
    run.advance(steps);
    INFO(record.dump());
    REQUIRE(run.steps() == steps);
    CHECK(hash_of(run.history().x) == golden.at("hash").get<std::string>());
  }
}
