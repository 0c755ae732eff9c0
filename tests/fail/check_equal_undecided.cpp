// expect: undecided<.*left<.*"sqrt\(2_c\) \+ sqrt\(3_c\)".*right<.*"sqrt\(2\*sqrt\(2_c\)\*sqrt\(3_c\) \+ 5\)"
// SPDX-License-Identifier: MIT
// limits: 25 lines, 850 characters
#include <leibniz/leibniz.hpp>
using namespace leibniz;

#ifdef LEIBNIZ_MISTAKE
static_assert(check_equal<sqrt(2_c) + sqrt(3_c), sqrt(5 + 2 * sqrt(6_c))>());  // true, and beyond the test
#else
static_assert(check_equal<sqrt(2_c) * sqrt(3_c), sqrt(6_c)>());
#endif
