// SPDX-License-Identifier: MIT
//
// The Airy functions and their derivatives. Formulas: NIST Digital Library of Mathematical Functions, 9.2
// (dlmf.nist.gov/9.2): each solves f'' = u f.
#pragma once

#include <boost/math/special_functions/airy.hpp>

#include "boost_math.hpp"
#include "row.hpp"

namespace leibniz {

// d airy_ai_prime(u)/du = u airy_ai(u)
struct airy_ai_prime_ {
  static constexpr const char* name = "airy_ai_prime";
  static constexpr const char* latex = "\\operatorname{Ai}'";
  static constexpr int cost = 150;
  static auto evaluate(const auto& u) {
    if constexpr (requires { airy_ai_prime(u); })
      return airy_ai_prime(u);
    else
      return boost::math::airy_ai_prime(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto);
};
// d airy_ai(u)/du = airy_ai_prime(u)
struct airy_ai_ {
  static constexpr const char* name = "airy_ai";
  static constexpr const char* latex = "\\operatorname{Ai}";
  static constexpr int cost = 150;
  static auto evaluate(const auto& u) {
    if constexpr (requires { airy_ai(u); })
      return airy_ai(u);
    else
      return boost::math::airy_ai(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto) { return function<airy_ai_prime_>{}(u); }
};

// d airy_bi_prime(u)/du = u airy_bi(u)
struct airy_bi_prime_ {
  static constexpr const char* name = "airy_bi_prime";
  static constexpr const char* latex = "\\operatorname{Bi}'";
  static constexpr int cost = 150;
  static auto evaluate(const auto& u) {
    if constexpr (requires { airy_bi_prime(u); })
      return airy_bi_prime(u);
    else
      return boost::math::airy_bi_prime(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto);
};
// d airy_bi(u)/du = airy_bi_prime(u)
struct airy_bi_ {
  static constexpr const char* name = "airy_bi";
  static constexpr const char* latex = "\\operatorname{Bi}";
  static constexpr int cost = 150;
  static auto evaluate(const auto& u) {
    if constexpr (requires { airy_bi(u); })
      return airy_bi(u);
    else
      return boost::math::airy_bi(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto) { return function<airy_bi_prime_>{}(u); }
};

constexpr auto airy_ai_prime_::derivative(auto u, auto) { return u * function<airy_ai_>{}(u); }
constexpr auto airy_bi_prime_::derivative(auto u, auto) { return u * function<airy_bi_>{}(u); }

template <Expression U>
constexpr auto airy_ai(const U& u) {
  return call<airy_ai_, U>{u};
}
template <Expression U>
constexpr auto airy_ai_prime(const U& u) {
  return call<airy_ai_prime_, U>{u};
}
template <Expression U>
constexpr auto airy_bi(const U& u) {
  return call<airy_bi_, U>{u};
}
template <Expression U>
constexpr auto airy_bi_prime(const U& u) {
  return call<airy_bi_prime_, U>{u};
}

}  // namespace leibniz
