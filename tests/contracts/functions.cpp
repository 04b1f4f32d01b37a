// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <limits>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>
#include <catch2/matchers/catch_matchers_floating_point.hpp>

#include "../core/descents.hpp"
#include "../core/reference_data.hpp"

using namespace fall_line;
using namespace fall_line::test;
using Catch::Matchers::WithinAbs;

namespace {

/// The dimensions in which a row is looked at.
std::set<std::size_t> dimensions(const FunctionRow& row) {
  return {row.least_dimension, row.usual_dimension, std::min<std::size_t>(row.greatest_dimension, 12)};
}

bool inside(const std::vector<double>& point, const std::vector<Interval>& domain) {
  for (std::size_t i = 0; i < point.size(); ++i) {
    if (point[i] < domain[i].low || point[i] > domain[i].high) return false;
  }
  return true;
}

/// Runs a check on every listed function, in several dimensions.
template <class Check>
void for_each_function(Check check) {
  for (const FunctionRow& row : function_rows()) {
    for (const std::size_t dimension : dimensions(row)) {
      INFO(row.id << " in " << dimension << " dimensions");
      check(row, needed(open_function(row.id, dimension)));
    }
  }
}

/// Central differences with Richardson's extrapolation: their error is of fourth order in h.
double extrapolated_slope(Objective& objective, std::vector<double> x, std::size_t i, double h) {
  const auto quotient = [&](double step) {
    const double at = x[i];
    const double right = x[i] = at + step;
    const double ahead = objective.value(x);
    const double left = x[i] = at - step;
    const double behind = objective.value(x);
    x[i] = at;
    // What was stepped is what is divided by: far from 0, at + step is rounded.
    return (ahead - behind) / (right - left);
  };
  return (4.0 * quotient(h) - quotient(2.0 * h)) / 3.0;
}

/// How near the estimates of a slope come to it, for the h that suits the function here.
double distance_of_estimates(Objective& objective, const std::vector<double>& x, std::size_t i, double slope) {
  double least = HUGE_VAL;
  for (const double h : {1e-2, 1e-3, 1e-4, 1e-5}) {
    least = std::min(least, std::fabs(extrapolated_slope(objective, x, i, h) - slope));
  }
  return least;
}

/// What rounding may make of a gradient that is zero: the point itself is only known to its last digit.
double rounding_of_zero_slope(Objective& objective, const std::vector<double>& at) {
  const std::size_t n = at.size();
  std::vector<double> hessian(n * n);
  objective.hessian(at, hessian);
  double largest = 1.0;
  for (std::size_t i = 0; i < n; ++i) {
    for (std::size_t j = 0; j < n; ++j) {
      largest = std::max(largest, std::fabs(hessian[i * n + j]) * std::max(1.0, std::fabs(at[j])));
    }
  }
  return 8.0 * std::numeric_limits<double>::epsilon() * static_cast<double>(n) * largest;
}

/// Whether somebody is named, by surname after initials or as an author's list ends, and a year, a DOI or an arXiv id.
bool names_author_and_year(const std::string& citation) {
  const std::regex author(R"(^[A-Z][^:]*:)");
  const std::regex when(R"(\b(1[5-9]|20)[0-9]{2}\b|arXiv:[0-9]{4}\.|DOI 10\.)");
  return std::regex_search(citation, author) && std::regex_search(citation, when);
}

}  // namespace

TEST_CASE("every function and every unit is cited with an author and a year, or where to find it") {
  for (const FunctionRow& row : function_rows()) {
    INFO(row.id << ": " << row.citation);
    CHECK(names_author_and_year(std::string(row.citation)));
  }
  const auto check_units = [](const auto& list) {
    for (const auto& entry : list) {
      INFO(entry.unit.id << ": " << entry.unit.citation);
      CHECK(names_author_and_year(std::string(entry.unit.citation)));
    }
  };
  check_units(optimizers());
  check_units(step_size_rules());
  check_units(gradient_sources());
}

TEST_CASE("the chapter's functions come first, and what a page opens with is among the few that it knows at once") {
  CHECK(function_rows()[0].id == "sum_of_squares");
  CHECK(function_rows()[1].id == "square");
  const auto is_default = [](const FunctionRow& row) { return row.id == default_function; };
  CHECK(std::any_of(first_function_rows().begin(), first_function_rows().end(), is_default));
}

TEST_CASE("every function's row fits its text") {
  for_each_function([](const FunctionRow& row, const Problem& problem) {
    const std::size_t n = problem.objective->dimension();
    CHECK(row.least_dimension <= row.usual_dimension);
    CHECK(row.usual_dimension <= row.greatest_dimension);
    CHECK(n >= row.least_dimension);
    CHECK(n <= row.greatest_dimension);
    CHECK(problem.any_dimension == (row.least_dimension < row.greatest_dimension));
    CHECK(problem.variables.size() == n);
    REQUIRE(problem.domain.size() == n);
    REQUIRE(problem.start.size() == n);
    for (const Interval& interval : problem.domain) CHECK(interval.low < interval.high);
    CHECK(inside(problem.start, problem.domain));
    CHECK(std::isfinite(problem.objective->value(problem.start)));
  });
}

TEST_CASE("every function's gradient agrees with central differences at seeded points") {
  for_each_function([](const FunctionRow&, const Problem& problem) {
    Objective& objective = *problem.objective;
    std::vector<double> gradient(objective.dimension());
    for (std::uint64_t seed = 1; seed <= 20; ++seed) {
      const std::vector<double> x = random_point(problem.domain, seed);
      const double value = objective.value_and_gradient(x, gradient);
      const double largest = std::max(1.0, std::fabs(value));
      for (std::size_t i = 0; i < x.size(); ++i) {
        const double tolerance = 1e-9 * std::max(largest, std::fabs(gradient[i]));
        CHECK(distance_of_estimates(objective, x, i, gradient[i]) <= tolerance);
      }
    }
  });
}

TEST_CASE("every function's Hessian agrees with differences of its gradient at seeded points") {
  for_each_function([](const FunctionRow&, const Problem& problem) {
    Objective& objective = *problem.objective;
    const std::size_t n = objective.dimension();
    std::vector<double> hessian(n * n);
    std::vector<double> ahead(n);
    std::vector<double> behind(n);
    std::vector<double> x = random_point(problem.domain, 7);
    objective.hessian(x, hessian);
    for (std::size_t i = 0; i < n; ++i) {
      const double at = x[i];
      const double h = 1e-5;
      x[i] = at + h;
      objective.value_and_gradient(x, ahead);
      x[i] = at - h;
      objective.value_and_gradient(x, behind);
      x[i] = at;
      for (std::size_t j = 0; j < n; ++j) {
        const double slope = (ahead[j] - behind[j]) / (2.0 * h);
        CHECK_THAT(hessian[i * n + j], WithinAbs(slope, 1e-6 * std::max(1.0, std::fabs(slope))));
        CHECK(hessian[i * n + j] == hessian[j * n + i]);
      }
    }
  });
}

TEST_CASE("every listed minimiser lies inside, has the value it says, and no slope where that is smooth") {
  for_each_function([](const FunctionRow& row, const Problem& problem) {
    for (const Minimiser& minimiser : problem.minimisers) {
      REQUIRE(minimiser.at.size() == problem.objective->dimension());
      CHECK(inside(minimiser.at, problem.domain));
      std::vector<double> gradient(minimiser.at.size());
      const double value = problem.objective->value_and_gradient(minimiser.at, gradient);
      CHECK_THAT(value, WithinAbs(minimiser.value, 1e-13 * std::max(1.0, std::fabs(minimiser.value))));
      const double rounding = rounding_of_zero_slope(*problem.objective, minimiser.at);
      for (const double slope : gradient) {
        if (row.smooth) CHECK_THAT(slope, WithinAbs(0.0, rounding));
      }
      for (std::uint64_t seed = 1; seed <= 200; ++seed) {
        CHECK(problem.objective->value(random_point(problem.domain, seed)) >= value);
      }
    }
  });
}

TEST_CASE("values, gradients, minimisers, domain and smoothness are those of the reference") {
  // Our ids, where the reference calls a function something else.
  const std::map<std::string, std::string> ids{{"sphere", "sum_of_squares"}};
  // The chapter's starts reach from -10 to 10; the reference's own basin map of Himmelblau's function is of [-6, 6]^2.
  const std::map<std::string, Interval> wider{{"sum_of_squares", {-10.0, 10.0}}, {"himmelblau", {-6.0, 6.0}}};
  // Smooth, but its text has 0/0 for a gradient at the minimiser, as the reference notes too.
  const std::string no_gradient_at_minimiser = "drop_wave";
  std::size_t compared = 0;
  for (const auto& reference : reference_data("functions2d.json", "functions")) {
    const std::string name = reference.at("name");
    const std::string id = ids.contains(name) ? ids.at(name) : name;
    INFO(id);
    const auto row = std::find_if(function_rows().begin(), function_rows().end(),
                                  [&](const FunctionRow& listed) { return listed.id == id; });
    REQUIRE(row != function_rows().end());
    ++compared;
    const Problem problem = needed(open_function(id, 2));
    CHECK(row->smooth == (reference.at("smooth") && id != no_gradient_at_minimiser));
    for (std::size_t i = 0; i < 2; ++i) {
      const std::vector<double> ends = reference.at("domain").at(i == 0 ? "x" : "y");
      const Interval expected = wider.contains(id) ? wider.at(id) : Interval{ends.at(0), ends.at(1)};
      CHECK(problem.domain[i].low == expected.low);
      CHECK(problem.domain[i].high == expected.high);
    }
    std::vector<double> gradient(2);
    for (const auto& sample : reference.at("samples")) {
      const double value = problem.objective->value_and_gradient(sample.at("at").get<std::vector<double>>(), gradient);
      const double wanted = sample.at("value");
      CHECK_THAT(value, WithinAbs(wanted, 1e-12 * std::max(1.0, std::fabs(wanted))));
      for (std::size_t i = 0; i < 2; ++i) {
        const double slope = sample.at("grad").at(i);
        CHECK_THAT(gradient[i], WithinAbs(slope, 1e-12 * std::max(1.0, std::fabs(slope))));
      }
    }
    std::set<std::vector<double>> expected;
    std::set<std::vector<double>> found;
    for (const auto& minimiser : reference.at("minimisers")) {
      expected.insert(minimiser.at("at").get<std::vector<double>>());
    }
    for (const Minimiser& minimiser : problem.minimisers) found.insert(minimiser.at);
    CHECK(found == expected);
  }
  CHECK(compared == 31);
}
