// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

#include "made_data.hpp"
#include "nist.hpp"

namespace fall_line {
namespace {

constexpr Literal grus = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 8.";
constexpr Literal made_here = "Made for this page, by the rule above and from a fixed seed.";
constexpr Literal nist_linear =
    "Statistical Reference Datasets: Linear Regression, NIST, https://www.itl.nist.gov/div898/strd/lls/lls.shtml.";
constexpr Literal nist_nonlinear =
    "Statistical Reference Datasets: Nonlinear Regression, NIST, "
    "https://www.itl.nist.gov/div898/strd/nls/nls_main.shtml.";

/// Certified parameters, and the sum of the squared errors there over a number of rows.
Minimiser certified(std::vector<double> at, double sum_of_squares, double rows) {
  return {std::move(at), sum_of_squares / rows};
}

std::vector<DataSetRow> made() {
  return {
      {.id = "line",
       .label = "Points on a line",
       .help =
           "A hundred points that lie exactly on y = 20x + 5, for x from −50 to 49. The slope is found at once; the "
           "intercept, which changes the error far less, takes thousands of steps.",
       .data = line_data,
       .model = "line",
       .start = {0.5, -0.5},
       .domain = {{-10.0, 50.0}, {-10.0, 20.0}},
       .citation = grus},
      {.id = "noisy_line",
       .label = "Points near a line",
       .help =
           "The same points with noise of standard deviation 100. No line goes through all of them: in batches, each "
           "batch pulls another way.",
       .data = noisy_line_data,
       .model = "line",
       .start = {0.5, -0.5},
       .domain = {{-10.0, 50.0}, {-40.0, 50.0}},
       .citation = grus},
      {.id = "plane",
       .label = "Points near a plane",
       .help =
           "A square of 10 by 10 points near y = 2 x1 − 3 x2 + 10, with noise of standard deviation 1: two features "
           "and three parameters.",
       .data = plane_data,
       .model = "plane",
       .start = {0.0, 0.0, 0.0},
       .domain = {{-5.0, 8.0}, {-8.0, 5.0}, {-5.0, 20.0}},
       .citation = made_here},
      {.id = "parabola",
       .label = "Points near a parabola",
       .help = "41 points near y = x²/2 − 2x + 1, with noise of standard deviation 1. Still a linear problem: the "
               "parabola is "
               "one in x, not in its parameters.",
       .data = parabola_data,
       .model = "polynomial",
       .settings = {{"degree", 2.0}},
       .start = {0.0, 0.0, 0.0},
       .domain = {{-10.0, 10.0}, {-6.0, 4.0}, {-2.0, 2.0}},
       .citation = made_here},
      {.id = "decay",
       .label = "A decay",
       .help =
           "41 points near y = 10 exp(−x/2) + 2, with noise of standard deviation 0.3. The rate is not linear in the "
           "model: the loss is no bowl.",
       .data = decay_data,
       .model = "exponential",
       .start = {5.0, 1.0, 0.0},
       .domain = {{0.0, 15.0}, {0.0, 2.0}, {-1.0, 5.0}},
       .citation = made_here},
      {.id = "two_classes",
       .label = "Two classes",
       .help =
           "Two clouds of 50 points that overlap. The model gives the probability that a point belongs to the second.",
       .data = two_classes_data,
       .model = "logistic_plane",
       .start = {0.0, 0.0, 0.0},
       .domain = {{-2.0, 8.0}, {-2.0, 8.0}, {-3.0, 3.0}},
       .citation = made_here,
       .loss = "log_loss"},
  };
}

std::vector<DataSetRow> linear() {
  return {
      {.id = "norris",
       .label = "Norris",
       .help = "Ozone monitors compared: 36 readings of one against those of a standard. A line, with x up to 999: "
               "raw, the "
               "valley is long and narrow.",
       .data = norris_data,
       .model = "line",
       .citation = nist_linear,
       .certified = certified({1.00211681802045, -0.262323073774029}, 26.6173985294224, 36.0)},
      {.id = "pontius",
       .label = "Pontius",
       .help = "How far a load cell bends under 40 loads of up to 3 million: x² is 10 million million times as large "
               "as 1, so "
               "no step size suits all three parameters of the raw parabola.",
       .data = pontius_data,
       .model = "polynomial",
       .settings = {{"degree", 2.0}},
       .citation = nist_linear,
       .certified =
           certified({0.000673565789473684, 7.32059160401003e-07, -3.16081871345029e-15}, 1.55761768796992e-06, 40.0)},
      {.id = "longley",
       .label = "Longley",
       .help = "Employment in the USA, 1947 to 1962, by six features that nearly say the same: whichever of them is to "
               "thank for it can hardly be told.",
       .data = longley_data,
       .model = "b0 + b1*x1 + b2*x2 + b3*x3 + b4*x4 + b5*x5 + b6*x6",
       .citation = nist_linear,
       .certified = certified({-3482258.63459582, 15.0618722713733, -0.035819179292591, -2.02022980381683,
                               -1.03322686717359, -0.0511041056535807, 1829.15146461355},
                              836424.055505915, 16.0)},
      {.id = "wampler1",
       .label = "Wampler 1",
       .help = "A polynomial of degree 5, all of whose coefficients are 1, without noise, for x from 0 to 20.",
       .data = wampler1_data,
       .model = "polynomial",
       .settings = {{"degree", 5.0}},
       .citation = nist_linear,
       .certified = certified({1.0, 1.0, 1.0, 1.0, 1.0, 1.0}, 0.0, 21.0)},
      {.id = "filip",
       .label = "Filip",
       .help =
           "82 points and a polynomial of degree 10. Its condition number is 1.8e15: a double’s 16 digits less those "
           "15 "
           "leave one, and good software finds 7 or 8 all the same. Descent has no chance, unless x is standardised.",
       .data = filip_data,
       .model = "polynomial",
       .settings = {{"degree", 10.0}},
       .citation = nist_linear,
       .certified = certified({-1467.4896142298, -2772.17959193342, -2316.37108160893, -1127.97394098372,
                               -354.478233703349, -75.1242017393757, -10.8753180355343, -1.06221498588947,
                               -0.0670191154593408, -0.00246781078275479, -4.02962525080404e-05},
                              0.000795851382172941, 82.0)},
  };
}

std::vector<DataSetRow> nonlinear() {
  return {
      {.id = "misra1a",
       .label = "Misra 1a",
       .help =
           "How much gas 14 pressures make stick to a surface: growth that levels off. One parameter is near 239, the "
           "other near 0.00055: a descent on both at once needs scaling, or L-BFGS.",
       .data = misra1a_data,
       .model = "saturation",
       .start = {250.0, 0.0005},
       .domain = {{200.0, 300.0}, {0.0003, 0.0008}},
       .citation = nist_nonlinear,
       .certified = certified({238.94212918, 0.00055015643181}, 0.12455138894, 14.0)},
      {.id = "thurber",
       .label = "Thurber",
       .help = "How fast electrons move in silicon, by how dense they are: 37 points and a fraction of two cubics.",
       .data = thurber_data,
       .model = "rational",
       .start = {1300.0, 1500.0, 500.0, 75.0, 1.0, 0.4, 0.05},
       .citation = nist_nonlinear,
       .certified = certified(
           {1288.13968, 1491.0792535, 583.23836877, 75.416644291, 0.96629502864, 0.39797285797, 0.049727297349},
           5642.7082397, 37.0)},
      {.id = "hahn1",
       .label = "Hahn 1",
       .help =
           "How copper expands from 14 to 851 kelvin: 236 points and the same fraction of cubics, with parameters from "
           "1 down to a ten-millionth.",
       .data = hahn1_data,
       .model = "rational",
       .start = {1.0, -0.1, 0.005, -1e-06, -0.005, 0.0001, -1e-07},
       .citation = nist_nonlinear,
       .certified = certified({1.0776351733, -0.12269296921, 0.004086375061, -1.4262662514e-06, -0.0057609940901,
                               0.00024053735503, -1.2314450199e-07},
                              1.5324382854, 236.0)},
      {.id = "gauss1",
       .label = "Gauss 1",
       .help =
           "Two bells on a slope, 250 points and eight parameters, with made noise: from a start where the bells have "
           "changed places, a descent finds another answer.",
       .data = gauss1_data,
       .model = "b1*exp(-b2*x) + b3*exp(-(x - b4)^2/b5^2) + b6*exp(-(x - b7)^2/b8^2)",
       .start = {94.0, 0.0105, 99.0, 63.0, 25.0, 71.0, 180.0, 20.0},
       .citation = nist_nonlinear,
       .certified = certified({98.778210871, 0.010497276517, 100.48990633, 67.481111276, 23.12977336, 71.994503004,
                               178.99805021, 18.389389025},
                              1315.8222432, 250.0)},
      {.id = "mgh09",
       .label = "MGH09",
       .help = "Eleven points of a reaction’s speed, and a valley so flat that many programs stop in it too early "
               "(Kowalik and Osborne; Moré, Garbow and Hillstrom, problem 9).",
       .data = mgh09_data,
       .model = "b1*(x^2 + x*b2)/(x^2 + x*b3 + b4)",
       .start = {0.25, 0.39, 0.415, 0.39},
       .citation = nist_nonlinear,
       .certified = certified({0.19280693458, 0.19128232873, 0.12305650693, 0.13606233068}, 0.00030750560385, 11.0)},
  };
}

}  // namespace

const std::vector<DataSetRow>& data_set_rows() {
  static const std::vector<DataSetRow> rows = [] {
    std::vector<DataSetRow> all = made();
    for (DataSetRow& row : linear()) all.push_back(std::move(row));
    for (DataSetRow& row : nonlinear()) all.push_back(std::move(row));
    return all;
  }();
  return rows;
}

}  // namespace fall_line
