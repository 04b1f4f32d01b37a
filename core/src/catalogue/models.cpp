// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

namespace fall_line {
namespace {

/// b0 + b1*x + b2*x^2 + ...
std::string polynomial(std::span<const double> settings) {
  std::string text = "b0 + b1*x";
  for (int power = 2; power <= static_cast<int>(settings[0]); ++power) {
    text += " + b" + std::to_string(power) + "*x^" + std::to_string(power);
  }
  return text;
}

Parameter degree() {
  return {.id = "degree",
          .label = "Degree",
          .symbol = "",
          .help = "The highest power of x. A higher one follows the points more closely, noise and all.",
          .unit = "",
          .minimum = 1.0,
          .maximum = 10.0,
          .fallback = 2.0,
          .scale = Scale::linear,
          .integer = true};
}

}  // namespace

const std::vector<ModelRow>& model_rows() {
  static const std::vector<ModelRow> rows{
      {.id = "line",
       .label = "Straight line",
       .text = "slope*x + intercept",
       .columns = {"x"},
       .help = "The slope is what y gains when x grows by 1; the intercept is y at x = 0.",
       .citation = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 8."},
      {.id = "plane",
       .label = "Plane",
       .text = "slope1*x1 + slope2*x2 + intercept",
       .columns = {"x1", "x2"},
       .help = "A straight line in two features: what y gains with each while the other stays, and y where both are 0.",
       .citation = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 15."},
      {.id = "polynomial",
       .label = "Polynomial",
       .text = "b0 + b1*x + b2*x^2",
       .columns = {"x"},
       .help = "A sum of powers of x. It bends, and is still linear in its parameters, so that the best ones can be "
               "computed at once.",
       .citation = "A.-M. Legendre: Nouvelles méthodes pour la détermination des orbites des comètes, Paris 1805, "
                   "appendix.",
       .settings = {degree()},
       .write = polynomial},
      {.id = "exponential",
       .label = "Exponential decay",
       .text = "height*exp(-rate*x) + level",
       .columns = {"x"},
       .help = "What loses the same share of its distance to a level with each unit of x. A negative rate is growth.",
       .citation = "D. M. Bates, D. G. Watts: Nonlinear Regression Analysis and Its Applications, Wiley 1988."},
      {.id = "saturation",
       .label = "Growth that levels off",
       .text = "b1*(1 - exp(-b2*x))",
       .columns = {"x"},
       .help = "Grows from 0 towards b1, the faster the larger b2 is.",
       .citation = "Statistical Reference Datasets: Nonlinear Regression, NIST, model of Misra1a."},
      {.id = "logistic",
       .label = "Logistic",
       .text = "sigmoid(slope*x + intercept)",
       .columns = {"x"},
       .help = "A probability: from 0 to 1 along x, or back. With log loss this is logistic regression.",
       .citation = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 16."},
      {.id = "logistic_plane",
       .label = "Logistic, two features",
       .text = "sigmoid(slope1*x1 + slope2*x2 + intercept)",
       .columns = {"x1", "x2"},
       .help = "A probability by two features: one half along a straight line, and nearer to 0 or 1 further from it.",
       .citation = "J. Grus: Data Science from Scratch, 2nd ed., O’Reilly 2019, chapter 16."},
      {.id = "sinusoid",
       .label = "Sinusoid",
       .text = "amplitude*sin(frequency*x + phase) + level",
       .columns = {"x"},
       .help = "A wave around a level. Its loss has a valley for each frequency that fits some of the waves.",
       .citation = "D. M. Bates, D. G. Watts: Nonlinear Regression Analysis and Its Applications, Wiley 1988."},
      {.id = "rational",
       .label = "Fraction of cubics",
       .text = "(b1 + b2*x + b3*x^2 + b4*x^3)/(1 + b5*x + b6*x^2 + b7*x^3)",
       .columns = {"x"},
       .help = "Bends more freely than a polynomial with as many parameters, and has poles where the lower cubic is 0.",
       .citation = "Statistical Reference Datasets: Nonlinear Regression, NIST, model of Thurber and Hahn1."},
  };
  return rows;
}

}  // namespace fall_line
