// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include <optional>

#include "drafts.hpp"

namespace fall_line {
namespace {

bool is_simple(const Draft& draft) {
  return draft.follow == Follow::nothing &&
         (draft.operation == Operation::add || draft.operation == Operation::subtract ||
          draft.operation == Operation::multiply);
}

class Fusion {
 public:
  Fusion(std::vector<Draft>& drafts, std::vector<Source>& outputs)
      : drafts_(drafts), outputs_(outputs), users_(drafts.size(), 0), is_gone_(drafts.size(), false) {
    for (const Draft& draft : drafts) {
      for (std::size_t i = 0; i < 3; ++i) {
        if (draft.sources[i].is_result() && !(i == 1 && is_square(draft))) ++users_[draft.sources[i].index];
      }
    }
    for (const Source& output : outputs) {
      if (output.is_result()) ++users_[output.index];
    }
  }

  void run() {
    for (Draft& draft : drafts_) {
      if (is_simple(draft)) fuse_into(draft);
    }
    close_gaps();
  }

 private:
  [[nodiscard]] static bool is_square(const Draft& draft) {
    const auto& [a, b, c] = draft.sources;
    return draft.operation == Operation::multiply && a.from == b.from && a.index == b.index;
  }

  /// Whether an operand is a result that nobody else reads and that can be made on the way.
  [[nodiscard]] bool can_take(const Source& source) const {
    return source.is_result() && users_[source.index] == 1 && is_simple(drafts_[source.index]);
  }

  void fuse_into(Draft& draft) {
    const auto [a, b, c] = draft.sources;
    if (is_square(draft)) {
      if (can_take(a)) take(draft, a, Source{}, Follow::square);
    } else if (can_take(a)) {
      take(draft, a, b,
           draft.operation == Operation::add        ? Follow::add
           : draft.operation == Operation::subtract ? Follow::subtract
                                                    : Follow::multiply);
    } else if (can_take(b)) {
      take(draft, b, a,
           draft.operation == Operation::add        ? Follow::add
           : draft.operation == Operation::subtract ? Follow::subtract_from
                                                    : Follow::multiply);
    }
  }

  void take(Draft& draft, const Source& first, const Source& other, Follow follow) {
    is_gone_[first.index] = true;
    draft = drafts_[first.index];
    draft.sources[2] = other;
    draft.follow = follow;
  }

  void close_gaps() {
    std::vector<std::uint32_t> places(drafts_.size());
    std::uint32_t next = 0;
    for (std::size_t i = 0; i < drafts_.size(); ++i) {
      places[i] = next;
      if (is_gone_[i]) continue;
      for (Source& source : drafts_[i].sources) {
        if (source.is_result()) source.index = places[source.index];
      }
      drafts_[next++] = drafts_[i];
    }
    drafts_.resize(next);
    for (Source& output : outputs_) {
      if (output.is_result()) output.index = places[output.index];
    }
  }

  std::vector<Draft>& drafts_;
  std::vector<Source>& outputs_;
  std::vector<std::size_t> users_;
  std::vector<bool> is_gone_;
};

}  // namespace

void fuse(std::vector<Draft>& drafts, std::vector<Source>& outputs) { Fusion(drafts, outputs).run(); }

}  // namespace fall_line
