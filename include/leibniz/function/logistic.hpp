// SPDX-License-Identifier: MIT
//
// logistic, logit, softplus, log1mexp, logaddexp, log_sum_exp: exponentials and logarithms that neither
// overflow nor cancel. They need nothing but <cmath>.
#pragma once

#include <cmath>

#include "branching.hpp"
#include "hyperbolic.hpp"
#include "logarithm.hpp"
#include "row.hpp"

namespace leibniz {

// d logistic(u)/du = sech(u/2)^2/4, which is fu (1 - fu) without its cancellation, and so are all derivatives
// of it; logistic(u) = 1/(1 + exp(-u))
struct logistic_ {
  static constexpr const char* name = "logistic";
  static constexpr bool is_paired = true;
  static constexpr const char* latex = "\\operatorname{logistic}";
  static constexpr const char* c = "1/(1 + exp(-#1))";
  static constexpr int cost = 25;
  template <class T>
  static constexpr T evaluate(const T& u) {
    using std::exp;
    return T(1) / (T(1) + exp(-u));
  }
  static constexpr auto derivative(auto u, auto) {
    using std::pow;
    return pow(function<sech_>{}(u / 2), 2) / 4;
  }
  static constexpr auto fast_derivative(auto, auto fu) { return fu - fu * fu; }
  static constexpr auto definition(auto u) {
    using std::exp;
    return 1 / (1 + exp(-u));
  }
};
template <Expression U>
constexpr auto logistic(const U& u) {
  return function<logistic_>{}(u);
}

// d logit(u)/du = 1/(u (1 - u)); logit(u) = log(u/(1 - u)), for 0 < u < 1. In the middle half it is
// 2 atanh(2u - 1), which is exact at 1/2.
struct logit_ {
  static constexpr const char* name = "logit";
  static constexpr const char* latex = "\\operatorname{logit}";
  static constexpr const char* c = "1 < 4*#1 && 4*#1 < 3 ? 2*atanh(2*#1 - 1) : log(#1/(1 - #1))";
  static constexpr int cost = 25;
  static constexpr exact_point exact[] = {{{1, 2}, {0, 1}}};
  template <class T>
  static constexpr T evaluate(const T& u) {
    using std::abs, std::atanh, std::log;
    return detail::choose<T>(
        abs(T(4) * u - T(2)) < T(1), [&]() -> T { return T(2) * atanh(T(2) * u - T(1)); },
        [&]() -> T { return log(u / (T(1) - u)); });
  }
  static constexpr auto derivative(auto u, auto) { return 1 / (u * (1 - u)); }
  static constexpr auto definition(auto u) {
    using std::log;
    return log(u) - log(1 - u);
  }
};
template <Expression U>
constexpr auto logit(const U& u) {
  return function<logit_>{}(u);
}

// d softplus(u)/du = logistic(u); softplus(u) = log(1 + exp(u))
struct softplus_ {
  static constexpr const char* name = "softplus";
  static constexpr const char* latex = "\\operatorname{softplus}";
  static constexpr const char* c = "0 < #1 ? #1 + log1p(exp(-#1)) : log1p(exp(#1))";
  static constexpr int cost = 45;
  template <class T>
  static constexpr T evaluate(const T& u) {
    using std::exp, std::log1p;
    return detail::choose<T>(
        T(0) < u, [&]() -> T { return u + log1p(exp(-u)); }, [&]() -> T { return log1p(exp(u)); });
  }
  static constexpr auto derivative(auto u, auto) { return function<logistic_>{}(u); }
  static constexpr auto definition(auto u) {
    using std::exp, std::log;
    return log(1 + exp(u));
  }
};
template <Expression U>
constexpr auto softplus(const U& u) {
  return function<softplus_>{}(u);
}

// d log1mexp(u)/du = sign(u)/expm1(|u|); log1mexp(u) = log(1 - exp(-|u|)): one function for the convention
// log(1 - exp(-u)) of positive u and log(1 - exp(u)) of negative u. (M. Maechler, "Accurately computing
// log(1 - exp(-|a|))", 2012.)
struct log1mexp_ {
  static constexpr const char* name = "log1mexp";
  static constexpr const char* latex = "\\operatorname{log1mexp}";
  static constexpr const char* c =
      "fabs(#1) < 0.69314718055994531 ? log(-expm1(-fabs(#1))) : log1p(-exp(-fabs(#1)))";
  static constexpr int cost = 45;
  static constexpr parity symmetry = parity::even;
  template <class T>
  static constexpr T evaluate(const T& u) {
    using std::abs, std::exp, std::expm1, std::log, std::log1p;
    const T a = abs(u);
    return detail::choose<T>(
        a < T(0.69314718055994531), [&]() -> T { return log(-expm1(-a)); },
        [&]() -> T { return log1p(-exp(-a)); });
  }
  static constexpr auto derivative(auto u, auto) {
    return function<sign_>{}(u) / function<expm1_>{}(function<abs_>{}(u));
  }
};
template <Expression U>
constexpr auto log1mexp(const U& u) {
  return function<log1mexp_>{}(u);
}

// d logaddexp(u, v)/du = logistic(u - v); logaddexp(u, v) = log(exp(u) + exp(v))
struct logaddexp_ {
  static constexpr const char* name = "logaddexp";
  static constexpr const char* latex = "\\operatorname{logaddexp}";
  static constexpr const char* c =
      "#1 == #2 ? #1 + log1p(1) : #2 < #1 ? #1 + log1p(exp(#2 - #1)) : #2 + log1p(exp(#1 - #2))";
  static constexpr int cost = 45;
  template <class T>
  static constexpr T evaluate(const T& u, const T& v) {
    using std::exp, std::log1p;
    const auto larger_first = [](const T& a, const T& b) -> T { return a + log1p(exp(b - a)); };
    return detail::choose<T>(
        u == v, [&]() -> T { return u + log1p(T(1)); },  // also where both are infinite
        [&]() -> T {
          return detail::choose<T>(
              v < u, [&]() -> T { return larger_first(u, v); }, [&]() -> T { return larger_first(v, u); });
        });
  }
  static constexpr auto derivative(auto u, auto v, auto) {
    constexpr function<logistic_> weight;
    return partials(weight(u - v), weight(v - u));
  }
  static constexpr auto definition(auto u, auto v) {
    using std::exp, std::log;
    return log(exp(u) + exp(v));
  }
};
template <class U, class V>
  requires Operands<U, V>
constexpr auto logaddexp(const U& u, const V& v) {
  return function<logaddexp_>{}(u, v);
}

// d log_sum_exp_shift(u, v)/du = 0; it is the larger of two numbers, in formulas that do not depend on it
struct log_sum_exp_shift_ {
  static constexpr const char* name = "log_sum_exp_shift";
  static constexpr const char* latex = "\\max";
  static constexpr const char* c = "#1 < #2 ? #2 : #1";
  static constexpr int cost = 1;
  template <class T>
  static constexpr T evaluate(const T& u, const T& v) {
    return detail::blend(u < v, v, u);
  }
  static constexpr auto derivative(auto, auto, auto) { return partials(constant<0>{}, constant<0>{}); }
};

template <class U, class V>
  requires Operands<U, V>
constexpr auto log_sum_exp_shift(const U& u, const V& v) {
  return function<log_sum_exp_shift_>{}(u, v);
}

namespace detail {
template <class U>
constexpr auto shift_of(const U& u) {
  return u;
}
template <class U, class V, class... W>
constexpr auto shift_of(const U& u, const V& v, const W&... w) {
  return shift_of(log_sum_exp_shift(u, v), w...);
}
template <class S, class... U>
constexpr auto log_sum_exp(const S& shift, const U&... u) {
  return shift + log((exp(u - shift) + ...));
}
}  // namespace detail

// log(exp(u1) + exp(u2) + …), shifted by the largest argument, so that nothing overflows. Its gradient is
// the softmax exp(u_i)/(exp(u1) + exp(u2) + …): one exponential for each argument serves value and gradient.
template <class U, class V>
  requires Operands<U, V>
constexpr auto log_sum_exp(const U& u, const V& v) {
  return logaddexp(u, v);
}
template <class... U>
  requires(sizeof...(U) > 2 && (Expression<U> || ...) && (Operand<U> && ...))
constexpr auto log_sum_exp(const U&... u) {
  return detail::log_sum_exp(detail::shift_of(lift(u)...), lift(u)...);
}

}  // namespace leibniz
