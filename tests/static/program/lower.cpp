// SPDX-License-Identifier: MIT
#include <leibniz/expression/literals.hpp>
#include <leibniz/function/table.hpp>
#include <leibniz/program/lower.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

template <auto f>
constexpr int lowered_size() {
  graph g;
  lower(g, frozen<f>{});
  return g.size();
}
template <auto f, auto h>
constexpr bool same_instruction() {
  graph g;
  return lower(g, frozen<f>{}) == lower(g, frozen<h>{});
}

// ---- one instruction for each distinct operation
static_assert(lowered_size<x>() == 1 && lowered_size<x * y>() == 3 && lowered_size<x * x>() == 2);
static_assert(lowered_size<(x + y) * (x + y)>() == 4 && lowered_size<(x + y) * (y + x)>() == 4);
static_assert(lowered_size<sin(x* y) + sin(y* x)>() == 5);
static_assert(lowered_size<exp(x* y + 1) * exp(x* y + 1) + exp(x* y + 1)>() == 8);
static_assert(same_instruction<x + y, y + x>() && same_instruction<x - y, -(y - x)>());
static_assert(same_instruction<x * 1, x + 0>() && !same_instruction<x / y, y / x>());
static_assert(same_instruction<numbers::pi * x, x * numbers::pi>() && !same_instruction<sin(x), cos(x)>());

// ---- a subformula that is a thousand million times written is lowered once
constexpr auto twice(const auto& u) { return u + u; }
constexpr auto f10 = twice(twice(twice(twice(twice(twice(twice(twice(twice(twice(x * y))))))))));
static_assert(lowered_size<f10>() == 13);

// ---- open leaves are lowered without freezing
static_assert([] {
  graph g;
  const int id = lower(g, 3 * x);
  return g[id].operation == opcode::multiply && g.is(g[id].a, 3);
}());

// ---- a formula as a hash: equal for equal types, different for different ones
template <auto a, auto b>
constexpr bool same_hash =
    std::uint64_t{shape_of<frozen<a>>::hash} == std::uint64_t{shape_of<frozen<b>>::hash};
static_assert(same_hash<x + y, x + y> && !same_hash<x + y, y + x> && !same_hash<x + y, x - y>);
static_assert(!same_hash<x * y, x / y> && !same_hash<-x, x> && !same_hash<3_c, 4_c> &&
              !same_hash<3_c, constant<3, 2>{}>);
static_assert(!same_hash<pow(x, y), pow(y, x)> && !same_hash<sin(x), cos(x)> &&
              !same_hash<(x + y) + x, x + (y + x)>);

// ---- what a program knows of a row
static_assert(function_info_of<sin_, 1>::value.arity == 1 && function_info_of<sin_, 1>::value.cost == 20);
static_assert(function_info_of<sin_, 1>::value.exact_value({0, 1}) == rational{0, 1});
static_assert(detail::same_text(function_info_of<sin_, 1>::value.name, "sin"));
static_assert([] {
  graph g;
  const int u = g.input("x"), sine = g.insert({opcode::call, u, -1, -1, &function_info_of<sin_, 1>::value});
  const int d = function_info_of<sin_, 1>::value.partial(g, &u, sine, 0);
  const int dd = function_info_of<sin_, 1>::value.second_partial(g, &u, sine, 0, 0);
  return g[d].function == &function_info_of<cos_, 1>::value && g[dd].operation == opcode::negate &&
         g[dd].a == sine;
}());

// ---- of a row only what it is for

template <purpose For>
constexpr const function_info& sine_for = function_info_of<sin_, 1, For>::value;
constexpr bool is_made(auto rule) { return rule != nullptr; }
static_assert(!is_made(sine_for<purpose::value>.partial) && !is_made(sine_for<purpose::proof>.partial));
static_assert(is_made(sine_for<purpose::gradient>.partial) &&
              !is_made(sine_for<purpose::gradient>.second_partial));
static_assert(is_made(sine_for<purpose::hessian>.second_partial));

// Whatever it is for, a function is the same one: the second call is found.
constexpr bool is_found_for_any_purpose() {
  graph g;
  const int u = g.input("x");
  const int first = g.insert({opcode::call, u, -1, -1, &sine_for<purpose::gradient>});
  return g.insert({opcode::call, u, -1, -1, &sine_for<purpose::value>}) == first &&
         g.find({opcode::call, u, -1, -1, &sine_for<purpose::any>}) == first;
}
static_assert(is_found_for_any_purpose());

}  // namespace
