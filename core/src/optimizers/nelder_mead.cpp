// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "optimizers.hpp"
#include "simplex.hpp"

namespace fall_line {
namespace {

class NelderMead final : public Optimizer {
 public:
  NelderMead(double size, SimplexCoefficients coefficients) : size_(size), simplex_(coefficients) {}

  [[nodiscard]] OptimizerTraits traits() const override {
    return {.by_coordinate = false, .uses_gradient = false, .sets_length = true};
  }

  void reset(std::size_t) override { begun_ = false; }

  void direction(const StepStart& from, double, Minimised* objective, std::span<double> direction) override {
    if (!begun_) simplex_.begin(from.x, size_, *objective);
    begun_ = true;
    alive_ = simplex_.iterate(*objective);
    const std::span<const double> best = simplex_.vertex(0);
    for (std::size_t i = 0; i < direction.size(); ++i) direction[i] = best[i] - from.x[i];
  }

  /// The best vertex often stays while the others draw nearer.
  [[nodiscard]] bool may_move_again() const override { return alive_; }

  [[nodiscard]] std::vector<Remembered> remembered() const override {
    std::vector<Remembered> list;
    for (std::size_t k = 0; begun_ && k < simplex_.size(); ++k) {
      list.push_back({"x_{(" + std::to_string(k + 1) + ")}", simplex_.vertex(k)});
    }
    return list;
  }

 private:
  double size_;
  Simplex simplex_;
  bool begun_ = false;
  bool alive_ = true;
};

Parameter coefficient(Literal id, Literal label, Literal symbol, Literal help) {
  return {.id = id, .label = label, .symbol = symbol, .help = help, .unit = ""};
}

std::vector<Parameter> nelder_mead_parameters() {
  Parameter size = coefficient("size", "Size of the first simplex", "s",
                               "Length of its edges along the coordinates, from the start. A larger value sees more of "
                               "the landscape and takes longer to draw together.");
  size.minimum = 1e-6;
  size.maximum = 100.0;
  size.fallback = 1.0;
  size.scale = Scale::logarithmic;
  Parameter reflection = coefficient("reflection", "Reflection", "ρ",
                                     "How far beyond the middle of the others the worst vertex is reflected. 1: as far "
                                     "as it lay before it; a larger value goes further.");
  reflection.minimum = 0.1;
  reflection.maximum = 2.0;
  reflection.fallback = 1.0;
  Parameter expansion = coefficient("expansion", "Expansion", "χ",
                                    "How much further it goes where the reflected point is the lowest so far. A larger "
                                    "value makes longer strides downhill.");
  expansion.minimum = 1.1;
  expansion.maximum = 5.0;
  expansion.fallback = 2.0;
  Parameter contraction =
      coefficient("contraction", "Contraction", "γ",
                  "How far from the middle it tries where reflection has not helped. A larger value "
                  "draws the simplex together more slowly.");
  contraction.minimum = 0.1;
  contraction.maximum = 0.9;
  contraction.fallback = 0.5;
  Parameter shrink = coefficient("shrink", "Shrinking", "σ",
                                 "What is left of all edges to the best vertex where nothing else has helped. A larger "
                                 "value shrinks the simplex less.");
  shrink.minimum = 0.1;
  shrink.maximum = 0.9;
  shrink.fallback = 0.5;
  return {size, reflection, expansion, contraction, shrink};
}

}  // namespace

ListedOptimizer nelder_mead() {
  return {
      {.unit = {.id = "nelder_mead",
                .label = "Nelder–Mead",
                .help = "Lets a simplex (a triangle, where there are two coordinates) tumble downhill: its worst "
                        "vertex is thrown over to the other side, or drawn in. It looks at values only, never at "
                        "the gradient.",
                .formula = R"(\bar{x} = \frac{1}{n} \sum_{i=1}^{n} x_{(i)}, \quad f(x_{(1)}) \le \dots \le f(x_{(n+1)})
x_r = \bar{x} + \rho (\bar{x} - x_{(n+1)}) \quad \text{(reflection)}
x_e = \bar{x} + \chi (x_r - \bar{x}) \quad \text{(expansion)}
x_o = \bar{x} + \gamma (x_r - \bar{x}) \quad \text{(outside contraction)}
x_c = \bar{x} - \gamma (\bar{x} - x_{(n+1)}) \quad \text{(inside contraction)}
x_{(i)} \leftarrow x_{(1)} + \sigma (x_{(i)} - x_{(1)}) \quad \text{(shrinking)})",
                .citation = "J. A. Nelder, R. Mead: A simplex method for function minimization, The Computer Journal "
                            "7 (1965), 308–313; the order of trials and ties after J. C. Lagarias, J. A. Reeds, "
                            "M. H. Wright, P. E. Wright: Convergence properties of the Nelder–Mead simplex method "
                            "in low dimensions, SIAM Journal on Optimization 9 (1998), 112–147.",
                .parameters = nelder_mead_parameters()},
       .make = [](std::span<const double> parameters) -> std::unique_ptr<Optimizer> {
         return std::make_unique<NelderMead>(
             parameters[0], SimplexCoefficients{parameters[1], parameters[2], parameters[3], parameters[4]});
       }},
      {"fixed", {{"size", 1.0}}}};
}

}  // namespace fall_line
