#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT

# Builds the core, WebAssembly and the page, installs what that takes, and serves web/dist on this machine.
set -euo pipefail

usage() {
  cat <<'TEXT'
web/run.sh [--port N] [--build-only] [--help]

Installs what is missing (with apt, by sudo where that is needed), builds web/dist and serves it on
http://127.0.0.1:8080. web/dist/fall-line.html is the same page as one file, to be opened by a double click.

  --port N       serve on port N; 0 takes a free one
  --build-only   build web/dist and stop
  --help         this text
TEXT
}

port=8080 serve=yes
while [ $# -gt 0 ]; do
  case $1 in
    --port) port=${2-}; [ $# -gt 1 ] && shift ;;
    --port=*) port=${1#--port=} ;;
    --build-only) serve= ;;
    --help | -h) usage; exit 0 ;;
    *) printf 'web/run.sh does not know %s\n\n' "$1" >&2; usage >&2; exit 2 ;;
  esac
  shift
done
if ! [[ $port =~ ^[0-9]{1,5}$ ]] || [ "$((10#$port))" -gt 65535 ]; then
  echo '--port wants a whole number from 0 to 65535' >&2
  exit 2
fi

. "$(dirname "${BASH_SOURCE[0]}")/setup.sh"
cd "$project_directory"

ensure need_cmake need_ninja need_emscripten need_eigen need_node
ensure_npm "$project_directory/web"

# Another Emscripten than last time means to start afresh: objects of two of them do not go together.
emscripten="$(command -v emcc) $(version_of emcc --version)"
if [ "$(cat build/wasm/emscripten.txt 2>/dev/null)" != "$emscripten" ]; then
  rm -rf build/wasm
  mkdir -p build/wasm
fi
configure wasm
printf '%s\n' "$emscripten" >build/wasm/emscripten.txt
cmake --build --preset wasm
node web/build.mjs

if [ -n "$serve" ]; then exec node web/serve.mjs web/dist --port "$port"; fi
