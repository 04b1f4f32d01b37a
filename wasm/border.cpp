// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

#include "border.hpp"

namespace fall_line::border {

Border border;

std::vector<double>& outbox(std::size_t size) {
  border.outbox.assign(size, 0.0);
  return border.outbox;
}

int given(std::string text) {
  border.text_outbox = std::move(text);
  return static_cast<int>(border.text_outbox.size());
}

int refuse(const Error& error) {
  border.text_outbox = error_json(error);
  return 0;
}

FALL_LINE_EXPORT("textInbox") char* text_inbox(std::size_t bytes) {
  border.text_inbox.assign(bytes, '\0');
  return border.text_inbox.data();
}

FALL_LINE_EXPORT("inbox") double* inbox(std::size_t count) {
  border.inbox.assign(count, 0.0);
  return border.inbox.data();
}

FALL_LINE_EXPORT("textOutbox") const char* text_outbox() { return border.text_outbox.data(); }
FALL_LINE_EXPORT("textLength") std::size_t text_length() { return border.text_outbox.size(); }
FALL_LINE_EXPORT("outbox") const double* outbox_numbers() { return border.outbox.data(); }

/// Given: a text.
FALL_LINE_EXPORT("catalogue") int catalogue() { return given(catalogue_json()); }

/// Given: a text.
FALL_LINE_EXPORT("firstCatalogue") int first_catalogue() { return given(first_catalogue_json()); }

FALL_LINE_EXPORT("liveHandles") int live_handles() { return border.problems.size() + border.descents.size(); }

}  // namespace fall_line::border
