// SPDX-License-Identifier: MIT
//
// text<f>: a formula as C++ source, as a constant string.
#pragma once

#include "writer.hpp"

namespace leibniz {

// A string of N characters held in the object. Compares with string literals and string views, converts to
// what is made from a pointer and a length (std::string_view, std::string), and prints by c_str().
template <std::size_t N>
struct static_text {
  char characters[N + 1]{};

  static constexpr std::size_t size() { return N; }
  constexpr const char* data() const { return characters; }
  constexpr const char* c_str() const { return characters; }
  constexpr const char* begin() const { return characters; }
  constexpr const char* end() const { return characters + N; }

  template <class String>
    requires(std::is_class_v<String> && requires(const char* s, std::size_t n) { String(s, n); })
  constexpr operator String() const {  // NOLINT(google-explicit-constructor)
    return String(characters, N);
  }
  friend constexpr bool operator==(const static_text& a, const char* b) {
    return detail::same_text(a.characters, b);
  }
  template <std::size_t M>
  friend constexpr bool operator==(const static_text& a, const static_text<M>& b) {
    return detail::same_text(a.characters, b.characters);
  }
};

namespace detail {

struct counting_sink {
  std::size_t size = 0;
  constexpr void put(char) { ++size; }
};
struct array_sink {
  char* out;
  constexpr void put(char c) { *out++ = c; }
};

template <class E>
constexpr std::size_t text_size() {
  counting_sink sink;
  writer<counting_sink>{sink}.write(E{});
  return sink.size;
}
template <class E>
constexpr auto make_text() {
  static_text<text_size<E>()> text;
  array_sink sink{text.characters};
  writer<array_sink>{sink}.write(E{});
  return text;
}

// What is printed: a formula or vector frozen, a list of derivatives as it is.
template <auto E>
constexpr auto printable() {
  if constexpr (requires { typename decltype(E)::variables; })
    return E;
  else
    return frozen<E>{};
}

}  // namespace detail

// text<f>: the formula as C++ source with minimal parentheses; pasted back it is the same formula. Of a
// gradient or a vector: [a, b]; of a Jacobian or Hessian: a list of rows.
template <auto Formula>
inline constexpr auto text = detail::make_text<std::remove_const_t<decltype(detail::printable<Formula>())>>();

}  // namespace leibniz
