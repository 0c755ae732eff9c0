// SPDX-License-Identifier: MIT
//
// What laws::wide holds: a number of 50 digits of Boost.Multiprecision.
#pragma once

#include <boost/multiprecision/cpp_bin_float.hpp>
#include <laws/wide.hpp>
#include <new>
#include <type_traits>

namespace leibniz::laws {

using float_50 =
    boost::multiprecision::number<boost::multiprecision::cpp_bin_float<50>, boost::multiprecision::et_off>;

struct wide_access {
  static_assert(sizeof(float_50) <= sizeof(wide) && alignof(float_50) <= alignof(wide));
  static_assert(std::is_trivially_destructible_v<float_50>);
  static const float_50& get(const wide& w) {
    return *std::launder(reinterpret_cast<const float_50*>(w.storage_));
  }
  static void set(wide& w, const float_50& v) { ::new (static_cast<void*>(w.storage_)) float_50(v); }
};

inline const float_50& get(const wide& w) { return wide_access::get(w); }
inline wide made(const float_50& v) {
  wide w;
  wide_access::set(w, v);
  return w;
}

}  // namespace leibniz::laws
