// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>
#include <cstdint>
#include <random>
#include <utility>

namespace fall_line {

/// Random numbers that are the same on every machine for the same seed. The standard's generator is; its distributions
/// are not, so numbers are mapped here.
class Chance {
 public:
  explicit Chance(std::uint64_t seed) : generator_(seed) {}

  /// Evenly from [0, 1): the generator's top 53 bits.
  double part() { return static_cast<double>(generator_() >> 11) * 0x1p-53; }

  /// Evenly from 0, ..., `count - 1`. For as many rows as fit in memory, none is likelier than another by more than a
  /// part in a million.
  std::size_t below(std::size_t count) { return static_cast<std::size_t>(part() * static_cast<double>(count)); }

  /// With mean 0 and standard deviation 1, shaped nearly like a bell: twelve parts added up. (The usual ways go through
  /// logarithms and cosines, whose last digits differ from machine to machine.)
  double bell() {
    double sum = -6.0;
    for (int i = 0; i < 12; ++i) sum += part();
    return sum;
  }

 private:
  std::mt19937_64 generator_;
};

/// Brings the items of a list into a random order, every order as likely as any other (R. Durstenfeld: Algorithm 235:
/// Random permutation, Communications of the ACM 7 (1964), no. 7, 420).
template <class List>
void shuffle(List& list, Chance& chance) {
  for (std::size_t left = list.size(); left > 1; --left) std::swap(list[left - 1], list[chance.below(left)]);
}

}  // namespace fall_line
