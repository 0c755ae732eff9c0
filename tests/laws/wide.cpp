// SPDX-License-Identifier: MIT
#include <boost/math/special_functions/acosh.hpp>
#include <boost/math/special_functions/asinh.hpp>
#include <boost/math/special_functions/atanh.hpp>
#include <boost/math/special_functions/cbrt.hpp>
#include <boost/math/special_functions/erf.hpp>
#include <boost/math/special_functions/expm1.hpp>
#include <boost/math/special_functions/gamma.hpp>
#include <boost/math/special_functions/log1p.hpp>
#include <laws/float_50.hpp>

namespace leibniz::laws {

wide::wide(long long v) { wide_access::set(*this, float_50(v)); }
wide::wide(double v) { wide_access::set(*this, float_50(v)); }
wide::operator double() const { return get(*this).convert_to<double>(); }
wide::operator float() const { return get(*this).convert_to<float>(); }
wide::operator long double() const { return get(*this).convert_to<long double>(); }

wide operator+(const wide& a, const wide& b) { return made(get(a) + get(b)); }
wide operator-(const wide& a, const wide& b) { return made(get(a) - get(b)); }
wide operator*(const wide& a, const wide& b) { return made(get(a) * get(b)); }
wide operator/(const wide& a, const wide& b) { return made(get(a) / get(b)); }
wide operator-(const wide& a) { return made(-get(a)); }
bool operator==(const wide& a, const wide& b) { return get(a) == get(b); }
bool operator<(const wide& a, const wide& b) { return get(a) < get(b); }

wide abs(const wide& a) { return made(boost::multiprecision::abs(get(a))); }
wide pow(const wide& a, const wide& b) { return made(boost::multiprecision::pow(get(a), get(b))); }
wide exp(const wide& a) { return made(boost::multiprecision::exp(get(a))); }
wide log(const wide& a) { return made(boost::multiprecision::log(get(a))); }
wide sqrt(const wide& a) { return made(boost::multiprecision::sqrt(get(a))); }
wide sin(const wide& a) { return made(boost::multiprecision::sin(get(a))); }
wide cos(const wide& a) { return made(boost::multiprecision::cos(get(a))); }
wide tan(const wide& a) { return made(boost::multiprecision::tan(get(a))); }
wide asin(const wide& a) { return made(boost::multiprecision::asin(get(a))); }
wide acos(const wide& a) { return made(boost::multiprecision::acos(get(a))); }
wide atan(const wide& a) { return made(boost::multiprecision::atan(get(a))); }
wide sinh(const wide& a) { return made(boost::multiprecision::sinh(get(a))); }
wide cosh(const wide& a) { return made(boost::multiprecision::cosh(get(a))); }
wide tanh(const wide& a) { return made(boost::multiprecision::tanh(get(a))); }
wide asinh(const wide& a) { return made(boost::math::asinh(get(a))); }
wide acosh(const wide& a) { return made(boost::math::acosh(get(a))); }
wide atanh(const wide& a) { return made(boost::math::atanh(get(a))); }
wide exp2(const wide& a) { return made(boost::multiprecision::pow(float_50(2), get(a))); }
wide expm1(const wide& a) { return made(boost::math::expm1(get(a))); }
wide log2(const wide& a) {
  return made(boost::multiprecision::log(get(a)) / boost::multiprecision::log(float_50(2)));
}
wide log10(const wide& a) { return made(boost::multiprecision::log10(get(a))); }
wide log1p(const wide& a) { return made(boost::math::log1p(get(a))); }
wide cbrt(const wide& a) { return made(boost::math::cbrt(get(a))); }
wide atan2(const wide& a, const wide& b) { return made(boost::multiprecision::atan2(get(a), get(b))); }
wide hypot(const wide& a, const wide& b) { return sqrt(a * a + b * b); }
wide hypot(const wide& a, const wide& b, const wide& c) { return sqrt(a * a + b * b + c * c); }
wide fma(const wide& a, const wide& b, const wide& c) { return a * b + c; }
wide erf(const wide& a) { return made(boost::math::erf(get(a))); }
wide erfc(const wide& a) { return made(boost::math::erfc(get(a))); }
wide tgamma(const wide& a) { return made(boost::math::tgamma(get(a))); }
wide lgamma(const wide& a) { return made(boost::math::lgamma(get(a))); }
bool isfinite(const wide& a) { return (boost::math::isfinite)(get(a)); }

}  // namespace leibniz::laws
