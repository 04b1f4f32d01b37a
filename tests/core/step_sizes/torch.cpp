// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <set>
#include <string>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include "../reference_data.hpp"
#include "sizes.hpp"

using namespace fall_line;
using namespace fall_line::test;

namespace {

using nlohmann::json;

/// A schedule of the file, and what it is here.
struct Pair {
  std::string name;
  Choice (*here)(double lr0, const json& args);
};

const std::vector<Pair> pairs{
    {"step",
     [](double lr0, const json& args) -> Choice {
       return {"step_drop", {{"size", lr0}, {"factor", args.at("gamma")}, {"period", args.at("step_size")}}};
     }},
    {"exponential",
     [](double lr0, const json& args) -> Choice {
       return {"exponential", {{"size", lr0}, {"factor", args.at("gamma")}}};
     }},
    {"cosine",
     [](double lr0, const json& args) -> Choice {
       return {"cosine", {{"size", lr0}, {"least", args.at("eta_min")}, {"horizon", args.at("T_max")}}};
     }},
    {"cosine_restarts",
     [](double lr0, const json& args) -> Choice {
       return {
           "cosine_restarts",
           {{"size", lr0}, {"least", args.at("eta_min")}, {"period", args.at("T_0")}, {"stretch", args.at("T_mult")}}};
     }},
    // It rises there: its final size is the larger one.
    {"linear",
     [](double lr0, const json& args) -> Choice {
       return {"linear",
               {{"size", lr0 * args.at("start_factor").get<double>()},
                {"least", lr0 * args.at("end_factor").get<double>()},
                {"horizon", args.at("total_iters")}}};
     }},
    {"polynomial",
     [](double lr0, const json& args) -> Choice {
       return {"polynomial", {{"size", lr0}, {"power", args.at("power")}, {"horizon", args.at("total_iters")}}};
     }},
    // It sets the optimizer's own size aside.
    {"onecycle",
     [](double, const json& args) -> Choice {
       return {"one_cycle", {{"size", args.at("max_lr")}, {"horizon", args.at("total_steps")}}};
     }},
    // Its milestones are evenly spaced.
    {"multistep",
     [](double lr0, const json& args) -> Choice {
       const std::vector<double> milestones = args.at("milestones");
       return {"multistep",
               {{"size", lr0},
                {"factor", args.at("gamma")},
                {"first", milestones.at(0)},
                {"period", milestones.at(1) - milestones.at(0)},
                {"drops", static_cast<double>(milestones.size())}}};
     }},
    {"constant",
     [](double lr0, const json& args) -> Choice {
       return {"constant", {{"size", lr0}, {"factor", args.at("factor")}, {"horizon", args.at("total_iters")}}};
     }},
    {"cyclic_triangular",
     [](double, const json& args) -> Choice {
       return {"cyclic_triangular",
               {{"size", args.at("max_lr")}, {"least", args.at("base_lr")}, {"period", args.at("step_size_up")}}};
     }},
    {"inverse_time (not torch)",
     [](double lr0, const json& args) -> Choice {
       return {"inverse_time", {{"size", lr0}, {"decay", args.at("k")}}};
     }},
};

json schedules() { return reference_data("schedules.json", "schedules").at("seq"); }

/// At the cosine's zero PyTorch has 0 as well, so that no absolute tolerance is needed.
void check_sizes(const std::vector<double>& found, const std::vector<double>& expected) {
  REQUIRE(found.size() == expected.size());
  for (std::size_t i = 0; i < found.size(); ++i) {
    INFO("entry " << i << ": " << found[i] << ", expected " << expected[i]);
    CHECK(std::fabs(found[i] - expected[i]) <= 1e-14 * std::fabs(expected[i]));
  }
}

}  // namespace

TEST_CASE("schedules have the step sizes of PyTorch's, to 1e-14") {
  const json all = schedules();
  for (const Pair& pair : pairs) {
    INFO(pair.name);
    const json& schedule = all.at(pair.name);
    const std::vector<double> expected = schedule.at("lr");
    REQUIRE(expected.size() == 61);
    check_sizes(sizes(pair.here(schedule.at("lr0"), schedule.at("args")), expected.size()), expected);
  }
}

TEST_CASE("reducing on a plateau has the step sizes of PyTorch's, to 1e-14") {
  const json schedule = schedules().at("plateau");
  const json& args = schedule.at("args");
  const auto rule = rule_of({"plateau",
                             {{"size", schedule.at("lr0")},
                              {"factor", args.at("factor")},
                              {"patience", args.at("patience")},
                              {"threshold", args.at("threshold")}}});
  // The first size of the file was in force before PyTorch had seen a value; ours sees one before every step.
  std::vector<double> expected = schedule.at("lr");
  CHECK(expected.front() == schedule.at("lr0"));
  expected.erase(expected.begin());
  check_sizes(sizes(*rule, schedule.at("metrics")), expected);
}

TEST_CASE("no schedule of the file is forgotten") {
  std::set<std::string> named{"plateau"};
  for (const Pair& pair : pairs) named.insert(pair.name);
  std::set<std::string> held;
  const json all = schedules();
  for (const auto& entry : all.items()) held.insert(entry.key());
  CHECK(named == held);
}
