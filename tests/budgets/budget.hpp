// SPDX-License-Identifier: MIT
//
// Limits on the number of operations.
#pragma once

#include <leibniz/leibniz.hpp>

namespace budget {

struct limits {
  int adds, multiplies, divides, negates, calls, weight;
  int conditions = 0;  // comparisons and selections
};

// Is each kind within its limit, and is there no kind without one? The limits are template arguments, so that
// the compiler's message shows them.
template <limits Most>
constexpr bool within(const leibniz::operation_count& n) {
  return n.adds <= Most.adds && n.multiplies <= Most.multiplies && n.divides <= Most.divides &&
         n.negates <= Most.negates && n.calls <= Most.calls && n.weight <= Most.weight &&
         n.comparisons + n.selects <= Most.conditions &&
         n.adds + n.multiplies + n.divides + n.negates + n.calls + n.comparisons + n.selects == n.total();
}

}  // namespace budget
