// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include <fall_line/expression.hpp>

#include "lexer.hpp"
#include "syntax.hpp"

namespace fall_line {

/// What names mean while a text is taken apart. Functions that return a string return what is wrong, or nothing.
class NameTable {
 public:
  /// \param tokens           the text, before which this ends
  /// \param writes_elements  whether the text has brackets: it then writes its variables `x[i]`, and knows `n`
  NameTable(Scope& scope, Syntax& syntax, const std::vector<Token>& tokens, bool writes_elements);

  [[nodiscard]] std::string declare_variable(std::string_view name);
  /// The one variable declared is the vector whose elements are the variables.
  [[nodiscard]] std::string declare_vector();
  [[nodiscard]] std::string declare_let(std::string_view name, ItemId id);
  /// A name counts from here on; returns its place in `Syntax::names`.
  [[nodiscard]] std::uint32_t begin_counter(std::string_view name);
  void end_counter() { counters_.pop_back(); }

  /// For `name[`.
  [[nodiscard]] std::string use_vector(std::string_view name);
  [[nodiscard]] Result<Item> meaning_of(std::string_view name);
  /// For `name(`: the error, without its place.
  [[nodiscard]] Error unknown_function(std::string_view name) const;

  /// The place of a name in `Syntax::names`, where it is put if it is not there.
  [[nodiscard]] std::uint32_t keep(std::string_view name);

  /// Hands what was found over to the scope and the syntax.
  void finish();

 private:
  struct Let {
    std::string_view name;
    ItemId id;
  };

  [[nodiscard]] bool is_known(std::string_view name) const;
  [[nodiscard]] Result<Item> new_name(std::string_view name);
  [[nodiscard]] Error unknown_name(std::string_view name) const;
  [[nodiscard]] bool is_slip(std::string_view name) const;
  [[nodiscard]] bool is_all_of_text() const;
  [[nodiscard]] std::string expected_names() const;
  [[nodiscard]] std::vector<std::string> known_names() const;
  [[nodiscard]] std::vector<std::string> all_names() const;

  Scope& scope_;
  Syntax& syntax_;
  const std::vector<Token>& tokens_;
  bool writes_elements_;
  bool has_header_ = false;
  std::vector<std::string> parameters_;
  std::vector<std::string_view> counters_;
  std::vector<Let> lets_;
};

}  // namespace fall_line
