// SPDX-License-Identifier: MIT
#include <leibniz/evaluate/bind.hpp>
#include <span>
#include <vector>

using namespace leibniz;
using namespace leibniz::detail;

namespace {

using X = variable<"x">;
using Y = variable<"y">;
using Q = vector_variable<"q", 2>;
template <class V, class Value>
using named = binding<V, Value>;

// ---- kinds of arguments
static_assert(is_binding<named<X, double>> && !is_binding<double>);
static_assert(Sequence<std::array<double, 3>> && Sequence<std::vector<float>> && Sequence<std::span<double>>);
static_assert(Sequence<double[3]> && !Sequence<double> && !Sequence<double*>);
static_assert(static_size<std::array<double, 3>> == 3 && static_size<double[4]> == 4 &&
              static_size<std::vector<int>> == -1);

// ---- the scalar of a call
template <class... T>
using scalar_of = typename scalar_type<T...>::type;
static_assert(std::is_same_v<scalar_of<int>, double> && std::is_same_v<scalar_of<float>, float>);
static_assert(std::is_same_v<scalar_of<int, long>, double>);
static_assert(std::is_same_v<scalar_of<int, float>, float> && std::is_same_v<scalar_of<float, int>, float>);
static_assert(std::is_same_v<scalar_of<float, double>, double> &&
              std::is_same_v<scalar_of<double, long double>, long double>);
struct own_scalar {};
static_assert(std::is_same_v<scalar_of<own_scalar, double>, own_scalar>);
static_assert(std::is_same_v<scalar_of<double, own_scalar>, own_scalar>);
static_assert(std::is_same_v<scalar_of<own_scalar, int>, own_scalar>);
static_assert(std::is_same_v<scalar_of<>, double>);

// ---- where each value comes from
template <class List, class... A>
using bound = arguments<List, vector_sizes<>, A...>;
template <class Arguments>
constexpr detail::source where(const char* name) {
  const int place = Arguments::place_of(name, -1);
  return place < 0 ? detail::source{} : Arguments::table.entries[place];
}
using by_name = bound<no_list, named<Y, double>, named<X, double>>;
static_assert(where<by_name>("x").argument == 1 && where<by_name>("y").argument == 0 &&
              where<by_name>("z").argument == -1);
static_assert(by_name::place_of("x", 0) == 1 && by_name::place_of("x", 1) == 1 &&
              by_name::place_of("y", 1) == 0);
static_assert(by_name::positional == 0 && by_name::doubled() == -1);
using by_position = bound<mp_list<X, Y>, double, double, named<variable<"p">, int>>;
static_assert(where<by_position>("y").argument == 1 && where<by_position>("y").index == -1);
static_assert(where<by_position>("p").argument == 2 && by_position::positional == 2 &&
              !by_position::by_sequence());
using by_array = bound<mp_list<X, Y>, std::array<float, 2>>;
static_assert(where<by_array>("y").argument == 0 && where<by_array>("y").index == 1 &&
              by_array::sequence_size() == 2);
static_assert(std::is_same_v<by_array::value_type, float>);
using by_components = bound<no_list, named<X, int>, named<Q, std::array<double, 2>>>;
static_assert(where<by_components>("q[1]").argument == 1 && where<by_components>("q[1]").index == 1);
static_assert(std::is_same_v<by_components::value_type, double>);
static_assert(bound<no_list, named<X, double>, named<X, double>>::doubled() >= 0);
static_assert(bound<mp_list<X>, double, named<X, double>>::doubled() >= 0);
static_assert(!bound<mp_list<X>, named<Y, double>, double>::positional_first());

}  // namespace
