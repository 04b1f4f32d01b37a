#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT
#
# Lays down the page's own core. Takes the directory to fill.
set -e
root=$(cd "$(dirname "$0")/../../.." && pwd)
mkdir -p "$1"
cp "$root/web/build/fall_line_core.wasm" "$1"
