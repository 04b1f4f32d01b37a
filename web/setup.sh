# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT
# shellcheck shell=bash
#
# Sourced by web/run.sh and tests/run.sh: finds out which programs and libraries are missing and installs them with apt,
# or says which ones are wanted where there is no apt. Asking for what is there already costs nothing.
#
#     ensure need_cmake need_emscripten ...

project_directory=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

# Debian keeps Emscripten's own node packages here, where a node from elsewhere does not look by itself.
export NODE_PATH=/usr/share/nodejs${NODE_PATH:+:$NODE_PATH}

say() { printf '%s\n' "$*"; }
give_up() { printf '%s\n' "$*" >&2; exit 1; }
has() { command -v "$1" >/dev/null 2>&1; }

# at_least WANTED PRESENT: compares versions; an empty PRESENT is too old.
at_least() { [ -n "$2" ] && printf '%s\n%s\n' "$1" "$2" | sort -C -V; }

# The first thing that looks like a version in what a command prints.
version_of() { "$@" 2>/dev/null | grep -oE '[0-9]+\.[0-9]+(\.[0-9]+)?' | head -n 1 || true; }

header() {
  local directory
  for directory in /usr/include /usr/local/include /opt/homebrew/include; do
    if [ -e "$directory/$1" ]; then printf '%s\n' "$directory/$1"; return 0; fi
  done
  return 1
}

is_ubuntu() { grep -qE '^ID=ubuntu$' /etc/os-release 2>/dev/null; }

# want DESCRIPTION PACKAGE...: notes what is missing and the packages that bring it.
want() { missing+=("$1"); shift; packages+=("$@"); }

# --- what a build or a suite can need ---------------------------------------------------------------------------------

need_compiler() {
  local wanted=12
  case $("${CXX:-c++}" --version 2>/dev/null) in *clang*) wanted=14 ;; esac
  at_least "$wanted" "$(version_of "${CXX:-c++}" --version)" ||
    want 'a C++20 compiler: g++ 12 or later, or clang 14 or later' g++
}
need_cmake() { at_least 3.22 "$(version_of cmake --version)" || want 'CMake 3.22 or later' cmake; }
need_ninja() { has ninja || want 'Ninja' ninja-build; }
need_eigen() { header eigen3/Eigen/Core >/dev/null || header Eigen/Core >/dev/null || want 'Eigen 3.4' libeigen3-dev; }
need_json() { header nlohmann/json.hpp >/dev/null || want 'nlohmann-json 3' nlohmann-json3-dev; }
need_git() { has git || want 'git' git; }
need_emscripten() {
  at_least 3.1.6 "$(version_of emcc --version)" ||
    want 'Emscripten 3.1.6 or later (an activated emsdk, or a package)' emscripten
}
need_node() {
  at_least 18.13 "$(version_of node --version)" || want 'Node.js 18.13 or later' nodejs
  has npm || want 'npm 9 or later' npm
}
# Any Python 3 with NumPy will do: the packages belong to the system's, which need not be the first on PATH.
has_numpy() { "$1" -c 'import numpy' >/dev/null 2>&1; }
need_python() {
  has_numpy "${PYTHON:-python3}" || has_numpy python3 || has_numpy /usr/bin/python3 ||
    want 'Python 3.8 or later with NumPy' python3 python3-numpy
}
need_clang_format() { has clang-format || want 'clang-format 14 or later' clang-format; }

# A clang whose runtime has libFuzzer, the newest one where several are there.
find_fuzzing_clang() {
  local candidate directory
  directory=$(mktemp -d)
  printf 'extern "C" int LLVMFuzzerTestOneInput(const unsigned char*, unsigned long) { return 0; }\n' >"$directory/a.cpp"
  for candidate in clang++ $(compgen -c clang++- | grep -E '^clang\+\+-[0-9]+$' | sort -uVr); do
    if has "$candidate" &&
      "$candidate" -fsanitize=fuzzer,address,undefined "$directory/a.cpp" -o "$directory/a" 2>/dev/null; then
      rm -r "$directory"
      printf '%s\n' "$candidate"
      return 0
    fi
  done
  rm -r "$directory"
  return 1
}
need_fuzzing_clang() {
  find_fuzzing_clang >/dev/null || want 'clang 14 or later with libFuzzer and the sanitizers' clang libclang-rt-dev g++
}

# CHROMIUM and FIREFOX may name the programs. Ubuntu's packages of them only call for a snap, which no test can count on.
need_chromium() {
  [ -n "${CHROMIUM:-}" ] || has chromium || has chromium-browser || has google-chrome ||
    if is_ubuntu; then want 'Chromium or Google Chrome 100 or later, as a program on PATH (not the snap)'
    else want 'Chromium 100 or later' chromium; fi
}
need_firefox() {
  [ -n "${FIREFOX:-}" ] || has firefox-esr || has firefox ||
    if is_ubuntu; then want 'Firefox 115 or later, as a program on PATH (not the snap)'
    else want 'Firefox 115 or later' firefox-esr; fi
}
need_webkit() {
  { has WebKitWebDriver && compgen -G '/usr/lib*/*/webkit2gtk-4.*/MiniBrowser' >/dev/null; } ||
    want 'WebKitGTK 2.40 or later with WebKitWebDriver and MiniBrowser' webkit2gtk-driver
}
need_virtual_display() { has Xvfb || want 'Xvfb' xvfb; }
need_fonts() {
  { has fc-list && [ -n "$(fc-list | head -n 1)" ]; } || want 'a font, and fontconfig' fontconfig fonts-dejavu-core
}

# --- installing -------------------------------------------------------------------------------------------------------

as_root() {
  if [ "$(id -u)" = 0 ]; then "$@"
  elif has sudo; then sudo "$@"
  else give_up "This needs root and there is no sudo. As root, run: $*"
  fi
}

apt_install() {
  say "Installing: $*"
  if [ -z "${apt_lists_are_fresh:-}" ]; then
    as_root apt-get -o DPkg::Lock::Timeout=300 -qq update || say 'Not every package list could be read; going on with the rest.'
    apt_lists_are_fresh=yes
  fi
  as_root env DEBIAN_FRONTEND=noninteractive apt-get -o DPkg::Lock::Timeout=300 -o Dpkg::Use-Pty=0 \
    -qq install -y --no-install-recommends "$@" >/dev/null || give_up "apt-get could not install: $*"
}

look_for() {
  local need
  missing=() packages=()
  for need in "$@"; do "$need"; done
}

# ensure NEED...: installs what the needs ask for and is missing, all in one go, or stops saying what is wanted.
ensure() {
  look_for "$@"
  if [ ${#missing[@]} -eq 0 ]; then return; fi
  if has apt-get && [ ${#packages[@]} -gt 0 ]; then
    apt_install "${packages[@]}"
    hash -r
    look_for "$@"
  fi
  if [ ${#missing[@]} -gt 0 ]; then
    give_up "$(printf 'Fall Line needs these programs and libraries, and cannot install them here:\n'
      printf '  - %s\n' "${missing[@]}")"
  fi
}

# Debian 12 has Catch2 3 in its backports only. They are read from the mirror that the machine itself uses, with lists
# of their own that are thrown away, so nothing else on the machine can come to be taken from there.
catch2_from_backports() {
  local codename mirror keyring directory options
  codename=$(. /etc/os-release && [ "${ID:-}" = debian ] && printf '%s' "${VERSION_CODENAME:-}") || return 1
  mirror=$(apt-get indextargets --format '$(CODENAME) $(COMPONENT) $(REPO_URI)' 'Created-By: Packages' |
    sed -n "s/^$codename main //p" | head -n 1)
  [ -n "$mirror" ] || return 1
  keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  [ -e "$keyring" ] && keyring="[signed-by=$keyring] " || keyring=
  directory=$(mktemp -d)
  mkdir -p "$directory/lists/partial" "$directory/archives/partial"
  printf 'deb %s%s %s-backports main\n' "$keyring" "$mirror" "$codename" >"$directory/sources.list"
  options=(-qq -o Dir::Etc::SourceList="$directory/sources.list" -o Dir::Etc::SourceParts=-
    -o Dir::State::Lists="$directory/lists" -o Dir::Cache="$directory" -o APT::Sandbox::User=
    -o Dir::Etc::Preferences=- -o Dir::Etc::PreferencesParts=-)
  if (cd "$directory" && apt-get "${options[@]}" update && apt-get "${options[@]}" download libcatch2-dev); then
    apt_install "$directory"/libcatch2-dev_3*.deb
    rm -r "$directory"
    return 0
  fi
  rm -r "$directory"
  return 1
}

has_catch2() { header catch2/catch_version_macros.hpp >/dev/null; }

# Catch2 3: the system's, else Debian's backports, else CMake fetches its source.
ensure_catch2() {
  if has_catch2; then return; fi
  if has apt-get; then
    [ -n "${apt_lists_are_fresh:-}" ] || as_root apt-get -qq update || true
    apt_lists_are_fresh=yes
    if at_least 3 "$(apt-cache policy catch2 | sed -n 's/^ *Candidate: *//p')"; then
      apt_install catch2
      return
    fi
    say 'Installing: catch2, from the backports of this Debian'
    if catch2_from_backports; then return; fi
  fi
  say 'Catch2 3 is not packaged for this system: CMake will fetch its source.'
  ensure need_git
}

# ensure_npm DIRECTORY: the packages of its lock file, installed again only when that file has changed.
ensure_npm() {
  local stamp=$1/node_modules/.installed-lock
  if cmp -s "$1/package-lock.json" "$stamp"; then return; fi
  say "Installing the npm packages of ${1#"$project_directory"/}"
  (cd "$1" && npm ci --no-audit --no-fund --loglevel=error) || give_up "npm could not install the packages of $1"
  cp "$1/package-lock.json" "$stamp"
}

# configure PRESET [OPTION...]: configures a build directory once; after that the build sees to it by itself.
configure() {
  local preset=$1; shift
  if [ -n "${FALL_LINE_WARNINGS_AS_ERRORS:-}" ]; then
    set -- "$@" -D "FALL_LINE_WARNINGS_AS_ERRORS=$FALL_LINE_WARNINGS_AS_ERRORS"
  fi
  if [ $# -eq 0 ] && [ -e "$project_directory/build/$preset/build.ninja" ]; then return; fi
  (cd "$project_directory" && cmake --preset "$preset" "$@")
}
