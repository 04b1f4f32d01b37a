// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/** `core` holds a core of its own (core/core_worker.js), `reader` reads tables (data/read_worker.js). @typedef {'core' | 'reader'} WorkerName */

/**
 * Starts a worker, from the file beside the script. In the one-file page the build puts open_worker_embedded.js in the place of
 * this module.
 * @param {WorkerName} name
 */
export const openWorker = (name) => new Worker(new URL(`fall-line-${name}.js`, import.meta.url))
