// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <fall_line/catalogue.hpp>

namespace fall_line {
namespace {

Parameter delta() {
  return {
      .id = "delta",
      .label = "Delta",
      .symbol = "δ",
      .help =
          "Errors larger than this count by their length, smaller ones by their square. The larger it is, the more an "
          "outlier counts.",
      .unit = "",
      .minimum = 1e-3,
      .maximum = 1e3,
      .fallback = 1.0,
      .scale = Scale::logarithmic};
}

}  // namespace

const std::vector<LossRow>& loss_rows() {
  static const std::vector<LossRow> rows{
      {.id = "squared",
       .label = "Squared error",
       .text = "(prediction - y)^2",
       .help = "The square of how far a prediction is off; its mean over the rows is the mean squared error. Large "
               "errors count far more than small ones.",
       .citation = "A.-M. Legendre: Nouvelles méthodes pour la détermination des orbites des comètes, Paris 1805, "
                   "appendix."},
      {.id = "absolute",
       .label = "Absolute error",
       .text = "abs(prediction - y)",
       .help =
           "How far a prediction is off. An outlier counts no more than its distance; the loss has a kink wherever a "
           "row is met exactly, and descent rattles there.",
       .citation = "P. Bloomfield, W. L. Steiger: Least Absolute Deviations, Birkhäuser 1983."},
      {.id = "huber",
       .label = "Huber",
       .text = "if(abs(prediction - y) <= delta, (prediction - y)^2/2, delta*(abs(prediction - y) - delta/2))",
       .help = "Half the square of small errors, a straight line for large ones: smooth like the squared error, and an "
               "outlier counts little more than its distance.",
       .citation =
           "P. J. Huber: Robust estimation of a location parameter, Annals of Mathematical Statistics 35 (1964), "
           "no. 1, 73–101.",
       .settings = {delta()}},
      {.id = "log_loss",
       .label = "Log loss",
       .text = "-(y*log(prediction) + (1 - y)*log(1 - prediction))",
       .help = "For two classes, y being 0 or 1 and the prediction a probability: how surprised one has to be, on "
               "average, by "
               "what was observed. Least where the data are likeliest (maximum likelihood).",
       .citation =
           "D. R. Cox: The regression analysis of binary sequences, Journal of the Royal Statistical Society B 20 "
           "(1958), no. 2, 215–242.",
       .of_classes = true},
      {.id = "log_likelihood",
       .label = "Log-likelihood",
       .text = "y*log(prediction) + (1 - y)*log(1 - prediction)",
       .help = "The log loss turned over: how likely the model makes what was observed, to be maximised.",
       .citation =
           "D. R. Cox: The regression analysis of binary sequences, Journal of the Royal Statistical Society B 20 "
           "(1958), no. 2, 215–242.",
       .sense = Sense::maximise,
       .of_classes = true},
  };
  return rows;
}

}  // namespace fall_line
