// SPDX-License-Identifier: MIT
//
// The symbolic face of gradient, jacobian and hessian.
#include <boost/hana/integral_constant.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/print/text.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;
constexpr auto f = x * x * y;

template <class A, class B>
constexpr bool same(const A&, const B&) {
  return std::is_same_v<A, B>;
}

// ---- gradient: by get, by index constants of any make, by structured binding
constexpr auto g = gradient<f, x, y>;
static_assert(g.size() == 2 && std::tuple_size_v<decltype(g)> == 2 && FormulaVector<decltype(g)>);
static_assert(same(get<0>(g), derivative<f, x>) && same(get<1>(g), derivative<f, y>));
static_assert(same(g[0_c], get<0>(g)) && same(g[1_c], get<1>(g)));
static_assert(same(g[boost::hana::size_c<1>], get<1>(g)) &&
              same(g[std::integral_constant<int, 1>{}], get<1>(g)));
static_assert(std::is_same_v<std::tuple_element_t<1, decltype(gradient<f, x, y>)>,
                             const std::remove_const_t<decltype(derivative<f, y>)>>);
constexpr bool takes_gradient_apart() {
  const auto [by_x, by_y] = gradient<f, x, y>;
  return same(by_x, derivative<f, x>) && same(by_y, derivative<f, y>);
}
static_assert(takes_gradient_apart());

// ---- the list decides order and what is a parameter
static_assert(text<gradient<f, x, y>> == "[2*x*y, x*x]" && text<gradient<f, y, x>> == "[x*x, 2*x*y]");
static_assert(text<gradient<f, x>> == "[2*x*y]" && text<gradient<f, x, variable<"z">{}>> == "[2*x*y, 0]");
static_assert(text<gradient<q[0] * q[2], q>> == "[q[2], 0, q[0]]");
static_assert(text<gradient<q[0] * q[2] * x, x, q[2]>> == "[q[0]*q[2], q[0]*x]");

// ---- jacobian: rows are gradients
constexpr auto j = jacobian<vector_of(x* y, x - y, 3), x, y>;
static_assert(j.size() == 3 && std::tuple_size_v<decltype(j)> == 3);
static_assert(same(get<0>(j), gradient<x * y, x, y>) && same(j[1_c], gradient<x - y, x, y>));
static_assert(same(get<1>(get<0>(j)), derivative<x * y, y>) && same(j[0_c][0_c], derivative<x * y, x>));
static_assert(text<j> == "[[y, x], [1, -1], [0, 0]]");
static_assert(text<jacobian<x * y, x, y>> == "[[y, x]]");
constexpr bool takes_jacobian_apart() {
  const auto [first, second, third] = jacobian<vector_of(x * y, x - y, 3), x, y>;
  return same(first, gradient<x * y, x, y>) && same(second, gradient<x - y, x, y>) && third.size() == 2;
}
static_assert(takes_jacobian_apart());

// ---- hessian: rows are gradients of the first derivatives
constexpr auto h = hessian<f, x, y>;
static_assert(h.size() == 2 && std::tuple_size_v<decltype(h)> == 2);
static_assert(same(get<1>(get<0>(h)), derivative<f, x, y>) && same(h[1_c][0_c], derivative<f, y, x>));
static_assert(text<h> == "[[2*y, 2*x], [2*x, 0]]");
static_assert(text<hessian<q[0] * q[1] * q[1], q>> == "[[0, 2*q[1], 0], [2*q[1], 2*q[0], 0], [0, 0, 0]]");
constexpr bool takes_hessian_apart() {
  const auto [first, second] = hessian<f, x, y>;
  return same(first, gradient<derivative<f, x>, x, y>) && same(second, gradient<derivative<f, y>, x, y>);
}
static_assert(takes_hessian_apart());

}  // namespace
