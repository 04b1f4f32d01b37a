// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

import { serve } from './serve.js'

// The worker's side of a channel has the shape of its other side.
serve(/** @type {Worker} */ (/** @type {unknown} */ (self)))
