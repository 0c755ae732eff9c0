// SPDX-License-Identifier: MIT
#include <bit>
#include <catch2/catch.hpp>
#include <charconv>
#include <cmath>
#include <cstdlib>
#include <leibniz/print/decimal.hpp>
#include <random>
#include <string>

using leibniz::detail::decimal;
using leibniz::detail::shortest_decimal;

namespace {

// std::to_chars' shortest form, without trailing zeros.
decimal reference(double v) {
  char text[64];
  const std::string written(text,
                            std::to_chars(text, text + sizeof text, v, std::chars_format::scientific).ptr);
  const std::size_t e = written.find('e');
  std::string digits = written.substr(0, e);
  int exponent = std::atoi(written.c_str() + e + 1);
  if (digits.size() > 1) {
    digits.erase(1, 1);
    exponent -= static_cast<int>(digits.size()) - 1;
  }
  return {std::stoull(digits), exponent};
}

decimal without_zeros(decimal d) {
  for (; d.digits != 0 && d.digits % 10 == 0; d.digits /= 10) ++d.exponent;
  return d;
}

void check(double v) {
  INFO(v);
  const decimal ours = without_zeros(shortest_decimal(v)), theirs = without_zeros(reference(v));
  CHECK(ours.digits == theirs.digits);
  CHECK(ours.exponent == theirs.exponent);
}

}  // namespace

TEST_CASE("The shortest decimal is the one of std::to_chars", "[print]") {
  std::mt19937_64 bits(1);
  int checked = 0;
  while (checked < 10000) {
    const double v = std::bit_cast<double>(bits() >> 1);
    if (!std::isfinite(v) || v == 0) continue;
    check(v);
    ++checked;
  }
}

TEST_CASE("Powers of two have the shortest decimal of std::to_chars", "[print]") {
  for (int e = -1074; e <= 1023; ++e) check(std::ldexp(1.0, e));
}

TEST_CASE("Numbers of few digits keep them", "[print]") {
  std::mt19937_64 bits(2);
  for (int k = 0; k < 2000; ++k) {
    const auto digits = bits() % 1000000;
    const int exponent = static_cast<int>(bits() % 600) - 300;
    if (digits % 10 == 0) continue;
    const double v = std::strtod((std::to_string(digits) + "e" + std::to_string(exponent)).c_str(), nullptr);
    const decimal d = without_zeros(shortest_decimal(v));
    INFO(v);
    CHECK(d.digits == digits);
    CHECK(d.exponent == exponent);
  }
}
