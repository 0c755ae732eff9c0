// SPDX-License-Identifier: MIT
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/table.hpp>
#include <leibniz/program/rows.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

struct length_ {
  static constexpr const char* name = "length";
  static constexpr auto evaluate(const auto& u, const auto& v) { return u + v; }
  static constexpr auto derivative(auto u, auto v, auto fu) { return partials(u / fu, exp(v) / fu); }
};
constexpr function<length_> length;
struct opaque_ {
  static constexpr const char* name = "opaque";
  static constexpr auto evaluate(const auto& u) { return u; }
};
constexpr function<opaque_> opaque;

// third' = exp, second' = third, first' = second
struct third_ {
  static constexpr const char* name = "third";
  static constexpr auto evaluate(const auto& u) { return u; }
  static constexpr auto derivative(auto u, auto) { return exp(u); }
};
struct second_ {
  static constexpr const char* name = "second";
  static constexpr auto evaluate(const auto& u) { return u; }
  static constexpr auto derivative(auto u, auto) { return function<third_>{}(u); }
};
struct first_ {
  [[maybe_unused]] static constexpr const char* name = "first";
  static constexpr auto evaluate(const auto& u) { return u; }
  static constexpr auto derivative(auto u, auto) { return function<second_>{}(u); }
};
using first1 = signature<first_, 1>;
using second1 = signature<second_, 1>;
using third1 = signature<third_, 1>;

using exp1 = signature<exp_, 1>;
using sin1 = signature<sin_, 1>;
using cos1 = signature<cos_, 1>;

// ---- the union of sets, in order of appearance
static_assert(std::is_same_v<unite<mp_list<sin1, exp1>, mp_list<cos1, sin1>>, mp_list<sin1, exp1, cos1>>);
static_assert(std::is_same_v<unite<mp_list<>, mp_list<sin1>>, mp_list<sin1>>);
static_assert(std::is_same_v<unite<mp_list<sin1>, mp_list<>>, mp_list<sin1>>);
static_assert(std::is_same_v<unite<mp_list<>, mp_list<>>, mp_list<>>);

// ---- the rows of a formula, each once, with its number of arguments
template <auto F, class... Signature>
constexpr bool has_rows = std::is_same_v<rows_in<frozen<F>>, mp_list<Signature...>>;
static_assert(has_rows<x * y - pow(x, 3) / 2 + 0.1_c>);
static_assert(has_rows<sin(x) + sin(y) * sin(x + 1), sin1>);
static_assert(has_rows<exp(sin(-x)) - numbers::pi, exp1, sin1, signature<pi_, 0>>);
static_assert(has_rows<length(sin(x), 2), signature<length_, 2>, sin1>);
static_assert(has_rows<pow(sin(x), exp(x)), sin1, exp1>);
static_assert(std::is_same_v<rows_in_list<mp_list<frozen<sin(x)>, frozen<x>, frozen<exp(sin(x))>>>::type,
                             mp_list<sin1, exp1>>);

// ---- and those of its derivatives
template <int Order, class... Signature>
using with_rules = typename differentiated<mp_list<Signature...>, Order>::type;
static_assert(std::is_same_v<with_rules<0, sin1>, mp_list<sin1>>);
static_assert(std::is_same_v<with_rules<1, sin1>, mp_list<sin1, cos1>>);
static_assert(std::is_same_v<with_rules<2, sin1>, mp_list<sin1, cos1>>);  // cos' = -sin is there
static_assert(std::is_same_v<with_rules<1, first1>, mp_list<first1, second1>>);
static_assert(std::is_same_v<with_rules<2, first1>, mp_list<first1, second1, third1>>);
static_assert(std::is_same_v<with_rules<3, first1>, mp_list<first1, second1, third1, exp1>>);
static_assert(std::is_same_v<with_rules<3, exp1>, mp_list<exp1>>);
static_assert(std::is_same_v<with_rules<1, signature<length_, 2>>, mp_list<signature<length_, 2>, exp1>>);
static_assert(std::is_same_v<with_rules<1, signature<opaque_, 1>>, mp_list<signature<opaque_, 1>>>);
static_assert(has_rows<opaque(x), signature<opaque_, 1>>);

// ---- functions by number
struct source {
  using rows = mp_list<exp1, signature<length_, 2>, signature<pi_, 0>>;
};
using list = function_list<source::rows>;
static_assert(list::size == 3 && list::functions[1] == &function_info_of<length_, 2>::value);
static_assert(row_index<source>(&function_info_of<exp_, 1>::value) == 0);
static_assert(row_index<source>(&function_info_of<pi_, 0>::value) == 2);
static_assert(row_index<source>(&function_info_of<length_, 1>::value) == 3);  // none of them

}  // namespace
