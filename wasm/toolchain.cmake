# SPDX-FileCopyrightText: 2026 The Fall Line contributors
# SPDX-License-Identifier: MIT

# Hands over to the toolchain file of the Emscripten on PATH, wherever that is: an emsdk, Debian's package, another.
execute_process(COMMAND em-config EMSCRIPTEN_ROOT OUTPUT_VARIABLE root OUTPUT_STRIP_TRAILING_WHITESPACE
  ERROR_QUIET RESULT_VARIABLE failed)
if(failed)
  message(FATAL_ERROR "em-config is not on PATH: install Emscripten 3.1.6 or later (Debian, Ubuntu: apt-get install "
    "emscripten), or activate an emsdk in this shell")
endif()
include(${root}/cmake/Modules/Platform/Emscripten.cmake)
