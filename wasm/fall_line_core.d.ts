// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// Put beside the glue that Emscripten writes, so that type checks stop here and do not read it.
export default function createFallLineCore(options: { wasmBinary?: BufferSource }): Promise<any>
