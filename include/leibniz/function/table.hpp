// SPDX-License-Identifier: MIT
//
// The function table: the list of rows that generic tests and documentation walk. A new row is one struct in
// its family's header and one name here.
#pragma once

#include <boost/mp11/list.hpp>

#include "constants.hpp"
#include "error_function.hpp"
#include "exponential.hpp"
#include "hyperbolic.hpp"
#include "trigonometric.hpp"

namespace leibniz {

using function_table = boost::mp11::mp_list<exp_, log_, sqrt_,                      //
                                            sin_, cos_, tan_, asin_, acos_, atan_,  //
                                            sinh_, cosh_, tanh_,                    //
                                            erf_, erfc_>;

using constant_table = boost::mp11::mp_list<pi_, e_, inv_sqrtpi_, sqrt2_, ln2_, ln10_>;

}  // namespace leibniz
