// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

/**
 * A worker that runs core_worker.js, from the file beside the script. In the one-file page the build puts
 * worker_file_embedded.js in the place of this module.
 */
export const openWorker = () => new Worker(new URL('fall-line-core.js', import.meta.url))
