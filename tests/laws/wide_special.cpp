// SPDX-License-Identifier: MIT
#include <boost/math/special_functions/airy.hpp>
#include <boost/math/special_functions/bessel.hpp>
#include <boost/math/special_functions/beta.hpp>
#include <boost/math/special_functions/digamma.hpp>
#include <boost/math/special_functions/ellint_1.hpp>
#include <boost/math/special_functions/ellint_2.hpp>
#include <boost/math/special_functions/ellint_d.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/expint.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/lambert_w.hpp>
#include <boost/math/special_functions/polygamma.hpp>
#include <boost/math/special_functions/zeta.hpp>
#include <laws/float_50.hpp>
#include <laws/wide_special.hpp>

namespace leibniz::laws {

wide digamma(const wide& u) { return made(boost::math::digamma(get(u))); }
wide polygamma(int n, const wide& u) { return made(boost::math::polygamma(n, get(u))); }
wide beta(const wide& u, const wide& v) { return made(boost::math::beta(get(u), get(v))); }
wide gamma_p(const wide& a, const wide& u) { return made(boost::math::gamma_p(get(a), get(u))); }
wide gamma_q(const wide& a, const wide& u) { return made(boost::math::gamma_q(get(a), get(u))); }
wide gamma_p_derivative(const wide& a, const wide& u) {
  return made(boost::math::gamma_p_derivative(get(a), get(u)));
}
wide ibeta(const wide& a, const wide& b, const wide& u) {
  return made(boost::math::ibeta(get(a), get(b), get(u)));
}
wide ibetac(const wide& a, const wide& b, const wide& u) {
  return made(boost::math::ibetac(get(a), get(b), get(u)));
}
wide ibeta_derivative(const wide& a, const wide& b, const wide& u) {
  return made(boost::math::ibeta_derivative(get(a), get(b), get(u)));
}
wide erf_inv(const wide& u) { return made(boost::math::erf_inv(get(u))); }
wide erfc_inv(const wide& u) { return made(boost::math::erfc_inv(get(u))); }
wide comp_ellint_1(const wide& k) { return made(boost::math::ellint_1(get(k))); }
wide comp_ellint_2(const wide& k) { return made(boost::math::ellint_2(get(k))); }
wide comp_ellint_d(const wide& k) { return made(boost::math::ellint_d(get(k))); }
wide lambert_w0(const wide& u) { return made(boost::math::lambert_w0(get(u))); }
wide lambert_wm1(const wide& u) { return made(boost::math::lambert_wm1(get(u))); }
wide expint(const wide& u) { return made(boost::math::expint(get(u))); }
wide expint(int n, const wide& u) { return made(boost::math::expint(static_cast<unsigned>(n), get(u))); }
wide airy_ai(const wide& u) { return made(boost::math::airy_ai(get(u))); }
wide airy_ai_prime(const wide& u) { return made(boost::math::airy_ai_prime(get(u))); }
wide airy_bi(const wide& u) { return made(boost::math::airy_bi(get(u))); }
wide airy_bi_prime(const wide& u) { return made(boost::math::airy_bi_prime(get(u))); }
wide riemann_zeta(const wide& u) { return made(boost::math::zeta(get(u))); }

wide cyl_bessel_j(int n, const wide& u) { return made(boost::math::cyl_bessel_j(n, get(u))); }
wide cyl_neumann(int n, const wide& u) { return made(boost::math::cyl_neumann(n, get(u))); }
wide cyl_bessel_i(int n, const wide& u) { return made(boost::math::cyl_bessel_i(n, get(u))); }
wide cyl_bessel_k(int n, const wide& u) { return made(boost::math::cyl_bessel_k(n, get(u))); }

// exp(-u^2) times the power series of the integral of exp(t^2): all terms have one sign.
wide dawson(const wide& u) {
  const float_50 square = get(u) * get(u);
  float_50 power = get(u), sum = power;
  for (int k = 1; k < 2000; ++k) {
    power *= square / k;
    const float_50 term = power / (2 * k + 1);
    sum += term;
    if (abs(term) < abs(sum) * 1e-52) break;
  }
  return made(exp(-square) * sum);
}

}  // namespace leibniz::laws
