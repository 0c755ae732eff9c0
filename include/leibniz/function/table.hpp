// SPDX-License-Identifier: MIT
//
// The function table: the list of rows that generic tests and documentation walk. A new row is one struct in
// its family's header and one name here.
#pragma once

#include <boost/mp11/list.hpp>

#include "branching.hpp"
#include "constants.hpp"
#include "error_function.hpp"
#include "exponential.hpp"
#include "fma.hpp"
#include "hyperbolic.hpp"
#include "inverse_hyperbolic.hpp"
#include "known_slope.hpp"
#include "logarithm.hpp"
#include "polar.hpp"
#include "reciprocal.hpp"
#include "rounding.hpp"
#include "safe.hpp"
#include "sinc.hpp"
#include "trigonometric.hpp"

namespace leibniz {

// functions of one argument
using function_table = boost::mp11::mp_list<exp_, log_, sqrt_, cbrt_,               //
                                            exp2_, expm1_, log2_, log10_, log1p_,   //
                                            sin_, cos_, tan_, asin_, acos_, atan_,  //
                                            sinh_, cosh_, tanh_,                    //
                                            asinh_, acosh_, atanh_,                 //
                                            sec_, csc_, cot_, sech_, csch_, coth_,  //
                                            erf_, erfc_>;

// functions of several arguments; a row may be in more than one list
using functions_of_two = boost::mp11::mp_list<hypot_, atan2_>;
using functions_of_three = boost::mp11::mp_list<hypot_, fma_>;

// functions made for singular points
using safe_functions =
    boost::mp11::mp_list<safe_sqrt_, safe_cbrt_, safe_asin_, safe_acos_, safe_acosh_, sinc_>;
using safe_functions_of_two = boost::mp11::mp_list<safe_hypot_, safe_atan2_, safe_pow_, xlogy_>;

// functions with kinks or jumps, between which they are smooth
using branching_functions = boost::mp11::mp_list<abs_, sign_, floor_, ceil_, round_, trunc_>;
using branching_functions_of_two =
    boost::mp11::mp_list<max_, min_, fmax_, fmin_, fdim_, copysign_, fmod_, remainder_>;
using branching_functions_of_three = boost::mp11::mp_list<clamp_>;

using constant_table = boost::mp11::mp_list<pi_, e_, inv_sqrtpi_, sqrt2_, ln2_, ln10_, log2e_, log10e_>;

}  // namespace leibniz
