// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <catch2/catch_test_macros.hpp>

#include "../reference_data.hpp"
#include "estimates.hpp"

using namespace fall_line;
using namespace fall_line::test;

TEST_CASE("the book's estimates of gradients come out to the last bit") {
  for (const auto& row : reference_data("book.json", "estimate_gradient")) {
    const auto x = row.at("v").get<std::vector<double>>();
    const double h = row.at("h");
    const Estimate found = estimate("forward", h, row.at("f"), x);
    // The book asks for f(x) anew in each coordinate, 2n values; n + 1 are enough.
    CHECK(found.evaluations == Evaluations{x.size() + 1, 0});
    INFO(row.at("f"));
    CHECK(found.gradient == row.at("estimate").get<std::vector<double>>());
  }
}

TEST_CASE("the book's difference quotients of the square come out to the last bit") {
  const auto table = reference_data("book.json", "difference_quotient");
  for (std::size_t k = 0; k < table.at("xs").size(); ++k) {
    const Estimate found = estimate("forward", table.at("h"), "square", {table.at("xs").at(k).get<double>()});
    CHECK(found.gradient[0] == table.at("estimate").at(k).get<double>());
  }
}
