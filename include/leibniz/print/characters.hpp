// SPDX-License-Identifier: MIT
//
// Parts of texts, and places to write them to.
#pragma once

#include "../detail/buffer.hpp"
#include "../detail/fixed_string.hpp"

namespace leibniz::detail {

constexpr bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
constexpr bool is_digit(char c) { return c >= '0' && c <= '9'; }

// A part of a text.
struct text_part {
  const char* begin = nullptr;
  const char* end = nullptr;

  constexpr int size() const { return static_cast<int>(end - begin); }
  constexpr bool is(const char* text) const {
    const char* c = begin;
    for (; c != end && *c == *text; ++c) ++text;
    return c == end && *text == '\0';
  }
  // One letter: of ASCII, or one character of UTF-8.
  constexpr bool is_one_letter() const {
    if (size() == 0 || is_digit(*begin)) return false;
    if (size() == 1) return is_letter(*begin);
    for (const char* c = begin + 1; c != end; ++c)
      if ((static_cast<unsigned char>(*c) & 0xC0) != 0x80) return false;
    return (static_cast<unsigned char>(*begin) & 0xC0) == 0xC0;
  }
  constexpr bool is_number() const {
    for (const char* c = begin; c != end; ++c)
      if (!is_digit(*c)) return false;
    return size() > 0;
  }
};

// Texts one behind the other.
struct text_pool {
  buffer<char> characters;
  buffer<int> starts;

  constexpr const char* operator[](int k) const { return characters.begin() + starts[k]; }
  constexpr int size() const { return starts.size(); }
  constexpr void begin() { starts.push_back(characters.size()); }
  constexpr void end() { characters.push_back('\0'); }
  constexpr void put(char c) { characters.push_back(c); }
  constexpr void put(const char* s) {
    for (; *s != '\0'; ++s) characters.push_back(*s);
  }
};

}  // namespace leibniz::detail
