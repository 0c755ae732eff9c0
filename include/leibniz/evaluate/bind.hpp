// SPDX-License-Identifier: MIT
//
// Arguments of a call: named (x = 1.0, q = array, any order), positional in the order of a variable list, or
// one array for the whole list, with names behind for the variables the list leaves out. Everything is
// decided at compile time; what does not fit says so there.
#pragma once

#include <array>
#include <initializer_list>

#include "../derive/products.hpp"
#include "../detail/inline.hpp"
#include "../program/written.hpp"
#include "scalar.hpp"

namespace leibniz::detail {

// ---- kinds of arguments

template <class A>
inline constexpr bool is_binding = false;
template <class V, class Value>
inline constexpr bool is_binding<binding<V, Value>> = true;

// An array of known size: T[n], std::array, and what else has a tuple size.
template <class A>
inline constexpr int static_size = -1;
template <class T, std::size_t N>
inline constexpr int static_size<std::array<T, N>> = static_cast<int>(N);
template <class T, std::size_t N>
inline constexpr int static_size<T[N]> = static_cast<int>(N);
// std::span<T, N> and its kin
template <class A>
  requires requires { requires A::extent != static_cast<std::size_t>(-1); }
inline constexpr int static_size<A> = static_cast<int>(A::extent);

// A contiguous sequence: std::array, std::span, std::vector, a vector of a linear algebra library.
template <class A>
concept Sequence = static_size<A> >= 0 || requires(const A& a) {
  a.data();
  a.size();
  a[0];
};

template <class A>
struct element_type {
  using type = A;
};
template <class A>
  requires Sequence<A>
struct element_type<A> {
  using type = std::remove_cvref_t<decltype(std::declval<const A&>()[0])>;
};

// ---- the scalar of a call: the common type of all values, with integers as doubles

// The numbers in an argument: a bare value's or sequence's, a binding's value's; a scalar variable's value is
// taken as it is, so that x = array evaluates on whole arrays where the array type has arithmetic.
template <class A, bool One>
struct value_type_of {
  using type = std::conditional_t<One, A, typename element_type<A>::type>;
};
template <class V, class Value, bool One>
struct value_type_of<binding<V, Value>, One> {
  using type = std::conditional_t<Variable<V>, Value, typename element_type<Value>::type>;
};

template <class T>
using floating = std::conditional_t<std::is_integral_v<T>, double, T>;

template <class... T>
struct scalar_type {
  using type = double;
};
template <class T>
struct scalar_type<T> {
  using type = floating<T>;
};
// a number beside a class type (multiprecision, complex, …) takes the class
template <class A, class B>
struct common_scalar {
  using type = std::common_type_t<A, B>;
};
template <class A, class B>
  requires(std::is_arithmetic_v<A> && !std::is_arithmetic_v<B>)
struct common_scalar<A, B> {
  using type = B;
};
template <class A, class B>
  requires(!std::is_arithmetic_v<A> && std::is_arithmetic_v<B>)
struct common_scalar<A, B> {
  using type = A;
};
// integers take the type of the others
template <class A, class B, class... Rest>
struct scalar_type<A, B, Rest...> {
  static consteval auto pick() {
    if constexpr (std::is_integral_v<A>)
      return std::type_identity<B>{};
    else if constexpr (std::is_integral_v<B>)
      return std::type_identity<A>{};
    else
      return std::type_identity<typename common_scalar<A, B>::type>{};
  }
  using type = typename scalar_type<typename decltype(pick())::type, Rest...>::type;
};

// ---- where each variable's value comes from

struct source {
  const char* name = nullptr;
  int argument = -1;
  int index = -1;  // in a sequence; -1: the argument itself
};

template <class List>
inline constexpr int list_size = -1;
template <class... V>
inline constexpr int list_size<mp_list<V...>> = static_cast<int>(sizeof...(V));

// No variable list: value<f>(…), names only.
struct no_list {};

// lists_of<R>: the variable list of an output, if it is a list or product of derivatives. Told by its
// arguments: to look for a member would make all nodes of a formula complete types.
template <class R>
struct lists_of_ {
  using type = mp_list<>;
};
template <template <class, class> class Derivatives, class F, class... V>
struct lists_of_<Derivatives<F, mp_list<V...>>> {
  using type = mp_list<mp_list<V...>>;
};
template <class R>
using lists_of = typename lists_of_<R>::type;

// The lengths of the run-time vectors that the outputs R... are multiplied with; 0 where there is none.
template <class R>
LEIBNIZ_UNNAMED consteval int direction_size_of() {
  if constexpr (!std::is_same_v<lists_of<R>, mp_list<>>)
    if constexpr (requires { R::direction_size; }) return R::direction_size;
  return 0;
}
template <class R>
LEIBNIZ_UNNAMED consteval int weights_size_of() {
  if constexpr (!std::is_same_v<lists_of<R>, mp_list<>>)
    if constexpr (requires { R::weights_size; }) return R::weights_size;
  return 0;
}

// The one length that the outputs ask for; -1 where they ask for different ones.
constexpr int common_size(std::initializer_list<int> sizes) {
  int size = 0;
  for (const int s : sizes)
    if (s != 0) size = size == 0 || size == s ? s : -1;
  return size;
}
template <int Direction, int Weights>
struct sizes {
  static constexpr bool agree = Direction >= 0 && Weights >= 0;
  static constexpr int direction = agree ? Direction : 0, weights = agree ? Weights : 0;
};
template <class... R>
using vector_sizes = sizes<common_size({direction_size_of<R>()...}), common_size({weights_size_of<R>()...})>;

// Is an argument, or what it binds, a formula?
template <class A>
inline constexpr bool holds_formula = Expression<A> || FormulaVector<A>;
template <class V, class Value>
inline constexpr bool holds_formula<binding<V, Value>> = holds_formula<Value>;

template <class List, class Sizes, class... A>
struct arguments {
  using sizes_type = Sizes;
  static constexpr int count = sizeof...(A);
  static constexpr bool has_formula = (holds_formula<A> || ...);
  static constexpr int positional = (0 + ... + (is_binding<A> ? 0 : 1));
  static constexpr int listed = list_size<List> < 0 ? 0 : list_size<List>;

  static constexpr bool positional_first() {
    bool named = false, ordered = true;
    ((named = named || is_binding<A>, ordered = ordered && (is_binding<A> || !named)), ...);
    return ordered;
  }
  // One sequence for the whole list; with a single variable in the list, a single value is that variable's.
  template <class First, class...>
  struct first_is_sequence : std::bool_constant<!is_binding<First> && Sequence<First>> {
    static constexpr int size = static_size<First>;
  };
  static constexpr bool by_sequence() {
    if constexpr (positional == 1)
      return first_is_sequence<A...>::value;
    else
      return false;
  }
  static constexpr int sequence_size() {
    if constexpr (by_sequence())
      return first_is_sequence<A...>::size;
    else
      return -1;
  }
  using value_type = typename scalar_type<typename value_type_of<A, !by_sequence()>::type...>::type;

  // Does an array of known size fit what it is bound to?
  template <class V, class Value>
  static constexpr bool fits(const binding<V, Value>* b) {
    return Variable<V> || static_size<Value> < 0 || static_size<Value> == names_in(b);
  }
  static constexpr bool fits(const void*) { return true; }
  static constexpr bool all_fit() { return (fits(static_cast<const A*>(nullptr)) && ...); }

  // Every name with its value's place: those of the list first.
  template <class V, class Value>
  static constexpr int names_in(const binding<V, Value>*) {
    if constexpr (Variable<V>)
      return 1;
    else if constexpr (std::is_same_v<V, direction_name>)
      return Sizes::direction;
    else if constexpr (std::is_same_v<V, weights_name>)
      return Sizes::weights;
    else
      return static_cast<int>(V::size());
  }
  static constexpr int names_in(const void*) { return 0; }
  static constexpr int name_count = listed + (0 + ... + names_in(static_cast<const A*>(nullptr)));

  struct table_type {
    source entries[name_count + 1]{};
    int size = 0;
  };
  template <class... V>
  static constexpr void enter_list(table_type& t, mp_list<V...>) {
    int k = 0;
    ((t.entries[t.size++] =
          by_sequence() ? source{V::name.characters, 0, k++} : source{V::name.characters, k++, -1}),
     ...);
  }
  template <class V, class Value>
  static constexpr void enter(table_type& t, const binding<V, Value>*, int argument) {
    if constexpr (Variable<V>)
      t.entries[t.size++] = {V::name.characters, argument, -1};
    else if constexpr (std::is_same_v<V, direction_name>)
      enter_components<direction_variables<Sizes::direction>>(
          t, argument, std::make_integer_sequence<int, Sizes::direction>{});
    else if constexpr (std::is_same_v<V, weights_name>)
      enter_components<weight_variables<Sizes::weights>>(t, argument,
                                                         std::make_integer_sequence<int, Sizes::weights>{});
    else
      enter_components<V>(t, argument, std::make_integer_sequence<int, static_cast<int>(V::size())>{});
  }
  template <class V, int... I>
  static constexpr void enter_components(table_type& t, int argument, std::integer_sequence<int, I...>) {
    ((t.entries[t.size++] = {V::template element<I>::name.characters, argument, I}), ...);
  }
  static constexpr void enter(table_type&, const void*, int) {}

  static constexpr table_type make_table() {
    table_type t;
    if constexpr (positional > 0 && list_size<List> >= 0) enter_list(t, List{});
    int k = 0;
    (enter(t, static_cast<const A*>(nullptr), k++), ...);
    return t;
  }
  static constexpr table_type table = make_table();

  // The place in the table of a name, or -1. It is looked for behind `last` first: names come in order,
  // mostly.
  static constexpr int place_of(const char* name, int last) {
    for (int n = 0, k = last; n < table.size; ++n) {
      k = k + 1 < table.size ? k + 1 : 0;
      if (same_text(table.entries[k].name, name)) return k;
    }
    return -1;
  }
  // The place in the table of a name that is there twice, or -1.
  static constexpr int doubled() {
    for (int i = 0; i < table.size; ++i)
      for (int j = 0; j < i; ++j)
        if (same_text(table.entries[i].name, table.entries[j].name)) return i;
    return -1;
  }
};

// Where each input of a kernel comes from.
template <int Inputs>
struct source_list {
  source entries[Inputs + 1]{};
  int missing = -1;  // the first input that comes from nowhere
};
template <class Arguments, class Kernel>
struct sources_of {
  using shape = typename Kernel::shape;
  LEIBNIZ_UNNAMED static constexpr auto make() {
    source_list<shape::input_count> result;
    int place = -1;
    for (int k = 0; k < shape::input_count; ++k) {
      place = Arguments::place_of(Kernel::get().inputs[k], place);
      if (place >= 0)
        result.entries[k] = Arguments::table.entries[place];
      else if (result.missing < 0)
        result.missing = k;
    }
    return result;
  }
  static constexpr auto list = make();
};

// Is a derivative of high order, which the program takes as an input, not yet among the arguments?
template <class Arguments, class Kernel>
LEIBNIZ_UNNAMED constexpr bool lacks_high_derivatives() {
  for (int k = 0; k < Kernel::shape::input_count; ++k) {
    const char* const name = Kernel::get().inputs[k];
    if (name[0] == program::unbuilt_mark && Arguments::place_of(name, -1) < 0) return true;
  }
  return false;
}

// ---- fetching

template <int I, class Head, class... Tail>
LEIBNIZ_INTERNAL constexpr const auto& nth(const Head& head, const Tail&... tail) noexcept {
  if constexpr (I == 0)
    return head;
  else
    return nth<I - 1>(tail...);
}

template <class V, class Value>
LEIBNIZ_INTERNAL constexpr const Value& bare(const binding<V, Value>& b) noexcept {
  return b.value;
}
template <class Value>
LEIBNIZ_INTERNAL constexpr const Value& bare(const Value& v) noexcept {
  return v;
}

// Entry Index of a sequence. One whose size is known only at run time is NaN behind its end, so that nothing
// is read there.
template <class T, int Index, class Values>
LEIBNIZ_INTERNAL constexpr T entry(const Values& values) noexcept {
  if constexpr (static_size<Values> < 0) {
    if (static_cast<std::size_t>(values.size()) <= Index)
      return scalar<T>::constant(real_constant(__builtin_nan("")));
  }
  return static_cast<T>(values[Index]);
}

template <class T, int Argument, int Index, class... A>
LEIBNIZ_INTERNAL constexpr T fetch(const A&... a) noexcept {
  if constexpr (Argument < 0 || Argument >= static_cast<int>(sizeof...(A)))
    return T();  // reported before: check_shape, value_missing_for
  else if constexpr (Index < 0)
    return static_cast<T>(bare(nth<Argument>(a...)));
  else
    return entry<T, Index>(bare(nth<Argument>(a...)));
}

}  // namespace leibniz::detail
