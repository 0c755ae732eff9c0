// SPDX-License-Identifier: MIT
//
// From a program back to formulas: what was written comes back as the same type.
#include <laws/types.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 2> q;

// Output K of a program as a formula.
template <int K, class... R>
constexpr auto raised() {
  using holder = program::compiled<R...>;
  return program::raise<holder, typename program::request_list<R...>::rows, holder::value.outputs[K]>{};
}
template <auto F>
constexpr bool comes_back = std::is_same_v<decltype(raised<0, frozen<F>>()), frozen<F>>;
template <auto F, auto G>
constexpr bool comes_back_as = std::is_same_v<decltype(raised<0, frozen<F>>()), frozen<G>>;

// ---- leaves
static_assert(comes_back<x> && comes_back<q[1]> && comes_back<3_c> && comes_back<constant<-2, 7>{}>);
static_assert(comes_back<x * numbers::pi> && comes_back<real<4607182418800017408>{}>);

// ---- each operation, in its order
static_assert(comes_back<x + y> && comes_back<x - y> && comes_back<x * y> && comes_back<x / y> &&
              comes_back<-x>);
static_assert(comes_back<y - x> && comes_back<y / x> && comes_back<(x + 2) / (y - 3)> && comes_back<-(x* y)>);
static_assert(comes_back<pow(x, y)> && comes_back<pow(x, 2.5)> && comes_back<pow(x, 100)>);

// ---- calls
struct length_ {
  static constexpr const char* name = "length";
  static constexpr auto evaluate(const auto& u, const auto& v) { return u * u + v * v; }
};
struct blend_ {
  static constexpr const char* name = "blend";
  static constexpr auto evaluate(const auto& u, const auto& v, const auto& w) { return u * w + v * (1 - w); }
};
constexpr function<length_> length;
constexpr function<blend_> blend;
static_assert(comes_back<sin(x)> && comes_back<exp(sin(x* y)) + cos(x)>);
static_assert(comes_back<length(x, y)> && comes_back<length(y, x + 1)> && comes_back<blend(x, y, x* y)>);

// ---- rewritten forms come back rewritten, shared ones in each place
static_assert(comes_back_as<x + 0, x> && comes_back_as<x - (-y), x + y> && comes_back_as<0 - x, -x>);
static_assert(comes_back_as<pow(x, 2), x * x> && comes_back_as<pow(x, 3), x * x * x>);
static_assert(comes_back<(x + y) * (x + y)> && comes_back_as<(x + y) * (y + x), (x + y) * (x + y)>);

// ---- of several outputs, each
using two = formula_vector<frozen<x * y>, frozen<x * y + 1>>;
static_assert(std::is_same_v<decltype(raised<0, two>()), frozen<x * y>>);
static_assert(std::is_same_v<decltype(raised<1, two>()), frozen<x * y + 1>>);

// ---- a gradient's program as formulas
using slopes = gradient_of<frozen<x * y * y>, boost::mp11::mp_list<variable<"x">, variable<"y">>>;
static_assert(raised<0, slopes>() == y * y && raised<1, slopes>() == 2 * x * y);
// the reduced power is raised as what it stands for
using reduced = gradient_of<frozen<pow(x, y)>, boost::mp11::mp_list<variable<"x">>>;
static_assert(std::is_same_v<decltype(raised<0, policy::strict_type, reduced>()), frozen<y * pow(x, y - 1)>>);

}  // namespace
