// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

namespace leibniz::detail {

// One round of splitmix64 (Steele, Lea, Flood 2014) over both words. Structural hashes are composed with it,
// node by node, so that they are the same on every compiler.
constexpr std::uint64_t mix(std::uint64_t seed, std::uint64_t value) {
  std::uint64_t z = (seed ^ (value * 0x9e3779b97f4a7c15u)) + 0x9e3779b97f4a7c15u;
  z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9u;
  z = (z ^ (z >> 27)) * 0x94d049bb133111ebu;
  return z ^ (z >> 31);
}

constexpr std::uint64_t hash_text(const char* text) {
  std::uint64_t h = 0xcbf29ce484222325u;  // FNV-1a
  for (; *text != '\0'; ++text) h = (h ^ static_cast<unsigned char>(*text)) * 0x100000001b3u;
  return h;
}

}  // namespace leibniz::detail
