// SPDX-License-Identifier: MIT
//
// The rules of DiffRules.jl (github.com/JuliaDiff/DiffRules.jl, MIT) for elementary functions, in its order
// and its spelling of right sides. Functions that the library has no row for are written by others.
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr auto pi = numbers::pi;
constexpr auto logten = log(10_c);
constexpr auto logtwo = log(2_c);
constexpr auto invsqrtpi = numbers::inv_sqrtpi;
constexpr auto inv(const auto& u) { return 1 / u; }
constexpr auto abs2(const auto& u) { return u * u; }
constexpr auto deg2rad(const auto& u) { return u * numbers::pi / 180; }
constexpr auto rad2deg(const auto& u) { return u * 180 / numbers::pi; }

// ---- Base: powers, logarithms, exponentials
constexpr auto cbrt(const auto& u) { return pow(u, 1.0 / 3); }
constexpr auto log10(const auto& u) { return log(u) / numbers::ln10; }
constexpr auto log2(const auto& u) { return log(u) / numbers::ln2; }
constexpr auto log1p(const auto& u) { return log(1 + u); }
constexpr auto exp2(const auto& u) { return pow(2, u); }
constexpr auto exp10(const auto& u) { return pow(10, u); }
constexpr auto expm1(const auto& u) { return exp(u) - 1; }
static_assert(derivative<+1 * x, x> == 1 && derivative<-x, x> == -1);
static_assert(derivative<sqrt(x), x> == inv(2 * sqrt(x)));
static_assert(derivative<cbrt(x), x> == inv(3 * pow(cbrt(x), 2)));
static_assert(derivative<abs2(x), x> == x + x);
static_assert(derivative<inv(x), x> == -abs2(inv(x)));
static_assert(derivative<log(x), x> == inv(x));
static_assert(derivative<log10(x), x> == inv(x) / logten);
static_assert(derivative<log2(x), x> == inv(x) / logtwo);
static_assert(derivative<log1p(x), x> == inv(x + 1));
static_assert(derivative<exp(x), x> == exp(x));
static_assert(derivative<exp2(x), x> == exp2(x) * logtwo);
static_assert(derivative<exp10(x), x> == exp10(x) * logten);
static_assert(derivative<expm1(x), x> == exp(x));

// ---- Base: trigonometric functions, of angles in radians, degrees and half turns
constexpr auto sind(const auto& u) { return sin(deg2rad(u)); }
constexpr auto cosd(const auto& u) { return cos(deg2rad(u)); }
constexpr auto tand(const auto& u) { return tan(deg2rad(u)); }
constexpr auto secd(const auto& u) { return sec(deg2rad(u)); }
constexpr auto cscd(const auto& u) { return csc(deg2rad(u)); }
constexpr auto cotd(const auto& u) { return cot(deg2rad(u)); }
constexpr auto sinpi(const auto& u) { return sin(pi * u); }
constexpr auto cospi(const auto& u) { return cos(pi * u); }
static_assert(derivative<sin(x), x> == cos(x));
static_assert(derivative<cos(x), x> == -sin(x));
static_assert(derivative<tan(x), x> == 1 + pow(tan(x), 2));
static_assert(derivative<sec(x), x> == sec(x) * tan(x));
static_assert(derivative<csc(x), x> == -csc(x) * cot(x));
static_assert(derivative<cot(x), x> == -(1 + pow(cot(x), 2)));
static_assert(derivative<sind(x), x> == deg2rad(cosd(x)));
static_assert(derivative<cosd(x), x> == -deg2rad(sind(x)));
static_assert(derivative<tand(x), x> == deg2rad(1 + pow(tand(x), 2)));
static_assert(derivative<secd(x), x> == deg2rad(secd(x) * tand(x)));
static_assert(derivative<cscd(x), x> == -deg2rad(cscd(x) * cotd(x)));
static_assert(derivative<cotd(x), x> == -deg2rad(1 + pow(cotd(x), 2)));
static_assert(derivative<sinpi(x), x> == pi * cospi(x));
static_assert(derivative<cospi(x), x> == -(pi * sinpi(x)));

// ---- Base: their inverses
constexpr auto asind(const auto& u) { return rad2deg(asin(u)); }
constexpr auto acosd(const auto& u) { return rad2deg(acos(u)); }
constexpr auto atand(const auto& u) { return rad2deg(atan(u)); }
constexpr auto asecd(const auto& u) { return rad2deg(asec(u)); }
constexpr auto acscd(const auto& u) { return rad2deg(acsc(u)); }
constexpr auto acotd(const auto& u) { return rad2deg(acot(u)); }
static_assert(derivative<asin(x), x> == inv(sqrt(1 - pow(x, 2))));
static_assert(derivative<acos(x), x> == -inv(sqrt(1 - pow(x, 2))));
static_assert(derivative<atan(x), x> == inv(1 + pow(x, 2)));
static_assert(derivative<asec(x), x> == inv(abs(x) * sqrt(pow(x, 2) - 1)));
static_assert(derivative<acsc(x), x> == -inv(abs(x) * sqrt(pow(x, 2) - 1)));
static_assert(derivative<acot(x), x> == -inv(1 + pow(x, 2)));
static_assert(derivative<asind(x), x> == inv(deg2rad(sqrt(1 - pow(x, 2)))));
static_assert(derivative<acosd(x), x> == -inv(deg2rad(sqrt(1 - pow(x, 2)))));
static_assert(derivative<atand(x), x> == inv(deg2rad(1 + pow(x, 2))));
static_assert(derivative<asecd(x), x> == inv(deg2rad(abs(x) * sqrt(pow(x, 2) - 1))));
static_assert(derivative<acscd(x), x> == -inv(deg2rad(abs(x) * sqrt(pow(x, 2) - 1))));
static_assert(derivative<acotd(x), x> == -inv(deg2rad(1 + pow(x, 2))));

// ---- Base: hyperbolic functions and their inverses
constexpr auto csch(const auto& u) { return 1 / sinh(u); }
constexpr auto coth(const auto& u) { return cosh(u) / sinh(u); }
constexpr auto asech(const auto& u) { return acosh(1 / u); }
constexpr auto acsch(const auto& u) { return asinh(1 / u); }
constexpr auto acoth(const auto& u) { return atanh(1 / u); }
static_assert(derivative<sinh(x), x> == cosh(x));
static_assert(derivative<cosh(x), x> == sinh(x));
static_assert(derivative<tanh(x), x> == 1 - pow(tanh(x), 2));
static_assert(derivative<sech(x), x> == -tanh(x) * sech(x));
static_assert(derivative<csch(x), x> == -coth(x) * csch(x));
static_assert(derivative<coth(x), x> == -pow(csch(x), 2));
static_assert(derivative<asinh(x), x> == inv(sqrt(pow(x, 2) + 1)));
static_assert(derivative<acosh(x), x> == inv(sqrt(pow(x, 2) - 1)));
static_assert(derivative<atanh(x), x> == inv(1 - pow(x, 2)));
// (for positive x, which the factor sqrt(x) says; for negative x, where asech is not defined, the two differ)
static_assert(sqrt(x) * derivative<asech(x), x> == -sqrt(x) * inv(x * sqrt(1 - pow(x, 2))));
static_assert(!(derivative<asech(x), x> == -inv(x * sqrt(1 - pow(x, 2)))));
static_assert(derivative<acsch(x), x> == -inv(abs(x) * sqrt(1 + pow(x, 2))));
static_assert(derivative<acoth(x), x> == inv(1 - pow(x, 2)));
static_assert(derivative<deg2rad(x), x> == deg2rad(1_c) && derivative<rad2deg(x), x> == rad2deg(1_c));
static_assert(derivative<abs(x), x> == x / abs(x));
static_assert(derivative<sin(pi* x) / (pi * x), x> == cospi(x) / x - sinpi(x) / (pi * x * x));  // sinc

// ---- Base: two arguments
constexpr auto hypot(const auto& u, const auto& v) { return sqrt(u * u + v * v); }
static_assert(derivative<x + y, x> == 1 && derivative<x + y, y> == 1);
static_assert(derivative<x - y, x> == 1 && derivative<x - y, y> == -1);
static_assert(derivative<x * y, x> == y && derivative<x * y, y> == x);
static_assert(derivative<x / y, x> == 1 / y && derivative<x / y, y> == -(x / y / y));
static_assert(derivative<pow(x, y), x> == y * pow(x, y - 1) &&
              derivative<pow(x, y), y> == pow(x, y) * log(x));
static_assert(derivative<atan2(x, y), x> == y / (pow(x, 2) + pow(y, 2)) &&
              derivative<atan2(x, y), y> == -x / (pow(x, 2) + pow(y, 2)));
static_assert(derivative<hypot(x, y), x> == x / hypot(x, y) && derivative<hypot(x, y), y> == y / hypot(x, y));
static_assert(derivative<log(x) / log(b), b> == log(x) * inv(-pow(log(b), 2) * b) &&
              derivative<log(x) / log(b), x> == inv(x) / log(b));  // log to the base b

// ---- SpecialFunctions: those by erf
constexpr auto erfcx(const auto& u) { return exp(u * u) * erfc(u); }
static_assert(derivative<erf(x), x> == 2 * (invsqrtpi * exp(-pow(x, 2))));
static_assert(derivative<erfc(x), x> == -(invsqrtpi * exp(-pow(x, 2)) * 2));
static_assert(derivative<erf(y) - erf(x), x> == -2 * (invsqrtpi * exp(-pow(x, 2))) &&
              derivative<erf(y) - erf(x), y> == 2 * (invsqrtpi * exp(-pow(y, 2))));
static_assert(derivative<log(erfc(x)), x> == -2 * (invsqrtpi * exp(-pow(x, 2) - log(erfc(x)))));
static_assert(derivative<erfcx(x), x> == 2 * ((x * erfcx(x)) - invsqrtpi));
static_assert(derivative<log(erfcx(x)), x> == 2 * (x - inv(erfcx(x) * sqrt(pi))));

// ---- LogExpFunctions
constexpr auto xlogx(const auto& u) { return u * log(u); }
constexpr auto logistic(const auto& u) { return 1 / (1 + exp(-u)); }
constexpr auto logit(const auto& u) { return log(u / (1 - u)); }
constexpr auto log1mexp(const auto& u) { return log(1 - exp(u)); }
constexpr auto log2mexp(const auto& u) { return log(2 - exp(u)); }
constexpr auto logexpm1(const auto& u) { return log(exp(u) - 1); }
constexpr auto logaddexp(const auto& u, const auto& v) { return log(exp(u) + exp(v)); }
constexpr auto logsubexp(const auto& u, const auto& v) { return log(exp(u) - exp(v)); }
static_assert(derivative<xlogx(x), x> == 1 + log(x));
static_assert(derivative<logistic(x), x> == logistic(x) * (1 - logistic(x)));
static_assert(derivative<logit(x), x> == inv(x * (1 - x)));
static_assert(derivative<log1p(x* x), x> == 2 * x / (1 + pow(x, 2)));
static_assert(derivative<log1p(exp(x)), x> == logistic(x));
static_assert(derivative<log1mexp(x), x> == -exp(x - log1mexp(x)));
static_assert(derivative<log2mexp(x), x> == -exp(x - log2mexp(x)));
static_assert(derivative<logexpm1(x), x> == exp(x - logexpm1(x)));
static_assert(derivative<log1p(x) - x, x> == -x / (1 + x));
static_assert(derivative<log(x) - x + 1, x> == (1 - x) / x);
static_assert(derivative<x * log(y), x> == log(y) && derivative<x * log(y), y> == x / y);
static_assert(derivative<logaddexp(x, y), x> == exp(x - logaddexp(x, y)) &&
              derivative<logaddexp(x, y), y> == exp(y - logaddexp(x, y)));
static_assert(derivative<logsubexp(x, y), x> == exp(x - logsubexp(x, y)) &&
              derivative<logsubexp(x, y), y> == -exp(y - logsubexp(x, y)));
static_assert(derivative<x * log1p(y), x> == log1p(y) && derivative<x * log1p(y), y> == x / (1 + y));

}  // namespace
