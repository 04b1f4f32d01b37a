// SPDX-FileCopyrightText: 2026 The Fall Line contributors
// SPDX-License-Identifier: MIT

// The package brings no types; only the few calls of the WebKit driver use it.
declare module 'selenium-webdriver'
