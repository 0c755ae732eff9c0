// SPDX-License-Identifier: MIT
#pragma once

#include <type_traits>

#include "../detail/fixed_string.hpp"

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

// Where a constant string is written to: an array of a fixed capacity. What no longer fits is only counted.
template <std::size_t Capacity>
struct draft_text {
  char characters[Capacity]{};
  std::size_t size = 0;

  constexpr void put(char c) {
    if (size < Capacity) characters[size] = c;
    ++size;
  }
  constexpr void put(const char* text) {
    for (; *text != '\0'; ++text, ++size)
      if (size < Capacity) characters[size] = *text;
  }
};

// written<Source, Estimate>::value: what Source::write(sink) writes, as a constant string. It is written
// once, and shrunk; only where it is longer than estimated is it written again.
template <class Source, std::size_t Estimate = 256>
struct written {
  template <std::size_t Capacity>
  static constexpr auto drafted() {
    draft_text<Capacity> draft;
    Source::write(draft);
    return draft;
  }
  static constexpr auto first = drafted<Estimate>();
  static constexpr auto whole() {
    if constexpr (first.size <= Estimate)
      return first;
    else
      return drafted<first.size>();
  }
  static constexpr auto shrink() {
    constexpr auto draft = whole();
    static_text<draft.size> text;
    for (std::size_t k = 0; k < draft.size; ++k) text.characters[k] = draft.characters[k];
    return text;
  }
  static constexpr auto value = shrink();
};

}  // namespace detail
}  // namespace leibniz
