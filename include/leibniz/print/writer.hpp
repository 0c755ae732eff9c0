// SPDX-License-Identifier: MIT
//
// Writing a formula as C++ source: minimal parentheses, and what is written, pasted back into a program, is
// the same formula.
#pragma once

#include "../derive/lists.hpp"
#include "../function/row.hpp"

namespace leibniz::detail {

// How tightly a piece of text binds.
enum class binding_strength : int { additive = 1, multiplicative = 2, unary = 3, primary = 4 };

// ---- constants

struct decimal {
  std::int64_t digits = 0;  // value = digits / 10^places
  int places = -1;          // -1: no finite decimal of up to 15 digits
};

constexpr decimal as_decimal(rational r) {
  std::int64_t scale = 1;
  for (int places = 0; places <= 18; ++places) {
    const rational shifted = r * rational{scale, 1};
    if (!shifted.is_exact()) break;
    if (shifted.is_integer()) {
      if (magnitude(shifted.numerator) > 999999999999999u && places > 0) break;
      return {shifted.numerator, places};
    }
    if (places < 18) scale *= 10;
  }
  return {};
}

// How a constant is written: as an integer, a decimal, a fraction 2.0/3, or, where no C++ number means it
// exactly, by its type.
enum class constant_form { integer, decimal, fraction, scientific, type };

struct written_constant {
  constant_form form = constant_form::type;
  decimal value{};
  int exponent = 0;  // scientific: value.digits · 10^exponent
};

// The shortest digits · 10^exponent that is exactly the double, where double arithmetic can tell (up to
// 10^±22 beside the digits).
constexpr written_constant as_scientific(double v) {
  const double target = v < 0 ? -v : v;
  if (!(target > 1e-24 && target < 1e38)) return {};
  double scale = 1;
  for (int k = 0; k <= 22; ++k, scale *= 10) {
    const double up = target * scale, down = target / scale;
    for (const bool small : {true, false}) {
      const double shifted = small ? up : down;
      if (!(shifted >= 1 && shifted < 9e15)) continue;
      const auto n = static_cast<std::int64_t>(shifted + 0.5);
      const double back = small ? static_cast<double>(n) / scale : static_cast<double>(n) * scale;
      if (back == target && (n % 10 != 0 || n < 10))
        return {constant_form::scientific, {v < 0 ? -n : n, 0}, small ? -k : k};
    }
  }
  return {};
}

constexpr written_constant form_of(constant_value c) {
  if (!c.is_exact()) return as_scientific(to_double(c));
  const rational r = c.exact();
  if (r.is_integer()) return {constant_form::integer, {r.numerator, 0}};
  const decimal d = as_decimal(r);
  if (d.places >= 0 && literal_constant(to_double(r)) == c) {
    // 0.00001 as 1e-5
    if (d.places > 4 && r.denominator / 1000 > static_cast<std::int64_t>(magnitude(r.numerator)))
      return {constant_form::scientific, {d.digits, 0}, -d.places};
    return {constant_form::decimal, d};
  }
  if (magnitude(r.numerator) <= 1000000000 && r.denominator <= 10000) return {constant_form::fraction};
  return {};
}

constexpr bool is_negative(constant_value c) { return to_double(c) < 0; }

template <class E>
inline constexpr bool is_constant_node = false;
template <std::int64_t N, std::int64_t D>
inline constexpr bool is_constant_node<constant<N, D>> = true;
template <std::int64_t Bits>
inline constexpr bool is_constant_node<real<Bits>> = true;
template <>
inline constexpr bool is_constant_node<number> = true;

template <std::int64_t N, std::int64_t D>
constexpr constant_value constant_of(const constant<N, D>&) {
  return make_constant(N, D);
}
template <std::int64_t Bits>
constexpr constant_value constant_of(const real<Bits>&) {
  return {Bits, 0};
}
constexpr constant_value constant_of(const number& e) { return e.value; }

// ---- formulas

// Writes into a Sink, anything with put(char).
template <class Sink>
struct writer {
  Sink& sink;

  constexpr void put(const char* text) {
    for (; *text != '\0'; ++text) sink.put(*text);
  }
  constexpr void put_integer(std::int64_t v, int least_digits = 1) {
    char digits[24]{};
    int n = 0;
    std::uint64_t rest = magnitude(v);
    do {
      digits[n++] = static_cast<char>('0' + rest % 10);
      rest /= 10;
    } while (rest != 0 || n < least_digits);
    if (v < 0) sink.put('-');
    while (n > 0) sink.put(digits[--n]);
  }
  constexpr void put_decimal(decimal d) {
    std::int64_t scale = 1;
    for (int k = 0; k < d.places; ++k) scale *= 10;
    if (d.digits < 0) sink.put('-');
    const auto whole = static_cast<std::int64_t>(magnitude(d.digits));
    put_integer(whole / scale);
    sink.put('.');
    put_integer(whole % scale, d.places);
  }

  // 602214076, 15 -> 6.02214076e23
  constexpr void put_scientific(std::int64_t digits, int exponent) {
    if (digits < 0) sink.put('-');
    const auto all = static_cast<std::int64_t>(magnitude(digits));
    std::int64_t scale = 1;
    int places = 0;
    for (; all / scale >= 10; scale *= 10) ++places;
    put_integer(all / scale);
    if (places > 0) {
      sink.put('.');
      put_integer(all % scale, places);
    }
    sink.put('e');
    put_integer(exponent + places);
  }

  // A constant; in_type asks for one whose C++ type is a formula (3_c), because no formula stands beside it.
  constexpr void put_constant(constant_value c, bool in_type) {
    const written_constant w = form_of(c);
    if (w.form == constant_form::integer && (!in_type || !is_negative(c))) {
      put_integer(w.value.digits);
      if (in_type) put("_c");
    } else if (w.form == constant_form::decimal && (!in_type || !is_negative(c))) {
      put_decimal(w.value);
      if (in_type) put("_c");
    } else if (w.form == constant_form::fraction && !in_type) {
      put_integer(c.numerator);
      put(".0/");
      put_integer(c.denominator);
    } else if (w.form == constant_form::scientific && !in_type) {
      put_scientific(w.value.digits, w.exponent);
    } else {
      put(c.is_exact() ? "constant<" : "real<");
      put_integer(c.numerator);
      if (c.is_exact() && c.denominator != 1) {
        put(", ");
        put_integer(c.denominator);
      }
      put(">{}");
    }
  }

  template <class E>
  static constexpr binding_strength strength(const E& e) {
    if constexpr (is_constant_node<E>) {
      if (form_of(constant_of(e)).form == constant_form::fraction) return binding_strength::multiplicative;
      return is_negative(constant_of(e)) ? binding_strength::unary : binding_strength::primary;
    } else {
      return strength_of(static_cast<const E*>(nullptr));
    }
  }
  static constexpr binding_strength strength_of(const void*) { return binding_strength::primary; }
  template <class L, class R>
  static constexpr binding_strength strength_of(const sum<L, R>*) {
    return binding_strength::additive;
  }
  template <class L, class R>
  static constexpr binding_strength strength_of(const difference<L, R>*) {
    return binding_strength::additive;
  }
  template <class L, class R>
  static constexpr binding_strength strength_of(const product<L, R>*) {
    return binding_strength::multiplicative;
  }
  template <class L, class R>
  static constexpr binding_strength strength_of(const quotient<L, R>*) {
    return binding_strength::multiplicative;
  }
  template <class U>
  static constexpr binding_strength strength_of(const negation<U>*) {
    return binding_strength::unary;
  }

  // Does the text begin with a minus sign? Then it stands in parentheses behind an operator.
  template <class E>
  static constexpr bool begins_with_minus(const E& e) {
    if constexpr (is_constant_node<E>)
      return is_negative(constant_of(e)) && form_of(constant_of(e)).form != constant_form::type;
    else if constexpr (requires { e.operand; })
      return true;
    else if constexpr (requires { e.left; })
      return strength_of(static_cast<const E*>(nullptr)) != binding_strength::primary &&
             begins_with_minus(e.left);
    else
      return false;
  }

  template <class E>
  constexpr void put_left(const E& e, binding_strength least) {
    put_grouped(e, strength(e) < least);
  }
  template <class E>
  constexpr void put_right(const E& e, binding_strength least) {
    put_grouped(e, strength(e) < least || begins_with_minus(e));
  }
  template <class E>
  constexpr void put_grouped(const E& e, bool parentheses) {
    if (parentheses) sink.put('(');
    write(e);
    if (parentheses) sink.put(')');
  }
  template <class L, class R>
  constexpr void put_binary(const L& l, const char* symbol, const R& r, binding_strength own) {
    if constexpr (is_constant_node<L> && is_constant_node<R>)
      put_constant(constant_of(l), true);
    else
      put_left(l, own);
    put(symbol);
    put_right(r, static_cast<binding_strength>(static_cast<int>(own) + 1));
  }

  template <fixed_string Name>
  constexpr void write(const variable<Name>&) {
    put(variable<Name>::name.characters);
  }
  template <fixed_string Name, int Size>
  constexpr void write(const component<Name, Size>& e) {
    put(Name.characters);
    sink.put('[');
    put_integer(e.index);
    sink.put(']');
  }
  template <class E>
    requires is_constant_node<E>
  constexpr void write(const E& e) {
    put_constant(constant_of(e), false);
  }
  template <class U>
  constexpr void write(const negation<U>& e) {
    sink.put('-');
    if constexpr (is_constant_node<U>) {  // -(3_c), which is no literal -3
      sink.put('(');
      put_constant(constant_of(e.operand), true);
      sink.put(')');
    } else {
      put_right(e.operand, binding_strength::primary);
    }
  }
  template <class L, class R>
  constexpr void write(const sum<L, R>& e) {
    put_binary(e.left, " + ", e.right, binding_strength::additive);
  }
  template <class L, class R>
  constexpr void write(const difference<L, R>& e) {
    put_binary(e.left, " - ", e.right, binding_strength::additive);
  }
  template <class L, class R>
  constexpr void write(const product<L, R>& e) {
    put_binary(e.left, "*", e.right, binding_strength::multiplicative);
  }
  template <class L, class R>
  constexpr void write(const quotient<L, R>& e) {
    put_binary(e.left, "/", e.right, binding_strength::multiplicative);
  }
  template <class L, class R>
  constexpr void write(const power_of<L, R>& e) {
    put("pow(");
    if constexpr (is_constant_node<L> && is_constant_node<R>)
      put_constant(constant_of(e.left), true);
    else
      write(e.left);
    put(", ");
    write(e.right);
    sink.put(')');
  }
  template <class Row, class... A>
  constexpr void write(const call<Row, A...>& e) {
    put(Row::name);
    if constexpr (sizeof...(A) > 0) {
      sink.put('(');
      constexpr bool all_constant = (is_constant_node<A> && ...);
      [&]<int... I>(std::integer_sequence<int, I...>) {
        (write_argument < I, all_constant && I == 0 > (element_of<I>(e.arguments)), ...);
      }(std::make_integer_sequence<int, static_cast<int>(sizeof...(A))>{});
      sink.put(')');
    }
  }
  template <int I, bool InType, class A>
  constexpr void write_argument(const A& a) {
    if (I > 0) put(", ");
    if constexpr (InType)
      put_constant(constant_of(a), true);
    else
      write(a);
  }
  template <int I>
  constexpr void write(const argument<I>&) {
    sink.put('u');
    if (I > 0) put_integer(I);
  }
  constexpr void write(const own_value&) { put("fu"); }

  // vectors and lists of derivatives: [a, b], [[a, b], [c, d]]
  template <FormulaVector V>
  constexpr void write(const V& v) {
    sink.put('[');
    [&]<std::size_t... I>(std::index_sequence<I...>) {
      (write_component<I>(v), ...);
    }(std::make_index_sequence<V::size()>{});
    sink.put(']');
  }
  template <std::size_t I, class V>
  constexpr void write_component(const V& v) {
    if (I > 0) put(", ");
    write(get<I>(v));
  }
};

}  // namespace leibniz::detail
