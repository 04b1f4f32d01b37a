#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT
#
# Lays down the page's own core and client, and a page without anything else. Takes the directory to fill.
set -e
root=$(cd "$(dirname "$0")/../../.." && pwd)
mkdir -p "$1"
cp "$root/web/build/fall_line_core.wasm" "$root"/web/src/core/*.js "$1"
printf '<!doctype html><title>bench</title>\n' >"$1/index.html"
