# SPDX-License-Identifier: MIT
# What the tests, the examples and the benchmarks share. Never installed.

# Warnings as errors, for this repository's own sources.
add_library(leibniz_warnings INTERFACE)
target_compile_options(leibniz_warnings INTERFACE -Wall -Wextra -Wpedantic -Wconversion -Wshadow -Werror)

set(leibniz_checks ${PROJECT_SOURCE_DIR}/scripts/checks)

# leibniz_add_example(source...): an executable named after its first source, built, and run by CTest. It passes when
# it exits with 0 and, if NAME.expected lies beside the source, prints exactly that. `examples` builds them all.
function(leibniz_add_example source)
  cmake_path(GET source STEM name)
  cmake_path(REPLACE_EXTENSION source .expected OUTPUT_VARIABLE expected)
  cmake_path(ABSOLUTE_PATH expected)
  add_executable(${name} ${source} ${ARGN})
  target_link_libraries(${name} PRIVATE leibniz::leibniz leibniz_warnings)
  if(NOT TARGET examples)
    add_custom_target(examples)
  endif()
  add_dependencies(examples ${name})
  add_test(NAME example/${name} COMMAND ${leibniz_checks}/prints ${expected} $<TARGET_FILE:${name}>)
  set_tests_properties(example/${name} PROPERTIES LABELS example)
endfunction()
