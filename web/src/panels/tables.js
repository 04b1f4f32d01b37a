// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

export { rowsTable } from './rows_table.js'
export { runTable, runTableStyles } from './run_table.js'
