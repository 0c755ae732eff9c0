// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
using X = variable<"x">;
using Y = variable<"y">;
constexpr auto f = exp(sin(x * y) + y * log(1 + x * x));

template <auto E>
constexpr bool is_built = true;
template <class F, class V, int... N, high_derivative<F, V, N...> E>
constexpr bool is_built<E> = false;

// ---- derivatives that stay short are formulas, whatever their order
static_assert(text<derivative<exp(2 * x), x, 12>> == "4096*exp(2*x)");
static_assert(derivative<pow(x, 20), x, 19> == 2432902008176640000 * x);
static_assert(derivative<sin(x), x, 12> == sin(x) && derivative<x * x, x, 7> == 0);
// ---- and so are those up to the fourth order, however long
static_assert(is_built<derivative<f, x, 4>> && is_built<derivative<f, x, 2, y, 2>>);

// ---- others are not built
constexpr auto d = derivative<f, x, 6>;
static_assert(!is_built<d>);
static_assert(text<derivative<sin(x) * f, x, 3, y, 4>> ==
              "derivative<sin(x)*exp(sin(x*y) + y*log(1 + x*x)), x, 3, y, 4>");

// ---- the order of the variables does not matter, nor in how many steps
static_assert(std::is_same_v<decltype(derivative<f, x, 3, y, 4>), decltype(derivative<f, y, 4, x, 3>)>);
static_assert(std::is_same_v<decltype(derivative<d, y, 2>), decltype(derivative<f, y, 2, x, 6>)>);
static_assert(std::is_same_v<decltype(derivative<d, x>), decltype(derivative<f, x, 7>)>);

// ---- they are differentiated in formulas, by the rules; what does not depend on a variable is 0
static_assert(text<derivative<x * d, x>> == text<d + x * derivative<f, x, 7>>);
static_assert(std::is_same_v<decltype(derivative<d, variable<"z">{}>), const constant<0>>);

// ---- proofs take them for unknowns, and do not claim that they differ
static_assert(d == d && d + d == 2 * d && !(d == derivative<f, x, 7>));
static_assert(difference<d, derivative<f, x, 7>>.is_undecided());

// ---- vectors: component by component
static_assert(!is_built<get<1>(derivative<vector_of(x, f), x, 6>)>);

// ---- sizes of formulas
static_assert(int{detail::tree_size<frozen<x + y * x>>::value} == 5);
static_assert(int{detail::tree_size<frozen<select(x < y, sin(x), 2)>>::value} == 4);

}  // namespace
