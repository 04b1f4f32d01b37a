// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// What esbuild's binary loader makes of the file.
declare module '*.wasm' {
  const binary: Uint8Array<ArrayBuffer>
  export default binary
}
