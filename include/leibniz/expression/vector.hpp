// SPDX-License-Identifier: MIT
//
// Several formulas side by side: vector_of(f, g), and variables that come in rows: vector_variable<"q", 3>.
#pragma once

#include <array>
#include <cstddef>
#include <utility>

#include "operators.hpp"

namespace leibniz {

// Values one inside the other, so that what holds them is a structural type without std::tuple.
template <class... Arguments>
struct argument_pack {};

template <class Head, class... Tail>
struct argument_pack<Head, Tail...> {
  Head head;
  argument_pack<Tail...> tail;
  constexpr argument_pack() = default;
  constexpr explicit argument_pack(const Head& first, const Tail&... others) : head(first), tail(others...) {}
};

template <class Head>
struct argument_pack<Head> {
  Head head;
  argument_pack<> tail{};
  constexpr argument_pack() = default;
  constexpr explicit argument_pack(const Head& first) : head(first) {}
};

template <int I, class Pack>
constexpr const auto& element_of(const Pack& pack) {
  if constexpr (I == 0)
    return pack.head;
  else
    return element_of<I - 1>(pack.tail);
}

// Vectors of formulas: what has components that are reached by get<I>, v[0_c], structured binding or a Hana
// algorithm.
struct vector_base {};

template <class T>
concept FormulaVector = __is_base_of(vector_base, T);

// The formulas E... in order; components are reached by get<I>(v), v[0_c], or auto [a, b] = v.
template <Expression... E>
struct formula_vector : vector_base {
  enum : int { open_count = (0 + ... + int{E::open_count}) };
  argument_pack<E...> components{};
  constexpr formula_vector() = default;
  constexpr explicit formula_vector(E... formulas)
    requires(sizeof...(E) > 0)
      : components(formulas...) {}

  // Composition, component by component: v(x = t*t).
  template <class... Bindings>
  constexpr auto operator()(const Bindings&... bindings) const {
    return substitute(*this, bindings...);
  }

  static constexpr std::size_t size() { return sizeof...(E); }
  template <std::int64_t I>
  constexpr auto operator[](constant<I>) const {
    return get<static_cast<std::size_t>(I)>(*this);
  }
};

template <std::size_t I, Expression... E>
constexpr auto get(const formula_vector<E...>& v) {
  static_assert(I < sizeof...(E),
                "leibniz: required an index less than the number of components; given one beyond the end");
  return element_of<static_cast<int>(I)>(v.components);
}

// vector_of(f, g, 1): a vector of formulas; numbers are lifted.
template <Operand... E>
constexpr auto vector_of(const E&... e) {
  return formula_vector<lifted<E>...>{lift(e)...};
}

namespace detail {

consteval std::size_t decimal_digits(int i) { return i < 10 ? 1 : 1 + decimal_digits(i / 10); }

// "q", 12 -> "q[12]"
template <fixed_string Name, int Index>
consteval auto component_name() {
  constexpr std::size_t digits = decimal_digits(Index);
  fixed_string<Name.size() + digits + 3> text;
  std::size_t at = 0;
  for (; at < Name.size(); ++at) text.characters[at] = Name.characters[at];
  text.characters[at] = '[';
  std::size_t d = digits;
  for (int i = Index; d > 0; --d, i /= 10) text.characters[at + d] = static_cast<char>('0' + i % 10);
  text.characters[at + digits + 1] = ']';
  return text;
}

}  // namespace detail

// The variables q[0] … q[Size - 1]. q = std::array{…} binds them all; a variable list takes q as its
// components in order.
template <fixed_string Name, int Size>
struct vector_variable : vector_base {
  static_assert(Size > 0, "leibniz: required a vector variable with at least one component");
  static constexpr auto name = Name;
  static constexpr std::size_t size() { return Size; }

  template <int I>
  using element = variable<detail::component_name<Name, I>()>;

  // The names of the components, for an index that is still a value.
  static constexpr const char* component_name(int index) {
    return [index]<int... I>(std::integer_sequence<int, I...>) {
      const char* const names[] = {element<I>::name.characters...};
      return names[index];
    }(std::make_integer_sequence<int, Size>{});
  }

  // q[i], i a constant expression where the formula is used.
  constexpr auto operator[](int i) const { return component<Name, Size>{i}; }
  template <std::int64_t I>
  constexpr auto operator[](constant<I>) const {
    static_assert(0 <= I && I < Size,
                  "leibniz: required an index from 0 to the size of the vector variable less one");
    return element<static_cast<int>(I)>{};
  }
  template <class Value>
  constexpr auto operator=(const Value& value) const {
    return binding<vector_variable, Value>{value};
  }
  // q = {1.0, 2.0, 3.0}
  template <class T, std::size_t N>
  constexpr auto operator=(const T (&values)[N]) const {
    return binding<vector_variable, std::array<T, N>>{std::to_array(values)};
  }
};

template <std::size_t I, fixed_string Name, int Size>
constexpr auto get(const vector_variable<Name, Size>&) {
  return typename vector_variable<Name, Size>::template element<static_cast<int>(I)>{};
}

}  // namespace leibniz

template <class... E>
struct std::tuple_size<leibniz::formula_vector<E...>> : std::integral_constant<std::size_t, sizeof...(E)> {};

template <std::size_t I, class... E>
struct std::tuple_element<I, leibniz::formula_vector<E...>> {
  using type = decltype(leibniz::get<I>(leibniz::formula_vector<E...>{}));
};

template <leibniz::fixed_string Name, int Size>
struct std::tuple_size<leibniz::vector_variable<Name, Size>> : std::integral_constant<std::size_t, Size> {};

template <std::size_t I, leibniz::fixed_string Name, int Size>
struct std::tuple_element<I, leibniz::vector_variable<Name, Size>> {
  using type = typename leibniz::vector_variable<Name, Size>::template element<static_cast<int>(I)>;
};
