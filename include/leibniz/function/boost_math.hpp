// SPDX-License-Identifier: MIT
//
// How the special functions call Boost.Math.
#pragma once

#include <boost/math/policies/policy.hpp>

namespace leibniz::detail {

// At poles and beyond domains Boost.Math answers NaN or infinity, as <cmath> does: nothing throws, nothing
// sets errno, and a double is computed in double.
using quiet = boost::math::policies::policy<
    boost::math::policies::domain_error<boost::math::policies::ignore_error>,
    boost::math::policies::pole_error<boost::math::policies::ignore_error>,
    boost::math::policies::overflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::underflow_error<boost::math::policies::ignore_error>,
    boost::math::policies::denorm_error<boost::math::policies::ignore_error>,
    boost::math::policies::rounding_error<boost::math::policies::ignore_error>,
    boost::math::policies::evaluation_error<boost::math::policies::ignore_error>,
    boost::math::policies::indeterminate_result_error<boost::math::policies::ignore_error>,
    boost::math::policies::promote_float<false>, boost::math::policies::promote_double<false>>;

}  // namespace leibniz::detail
