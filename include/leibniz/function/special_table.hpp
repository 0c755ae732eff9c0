// SPDX-License-Identifier: MIT
//
// The special functions: what table.hpp is for the elementary ones.
#pragma once

#include <boost/mp11/list.hpp>

#include "airy.hpp"
#include "bessel.hpp"
#include "elliptic.hpp"
#include "gamma.hpp"
#include "incomplete.hpp"
#include "integrals.hpp"
#include "lambert_w.hpp"
#include "logistic.hpp"
#include "normal.hpp"

namespace leibniz {

// functions of one argument
using special_functions = boost::mp11::mp_list<tgamma_, lgamma_, digamma_,                      //
                                               erf_inv_, erfc_inv_,                             //
                                               normal_pdf_, normal_cdf_, normal_quantile_,      //
                                               logistic_, logit_, softplus_, log1mexp_,         //
                                               comp_ellint_1_, comp_ellint_2_, comp_ellint_d_,  //
                                               lambert_w0_, lambert_wm1_, expint_, dawson_,     //
                                               airy_ai_, airy_ai_prime_, airy_bi_, airy_bi_prime_>;

// functions of one argument that have no derivative in closed form
using special_functions_without_derivative = boost::mp11::mp_list<riemann_zeta_>;

// functions of two arguments, differentiated by both
using special_functions_of_two = boost::mp11::mp_list<beta_, lbeta_, logaddexp_>;

// functions differentiated by their last argument only: those with an integer as index, and those with one or
// two shapes
using special_functions_with_index =
    boost::mp11::mp_list<polygamma_, expint_, cyl_bessel_j_, cyl_neumann_, cyl_bessel_i_, cyl_bessel_k_>;
using special_functions_with_shape = boost::mp11::mp_list<gamma_p_, gamma_q_, gamma_p_derivative_>;
using special_functions_with_shapes = boost::mp11::mp_list<ibeta_, ibetac_, ibeta_derivative_>;

}  // namespace leibniz
