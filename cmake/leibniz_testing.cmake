# SPDX-License-Identifier: MIT
# One function per kind of test. Each takes a folder below tests/ and registers what it finds there; an empty folder is fine.

# What every test is compiled with; tests/ is on the include path for <laws/...>.
add_library(leibniz_testing INTERFACE)
target_include_directories(leibniz_testing INTERFACE ${PROJECT_SOURCE_DIR}/tests)
target_link_libraries(leibniz_testing INTERFACE leibniz::leibniz leibniz_warnings)

# The same flags as a command line, for tests that are a compilation and nothing else.
get_target_property(warnings leibniz_warnings INTERFACE_COMPILE_OPTIONS)
get_target_property(boost Boost::headers INTERFACE_INCLUDE_DIRECTORIES)
list(REMOVE_ITEM boost ${CMAKE_CXX_IMPLICIT_INCLUDE_DIRECTORIES})
list(TRANSFORM boost PREPEND -isystem)
separate_arguments(flags UNIX_COMMAND "${CMAKE_CXX_FLAGS}")
set(leibniz_compile ${CMAKE_CXX_COMPILER} ${flags} ${CMAKE_CXX20_STANDARD_COMPILE_OPTION} ${warnings}
    -I${PROJECT_SOURCE_DIR}/include -I${PROJECT_SOURCE_DIR}/tests ${boost} -fsyntax-only)

# leibniz_add_check(name label command...): a test that is one command.
function(leibniz_add_check name label)
  add_test(NAME ${name} COMMAND ${ARGN})
  set_tests_properties(${name} PROPERTIES LABELS ${label})
endfunction()

# folder/**/*.cpp: static assertions. The test is that the file compiles.
function(leibniz_add_static_tests folder)
  file(GLOB_RECURSE sources RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS ${folder}/*.cpp)
  foreach(source IN LISTS sources)
    cmake_path(REMOVE_EXTENSION source OUTPUT_VARIABLE name)
    leibniz_add_check(${name} static ${leibniz_compile} ${CMAKE_CURRENT_SOURCE_DIR}/${source})
  endforeach()
endfunction()

# folder/*.cpp: one mistake a file, made by LEIBNIZ_MISTAKE. The test is that the file compiles without the mistake, that
# it does not compile with it, and that the compiler then says, briefly, what the first line expects. Warnings are off,
# for a warning rejects nothing.
function(leibniz_add_rejection_tests folder)
  file(GLOB sources RELATIVE ${CMAKE_CURRENT_SOURCE_DIR} CONFIGURE_DEPENDS ${folder}/*.cpp)
  foreach(source IN LISTS sources)
    cmake_path(REMOVE_EXTENSION source OUTPUT_VARIABLE name)
    leibniz_add_check(${name} fail ${leibniz_checks}/rejects ${CMAKE_CURRENT_SOURCE_DIR}/${source}
                      ${leibniz_compile} -w)
  endforeach()
endfunction()

# Every public header compiles alone. The adapters wait for their own targets: they need other libraries.
function(leibniz_add_header_tests)
  foreach(header IN LISTS leibniz_headers)
    cmake_path(RELATIVE_PATH header BASE_DIRECTORY ${PROJECT_SOURCE_DIR}/include/leibniz OUTPUT_VARIABLE name)
    if(NOT name MATCHES "^adapt/")
      leibniz_add_check(header/${name} header ${leibniz_compile} -include ${header} -x c++ /dev/null)
    endif()
  endforeach()
endfunction()

# folder/NAME/**/*.cpp: one Catch2 executable a folder, its main compiled once; each is linked with the libraries that are
# named after the folder. `runtime_tests` builds them all; without LEIBNIZ_BUILD_RUNTIME_TESTS, only it does.
function(leibniz_add_runtime_tests folder)
  add_library(catch_main STATIC EXCLUDE_FROM_ALL ${folder}/main.cpp)
  target_compile_options(catch_main PRIVATE -O0)  # it is slow to optimise: 20 s with g++, 47 s with the sanitizers
  target_link_libraries(catch_main PUBLIC Catch2::Catch2)
  add_custom_target(runtime_tests)
  file(GLOB entries LIST_DIRECTORIES true RELATIVE ${CMAKE_CURRENT_SOURCE_DIR}/${folder} CONFIGURE_DEPENDS ${folder}/*)
  list(REMOVE_ITEM entries main.cpp)
  foreach(name IN LISTS entries)
    file(GLOB_RECURSE sources CONFIGURE_DEPENDS ${folder}/${name}/*.cpp)
    if(NOT IS_DIRECTORY ${CMAKE_CURRENT_SOURCE_DIR}/${folder}/${name})
      message(FATAL_ERROR "tests/${folder}/${name}: a runtime test belongs in a folder, which names its executable")
    elseif(sources)
      add_executable(runtime_${name} ${sources})
      target_link_libraries(runtime_${name} PRIVATE leibniz_testing catch_main ${ARGN})
      if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
        # g++ 12 sees an empty buffer being copied where none is, when passes run at run time
        target_compile_options(runtime_${name} PRIVATE -Wno-array-bounds)
      endif()
      add_dependencies(runtime_tests runtime_${name})
      if(LEIBNIZ_BUILD_RUNTIME_TESTS)
        leibniz_add_check(${folder}/${name} runtime runtime_${name})
      else()
        set_target_properties(runtime_${name} PROPERTIES EXCLUDE_FROM_ALL ON)
      endif()
    endif()
  endforeach()
endfunction()
