// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <algorithm>
#include <string_view>

#include <fall_line/python.hpp>

namespace fall_line {
namespace {

constexpr std::string_view taken[] = {
    // keywords of Python
    "False", "None", "True", "and", "as", "assert", "async", "await", "break", "class", "continue", "def", "del",
    "elif", "else", "except", "finally", "for", "from", "global", "if", "import", "in", "is", "lambda", "nonlocal",
    "not", "or", "pass", "raise", "return", "try", "while", "with", "yield",
    // what stands around an expression
    "math", "np", "float", "point", "row", "rows", "data", "mean"};

/// `t1`, `t2`, ...: the names of parts.
bool is_name_of_part(std::string_view name) {
  return name.size() > 1 && name[0] == 't' && name.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

bool is_taken(std::string_view name) {
  return is_name_of_part(name) || std::find(std::begin(taken), std::end(taken), name) != std::end(taken);
}

}  // namespace

std::vector<std::string> python_names(std::span<const std::string> names) {
  std::vector<std::string> result;
  for (std::string name : names) {
    const auto is_used = [&](const std::string& candidate) {
      return std::find(names.begin(), names.end(), candidate) != names.end() ||
             std::find(result.begin(), result.end(), candidate) != result.end();
    };
    if (is_taken(name)) {
      do {
        name += '_';
      } while (is_used(name));
    }
    result.push_back(std::move(name));
  }
  return result;
}

}  // namespace fall_line
