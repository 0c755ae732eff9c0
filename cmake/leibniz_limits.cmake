# SPDX-License-Identifier: MIT
# leibniz_raise_limits(target): raises the compiler limits that large formulas meet, on this target only: the steps and the depth of
# constant evaluations, and the depth of templates. docs/compile_times.md says from which size on that is needed.
function(leibniz_raise_limits target)
  target_compile_options(
    ${target}
    PRIVATE -ftemplate-depth=10000 -fconstexpr-depth=10000
            $<$<CXX_COMPILER_ID:Clang,AppleClang>:-fconstexpr-steps=2000000000>
            $<$<CXX_COMPILER_ID:Clang,AppleClang>:-fbracket-depth=10000>
            $<$<CXX_COMPILER_ID:GNU>:-fconstexpr-ops-limit=2000000000>
            $<$<CXX_COMPILER_ID:GNU>:-fconstexpr-loop-limit=2000000000>)
endfunction()
