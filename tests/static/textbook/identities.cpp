// SPDX-License-Identifier: MIT
//
// Derivatives as other projects and books state them: the test suites of wrenfold, Boost.Math (autodiff) and
// SymPy; the NIST Digital Library of Mathematical Functions; Abramowitz and Stegun, Handbook of Mathematical
// Functions.
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

// ---- wrenfold
static_assert(derivative<(x - 5 * y) / 7, y> == -5_c / 7);
static_assert(derivative<x * y * x, x, 2> == 2 * y);
static_assert(derivative<pow(y, 5), y, 2> == 20 * pow(y, 3));
static_assert(derivative<x / y, x> == 1 / y);
static_assert(derivative<y / x, x> == -y / pow(x, 2));
static_assert(derivative<y / x, x, 2> == 2 * y / pow(x, 3));
static_assert(derivative<w * x * y - cos(w) * y - log(x) * pow(w, 3), w> ==
              x * y + sin(w) * y - 3 * log(x) * pow(w, 2));
static_assert(derivative<cos(x) * sin(x) * log(x) * 5 * sin(w), x> ==
              5 * cos(x) * sin(w) * sin(x) / x + 5 * pow(cos(x), 2) * log(x) * sin(w) -
                  5 * log(x) * sin(w) * pow(sin(x), 2));
static_assert(derivative<tan(x) * pow(x, 2) * w, x> == w * pow(x, 2) / pow(cos(x), 2) + 2 * w * x * tan(x));
static_assert(derivative<pow(x, y), x> == y * pow(x, y - 1));
static_assert(derivative<pow(x, y), x, 2> == y * (y - 1) * pow(x, y - 2));
static_assert(derivative<pow(x, y), x, 3> == y * (y - 1) * (y - 2) * pow(x, y - 3));
static_assert(derivative<pow(y, w), w> == pow(y, w) * log(y));
static_assert(derivative<pow(y, w), w, 2> == pow(y, w) * pow(log(y), 2));
static_assert(derivative<pow(y, w), w, 3> == pow(y, w) * pow(log(y), 3));
static_assert(derivative<pow(x, x), x> == pow(x, x) * log(x) + pow(x, x));
static_assert(derivative<pow(cos(x), sin(x)), x> ==
              sin(x) * pow(cos(x), sin(x) - 1) * -sin(x) + pow(cos(x), sin(x)) * log(cos(x)) * cos(x));
static_assert(derivative<log(x* y), y> == 1 / y);
static_assert(derivative<log(sqrt(x)), x> == 1 / (2 * x));
static_assert(derivative<sin(cos(sin(y))), y> == -cos(y) * cos(cos(sin(y))) * sin(sin(y)));
static_assert(derivative<sin(x* y), x> == y * cos(x * y));
static_assert(derivative<cos(2 * x + y), x> == -2 * sin(2 * x + y));
static_assert(derivative<tan(x), x> == 1 / pow(cos(x), 2));
static_assert(derivative<tan(y / x), x> == -y / pow(x, 2) / pow(cos(y / x), 2));
static_assert(derivative<acos(x* y), x> == -y / sqrt(1 - pow(x, 2) * pow(y, 2)));
static_assert(derivative<asin(y* sqrt(x)), y> == sqrt(x) / sqrt(1 - pow(y, 2) * x));
static_assert(derivative<atan(pow(x, 3)), x> == 3 * pow(x, 2) / (pow(x, 6) + 1));
static_assert(derivative<cosh(x* y), x> == sinh(x * y) * y);
static_assert(derivative<sinh(x* y), x> == cosh(x * y) * y);
static_assert(derivative<tanh(x* y), x> == (1 - pow(tanh(x * y), 2)) * y);
static_assert(derivative<acosh(1 + x * y), x> == y / (sqrt(x * y) * sqrt(x * y + 2)));
static_assert(derivative<asinh(x* y), x> == y / sqrt(pow(x, 2) * pow(y, 2) + 1));
static_assert(derivative<atanh(x* y), x> == y / (1 - pow(x, 2) * pow(y, 2)));
static_assert(derivative<atan2(y, x), y> == x / (pow(x, 2) + pow(y, 2)));
static_assert(derivative<atan2(y, x), x> == -y / (pow(x, 2) + pow(y, 2)));
static_assert(derivative<atan2(y, log(x)), x> == -y / (pow(log(x), 2) + pow(y, 2)) / x);
static_assert(derivative<atan2(cos(y), 5 * x), y> == 5 * x * -sin(y) / (25 * pow(x, 2) + pow(cos(y), 2)));
static_assert(derivative<abs(sin(x)), x> == cos(x) * sin(x) / abs(sin(x)));

// ---- DLMF 4.24.7, 4.24.8, 4.24.9, 4.24.12
static_assert(derivative<asin(x), x> == pow(1 - pow(x, 2), -0.5));
static_assert(derivative<acos(x), x> == -pow(1 - pow(x, 2), -0.5));
static_assert(derivative<atan(x), x> == 1 / (1 + pow(x, 2)));
static_assert(derivative<acot(x), x> == -1 / (1 + pow(x, 2)));

// ---- Abramowitz and Stegun 4.3.105 to 4.3.110
static_assert(derivative<sin(x), x> == cos(x));
static_assert(derivative<cos(x), x> == -sin(x));
static_assert(derivative<tan(x), x> == pow(sec(x), 2));
static_assert(derivative<csc(x), x> == -csc(x) * cot(x));
static_assert(derivative<sec(x), x> == sec(x) * tan(x));
static_assert(derivative<cot(x), x> == -pow(csc(x), 2));

// ---- Boost.Math
static_assert(derivative<erf(x), x> == 2 * exp(-pow(x, 2)) / sqrt(numbers::pi));
static_assert(derivative<erf(x), x, 2> == -4 * x * exp(-pow(x, 2)) / sqrt(numbers::pi));
static_assert(derivative<acos(x), x, 3> == -(2 * pow(x, 2) + 1) / pow(1 - pow(x, 2), 2.5));
static_assert(derivative<acos(x), x, 4> == -3 * x * (2 * pow(x, 2) + 3) / pow(1 - pow(x, 2), 3.5));
static_assert(derivative<acos(x), x, 5> == -(24 * (pow(x, 2) + 3) * pow(x, 2) + 9) / pow(1 - pow(x, 2), 4.5));
static_assert(derivative<asin(x), x, 3> == (2 * pow(x, 2) + 1) / pow(1 - pow(x, 2), 2.5));
static_assert(derivative<asin(x), x, 5> == (24 * (pow(x, 2) + 3) * pow(x, 2) + 9) / pow(1 - pow(x, 2), 4.5));
static_assert(derivative<sqrt(1 - pow(x, 2)), x, 2> == -1 / pow(1 - pow(x, 2), 1.5));
static_assert(derivative<sqrt(1 - pow(x, 2)), x, 4> == -(12 * pow(x, 2) + 3) / pow(1 - pow(x, 2), 3.5));

// ---- SymPy
static_assert(derivative<3 * (-2 + pow(x, 2)) * cos(x) + x * (-6 + pow(x, 2)) * sin(x), x> ==
              pow(x, 3) * cos(x));
static_assert(derivative<2 * exp(x* x) * x, x> == 2 * exp(pow(x, 2)) + 4 * pow(x, 2) * exp(pow(x, 2)));
static_assert(derivative<x * pow(x + 1, 3), x> == pow(x + 1, 3) + 3 * x * pow(x + 1, 2));
static_assert(derivative<x * log(x) - x, x> == log(x));
static_assert(derivative<log(sin(x)), x> == cos(x) / sin(x));
static_assert(derivative<pow(2, x) / log(2_c), x> == pow(2, x));

}  // namespace
