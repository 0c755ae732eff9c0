// SPDX-License-Identifier: MIT
//
// What you write is what is computed. Each formula is one generic lambda: called with variables it is the
// formula, called with numbers the C++ expression. The two agree bit for bit (no contraction into fused
// operations: the tests are compiled for a machine without, or need -ffp-contract=off
// and LEIBNIZ_NO_CONTRACTION).
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/leibniz.hpp>
#include <random>

using namespace leibniz;

namespace {

template <class T>
bool same_bits(T a, T b) {
  return (a == b && std::signbit(a) == std::signbit(b)) || (a != a && b != b);
}

template <auto Expression, class T, class Point>
int differences(Point point) {
  constexpr variable<"x"> named_x;
  constexpr variable<"y"> named_y;
  constexpr variable<"z"> named_z;
  constexpr auto f = Expression(named_x, named_y, named_z);
  int found = 0;
  for (int k = 0; k < 400; ++k) {
    const T a = point(), b = point(), c = point();
    const T written = Expression(a, b, c), computed = value<f>(named_x = a, named_y = b, named_z = c);
    if (!same_bits(written, computed) && ++found == 1)
      UNSCOPED_INFO(+a << ' ' << +b << ' ' << +c << ": " << written << ", " << computed);
  }
  return found;
}

template <class T, auto... Expression>
void agree() {
  std::mt19937_64 bits(1);
  std::uniform_real_distribution<T> ordinary(-3, 3);
  const auto any = [&] { return std::ldexp(ordinary(bits), static_cast<int>(bits() % 200) - 100); };
  int number = 0;
  const auto check = [&](int found) {
    CAPTURE(number++);
    CHECK(found == 0);
  };
  (check(differences<Expression, T>([&] { return ordinary(bits); })), ...);
  (check(differences<Expression, T>(any)), ...);
}

#define F(...)                                                        \
  [](auto x, auto y, auto z) {                                        \
    static_cast<void>(x), static_cast<void>(y), static_cast<void>(z); \
    return __VA_ARGS__;                                               \
  }

}  // namespace

TEST_CASE("The value of a formula is that of the same C++ expression, bit for bit", "[evaluate]") {
  using std::exp, std::log, std::sqrt, std::sin, std::cos, std::tan, std::asin, std::acos, std::atan,
      std::sinh, std::cosh, std::tanh, std::erf, std::erfc;
  agree<double,                                                                                    //
        F(x + y + z), F(x + (y + z)), F(x - y - z), F(x - (y - z)), F(x * y * z), F(x * (y * z)),  //
        F(x / y / z), F(x / (y / z)), F(-x), F(-(x * y)), F(-x * y), F(x * -y), F(-x - y), F(x - -y),
        F(-(-x)), F((x + y) * (y + x)), F((x - y) / (y - z)), F(x * x + y * y + z * z), F(-x / -y),
        F((x + y) + (x + y))>();
  agree<double,  //
        F(3 * x * x * y + 1), F(x / 3), F(x / 4), F(x / 7 / 8), F(0.1 * x + 0.2 * y), F(x * (1.0 / 3)),
        F(1.0 / 3 * x), F(1e300 * x), F(x + 1e-300), F(1 - x), F(2.5f * x), F(0.1f * x), F(x - 0.1),
        F(x * 3 / 3), F(x * 0.1 * 10), F(4 * x * 0.25), F(1 / x), F(-1 / x), F(x * -1), F(x / -1), F(x / -2),
        F(x * 1 + y / 1 - z * 1)>();
  agree<double,  //
        F(sin(x) + cos(y) * tan(z)), F(exp(x - y) / (1 + exp(x - y))), F(atan(x / y) + tanh(z)),
        F(sinh(x / 5) * cosh(y / 5) + erf(z) * erfc(x)), F(sin(x) * sin(x) + cos(x) * cos(x)),
        F(sqrt(x * x + y * y)), F(log(1 + x * x)), F(asin(sin(x) * 0.9) + acos(cos(y) * 0.9)),
        F(sqrt(x) + log(y))>();
}

TEST_CASE("The value of every other function of the table is that of the same C++ expression", "[evaluate]") {
  using std::exp2, std::expm1, std::log2, std::log10, std::log1p, std::cbrt, std::asinh, std::acosh,
      std::atanh, std::hypot, std::atan2, std::fma;
  agree<double,  //
        F(exp2(x) - expm1(y)), F(log2(x) * log10(y) + log1p(z)), F(cbrt(x / y)), F(asinh(x) + acosh(y)),
        F(atanh(x / 4) / 3), F(hypot(x, y)), F(hypot(x, 2 * y, z)), F(hypot(x, 3.0)), F(atan2(y, x)),
        F(atan2(1.0, x)), F(fma(x, y, z)), F(fma(x, 0.1, 1.0))>();
}

TEST_CASE("In float, the value of a formula is that of the same C++ expression", "[evaluate]") {
  using std::exp, std::sin, std::sqrt;
  agree<float, F(x * y + z), F(x - (y - z)), F(x / y / 3), F(3 * x * x - 2 * y), F(sin(x) * exp(y)),
        F(sqrt(x * x + y * y)), F(x / 4 + 1)>();
}

TEST_CASE("In long double, the value of a formula is that of the same C++ expression", "[evaluate]") {
  using std::exp, std::sin, std::sqrt;
  agree<long double, F(x * y + z), F(x - (y - z)), F(x / y / 3), F(3 * x * x - 2 * y), F(sin(x) * exp(y)),
        F(sqrt(x * x + y * y)), F(x * (1.0L / 3)), F(0.1L * x)>();
}
