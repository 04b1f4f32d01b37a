// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "json.hpp"

#include <cmath>

#include <fall_line/expression.hpp>

namespace fall_line {
namespace {

std::string enclosed(char open, const std::vector<std::string>& parts, char close) {
  std::string text(1, open);
  for (const std::string& part : parts) {
    if (text.size() > 1) text += ',';
    text += part;
  }
  return text + close;
}

}  // namespace

std::string json(std::string_view text) {
  constexpr const char* digits = "0123456789abcdef";
  std::string result = "\"";
  for (const char c : text) {
    const auto code = static_cast<unsigned char>(c);
    if (c == '"' || c == '\\') {
      result += '\\';
      result += c;
    } else if (code < 0x20U) {
      result += "\\u00";
      result += digits[code >> 4U];
      result += digits[code & 0xFU];
    } else {
      result += c;
    }
  }
  return result + '"';
}

// JSON has no word for a number that is not finite.
std::string json(double number) { return std::isfinite(number) ? number_to_text(number) : "null"; }

std::string json(bool truth) { return truth ? "true" : "false"; }

std::string json_array(const std::vector<std::string>& parts) { return enclosed('[', parts, ']'); }

std::string json_object(const std::vector<std::pair<std::string, std::string>>& fields) {
  std::vector<std::string> parts;
  for (const auto& [key, value] : fields) parts.push_back(json(key) + ':' + value);
  return enclosed('{', parts, '}');
}

}  // namespace fall_line
