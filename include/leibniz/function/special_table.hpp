// SPDX-License-Identifier: MIT
//
// The special functions: what table.hpp is for the elementary ones.
#pragma once

#include <boost/mp11/list.hpp>

#include "gamma.hpp"

namespace leibniz {

// functions of one argument, of two, and those whose first argument is an index
using special_functions = boost::mp11::mp_list<tgamma_, lgamma_, digamma_>;
using special_functions_of_two = boost::mp11::mp_list<beta_, lbeta_>;
using special_functions_with_index = boost::mp11::mp_list<polygamma_>;

}  // namespace leibniz
