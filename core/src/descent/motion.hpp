// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <optional>

#include <fall_line/descent.hpp>

namespace fall_line {

// What the history of a run says of how it moves. "Worse" is greater when minimising, less when maximising; a value
// that is not a number, or infinite the wrong way, is worse than any.

/// The entry after which the value only got worse; nothing when the newest step did not make it worse.
[[nodiscard]] std::optional<std::size_t> worse_since(const Descent& run);

/// What a step gained of late, on average over up to 32 kept entries.
[[nodiscard]] double progress_per_step(const Descent& run);

/// The share of the latest steps, up to 32, that turned back against the step before. Of a history that has been
/// thinned only the newest step is known: whether the gradient after it leads back.
[[nodiscard]] double reversal_share(const Descent& run);

/// Whether the way of the newest steps crosses a kink more than once: the gradient at their ends differs by more than
/// the curvature between them explains. One crossing is enough where only the newest step is known.
[[nodiscard]] bool shuttles_over_kink(const Descent& run);

/// The same of the newest step alone, once.
[[nodiscard]] bool has_met_kink(const Descent& run);

/// The Euclidean length of the newest step.
[[nodiscard]] double newest_step_length(const Descent& run);

/// Whether all kept steps had the same size.
[[nodiscard]] bool has_fixed_step_size(const History& history);

}  // namespace fall_line
