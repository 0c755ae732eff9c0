# SPDX-License-Identifier: MIT
include(CMakeFindDependencyMacro)
find_dependency(Boost 1.74)
include(${CMAKE_CURRENT_LIST_DIR}/leibniz-targets.cmake)
include(${CMAKE_CURRENT_LIST_DIR}/leibniz_limits.cmake)
