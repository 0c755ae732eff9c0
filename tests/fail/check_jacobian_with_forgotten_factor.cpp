// expect: different<.*component_number<1>.*derivative_by<.*"t".*left<.*"r\*cos\(t\)".*right<.*"cos\(t\)".*at<
// SPDX-License-Identifier: MIT
// limits: 25 lines, 2800 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

constexpr variable<"r"> r;
constexpr variable<"t"> t;
constexpr auto by_hand = []<class T>(T u, T v, T* j) {
  j[0] = cos(v), j[1] = -u * sin(v), j[2] = sin(v);
#ifdef LEIBNIZ_MISTAKE
  j[3] = cos(v);
#else
  j[3] = u * cos(v);
#endif
};
static_assert(check_jacobian<vector_of(r* cos(t), r* sin(t)), by_hand, r, t>());
