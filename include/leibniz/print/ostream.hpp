// SPDX-License-Identifier: MIT
//
// std::cout << f: formulas and texts on streams. Not part of the umbrella header, because <ostream> costs
// more than the rest together.
#pragma once

#include <ostream>

#include "text.hpp"

namespace leibniz {
namespace detail {

struct stream_sink {
  std::ostream& out;
  void put(char c) { out.put(c); }
  void put(const char* text) { out << text; }
};

}  // namespace detail

template <class E>
  requires(Expression<E> || FormulaVector<E>)
std::ostream& operator<<(std::ostream& out, const E& formula) {
  detail::stream_sink sink{out};
  detail::print<detail::source_notation>(sink, formula);
  return out;
}

template <std::size_t N>
std::ostream& operator<<(std::ostream& out, const static_text<N>& text) {
  return out << text.c_str();
}

}  // namespace leibniz
