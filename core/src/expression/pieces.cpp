// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "pieces.hpp"

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <numbers>
#include <optional>

#include <fall_line/expression.hpp>

#include "names.hpp"

namespace fall_line {
namespace {

std::string operator_sign(std::string_view sign) { return "<mo>" + std::string(sign) + "</mo>"; }
std::string row(const std::string& inside) { return "<mrow>" + inside + "</mrow>"; }
std::string identifier(std::string_view name) { return "<mi>" + std::string(name) + "</mi>"; }
std::string digits(std::string_view number) { return "<mn>" + std::string(number) + "</mn>"; }

constexpr std::string_view minus = "−";
constexpr std::string_view apply_function = "&#x2061;";
constexpr std::string_view invisible_times = "&#x2062;";
constexpr std::string_view thin_space = "<mspace width=\"0.17em\"/>";

Piece atom(std::string markup) { return {.markup = std::move(markup)}; }

std::string fenced(std::string_view open, const std::string& inside, std::string_view close) {
  return row("<mo fence=\"true\">" + std::string(open) + "</mo>" + inside + "<mo fence=\"true\">" + std::string(close) +
             "</mo>");
}

Piece held(const Piece& piece, Hold least) {
  if (piece.hold >= least) return piece;
  return {.markup = fenced("(", piece.markup, ")"), .begins_with_parenthesis = true};
}

struct Ratio {
  std::int64_t numerator;
  std::int64_t denominator;
};

/// The fraction with the least denominator that is this number to the last bit, by its continued fraction.
std::optional<Ratio> ratio_of(double number, std::int64_t largest) {
  Ratio before{1, 0};
  double rest = number;
  Ratio now{static_cast<std::int64_t>(std::floor(rest)), 1};
  for (int i = 0; i < 20 && now.denominator <= largest; ++i) {
    if (static_cast<double>(now.numerator) / static_cast<double>(now.denominator) == number) return now;
    rest = 1.0 / (rest - std::floor(rest));
    if (!(rest < 1e9)) return std::nullopt;
    const auto whole = static_cast<std::int64_t>(std::floor(rest));
    now = {whole * now.numerator + before.numerator, whole * now.denominator + std::exchange(before, now).denominator};
  }
  return std::nullopt;
}

std::string fraction(const std::string& numerator, const std::string& denominator) {
  return "<mfrac>" + numerator + denominator + "</mfrac>";
}

/// 2π, π/3, ...
std::optional<Piece> multiple_of_pi(double number) {
  constexpr std::int64_t largest = 1000;
  for (std::int64_t denominator = 1; denominator <= 12; ++denominator) {
    const double numerator = std::round(number * static_cast<double>(denominator) / std::numbers::pi);
    if (numerator < 1.0 || numerator > static_cast<double>(largest)) continue;
    if (numerator * std::numbers::pi / static_cast<double>(denominator) != number) continue;
    std::string markup = identifier("π");
    if (numerator > 1.0) markup = row(digits(number_to_text(numerator)) + operator_sign(invisible_times) + markup);
    if (denominator == 1)
      return Piece{
          .markup = markup, .hold = numerator > 1.0 ? Hold::product : Hold::atom, .begins_with_digit = numerator > 1.0};
    return Piece{.markup = fraction(markup, digits(std::to_string(denominator))), .hold = Hold::product};
  }
  return std::nullopt;
}

std::optional<Piece> exact_form(double number) {
  constexpr std::int64_t largest = 1000;
  if (number == std::numbers::e) return atom(identifier("e"));
  if (number == std::numbers::ln2) return call_piece("log", {number_piece(2.0)});
  if (number == std::numbers::ln10) return call_piece("log", {number_piece(10.0)});
  if (std::optional<Piece> pi = multiple_of_pi(number)) return pi;
  const double square = std::round(number * number);
  if (square <= 1000.0 && square > 0.0 && std::sqrt(square) == number) {
    return atom("<msqrt>" + digits(number_to_text(square)) + "</msqrt>");
  }
  if (number > static_cast<double>(largest)) return std::nullopt;
  if (const std::optional<Ratio> ratio = ratio_of(number, largest); ratio && ratio->denominator > 1) {
    return Piece{
        .markup = fraction(digits(std::to_string(ratio->numerator)), digits(std::to_string(ratio->denominator))),
        .hold = Hold::product};
  }
  return std::nullopt;
}

Piece positive_number(double number) {
  if (!std::isfinite(number)) return atom(std::isnan(number) ? "<mtext>undefined</mtext>" : "<mi>∞</mi>");
  const std::string text = number_to_text(number);
  constexpr std::size_t short_text = 8;
  if (text.size() > short_text) {
    if (std::optional<Piece> exact = exact_form(number)) return *exact;
  }
  const std::size_t end = text.find('e');
  if (end == std::string::npos) return {.markup = digits(text), .begins_with_digit = true};
  const std::string power = text.substr(end + 1);
  std::string exponent = power[0] == '-' ? row(operator_sign(minus) + digits(power.substr(1))) : digits(power);
  const std::string ten = "<msup>" + digits("10") + exponent + "</msup>";
  const std::string mantissa = text.substr(0, end);
  if (mantissa == "1") return {.markup = ten, .hold = Hold::power, .begins_with_digit = true};
  return {.markup = row(digits(mantissa) + operator_sign("×") + ten), .hold = Hold::product, .begins_with_digit = true};
}

struct Spelling {
  std::string_view function;
  std::string_view mathematics;
};
constexpr Spelling spellings[] = {
    {"asin", "arcsin"},  {"acos", "arccos"}, {"atan", "arctan"}, {"asinh", "arsinh"}, {"acosh", "arcosh"},
    {"atanh", "artanh"}, {"log", "ln"},      {"sign", "sgn"},    {"sigmoid", "σ"},
};

std::string function_markup(std::string_view function) {
  if (function == "log2") return "<msub><mi>log</mi><mn>2</mn></msub>";
  if (function == "log10") return "<msub><mi>log</mi><mn>10</mn></msub>";
  for (const Spelling& spelling : spellings) {
    if (spelling.function == function) return identifier(spelling.mathematics);
  }
  return identifier(function);
}

std::string equation(const Piece& left, const Piece& right) { return left.markup + operator_sign("=") + right.markup; }

Piece below_each_other(const std::vector<std::string>& lines) {
  if (lines.size() == 1) return atom(row(lines.front()));
  std::string rows;
  for (const std::string& line : lines) rows += "<mtr><mtd>" + line + "</mtd></mtr>";
  return atom("<mtable columnalign=\"left\" displaystyle=\"true\">" + rows + "</mtable>");
}

}  // namespace

Piece number_piece(double number) {
  if (!std::isnan(number) && std::signbit(number)) return negative_piece(positive_number(-number));
  return positive_number(number);
}

Piece name_piece(std::string_view name) {
  const auto is_digit = [](char c) { return c >= '0' && c <= '9'; };
  std::size_t letters = std::min(name.find('_'), name.size());
  while (letters > 1 && is_digit(name[letters - 1]) && name.find('_') == std::string_view::npos) --letters;
  const std::string_view word = name.substr(0, letters);
  const std::string_view index = name.substr(std::min(name.find_first_not_of('_', letters), name.size()));
  const std::string_view letter = word == "pi" ? "π" : greek_letter(word);
  Piece piece = atom(identifier(letter.empty() ? word : letter));
  if (!index.empty()) {
    const bool is_number = std::all_of(index.begin(), index.end(), is_digit);
    piece.markup = "<msub>" + piece.markup + (is_number ? digits(index) : identifier(index)) + "</msub>";
  }
  piece.ends_with_name = true;
  piece.begins_with_word = letter.empty() && !is_letter_name(word);
  piece.ends_with_word = piece.begins_with_word && letters == name.size();
  return piece;
}

Piece element_piece(std::string_view name, const Piece& index) {
  return {.markup = "<msub>" + name_piece(name).markup + row(index.markup) + "</msub>", .ends_with_name = true};
}

Piece sum_piece(const std::vector<Term>& terms) {
  Piece sum;
  sum.hold = Hold::sum;
  for (const Term& term : terms) {
    const bool is_first = &term == &terms.front();
    const Piece piece = held(term.piece, term.piece.is_negative && !is_first ? Hold::atom : Hold::product);
    if (is_first) {
      sum.begins_with_digit = piece.begins_with_digit;
      sum.is_negative = term.is_negative;
    }
    if (term.is_negative || !is_first) sum.markup += operator_sign(term.is_negative ? minus : "+");
    sum.markup += piece.markup;
    sum.ends_with_name = piece.ends_with_name;
  }
  sum.markup = row(sum.markup);
  return sum;
}

Piece negative_piece(const Piece& piece) {
  return {.markup = row(operator_sign(minus) + held(piece, piece.is_negative ? Hold::atom : Hold::product).markup),
          .hold = Hold::sum,
          .ends_with_name = piece.ends_with_name,
          .is_negative = true};
}

Piece product_piece(const std::vector<Piece>& factors) {
  Piece product;
  product.hold = Hold::product;
  const Piece* before = nullptr;
  std::vector<Piece> pieces;
  for (const Piece& factor : factors) pieces.push_back(held(factor, Hold::product));
  for (const Piece& piece : pieces) {
    if (before == nullptr) {
      product.begins_with_digit = piece.begins_with_digit;
      product.begins_with_parenthesis = piece.begins_with_parenthesis;
      product.begins_with_word = piece.begins_with_word;
    } else {
      // A dot where nothing would be read as another number, or as a function's argument.
      const bool needs_dot = piece.begins_with_digit || (piece.begins_with_parenthesis && before->ends_with_name);
      product.markup += operator_sign(needs_dot ? "·" : invisible_times);
      if (!needs_dot && (piece.begins_with_word || before->ends_with_word)) product.markup += thin_space;
    }
    product.markup += piece.markup;
    product.ends_with_name = piece.ends_with_name;
    product.ends_with_word = piece.ends_with_word;
    before = &piece;
  }
  product.markup = row(product.markup);
  return product;
}

Piece fraction_piece(const Piece& numerator, const Piece& denominator) {
  return {.markup = fraction(row(numerator.markup), row(denominator.markup)), .hold = Hold::product};
}

Piece power_piece(const Piece& base, const Piece& exponent) {
  const Piece below = held(base, Hold::atom);
  return {.markup = "<msup>" + row(below.markup) + row(exponent.markup) + "</msup>",
          .hold = Hold::power,
          .begins_with_digit = below.begins_with_digit,
          .begins_with_parenthesis = below.begins_with_parenthesis,
          .begins_with_word = below.begins_with_word};
}

Piece exponential_piece(const Piece& exponent) {
  return {.markup = "<msup>" + identifier("e") + row(exponent.markup) + "</msup>", .hold = Hold::power};
}

Piece root_piece(const Piece& piece, bool is_cubic) {
  if (is_cubic) return atom("<mroot>" + row(piece.markup) + digits("3") + "</mroot>");
  return atom("<msqrt>" + piece.markup + "</msqrt>");
}

Piece call_piece(std::string_view function, const std::vector<Piece>& arguments) {
  const std::string& first = arguments.front().markup;
  if (function == "abs") return atom(fenced("|", first, "|"));
  if (function == "floor") return atom(fenced("⌊", first, "⌋"));
  if (function == "ceil") return atom(fenced("⌈", first, "⌉"));
  std::string list;
  for (const Piece& argument : arguments) list += (list.empty() ? "" : operator_sign(",")) + argument.markup;
  Piece call = atom(row(function_markup(function) + operator_sign(apply_function) + fenced("(", list, ")")));
  call.begins_with_word = true;
  return call;
}

Piece relation_piece(const Piece& left, std::string_view sign, const Piece& right, Hold hold) {
  const Hold least = hold == Hold::relation ? Hold::sum : Hold::relation;
  const bool is_word = sign == "and" || sign == "or";
  const std::string between =
      is_word ? "<mspace width=\"0.4em\"/><mtext>" + std::string(sign) + "</mtext><mspace width=\"0.4em\"/>"
              : operator_sign(sign);
  return {.markup = row(held(left, least).markup + between + held(right, least).markup), .hold = hold};
}

Piece not_piece(const Piece& condition) {
  return {.markup = row("<mtext>not</mtext><mspace width=\"0.4em\"/>" + held(condition, Hold::relation).markup),
          .hold = Hold::condition};
}

Piece repetition_piece(bool is_sum, std::string_view counter, const Piece& from, const Piece& to, const Piece& body) {
  const std::string below = row(name_piece(counter).markup + operator_sign("=") + from.markup);
  const std::string sign =
      "<munderover>" + operator_sign(is_sum ? "∑" : "∏") + below + row(to.markup) + "</munderover>";
  return {.markup = row(sign + held(body, Hold::product).markup), .hold = is_sum ? Hold::sum : Hold::product};
}

Piece mean_piece(std::size_t count, std::string_view counter, const Piece& body) {
  const Piece number = number_piece(static_cast<double>(count));
  const std::string sum = repetition_piece(true, counter, number_piece(1.0), number, body).markup;
  return {.markup = row(fraction(digits("1"), row(number.markup)) + sum), .hold = Hold::product};
}

Piece cases_piece(const std::vector<Case>& cases) {
  std::string rows;
  for (const auto& [value, condition] : cases) {
    const std::string when = condition.markup.empty() ? "<mtext>otherwise</mtext>"
                                                      : "<mtext>if</mtext><mspace width=\"0.4em\"/>" + condition.markup;
    rows += "<mtr><mtd>" + value.markup + "</mtd><mtd>" + when + "</mtd></mtr>";
  }
  return {.markup = row("<mo fence=\"true\">{</mo><mtable columnalign=\"left\">" + rows + "</mtable>"),
          .hold = Hold::sum};
}

Piece function_head(std::string_view function, const std::vector<std::string>& variables, bool is_derivative) {
  std::string list;
  for (const std::string& variable : variables)
    list += (list.empty() ? "" : operator_sign(",")) + name_piece(variable).markup;
  std::string name = name_piece(function).markup;
  if (is_derivative) name = "<msup>" + name + operator_sign("′") + "</msup>";
  return atom(row(name + operator_sign(apply_function) + fenced("(", list, ")")));
}

Piece partial_head(std::string_view function, std::string_view variable) {
  return partial_head(name_piece(function), variable);
}

Piece partial_head(const Piece& function, std::string_view variable) {
  const auto change = [](const Piece& of) { return row(operator_sign("∂") + of.markup); };
  return atom(fraction(change(function), change(name_piece(variable))));
}

std::string display(const std::vector<std::pair<Piece, Piece>>& equations) {
  std::vector<std::string> lines;
  for (const auto& [left, right] : equations) lines.push_back(equation(left, right));
  return display(below_each_other(lines));
}

std::string display(const Piece& left, const Piece& first, const std::vector<Term>& others) {
  std::vector<std::string> lines{equation(left, first)};
  // In the place of what is on the line above, so that the sign that follows has a left side.
  std::vector<Term> terms{{false, atom("<mspace width=\"1.6em\"/>")}};
  terms.insert(terms.end(), others.begin(), others.end());
  if (!others.empty()) lines.push_back(sum_piece(terms).markup);
  return display(below_each_other(lines));
}

std::string display(const Piece& piece) {
  return "<math xmlns=\"http://www.w3.org/1998/Math/MathML\" display=\"block\">" + piece.markup + "</math>";
}

}  // namespace fall_line
