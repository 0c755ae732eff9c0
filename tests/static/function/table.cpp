// SPDX-License-Identifier: MIT
//
// What must hold for every row of the table. Values and derivatives are checked in
// tests/runtime/function/table.cpp.
#include <boost/mp11/algorithm.hpp>
#include <boost/mp11/set.hpp>
#include <leibniz/detail/hash.hpp>
#include <leibniz/function/table.hpp>

using namespace leibniz;
using boost::mp11::mp_size;

namespace {

static_assert(boost::mp11::mp_is_set<function_table>::value && boost::mp11::mp_is_set<constant_table>::value);
static_assert(boost::mp11::mp_is_set<functions_of_two>::value &&
              boost::mp11::mp_is_set<functions_of_three>::value);
static_assert(mp_size<function_table>::value >= 29 && mp_size<constant_table>::value >= 8);
static_assert(mp_size<functions_of_two>::value >= 2 && mp_size<functions_of_three>::value >= 2);

template <class Row, int Arity>
constexpr bool is_complete() {
  return FunctionRow<Row> && Row::name[0] != '\0' && detail::has_derivative<Row, Arity> &&
         detail::cost<Row>() > 0;
}
template <class Row>
constexpr bool is_symmetric_where_exact() {
  // f(-a) is known where f(a) is, or says nothing else
  if constexpr (requires { Row::exact; })
    for (const exact_point& p : Row::exact) {
      const rational mirrored = detail::exact_value<Row>(-p.argument);
      const parity s = detail::symmetry<Row>();
      if (mirrored.is_exact() && s == parity::even && !(mirrored == p.value)) return false;
      if (mirrored.is_exact() && s == parity::odd && !(mirrored == -p.value)) return false;
    }
  return true;
}

template <int Arity, class... Row>
constexpr bool all_complete(boost::mp11::mp_list<Row...>) {
  return (is_complete<Row, Arity>() && ...) && (is_symmetric_where_exact<Row>() && ...);
}
static_assert(all_complete<1>(function_table{}) && all_complete<2>(functions_of_two{}) &&
              all_complete<3>(functions_of_three{}));

// Programs know a row by the hash of its name: all different.
template <class... Row>
constexpr bool all_names_differ(boost::mp11::mp_list<Row...>) {
  const std::uint64_t hashes[] = {detail::hash_text(Row::name)...};
  for (std::size_t i = 0; i < sizeof...(Row); ++i)
    for (std::size_t j = 0; j < i; ++j)
      if (hashes[i] == hashes[j]) return false;
  return true;
}
static_assert(all_names_differ(
    boost::mp11::mp_set_union<function_table, functions_of_two, functions_of_three, constant_table>{}));

}  // namespace
