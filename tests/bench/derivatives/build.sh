#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT
#
# Lays down the page as it is hosted. Takes the directory to fill; web/build.mjs has made web/dist.
set -e
root=$(cd "$(dirname "$0")/../../.." && pwd)
mkdir -p "$1"
[ -f "$root/web/dist/index.html" ] || node "$root/web/build.mjs"
cp "$root"/web/dist/* "$1"
