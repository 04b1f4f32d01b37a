// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fstream>
#include <stdexcept>
#include <string>

#include <nlohmann/json.hpp>

namespace fall_line::test {

/// A part of a file of reference numbers, by its key.
inline nlohmann::json reference_data(const std::string& name, const std::string& key) {
  std::ifstream file(std::string(FALL_LINE_REFERENCE_DIRECTORY) + "/" + name);
  if (!file) throw std::runtime_error("no reference data " + name);
  return nlohmann::json::parse(file).at(key);
}

}  // namespace fall_line::test
