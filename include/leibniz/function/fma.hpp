// SPDX-License-Identifier: MIT
//
// fma
#pragma once

#include <cmath>

#include "row.hpp"

namespace leibniz {

// fma(u, v, w) = u v + w, rounded once: by u v, by v u, by w 1
struct fma_ {
  static constexpr const char* name = "fma";
  static constexpr const char* latex = "\\operatorname{fma}";
  static constexpr int cost = 2;
  static constexpr auto evaluate(const auto& u, const auto& v, const auto& w) {
    using std::fma;
    return fma(u, v, w);
  }
  static constexpr auto derivative(auto u, auto v, auto, auto) { return partials(v, u, 1); }
  static constexpr auto definition(auto u, auto v, auto w) { return u * v + w; }
};
template <class U, class V, class W>
  requires((Expression<U> || Expression<V> || Expression<W>) && Operand<U> && Operand<V> && Operand<W>)
constexpr auto fma(const U& u, const V& v, const W& w) {
  return function<fma_>{}(u, v, w);
}

}  // namespace leibniz
