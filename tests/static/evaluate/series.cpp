// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// ---- arithmetic is done in constant evaluation, exactly where doubles are exact
static_assert(taylor_coefficients<x * x * x + 2 * x, x, 4>(x = 1.0) == std::array{3.0, 5.0, 3.0, 1.0, 0.0});
static_assert(derivatives<x * x * x + 2 * x, x, 4>(1.0) == std::array{3.0, 5.0, 6.0, 6.0, 0.0});
static_assert(derivatives<1 / (1 - x), x, 6>(x = 0.0) == std::array{1.0, 1.0, 2.0, 6.0, 24.0, 120.0, 720.0});
static_assert(derivatives<pow(x, 3) * y, x, 3>(x = 2.0, y = 5.0) == std::array{40.0, 60.0, 60.0, 30.0});
static_assert(derivatives<x, x, 0>(7.0) == std::array{7.0});

// ---- monomials of two variables, of order 2 and 1: 1, y, x, xy, x², x²y
using box = detail::monomials<2, 1>;
static_assert(box::count == 6 && box::variable(0) == 2 && box::variable(1) == 1);
constexpr box::factorisation last(5);
static_assert(last.ways == 6 && last.exponent == 2 && last.weight[2] == 1);
constexpr box::factorisation square(4);
static_assert(square.ways == 3 && square.first[0] == 0 && square.first[1] == 2 && square.first[2] == 4);

// ---- the program does not grow with the order, where derivatives close
template <int N>
using program_of = detail::series_kernel<frozen<exp(sin(x)) * y>, boost::mp11::mp_list<variable<"x">>, N>;
static_assert(program_of<3>::shape::size == program_of<12>::shape::size);

}  // namespace
