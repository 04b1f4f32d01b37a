#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT
#
# Lays down the page as it is served, and beside it the same page with a script that draws some lines: what any page of a
# canvas costs in this browser on this machine. Takes the directory to fill.
set -e
root=$(cd "$(dirname "$0")/../../.." && pwd)
[ -e "$root/web/build/fall_line_core.wasm" ] || { echo 'build the core first: web/run.sh --build-only'; exit 1; }
node "$root/web/build.mjs" >/dev/null
rm -rf "$1"
mkdir -p "$1"
cp -r "$root/web/dist" "$1/page"
mkdir "$1/plain"
cp "$root/web/dist/index.html" "$root/web/dist/icon.svg" "$1/plain"
sed -i.bak -e '/rel="\(module\)\{0,1\}preload"/d' "$1/plain/index.html"
rm "$1/plain/index.html.bak"
cp "$root/tests/bench/page/plain.js" "$1/plain/fall-line.js"
