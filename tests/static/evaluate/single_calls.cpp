// SPDX-License-Identifier: MIT
//
// LEIBNIZ_SINGLE_CALLS: no calls in pairs.
#define LEIBNIZ_SINGLE_CALLS
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr vector_variable<"v", 4> v;
constexpr auto sum = exp(v[0_c]) + exp(v[1_c]) + exp(v[2_c]) + exp(v[3_c]);
static_assert(!detail::has_paired_calls);
static_assert(detail::chunks<detail::kernel<policy::fast_type, program::output<sum>>, false>::all.size == 7);

}  // namespace
