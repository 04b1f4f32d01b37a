#!/bin/sh
# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT
#
# Builds the expression engine alone as WebAssembly, with the flags that the page's binary has: for size, but for the
# interpreter and what runs while one types; and a page to run it in. Takes the directory to build in.
set -e
here=$(cd "$(dirname "$0")" && pwd)
root=$(cd "$here/../../.." && pwd)
mkdir -p "$1"
flags="-std=c++20 -msimd128 -ffp-contract=off -fno-math-errno -I$root/core/include -I$root/core/src"
export NODE_PATH="/usr/share/nodejs:$NODE_PATH"
objects=
for source in "$root"/core/src/expression/*.cpp "$here/kernel.cpp"; do
  objects="$objects $1/$(basename "$source" .cpp).o"
done

# On all processors: speed, source and object of what has changed are handed on to as many compilers.
for source in "$root"/core/src/expression/*.cpp "$here/kernel.cpp"; do
  object="$1/$(basename "$source" .cpp).o"
  case "$source" in
    */interpreter.cpp | */loops.cpp | */pair_loops.cpp | */kernel.cpp) speed=-O3 ;;
    */compile.cpp | */differentiate.cpp | */elaborate.cpp | */fuse.cpp) speed=-O2 ;;
    */graph.cpp | */operations.cpp | */simplify.cpp) speed=-O2 ;;
    *) speed=-Oz ;;
  esac
  if [ "$source" -nt "$object" ] || [ -n "$(find "$root/core" -name '*.hpp' -newer "$object" 2>&1)" ]; then
    printf '%s\0%s\0%s\0' "$speed" "$source" "$object"
  fi
done | xargs -0 -r -n 3 -P "$(getconf _NPROCESSORS_ONLN)" sh -c "em++ $flags \"\$0\" -c \"\$1\" -o \"\$2\""

# The page's own stack: texts within the limits must not overflow it.
em++ -Oz -msimd128 $objects -o "$1/expression.mjs" \
  -sMODULARIZE -sEXPORT_ES6 -sEXPORT_NAME=createExpression -sENVIRONMENT=web,worker -sALLOW_MEMORY_GROWTH \
  -sINITIAL_MEMORY=16777216 -sTOTAL_STACK=1048576 -sFILESYSTEM=0 -sINCOMING_MODULE_JS_API=wasmBinary \
  -sEXPORTED_RUNTIME_METHODS=cwrap

cp "$here/measure.mjs" "$here/node_modules/mathjs/lib/browser/math.js" "$1"
printf '<!doctype html><title>bench</title><script src="math.js"></script>\n' >"$1/index.html"
