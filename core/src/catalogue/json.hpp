// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace fall_line {

// JSON (RFC 8259), written only. Each function gives the text of one value; arrays and objects are put together from
// the texts of their parts.

[[nodiscard]] std::string json(std::string_view text);
[[nodiscard]] std::string json(double number);
[[nodiscard]] std::string json(bool truth);
// Else a literal would turn into a truth value.
[[nodiscard]] inline std::string json(const char* text) { return json(std::string_view(text)); }

[[nodiscard]] std::string json_array(const std::vector<std::string>& parts);
/// Keys in the given order.
[[nodiscard]] std::string json_object(const std::vector<std::pair<std::string, std::string>>& fields);

/// An array of what `write` gives for each item.
template <class Item, class Write>
[[nodiscard]] std::string json_array_of(const std::vector<Item>& items, Write write) {
  std::vector<std::string> parts;
  for (const Item& item : items) parts.push_back(write(item));
  return json_array(parts);
}

[[nodiscard]] inline std::string json(const std::vector<double>& numbers) {
  return json_array_of(numbers, [](double number) { return json(number); });
}
[[nodiscard]] inline std::string json(const std::vector<std::string>& texts) {
  return json_array_of(texts, [](const std::string& text) { return json(std::string_view(text)); });
}

}  // namespace fall_line
