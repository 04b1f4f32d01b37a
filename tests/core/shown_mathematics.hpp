// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <vector>

namespace fall_line::test {

/// The markup with its tags left out but for those that show structure, which become short names.
inline std::string shown(std::string mathml) {
  struct Short {
    std::string tag;
    std::string text;
  };
  for (const auto& [tag, text] : {Short{"<mfrac>", "frac["},
                                  {"</mfrac>", "]"},
                                  {"<msqrt>", "sqrt["},
                                  {"</msqrt>", "]"},
                                  {"<mroot>", "root["},
                                  {"</mroot>", "]"},
                                  {"<msup>", "sup["},
                                  {"</msup>", "]"},
                                  {"<msub>", "sub["},
                                  {"</msub>", "]"},
                                  {"&#x2062;", "*"},
                                  {"&#x2061;", "@"},
                                  {"&lt;", "less"},
                                  {"&gt;", "more"},
                                  {"</mtd>", " "}}) {
    for (std::size_t at = mathml.find(tag); at != std::string::npos; at = mathml.find(tag))
      mathml.replace(at, tag.size(), text);
  }
  std::string result;
  bool is_tag = false;
  for (const char c : mathml) {
    if (c == '<') is_tag = true;
    if (!is_tag) result += c;
    if (c == '>') is_tag = false;
  }
  return result;
}

/// Whether every tag that is opened is closed in its place.
inline bool is_balanced(const std::string& mathml) {
  std::vector<std::string> open;
  for (std::size_t at = mathml.find('<'); at != std::string::npos; at = mathml.find('<', at + 1)) {
    const std::size_t end = mathml.find_first_of(" >/", at + 2);
    const std::size_t close = mathml.find('>', at);
    if (mathml[close - 1] == '/') continue;
    if (mathml[at + 1] != '/') {
      open.push_back(mathml.substr(at + 1, end - at - 1));
    } else {
      if (open.empty() || open.back() != mathml.substr(at + 2, close - at - 2)) return false;
      open.pop_back();
    }
  }
  return open.empty();
}

}  // namespace fall_line::test
