// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <map>
#include <memory>
#include <stdexcept>
#include <string>
#include <vector>

#include "../descents.hpp"
#include "../reference_data.hpp"

namespace fall_line::test {

/// A recorded run of an optimizer of PyTorch, in our words.
struct TorchRun {
  std::string name;
  Choice optimizer;
  double step_size = 0.0;
  Sense sense = Sense::minimise;
  std::size_t steps = 0;
  std::size_t dimension = 0;
  /// The iterates one after the other, the start first.
  std::vector<double> x;
  /// ASGD's average at the end; empty for the others.
  std::vector<double> average;
  /// How far the run is from itself where each product is rounded together with the sum it goes into.
  double rounding_sensitivity = 0.0;
};

/// Our optimizer for PyTorch's, which has several in one class.
inline std::string id_of(const std::string& optimizer, const nlohmann::json& hyper) {
  if (optimizer == "SGD") {
    if (hyper["nesterov"].get<bool>()) return "nesterov";
    return hyper["momentum"] == 0 ? "gradient_descent" : "momentum";
  }
  if (optimizer == "Adam" && hyper["amsgrad"].get<bool>()) return "amsgrad";
  std::string id;
  for (const char letter : optimizer) id += static_cast<char>(letter >= 'A' && letter <= 'Z' ? letter + 32 : letter);
  return id;
}

/// Our parameters for PyTorch's; one that is not known here is an error.
inline std::map<std::string, double> parameters_of(const std::string& id, const nlohmann::json& hyper) {
  static const std::map<std::string, std::vector<std::string>> names{
      {"betas", {"beta1", "beta2"}},
      {"eps", {"epsilon"}},
      {"etas", {"eta_minus", "eta_plus"}},
      {"step_sizes", {"delta_min", "delta_max"}},
      {"lambd", {"lambda"}},
      {"centered", {"centred"}},
  };
  std::map<std::string, double> parameters;
  for (const auto& [key, value] : hyper.items()) {
    if (key == "lr" || key == "maximize" || key == "nesterov" || key == "amsgrad") continue;
    const bool is_absent = (key == "momentum" && id == "gradient_descent") ||
                           (key == "dampening" && (id == "gradient_descent" || id == "nesterov"));
    if (is_absent) {
      if (value != 0) throw std::runtime_error(id + " cannot have " + key);
      continue;
    }
    const auto renamed = names.find(key);
    if (renamed == names.end()) {
      parameters[key] = value.get<double>();
    } else if (value.is_array()) {
      for (std::size_t i = 0; i < value.size(); ++i) parameters[renamed->second.at(i)] = value[i].get<double>();
    } else {
      parameters[renamed->second[0]] = value.is_boolean() ? (value.get<bool>() ? 1.0 : 0.0) : value.get<double>();
    }
  }
  return parameters;
}

/// The runs of one file, but those of NAdam that depart from the published rule: PyTorch 1.13's default code has the
/// present momentum twice in the product that corrects the average. Its other code, and later releases, have it once:
/// the runs `nadam_formula...`.
inline std::vector<TorchRun> torch_runs(const std::string& file) {
  std::vector<TorchRun> runs;
  const auto dimension = reference_data(file, "dim").get<std::size_t>();
  const auto function = reference_data(file, "function").get<std::string>();
  for (const nlohmann::json& row : reference_data(file, "runs")) {
    const auto name = row["id"].get<std::string>();
    if (row["optimizer"] == "NAdam" && name.find("formula") == std::string::npos) continue;
    const nlohmann::json& hyper = row["hyper"];
    TorchRun& run = runs.emplace_back();
    run.name = function + ", " + name;
    run.optimizer.id = id_of(row["optimizer"].get<std::string>(), hyper);
    run.optimizer.parameters = parameters_of(run.optimizer.id, hyper);
    run.step_size = hyper["lr"].get<double>();
    run.sense = hyper.value("maximize", false) ? Sense::maximise : Sense::minimise;
    run.steps = row["steps"].get<std::size_t>();
    run.dimension = dimension;
    run.x = row["x"].get<std::vector<double>>();
    if (row.contains("ax_final")) run.average = row["ax_final"].get<std::vector<double>>();
    run.rounding_sensitivity = row["rounding_sensitivity"].get<double>();
  }
  return runs;
}

/// The function of one file, with the gradient as PyTorch was given it: in the file's own order of operations. Written
/// otherwise, a gradient differs by roundings, and some of these runs make much of a rounding.
class TorchObjective final : public Objective {
 public:
  explicit TorchObjective(const std::string& file) {
    const auto dimension = reference_data(file, "dim").get<std::size_t>();
    if (dimension == 10) {
      // The file says these ten dimensions in words.
      function_ = opened("sum(i, 1, n-1, (1-x[i])^2+100*(x[i+1]-x[i]^2)^2)", dimension);
      return;
    }
    const std::string header = dimension == 2 ? "f(x, y) = " : "f(x, y, z) = ";
    function_ = opened(header + reference_data(file, "f").get<std::string>(), dimension);
    // A text is `name=expression; ...; expression`; the names hold in the texts after it as well.
    std::string lets;
    for (const auto& row : reference_data(file, "gradient")) {
      auto text = row.get<std::string>();
      for (std::size_t end = text.find(';'); end != std::string::npos; end = text.find(';')) {
        lets += "let " + text.substr(0, end) + "\n";
        text = text.substr(end + 1);
      }
      slopes_.push_back(opened(lets + header + text, dimension));
    }
  }

  [[nodiscard]] std::size_t dimension() const override { return function_->dimension(); }
  void values(const double* const* points, double* values, std::size_t count) override {
    function_->values(points, values, count);
  }
  double value_and_gradient(std::span<const double> x, std::span<double> gradient) override {
    const double value = function_->value_and_gradient(x, gradient);
    for (std::size_t i = 0; i < slopes_.size(); ++i) gradient[i] = slopes_[i]->value(x);
    return value;
  }
  void hessian(std::span<const double> x, std::span<double> hessian) override { function_->hessian(x, hessian); }

 private:
  static std::shared_ptr<Objective> opened(const std::string& text, std::size_t dimension) {
    return needed(open_function(text, dimension)).objective;
  }

  std::shared_ptr<Objective> function_;
  std::vector<std::shared_ptr<Objective>> slopes_;
};

inline const std::vector<std::string>& torch_files() {
  static const std::vector<std::string> list{
      "torch_beale.json",           "torch_bowl.json",
      "torch_himmelblau.json",      "torch_ill.json",
      "torch_rosenbrock.json",      "torch_rosenbrock_10d.json",
      "torch_styblinski_tang.json", "torch_sum_of_squares_3d.json",
  };
  return list;
}

}  // namespace fall_line::test
