// SPDX-License-Identifier: MIT
//
// (What it says where it fails: tests/fail/check_equal_*.cpp.)
#include <leibniz/expression/literals.hpp>
#include <leibniz/print/check_equal.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
static_assert(check_equal<(x + y) * (x - y), x * x - y * y>());
static_assert(check_equal<derivative<x * x * y, x>, 2 * x * y>());
static_assert(check_equal<gradient<x * y, x, y>, vector_of(y, x)>() && check_equal<x - x, 0>());
static_assert(check_equal<hessian<x * x * y, x, y>, jacobian<vector_of(2 * x * y, x* x), x, y>>());

// ---- numbers in messages
constexpr bool is_written(double v, const char* expected) {
  detail::characters c;
  c.put(v);
  for (int k = 0; k < c.text.size(); ++k)
    if (expected[k] == '\0' || c.text[k] != expected[k]) return false;
  return expected[c.text.size()] == '\0';
}
static_assert(is_written(0, "0") && is_written(1, "1") && is_written(-2.5, "-2.5") && is_written(10, "10"));
static_assert(is_written(0.0625, "0.0625") && is_written(100.25, "100.25") &&
              is_written(123456789012, "123456789012"));
static_assert(is_written(1.0 / 3, "0.333333333333") && is_written(-2.0 / 3000, "-0.000666666666667"));
static_assert(is_written(0.99999999999999, "1") && is_written(1e15, "1e15") &&
              is_written(-1.5e-7, "-1.5e-7"));
static_assert(is_written(6.02214076e23, "6.02214076e23") && is_written(1e-140, "1e-140"));

}  // namespace
