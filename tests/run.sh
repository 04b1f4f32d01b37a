#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT

# Installs what is missing and runs the suites. The last line is `N passed, N failed`, over all that ran.
set -euo pipefail

usage() {
  cat <<'TEXT'
tests/run.sh [core|wasm|web|fuzz|bench]...

Runs the suites that are named, or all of them:

  core    Catch2: the core under the address and undefined behaviour sanitizers, and optimised; its layout
  wasm    node: the WebAssembly border
  web     types, lint, node's unit tests, sizes; the page in Chromium, Firefox and WebKitGTK
  fuzz    libFuzzer on the parser; FALL_LINE_FUZZ_SECONDS says how long (default 60)
  bench   benchmarks; they print ratios
TEXT
}

all_suites=(core wasm web fuzz bench)
case ${1-} in --help | -h) usage; exit 0 ;; esac
for suite in "$@"; do
  case " ${all_suites[*]} " in
    *" $suite "*) ;;
    *) printf 'tests/run.sh has no suite %s\n\n' "$suite" >&2; usage >&2; exit 2 ;;
  esac
done
if [ $# -gt 0 ]; then suites=("$@"); else suites=("${all_suites[@]}"); fi

. "$(dirname "${BASH_SOURCE[0]}")/../web/setup.sh"
cd "$project_directory"

passed=0 failed=0 times= told=
logs=$(mktemp -d)
# A run that stops early leaves no fuzzer behind; one that is over already cannot be ended, and that is no failure.
trap 'kill $(jobs -p) 2>/dev/null || true; rm -rf "$logs"' EXIT

# part NAME COMMAND...: runs a command whose last `N passed, N failed` line counts. A command that fails without a
# failure in that line, or says nothing, is a failure itself: no part can pass by running nothing. What went wrong is
# told again at the very end.
part() {
  local name=$1 log status=0 counts began=$SECONDS here_passed=0 here_failed=0
  shift
  log=$logs/part
  printf '\n=== %s\n' "$name"
  "$@" > >(tee "$log") 2>&1 || status=$?
  wait $! 2>/dev/null || true
  counts=$(grep -oE '^[0-9]+ passed, [0-9]+ failed' "$log" | tail -n 1 || true)
  if [ -n "$counts" ]; then
    here_passed=${counts%% *}
    here_failed=${counts#* passed, } here_failed=${here_failed%% *}
  fi
  if [ "$here_failed" -eq 0 ] && { [ "$status" -ne 0 ] || [ "$here_passed" -eq 0 ]; }; then
    printf '%s: ended with status %s and %s\n' "$name" "$status" "${counts:-no count of its tests}"
    here_failed=1
  fi
  told+=$(sed -nE "s/^(not ok|misses|unsteady) .*/${name}: &/p" "$log" && echo .)
  told=${told%.}
  passed=$((passed + here_passed)) failed=$((failed + here_failed))
  times+=$(printf '%5d s  %-34s %5d passed, %d failed' $((SECONDS - began)) "$name" "$here_passed" "$here_failed")$'\n'
}

# check COMMAND...: one test, passed when the command ends well.
check() { if "$@"; then echo '1 passed, 0 failed'; else echo '0 passed, 1 failed'; return 1; fi }

# build_native PRESET [OPTION...]
build_native() { configure "$@" && cmake --build --preset "$1"; }

# The Catch2 suite as built by a preset. A skipped test has not passed, so it counts as failed.
catch2() {
  local results=$logs/catch2.xml status=0
  build_native "$1" || return
  rm -f "$results"
  "build/$1/tests/core/fall_line_tests" --rng-seed 1 --reporter console --reporter "xml::out=$results" || status=$?
  awk -F '"' '/<TestCase / { name = $2 }
    /<OverallResult success="false"/ { print "not ok - " name }
    /<OverallResultsCases / { print $2 + $6 " passed, " $4 + $8 " failed" }' "$results"
  return $status
}

# node's own test runner over every *.test.mjs in the directories that are named.
node_tests() {
  local files
  mapfile -t files < <(find "$@" -name node_modules -prune -o -name '*.test.mjs' -print | sort)
  [ ${#files[@]} -gt 0 ] || { echo "no tests in $*"; return 1; }
  node --test --test-reporter="$project_directory/tests/reporter.mjs" --test-reporter-destination=stdout "${files[@]}"
}

cpp_layout() {
  find core wasm tests \( -name node_modules -o -name web \) -prune -o \( -name '*.cpp' -o -name '*.hpp' \) -print0 |
    xargs -0 clang-format --dry-run -Werror
}
types() { web/node_modules/.bin/tsc --project web && web/node_modules/.bin/tsc --project tests/web; }
lint() { (cd web && node_modules/.bin/biome ci --colors=off --error-on-warnings . ../tests); }

# What a fuzz target finds on its way is kept in build/fuzz, beside the corpus of the repository that it starts from.
# Counting how rare each feature is (libFuzzer's entropic schedule) took a quarter of the time of such short inputs.
fuzz() {
  local target name total=0 bad=0
  build_native fuzz -D "CMAKE_CXX_COMPILER=$(find_fuzzing_clang)" || return
  for target in build/fuzz/tests/fuzz/fuzz_*; do
    [ -f "$target" ] && [ -x "$target" ] || continue
    name=${target##*/fuzz_} total=$((total + 1))
    mkdir -p "build/fuzz/corpus/$name"
    "$target" -max_total_time="${FALL_LINE_FUZZ_SECONDS:-60}" -timeout=10 -entropic=0 \
      -print_final_stats=1 -verbosity=1 -artifact_prefix="build/fuzz/$name-" \
      "build/fuzz/corpus/$name" "tests/fuzz/corpus/$name" || bad=$((bad + 1))
  done
  echo "$((total - bad)) passed, $bad failed"
  [ $bad -eq 0 ]
}

# A benchmark is a directory with build.sh, which builds into the directory it is given, and bench.mjs, which prints
# ratios of what was built there; and with a lock file where it needs packages.
bench() {
  local directory build began
  for directory in tests/bench/*/; do
    began=$SECONDS
    build=$project_directory/build/bench/$(basename "$directory")
    [ ! -e "$directory/package-lock.json" ] || ensure_npm "$project_directory/${directory%/}" || return
    if sh "$directory/build.sh" "$build"; then
      check node "$directory/bench.mjs" "$build" || true
    else
      echo '0 passed, 1 failed'
    fi
    printf '%5d s  %s\n' $((SECONDS - began)) "$(basename "$directory")"
  done | sum_counts
}

# Passes text on and ends it with the sum of its counts.
sum_counts() {
  awk '{ print } /^[0-9]+ passed, [0-9]+ failed$/ { passed += $1; failed += $3 }
    END { print passed + 0 " passed, " failed + 0 " failed"; exit failed > 0 }'
}

# What each suite needs, all of it asked for before the first one runs.
needs_page='need_cmake need_ninja need_emscripten need_eigen need_node'
needs_core='need_compiler need_cmake need_ninja need_eigen need_json need_clang_format'
needs_wasm=$needs_page
needs_web="$needs_page need_python need_chromium need_firefox need_webkit need_virtual_display need_fonts"
needs_fuzz='need_cmake need_ninja need_eigen need_fuzzing_clang'
needs_bench="$needs_page need_chromium"

run_core() {
  ensure_catch2
  part 'core, sanitized' catch2 asan
  part 'core, optimised' catch2 release
  # Versions of clang-format disagree on a line here and there: 14, Debian 12's, is the one that decides.
  case $(version_of clang-format --version) in
    14.*) part 'core, layout' check cpp_layout ;;
    *) printf '\n=== core, layout: not checked, since that takes clang-format 14\n' ;;
  esac
}

# The page is built once a run. Without it nothing that follows can be judged: an older one may lie there.
build_page() {
  [ -z "${page_built:-}" ] || return 0
  local failed_before=$failed
  part 'page, build' check web/run.sh --build-only
  page_built=yes
  [ "$failed" -eq "$failed_before" ] || stop_here
}

run_wasm() {
  build_page
  part 'wasm' node_tests tests/wasm tests/app
}

run_web() {
  build_page
  ensure_npm "$project_directory/tests/web"
  part 'web, types' check types
  part 'web, lint' check lint
  mapfile -t rooms < <(find tests -mindepth 1 -maxdepth 1 -type d ! -name app ! -name bench ! -name wasm ! -name web)
  part 'web, unit tests' node_tests "${rooms[@]}"
  part 'web, browsers' node tests/web/run.mjs
}

# A fuzzer keeps one processor busy for a minute, and so do the parts before the browsers, most of the time: side by side
# they take little longer than one.
start_fuzz() {
  fuzz_started=yes
  fuzz >"$logs/fuzz" 2>&1 &
  fuzz_job=$!
}
finish_fuzz() {
  local status=0
  wait "$fuzz_job" || status=$?
  cat "$logs/fuzz"
  return $status
}
run_fuzz() {
  [ -n "${fuzz_started:-}" ] || start_fuzz
  part 'fuzz' finish_fuzz
}

run_bench() {
  build_page
  ensure_npm "$project_directory/tests/web"
  part 'bench' bench
}

stop_here() {
  printf '\n%s%5d s  in all\n\n%s%d passed, %d failed\n' "$times" $SECONDS "${told:+$told$'\n'}" "$passed" "$failed"
  [ "$failed" -eq 0 ]
  exit
}

needs=
for suite in "${suites[@]}"; do
  name=needs_$suite
  needs+=" ${!name}"
done
ensure $(printf '%s\n' $needs | sort -u)
for suite in "${suites[@]}"; do
  case "$suite: ${suites[*]}" in
    wasm:*fuzz* | web:*fuzz*) [ -n "${fuzz_started:-}" ] || start_fuzz ;;
  esac
  "run_$suite"
done
stop_here
