// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <random>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "evaluated.hpp"
#include "expression/scalar.hpp"

using namespace fall_line;

namespace {

constexpr double infinity = std::numeric_limits<double>::infinity();

/// How far a result is from the exact one, in units of the last place that a double there has.
double error_in_units(double found, long double exact) {
  const double nearest = static_cast<double>(exact);
  if (std::isnan(exact)) return std::isnan(found) ? 0.0 : infinity;
  if (std::isinf(nearest) || nearest == 0.0) return found == nearest ? 0.0 : infinity;
  int exponent = 0;
  std::frexp(nearest, &exponent);
  const long double unit = std::ldexp(1.0L, std::max(exponent - 53, -1074));
  return static_cast<double>(std::fabs(static_cast<long double>(found) - exact) / unit);
}

/// Points of every size: between the bounds evenly, and from there down to the smallest numbers.
template <class Visit>
void visit_points(double low, double high, Visit visit) {
  std::mt19937_64 random(7);
  for (int i = 0; i < 300'000; ++i) {
    const double part = static_cast<double>(random() >> 11U) * 0x1p-53;
    visit(low + (high - low) * part);
    visit(std::ldexp(part - 0.5, -static_cast<int>(random() % 1070)));
    visit(4.0 * part - 2.0);
  }
  for (const double special : {0.0, -0.0, 5e-324, -5e-324, 2.3e-308, 1.0, -1.0, low, high}) visit(special);
}

template <class F>
double worst_wave(F wave, long double (*exact)(long double)) {
  double worst = 0.0;
  const auto visit = [&](double x) { worst = std::max(worst, error_in_units(wave(x), exact(x))); };
  visit_points(-F::near_limit, F::near_limit, visit);
  // Next to the zeros, where most of the digits of x are lost, and where one polynomial follows the other.
  for (int k = 1; k <= 63'000; ++k) {
    const double x = k * (std::numbers::pi / 4.0);
    for (const double neighbour : {std::nextafter(x, 0.0), x, std::nextafter(x, infinity)}) visit(neighbour);
  }
  return worst;
}

long double exact_exp(long double x) { return std::exp(x); }
long double exact_sin(long double x) { return std::sin(x); }
long double exact_cos(long double x) { return std::cos(x); }

}  // namespace

// The reference must be finer than a double for these to mean anything.
static_assert(std::numeric_limits<long double>::digits >= 64);

TEST_CASE("exp is within a unit in the last place, down to the subnormal numbers") {
  double worst = 0.0;
  const auto visit = [&](double x) { worst = std::max(worst, error_in_units(Exponential()(x), exact_exp(x))); };
  visit_points(-746.0, 709.78, visit);
  for (double x = -745.2; x < -707.0; x += 0.001) visit(x);
  CAPTURE(worst);
  CHECK(worst <= 1.0);
  CHECK(worst > 0.1);
}

TEST_CASE("exp at its ends") {
  CHECK(Exponential()(0.0) == 1.0);
  CHECK(Exponential()(-0.0) == 1.0);
  CHECK(Exponential()(infinity) == infinity);
  CHECK(Exponential()(-infinity) == 0.0);
  CHECK(Exponential()(709.782712893384) < infinity);
  CHECK(Exponential()(709.782712893385) == infinity);
  CHECK(Exponential()(-745.1332191019411) == 5e-324);
  CHECK(Exponential()(-745.1332191019412) == 0.0);
  CHECK(std::isnan(Exponential()(std::nan(""))));
}

TEST_CASE("sin and cos are within a unit in the last place, also next to their zeros") {
  const double sine = worst_wave(Sine(), exact_sin);
  const double cosine = worst_wave(Cosine(), exact_cos);
  CAPTURE(sine, cosine);
  CHECK(sine <= 1.0);
  CHECK(cosine <= 1.0);
  CHECK(std::min(sine, cosine) > 0.1);
}

TEST_CASE("sin and cos of zero, of great numbers, and where there is none") {
  CHECK(std::signbit(Sine()(-0.0)));
  CHECK(!std::signbit(Sine()(0.0)));
  CHECK(Cosine()(-0.0) == 1.0);
  for (const double great : {50'000.5, -1e9, 1e22, 1e300}) {
    CHECK(Sine()(great) == std::sin(great));
    CHECK(Cosine()(great) == std::cos(great));
  }
  for (const double none : {infinity, -infinity, std::nan("")}) {
    CHECK(std::isnan(Sine()(none)));
    CHECK(std::isnan(Cosine()(none)));
  }
}

TEST_CASE("a point has the same bits alone, among others, as a row of equals, and folded") {
  const std::vector<double> points{0.0,    -0.0,  1.0,      -2.5,      40.0,        707.0,     709.0,
                                   -709.0, 720.0, -750.0,   5e-324,    1e-9,        49'999.75, 50'001.5,
                                   -1e10,  3.0,   infinity, -infinity, std::nan("")};
  for (const char* text : {"exp(x)", "sin(x)", "cos(x)", "sigmoid(x)"}) {
    const Result<Function> function = read_function(text, 1);
    REQUIRE(function);
    Kernel kernel(compile(function->graph, std::span(&function->value, 1), 1));
    const auto run = [&](const std::vector<double>& at) {
      std::vector<double> results(at.size());
      const double* inputs[] = {at.data()};
      double* outputs[] = {results.data()};
      kernel(inputs, outputs, at.size());
      return results;
    };
    const std::vector<double> among_others = run(points);
    for (std::size_t i = 0; i < points.size(); ++i) {
      Graph graph;
      Scope scope;
      scope.bound = {{"x", graph.constant(points[i])}};
      const Result<NodeId> folded = read_expression(text, graph, scope);
      REQUIRE(folded);
      const double expected = graph[*folded].number;
      INFO(text << " at " << points[i]);
      const std::vector<double> equals = run(std::vector<double>(260, points[i]));
      for (const double found : {among_others[i], run({points[i]})[0], equals[0], equals[255], equals[259]}) {
        if (std::isnan(expected)) {
          CHECK(std::isnan(found));
        } else {
          CHECK(bits_of(found) == bits_of(expected));
        }
      }
    }
  }
}
