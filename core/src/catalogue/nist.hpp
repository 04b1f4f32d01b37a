// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fall_line/objective.hpp>

namespace fall_line {

// Data sets of the Statistical Reference Datasets of NIST, the National Institute of Standards and Technology of the
// USA: https://www.itl.nist.gov/div898/strd. A work of its government, which is under no copyright there.
[[nodiscard]] DataSet norris_data();
[[nodiscard]] DataSet pontius_data();
[[nodiscard]] DataSet wampler1_data();
[[nodiscard]] DataSet filip_data();
[[nodiscard]] DataSet longley_data();
[[nodiscard]] DataSet misra1a_data();
[[nodiscard]] DataSet thurber_data();
[[nodiscard]] DataSet hahn1_data();
[[nodiscard]] DataSet gauss1_data();
[[nodiscard]] DataSet mgh09_data();

}  // namespace fall_line
