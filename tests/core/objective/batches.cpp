// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cstdlib>
#include <map>
#include <numeric>
#include <set>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/batches.hpp>

#include "../descents.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

std::shared_ptr<FitObjective> line_through(std::size_t rows) {
  DataSet data{{"x", "y"}, {{}, {}}};
  for (std::size_t k = 0; k < rows; ++k) {
    data.columns[0].push_back(static_cast<double>(k) - 3.0);
    data.columns[1].push_back(static_cast<double>((k * k) % 7));
  }
  return needed(make_fit_objective({.model = "slope*x + intercept", .loss = "(prediction - y)^2"}, std::move(data)));
}

using Epoch = std::vector<std::vector<std::size_t>>;

Epoch next_epoch(Batches& batches) {
  Epoch epoch;
  for (std::size_t k = 0; k < batches.in_epoch(); ++k) {
    batches.next();
    CHECK(batches.rows() == batches.row_numbers().size());
    epoch.push_back(batches.row_numbers());
  }
  return epoch;
}

std::vector<std::size_t> all_of(const Epoch& epoch) {
  std::vector<std::size_t> rows;
  for (const auto& batch : epoch) rows.insert(rows.end(), batch.begin(), batch.end());
  std::sort(rows.begin(), rows.end());
  return rows;
}

std::vector<std::size_t> numbers(std::size_t count) {
  std::vector<std::size_t> list(count);
  std::iota(list.begin(), list.end(), std::size_t{0});
  return list;
}

}  // namespace

TEST_CASE("how many rows come next is known before, and to ask changes nothing") {
  for (const Shuffle shuffle : {Shuffle::batches, Shuffle::rows, Shuffle::none}) {
    Batches asked(line_through(10), {4, shuffle, 5});
    Batches plain(line_through(10), {4, shuffle, 5});
    for (int step = 0; step < 20; ++step) {
      const std::vector<std::size_t> before = asked.row_numbers();
      const std::size_t rows = asked.rows_of_next();
      CHECK(asked.rows_of_next() == rows);
      CHECK(asked.row_numbers() == before);
      asked.next();
      plain.next();
      CHECK(asked.rows() == rows);
      CHECK(asked.row_numbers() == plain.row_numbers());
    }
  }
}

TEST_CASE("without shuffling, batches follow the order of the rows, and the last one has what is left") {
  Batches batches(line_through(10), {4, Shuffle::none, 1});
  CHECK(batches.in_epoch() == 3);
  const Epoch expected{{0, 1, 2, 3}, {4, 5, 6, 7}, {8, 9}};
  CHECK(next_epoch(batches) == expected);
  CHECK(next_epoch(batches) == expected);
}

TEST_CASE("shuffled batches keep their rows and change their order from epoch to epoch") {
  Batches batches(line_through(103), {10, Shuffle::batches, 5});
  Batches plain(line_through(103), {10, Shuffle::none, 5});
  const Epoch first = next_epoch(batches);
  const Epoch second = next_epoch(batches);
  CHECK(first != second);
  const Epoch cut = next_epoch(plain);
  const std::set<std::vector<std::size_t>> same(cut.begin(), cut.end());
  CHECK(std::set<std::vector<std::size_t>>(first.begin(), first.end()) == same);
  CHECK(std::set<std::vector<std::size_t>>(second.begin(), second.end()) == same);
}

TEST_CASE("shuffled rows come each once in an epoch, in batches that are new each time") {
  Batches batches(line_through(103), {10, Shuffle::rows, 5});
  const Epoch first = next_epoch(batches);
  const Epoch second = next_epoch(batches);
  CHECK(first.front() != second.front());
  CHECK(first.back().size() == 3);
  CHECK(all_of(first) == numbers(103));
  CHECK(all_of(second) == numbers(103));
}

TEST_CASE("a seed gives the same batches again, and another seed others") {
  for (const Shuffle shuffle : {Shuffle::batches, Shuffle::rows}) {
    Batches one(line_through(40), {3, shuffle, 7});
    Batches same(line_through(40), {3, shuffle, 7});
    Batches other(line_through(40), {3, shuffle, 8});
    const Epoch epoch = next_epoch(one);
    CHECK(next_epoch(same) == epoch);
    CHECK(next_epoch(other) != epoch);
  }
}

TEST_CASE("every order of three rows is as likely as any other") {
  Batches batches(line_through(3), {1, Shuffle::rows, 1});
  std::map<Epoch, int> seen;
  for (int k = 0; k < 6000; ++k) ++seen[next_epoch(batches)];
  CHECK(seen.size() == 6);
  // Five standard deviations of a count that is 1000 in the mean.
  for (const auto& [order, count] : seen) CHECK(std::abs(count - 1000) < 145);
}

TEST_CASE("value, gradient and Hessian are those of the rows of the batch alone") {
  const auto fit = line_through(700);
  Batches batches(fit, {300, Shuffle::rows, 2});
  batches.next();
  DataSet some{{"x", "y"}, {{}, {}}};
  for (const std::size_t row : batches.row_numbers()) {
    some.columns[0].push_back(fit->data().columns[0][row]);
    some.columns[1].push_back(fit->data().columns[1][row]);
  }
  const auto alone = needed(make_fit_objective({.model = "slope*x + intercept", .loss = "(prediction - y)^2"}, some));
  const std::vector<double> at{0.25, -1.0};
  std::vector<double> gradient(2);
  std::vector<double> expected(2);
  CHECK(batches.value(at) == alone->value(at));
  CHECK(batches.value_and_gradient(at, gradient) == alone->value_and_gradient(at, expected));
  CHECK(gradient == expected);
  std::vector<double> hessian(4);
  std::vector<double> expected_hessian(4);
  batches.hessian(at, hessian);
  alone->hessian(at, expected_hessian);
  CHECK(hessian == expected_hessian);
}

TEST_CASE("sums over pieces of the rows add up to value and gradient") {
  const auto fit = line_through(1000);
  const std::vector<double> at{0.25, -1.0};
  std::vector<double> sums(3, 0.0);
  for (std::size_t first = 0; first < 1000; first += 300) {
    fit->add_sums({first, std::min<std::size_t>(300, 1000 - first)}, at, sums);
  }
  std::vector<double> gradient(2);
  CHECK(fit->value_and_gradient(at, gradient) == sums[0] / 1000.0);
  CHECK(gradient == std::vector<double>{sums[1] / 1000.0, sums[2] / 1000.0});
}
