// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>
#include <fall_line/expression.hpp>

#include "test_functions.hpp"

namespace fall_line {
namespace {

constexpr Literal grus = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 8.";

// Headings of the test functions, in the order in which they are listed.
constexpr Literal any_dimension = "Any number of variables";
constexpr Literal two_variables = "Two variables";
constexpr Literal no_minimum = "Without a minimum";

Literal heading_of(const FunctionRow& row) {
  if (row.minimisers.empty()) return no_minimum;
  return row.least_dimension == row.greatest_dimension ? two_variables : any_dimension;
}

}  // namespace

const std::vector<FunctionRow>& first_function_rows() {
  static const std::vector<FunctionRow> rows = [] {
    std::vector<FunctionRow> examples{
        {.id = "sum_of_squares",
         .label = "Sum of squares",
         .text = "sum(i, 1, n, x[i]^2)",
         .help = "A round bowl in any number of dimensions. Its gradient points straight away from the minimum at the "
                 "origin, so gradient descent goes there on a straight line.",
         .least_dimension = 1,
         .greatest_dimension = Limits::dimension,
         .usual_dimension = 3,
         .domain = {{-10.0, 10.0}},
         .start = {5.5, -7.25, 3.125},
         .minimisers = {{{0.0}, 0.0}},
         .smooth = true,
         .citation = grus},
        {.id = "square",
         .label = "Square",
         .text = "x^2",
         .help =
             "The plainest valley there is, a parabola. Its slope at x is 2x, so that each step of gradient descent "
             "multiplies the distance to the minimum by 1 − 2α.",
         .least_dimension = 1,
         .greatest_dimension = 1,
         .usual_dimension = 1,
         .domain = {{-10.0, 10.0}},
         .start = {-8.0},
         .minimisers = {{{0.0}, 0.0}},
         .smooth = true,
         .citation = grus},
        {.id = "himmelblau",
         .label = "Himmelblau’s function",
         .text = "(x^2 + y - 11)^2 + (x + y^2 - 7)^2",
         .help =
             "Four valleys, all equally deep, around one hill: which of them a descent ends in is settled by where it "
             "starts.",
         .least_dimension = 2,
         .greatest_dimension = 2,
         .usual_dimension = 2,
         .domain = {{-6.0, 6.0}, {-6.0, 6.0}},
         .start = {-0.6, -0.4},
         .minimisers = {{{3.0, 2.0}, 0.0},
                        {{-2.805118086952745, 3.131312518250573}, 0.0},
                        {{-3.779310253377747, -3.2831859912861696}, 0.0},
                        {{3.5844283403304917, -1.8481265269644036}, 0.0}},
         .smooth = true,
         .citation = "D. M. Himmelblau: Applied Nonlinear Programming, McGraw-Hill 1972."},
        {.id = "rosenbrock",
         .label = "Rosenbrock’s valley",
         .text = "(1 - x)^2 + 100*(y - x^2)^2",
         .help =
             "A long, bent valley, almost flat along its floor and steep at its sides: finding it is easy, following "
             "it to the minimum at (1, 1) takes patience and a small step size.",
         .least_dimension = 2,
         .greatest_dimension = 2,
         .usual_dimension = 2,
         .domain = {{-2.0, 2.0}, {-1.0, 3.0}},
         .start = {-1.2, 1.0},
         .minimisers = {{{1.0, 1.0}, 0.0}},
         .smooth = true,
         .citation = "H. H. Rosenbrock: An automatic method for finding the greatest or least value of a function, "
                     "The Computer Journal 3 (1960), 175–184."},
    };
    for (FunctionRow& row : examples) row.group = "First examples";
    return examples;
  }();
  return rows;
}

const std::vector<FunctionRow>& function_rows() {
  static const std::vector<FunctionRow> rows = [] {
    std::vector<FunctionRow> all = first_function_rows();
    for (const Literal heading : {any_dimension, two_variables, no_minimum}) {
      for (FunctionRow& row : test_function_rows()) {
        if (heading_of(row) != heading) continue;
        row.group = heading;
        all.push_back(std::move(row));
      }
    }
    return all;
  }();
  return rows;
}

}  // namespace fall_line
