// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "python_functions.hpp"

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

struct Helper {
  Operation operation;
  /// Empty where the module has the function.
  const char* plain;
  const char* numpy;
};
constexpr Helper helpers[] = {
    {sign,
     R"(def sign(a: float) -> float:
    """-1, 0 or 1."""
    return (a > 0) - (a < 0))",
     ""},
    // A root that pow finds, and one step of Newton's method.
    {cbrt,
     R"(def cbrt(a: float) -> float:
    """The cube root, of negative numbers too."""
    if a == 0:
        return a
    root = math.copysign(abs(a) ** (1 / 3), a)
    return root - (root * root * root - a) / (3 * root * root))",
     ""},
    {sigmoid,
     R"(def sigmoid(a: float) -> float:
    return 1 / (1 + math.exp(-a)) if a > -700 else math.exp(a))",
     R"(def sigmoid(a):
    return 1 / (1 + np.exp(-a)))"},
    {softplus,
     R"(def softplus(a: float) -> float:
    """log(1 + exp(a)), without overflow."""
    return max(a, 0.0) + math.log1p(math.exp(-abs(a))))",
     R"(def softplus(a):
    """log(1 + exp(a)), without overflow."""
    return np.maximum(a, 0.0) + np.log1p(np.exp(-np.abs(a))))"},
};

const char* helper_of(Operation operation, PythonStyle style) {
  for (const Helper& helper : helpers) {
    if (helper.operation == operation) return style == PythonStyle::plain ? helper.plain : helper.numpy;
  }
  return "";
}

}  // namespace

bool needs_python_helper(Operation operation, PythonStyle style) { return *helper_of(operation, style) != '\0'; }

std::string python_helper(Operation operation, PythonStyle style) { return helper_of(operation, style); }

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
