// SPDX-License-Identifier: MIT
//
// Where each elementary row of one argument is tested: over its whole domain, cut where a value or a third
// derivative would overflow.
#pragma once

#include <laws/row_accuracy.hpp>

namespace leibniz::laws {

inline constexpr double pi = 3.14159265358979323846;

// rows that grow or fall like exponentials
template <class Row>
inline constexpr domain domain_of{-700, 700};
template <>
inline constexpr domain domain_of<exp2_>{-1000, 1000};
template <>
inline constexpr domain domain_of<tanh_>{-350, 350};
template <>
inline constexpr domain domain_of<sech_>{-350, 350};
template <>
inline constexpr domain domain_of<csch_>{0, 350, edge::left};
template <>
inline constexpr domain domain_of<coth_>{0, 350, edge::left};
template <>
inline constexpr domain domain_of<erf_>{-25, 25};
template <>
inline constexpr domain domain_of<erfc_>{-25, 25};

// logarithms, roots, inverse functions
template <>
inline constexpr domain domain_of<log_>{0, 1e90, edge::left, growth::algebraic};
template <>
inline constexpr domain domain_of<log2_> = domain_of<log_>;
template <>
inline constexpr domain domain_of<log10_> = domain_of<log_>;
template <>
inline constexpr domain domain_of<log1p_>{-1, 1e90, edge::left, growth::algebraic};
template <>
inline constexpr domain domain_of<sqrt_>{0, 1e60, edge::left, growth::algebraic};
template <>
inline constexpr domain domain_of<safe_sqrt_> = domain_of<sqrt_>;
template <>
inline constexpr domain domain_of<safe_inverse_> = domain_of<sqrt_>;
template <>
inline constexpr domain domain_of<cbrt_> = domain_of<sqrt_>;
template <>
inline constexpr domain domain_of<safe_cbrt_> = domain_of<cbrt_>;
template <>
inline constexpr domain domain_of<asin_>{-1, 1, edge::both};
template <>
inline constexpr domain domain_of<acos_> = domain_of<asin_>;
template <>
inline constexpr domain domain_of<safe_asin_> = domain_of<asin_>;
template <>
inline constexpr domain domain_of<safe_acos_> = domain_of<asin_>;
template <>
inline constexpr domain domain_of<atanh_> = domain_of<asin_>;
template <>
inline constexpr domain domain_of<atan_>{-1e40, 1e40, edge::none, growth::algebraic};
template <>
inline constexpr domain domain_of<asinh_>{-1e50, 1e50, edge::none, growth::algebraic};
template <>
inline constexpr domain domain_of<acosh_>{1, 1e50, edge::left, growth::algebraic};
template <>
inline constexpr domain domain_of<safe_acosh_> = domain_of<acosh_>;

// waves
template <>
inline constexpr domain domain_of<sin_>{-1e6, 1e6};
template <>
inline constexpr domain domain_of<cos_> = domain_of<sin_>;
template <>
inline constexpr domain domain_of<sinc_>{-1e4, 1e4};
template <>
inline constexpr domain domain_of<tan_>{-pi / 2, pi / 2, edge::both};
template <>
inline constexpr domain domain_of<sec_> = domain_of<tan_>;
template <>
inline constexpr domain domain_of<csc_>{0, pi, edge::both};
template <>
inline constexpr domain domain_of<cot_> = domain_of<csc_>;

// Far out, less the constant they approach.
template <>
inline wide less_a_constant<tanh_>(const wide& u) {
  if (abs(u) < 1) return tanh(u);
  return u < 0 ? 2 / (exp(-2 * u) + 1) : -2 / (exp(2 * u) + 1);
}
template <>
inline wide less_a_constant<coth_>(const wide& u) {  // of positive u
  return u < 1 ? 1 / tanh(u) : 2 / (exp(2 * u) - 1);
}
template <>
inline wide less_a_constant<expm1_>(const wide& u) {
  return u < -1 ? exp(u) : expm1(u);
}
template <>
inline wide less_a_constant<erf_>(const wide& u) {
  return u < -1 ? erfc(-u) : u < 1 ? erf(u) : -erfc(u);
}
template <>
inline wide less_a_constant<erfc_>(const wide& u) {
  return u < -1 ? -erfc(-u) : erfc(u);
}
template <>
inline wide less_a_constant<atan_>(const wide& u) {
  return abs(u) < 1 ? atan(u) : -atan(1 / u);
}

}  // namespace leibniz::laws
