// SPDX-License-Identifier: MIT
//
// The special functions of laws::wide, apart from wide.hpp because few tests need them.
#pragma once

#include <laws/wide.hpp>

namespace leibniz::laws {

wide digamma(const wide& u);
wide polygamma(int n, const wide& u);
wide beta(const wide& u, const wide& v);
wide gamma_p(const wide& a, const wide& u);
wide gamma_q(const wide& a, const wide& u);
wide gamma_p_derivative(const wide& a, const wide& u);
wide ibeta(const wide& a, const wide& b, const wide& u);
wide ibetac(const wide& a, const wide& b, const wide& u);
wide ibeta_derivative(const wide& a, const wide& b, const wide& u);
wide erf_inv(const wide& u);
wide erfc_inv(const wide& u);
wide comp_ellint_1(const wide& k);
wide comp_ellint_2(const wide& k);
wide comp_ellint_d(const wide& k);
wide lambert_w0(const wide& u);
wide lambert_wm1(const wide& u);
wide expint(const wide& u);
wide expint(int n, const wide& u);
wide dawson(const wide& u);
wide airy_ai(const wide& u);
wide airy_ai_prime(const wide& u);
wide airy_bi(const wide& u);
wide airy_bi_prime(const wide& u);
wide riemann_zeta(const wide& u);
wide cyl_bessel_j(int n, const wide& u);
wide cyl_neumann(int n, const wide& u);
wide cyl_bessel_i(int n, const wide& u);
wide cyl_bessel_k(int n, const wide& u);

}  // namespace leibniz::laws
