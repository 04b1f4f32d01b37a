// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** @import {Style} from './types.js' */

import { defined } from './python_defined.js'

/** @type {Readonly<Record<Style, Readonly<Record<string, string[]>>>>} what scripts call that Python does not have */
export const helpers = Object.freeze({
  plain: {
    sign: defined('sign(a: float) -> float', '-1, 0 or 1.', ['return (a > 0) - (a < 0)']),
    where: defined(
      'where(condition: bool, a: float, b: float) -> float',
      'a where the condition holds, else b.',
      ['return a if condition else b'],
    ),
    // What a power gives, and one step of Newton's method.
    cbrt: defined('cbrt(a: float) -> float', 'The cube root, of negative numbers too.', [
      'if a == 0:',
      '    return a',
      'root = math.copysign(abs(a) ** (1 / 3), a)',
      'return root - (root * root * root - a) / (3 * root * root)',
    ]),
    sigmoid: defined('sigmoid(a: float) -> float', '1 / (1 + exp(-a)), without overflow.', [
      'return 1 / (1 + math.exp(-a)) if a > -700 else math.exp(a)',
    ]),
    softplus: defined('softplus(a: float) -> float', 'log(1 + exp(a)), without overflow.', [
      'return max(a, 0.0) + math.log1p(math.exp(-abs(a)))',
    ]),
    norm: defined('norm(v: Vector) -> float', 'How long v is.', [
      'return math.sqrt(sum(v_i * v_i for v_i in v))',
    ]),
    gradient_step: defined(
      'gradient_step(v: Vector, direction: Vector, step_size: float) -> Vector',
      'Where a step along direction leads from v.',
      ['return [v_i + step_size * d_i for v_i, d_i in zip(v, direction)]'],
    ),
    moved: defined('moved(x: Vector, i: int, h: float) -> Vector', 'x with h added to its coordinate i.', [
      'return [x_j + h if j == i else x_j for j, x_j in enumerate(x)]',
    ]),
  },
  numpy: {
    sigmoid: defined('sigmoid(a)', '1 / (1 + exp(-a))', ['return 1 / (1 + np.exp(-a))']),
    softplus: defined('softplus(a)', 'log(1 + exp(a)), without overflow.', [
      'return np.maximum(a, 0.0) + np.log1p(np.exp(-np.abs(a)))',
    ]),
    moved: defined('moved(x, i, h)', 'x with h added to its coordinate i.', [
      'there = x.copy()',
      'there[i] += h',
      'return there',
    ]),
  },
})
