// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "python_functions.hpp"

#include <algorithm>

#include "operations.hpp"

namespace fall_line {
namespace {

using enum Operation;

/// Where a module calls a function otherwise than the language does. Empty: as the language does.
struct Spelling {
  Operation operation;
  std::string_view plain;
  std::string_view numpy;
};
constexpr Spelling spellings[] = {
    {asin, {}, "np.arcsin"},    {acos, {}, "np.arccos"},    {atan, {}, "np.arctan"},   {atan2, {}, "np.arctan2"},
    {asinh, {}, "np.arcsinh"},  {acosh, {}, "np.arccosh"},  {atanh, {}, "np.arctanh"}, {abs, "abs", {}},
    {min, "min", "np.minimum"}, {max, "max", "np.maximum"},
};

constexpr Operation missing_in_math[] = {sign, cbrt, sigmoid, softplus};
constexpr Operation missing_in_numpy[] = {sigmoid, softplus};

bool is_among(std::span<const Operation> list, Operation operation) {
  return std::find(list.begin(), list.end(), operation) != list.end();
}

}  // namespace

bool needs_python_helper(Operation operation, PythonStyle style) {
  // The cube root has come to math in Python 3.11.
  return style == PythonStyle::plain ? is_among(missing_in_math, operation) : is_among(missing_in_numpy, operation);
}

std::string python_function(Operation operation, PythonStyle style) {
  const std::string name(row_of(operation).function);
  if (needs_python_helper(operation, style)) return name;
  for (const Spelling& spelling : spellings) {
    if (spelling.operation != operation) continue;
    const std::string_view own = style == PythonStyle::plain ? spelling.plain : spelling.numpy;
    if (!own.empty()) return std::string(own);
  }
  return (style == PythonStyle::plain ? "math." : "np.") + name;
}

}  // namespace fall_line
