// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <limits>

#include <fall_line/catalogue.hpp>

#include "json.hpp"

namespace fall_line {

std::string diagnosis_json(const Diagnosis& facts) {
  constexpr double none = std::numeric_limits<double>::quiet_NaN();
  return json_object({{"finding", json(to_text(facts.finding))},
                      {"place", json(to_text(facts.place))},
                      {"distance", json(facts.distance)},
                      {"since", json(facts.since ? static_cast<double>(*facts.since) : none)},
                      {"step", json(static_cast<double>(facts.step))},
                      {"eigenvalues", json(facts.eigenvalues)},
                      {"conditionNumber", json(facts.condition_number.value_or(none))},
                      {"stableStep", json(facts.stable_step.value_or(none))},
                      {"stepSize", json(facts.step_size)},
                      {"progress", json(facts.progress)}});
}

}  // namespace fall_line
