// SPDX-License-Identifier: MIT
//
// The Airy functions and their derivatives. Formulas: NIST Digital Library of Mathematical Functions, 9.2
// (dlmf.nist.gov/9.2): each solves f'' = u f.
#pragma once

#include <boost/math/special_functions/airy.hpp>
#include <limits>

#include "boost_math.hpp"
#include "row.hpp"

namespace leibniz {
namespace detail {

// Is u above 0, and so small that f(0) + u f'(0) is f(u) to the last digit? There Boost.Math 1.74 leaves the
// second term out, and is right to 5 digits only.
template <class T>
constexpr bool is_just_above_zero(const T& u) {
  return T(0) < u && u * u * u / 6 < std::numeric_limits<T>::epsilon();
}

}  // namespace detail

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
  template <class T>
  static T evaluate(const T& u) {
    if constexpr (requires { airy_ai(u); })
      return airy_ai(u);
    else if (detail::is_just_above_zero(u))
      return boost::math::airy_ai(T(0), detail::quiet{}) + u * airy_ai_prime_::evaluate(T(0));
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
  template <class T>
  static T evaluate(const T& u) {
    if constexpr (requires { airy_bi(u); })
      return airy_bi(u);
    else if (detail::is_just_above_zero(u))
      return boost::math::airy_bi(T(0), detail::quiet{}) + u * airy_bi_prime_::evaluate(T(0));
    else
      return boost::math::airy_bi(u, detail::quiet{});
  }
  static constexpr auto derivative(auto u, auto) { return function<airy_bi_prime_>{}(u); }
};

constexpr auto airy_ai_prime_::derivative(auto u, auto) { return u * function<airy_ai_>{}(u); }
constexpr auto airy_bi_prime_::derivative(auto u, auto) { return u * function<airy_bi_>{}(u); }

template <Expression U>
constexpr auto airy_ai(const U& u) {
  return function<airy_ai_>{}(u);
}
template <Expression U>
constexpr auto airy_ai_prime(const U& u) {
  return function<airy_ai_prime_>{}(u);
}
template <Expression U>
constexpr auto airy_bi(const U& u) {
  return function<airy_bi_>{}(u);
}
template <Expression U>
constexpr auto airy_bi_prime(const U& u) {
  return function<airy_bi_prime_>{}(u);
}

}  // namespace leibniz
