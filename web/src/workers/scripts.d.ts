// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

declare module 'fall-line:core-worker-script' {
  const script: string
  export default script
}

declare module 'fall-line:reader-script' {
  const script: string
  export default script
}
