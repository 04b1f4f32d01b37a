// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT
#include "each_lane.hpp"
#include "lanes.hpp"

namespace fall_line {
namespace {

struct Sum {
  double operator()(double a, double b) const { return a + b; }
};
struct Difference {
  double operator()(double a, double b) const { return a - b; }
};
struct Product {
  double operator()(double a, double b) const { return a * b; }
};

template <class First, Follow follow>
struct Pair {
  double operator()(double a, double b, double c) const {
    const double result = First()(a, b);
    if constexpr (follow == Follow::add) return result + c;
    if constexpr (follow == Follow::subtract) return result - c;
    if constexpr (follow == Follow::subtract_from) return c - result;
    return result * c;
  }
};
template <class First>
struct Square {
  double operator()(double a, double b) const {
    const double result = First()(a, b);
    return result * result;
  }
};

/// A loop for each mixture of numbers and slots that can occur: two numbers as operands would have been folded.
enum class Mixture { slots, slot_and_number, number_and_slot };

template <class F, Mixture mixture, class... Third>
void each_of(const Lanes& lanes, Third... third) {
  const auto& [a, b, c] = lanes.operands;
  if constexpr (mixture == Mixture::slots) {
    each<F>(lanes.count, lanes.target, a, b, third...);
  } else if constexpr (mixture == Mixture::slot_and_number) {
    each<F>(lanes.count, lanes.target, a, Everywhere{*b}, third...);
  } else {
    each<F>(lanes.count, lanes.target, Everywhere{*a}, b, third...);
  }
}

template <class F, Mixture mixture>
void loop_of_square(const Lanes& lanes) {
  each_of<F, mixture>(lanes);
}
template <class F, Mixture mixture>
void loop_with_slot(const Lanes& lanes) {
  each_of<F, mixture>(lanes, lanes.operands[2]);
}
template <class F, Mixture mixture>
void loop_with_number(const Lanes& lanes) {
  each_of<F, mixture>(lanes, Everywhere{*lanes.operands[2]});
}

template <class First, Mixture mixture>
Loop loop_for_follow(const Instruction& instruction) {
  const bool is_number = instruction.c.is_constant;
  switch (instruction.follow) {
    case Follow::add:
      return is_number ? &loop_with_number<Pair<First, Follow::add>, mixture>
                       : &loop_with_slot<Pair<First, Follow::add>, mixture>;
    case Follow::subtract: return &loop_with_slot<Pair<First, Follow::subtract>, mixture>;
    case Follow::subtract_from:
      return is_number ? &loop_with_number<Pair<First, Follow::subtract_from>, mixture>
                       : &loop_with_slot<Pair<First, Follow::subtract_from>, mixture>;
    case Follow::multiply:
      return is_number ? &loop_with_number<Pair<First, Follow::multiply>, mixture>
                       : &loop_with_slot<Pair<First, Follow::multiply>, mixture>;
    default: return &loop_of_square<Square<First>, mixture>;
  }
}

}  // namespace

Loop loop_for_pair(const Instruction& instruction) {
  const bool has_number = instruction.a.is_constant || instruction.b.is_constant;
  switch (instruction.operation) {
    case Operation::add:
      return has_number ? loop_for_follow<Sum, Mixture::slot_and_number>(instruction)
                        : loop_for_follow<Sum, Mixture::slots>(instruction);
    case Operation::subtract:
      return has_number ? loop_for_follow<Difference, Mixture::number_and_slot>(instruction)
                        : loop_for_follow<Difference, Mixture::slots>(instruction);
    default:
      return has_number ? loop_for_follow<Product, Mixture::slot_and_number>(instruction)
                        : loop_for_follow<Product, Mixture::slots>(instruction);
  }
}

}  // namespace fall_line
