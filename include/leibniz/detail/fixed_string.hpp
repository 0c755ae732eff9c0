// SPDX-License-Identifier: MIT
#pragma once

#include <cstddef>

namespace leibniz {

// A string that can be a template argument: variable<"x"> holds its name as a fixed_string<2>.
template <std::size_t N>
struct fixed_string {
  char characters[N]{};

  constexpr fixed_string() = default;
  // NOLINTNEXTLINE(google-explicit-constructor): "x" is meant to convert
  constexpr fixed_string(const char (&text)[N]) {
    for (std::size_t i = 0; i < N; ++i) characters[i] = text[i];
  }

  // The number of characters without the closing zero.
  static constexpr std::size_t size() { return N - 1; }
  constexpr const char* data() const { return characters; }
};

namespace detail {

constexpr bool same_text(const char* a, const char* b) {
  while (*a != '\0' && *a == *b) ++a, ++b;
  return *a == *b;
}

// -1, 0 or 1: does a come before b, by the codes of their characters?
constexpr int compare_text(const char* a, const char* b) {
  while (*a != '\0' && *a == *b) ++a, ++b;
  return *a == *b ? 0 : *a < *b ? -1 : 1;
}

constexpr bool begins_with(const char* text, const char* part) {
  for (; *part != '\0'; ++part, ++text)
    if (*text != *part) return false;
  return true;
}
constexpr bool contains(const char* text, const char* part) {
  for (; *text != '\0'; ++text)
    if (begins_with(text, part)) return true;
  return false;
}

constexpr std::size_t text_length(const char* s) {
  std::size_t n = 0;
  while (s[n] != '\0') ++n;
  return n;
}
// The first N characters of s as a fixed_string.
template <std::size_t N>
constexpr fixed_string<N + 1> fixed_name(const char* s) {
  fixed_string<N + 1> name;
  for (std::size_t k = 0; k < N; ++k) name.characters[k] = s[k];
  return name;
}

}  // namespace detail
}  // namespace leibniz
