// SPDX-License-Identifier: MIT
//
// The formula, as the library reads it.
#pragma once

#include <leibniz/leibniz.hpp>
#include <utility>

#include "log_sum_exp.hpp"

namespace bench::log_sum_exp::formula {

using namespace leibniz;

constexpr vector_variable<"x", variables> x;

template <int... K>
constexpr auto sum_of_exponentials(std::integer_sequence<int, K...>) {
  return (... + exp(x[constant<K>{}]));
}
constexpr auto f = log(sum_of_exponentials(std::make_integer_sequence<int, variables>{}));

}  // namespace bench::log_sum_exp::formula
