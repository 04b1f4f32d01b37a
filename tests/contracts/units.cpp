// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <cmath>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include <catch2/catch_test_macros.hpp>

#include <fall_line/catalogue.hpp>
#include <fall_line/descent.hpp>

using namespace fall_line;

namespace {

bool is_id(std::string_view id) {
  return !id.empty() && id.find_first_not_of("abcdefghijklmnopqrstuvwxyz0123456789_") == std::string_view::npos;
}

/// Ends like a sentence, so that the page can set one after the other.
bool is_sentence(std::string_view text) { return text.size() > 20 && text.back() == '.'; }

void check_parameter(const Parameter& parameter) {
  INFO("parameter " << parameter.id);
  CHECK(is_id(parameter.id));
  CHECK_FALSE(parameter.label.empty());
  CHECK(is_sentence(parameter.help));
  CHECK(std::isfinite(parameter.minimum));
  CHECK(std::isfinite(parameter.maximum));
  CHECK(parameter.minimum < parameter.maximum);
  CHECK(parameter.minimum <= parameter.fallback);
  CHECK(parameter.fallback <= parameter.maximum);
  if (parameter.scale == Scale::logarithmic) CHECK(parameter.minimum >= 0.0);
  if (parameter.least) {
    CHECK(*parameter.least > 0.0);
    CHECK(*parameter.least < parameter.minimum);
  }
  if (parameter.integer) {
    for (const double bound : {parameter.minimum, parameter.maximum, parameter.fallback}) {
      CHECK(bound == std::floor(bound));
    }
  }
}

void check_parameters(const std::vector<Parameter>& parameters) {
  std::set<std::string_view> ids;
  for (const Parameter& parameter : parameters) {
    check_parameter(parameter);
    CHECK(ids.insert(parameter.id).second);
  }
}

template <class Entry>
void check_units(const std::vector<Entry>& list) {
  CHECK_FALSE(list.empty());
  std::set<std::string_view> ids;
  for (const Entry& entry : list) {
    const Unit& unit = entry.unit;
    INFO("unit " << unit.id);
    CHECK(is_id(unit.id));
    CHECK(ids.insert(unit.id).second);
    CHECK_FALSE(unit.label.empty());
    CHECK(is_sentence(unit.help));
    CHECK_FALSE(unit.formula.empty());
    CHECK(is_sentence(unit.citation));
    check_parameters(unit.parameters);
    for (const Parameter& parameter : unit.parameters) CHECK_FALSE(parameter.symbol.empty());
    CHECK(make_chosen(list, "unit", {std::string(unit.id), {}}));
  }
}

template <class Row>
void check_rows(const std::vector<Row>& rows) {
  CHECK_FALSE(rows.empty());
  std::set<std::string_view> ids;
  for (const Row& row : rows) {
    INFO("row " << row.id);
    CHECK(is_id(row.id));
    CHECK(ids.insert(row.id).second);
    CHECK_FALSE(row.label.empty());
    CHECK(is_sentence(row.help));
    CHECK(is_sentence(row.citation));
  }
}

}  // namespace

TEST_CASE("every unit says of itself what the page, the URL and the documents need") {
  check_units(optimizers());
  check_units(step_size_rules());
  check_units(gradient_sources());
  check_parameters(stop_parameters());
}

TEST_CASE("every row of the catalogue says of itself what the page needs") {
  check_rows(function_rows());
  check_rows(model_rows());
  check_rows(loss_rows());
  check_rows(data_set_rows());
}
