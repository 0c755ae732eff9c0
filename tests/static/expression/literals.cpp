// SPDX-License-Identifier: MIT
#include <laws/types.hpp>
#include <leibniz/expression/literals.hpp>

using namespace leibniz;
using laws::has_type;

namespace {

static_assert(has_type<constant<3>>(3_c));
static_assert(has_type<constant<0>>(0_c) && has_type<constant<0>>(0.0_c));
static_assert(has_type<constant<5, 2>>(2.5_c));
static_assert(has_type<constant<1, 10>>(0.1_c) && has_type<constant<1, 10>>(.1_c));
static_assert(has_type<constant<2>>(2._c) && has_type<constant<2>>(2.000_c));
static_assert(has_type<constant<1500>>(1.5e3_c) && has_type<constant<1500>>(15E+2_c));
static_assert(has_type<constant<1, 1000>>(1e-3_c) && has_type<constant<3, 2000>>(1.5e-3_c));
static_assert(has_type<constant<1000000>>(1'000'000_c));
static_assert(has_type<constant<INT64_MAX>>(9223372036854775807_c));
static_assert(has_type<constant<1, 1000000000000000000>>(1e-18_c));
static_assert(has_type<negation<constant<3>>>(-3_c));

}  // namespace
