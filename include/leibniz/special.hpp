// SPDX-License-Identifier: MIT
//
// Special functions, from Boost.Math where the standard library has none. Include it beside leibniz.hpp.
#pragma once

#include "function/special_table.hpp"
