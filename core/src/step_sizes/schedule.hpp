// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <fall_line/step_size.hpp>

namespace fall_line {

/// A rule whose sizes follow from the number of the step alone.
class Schedule : public StepSizeRule {
 public:
  void reset() final {}
  double intended(const StepStart& from) final { return size_after(static_cast<double>(from.t - 1)); }

 private:
  /// The size of the next step when `steps` steps have been taken: 0 for the first one.
  [[nodiscard]] virtual double size_after(double steps) const = 0;
};

/// From `begin` to `end` along half a wave of the cosine, flat at both.
/// \param share  how much of the way is behind: 0 gives `begin`, 1 gives `end`
[[nodiscard]] double along_cosine(double begin, double end, double share);

}  // namespace fall_line
