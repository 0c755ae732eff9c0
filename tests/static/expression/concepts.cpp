// SPDX-License-Identifier: MIT
#include <boost/hana/integral_constant.hpp>
#include <leibniz/expression/literals.hpp>
#include <leibniz/expression/operators.hpp>
#include <ratio>

using namespace leibniz;

namespace {

using x = variable<"x">;

template <class T>
constexpr bool only_expression = Expression<T> && Operand<T> && !Literal<T>;
static_assert(only_expression<x> && only_expression<constant<2>> && only_expression<real<0>>);
static_assert(only_expression<number> && only_expression<component<"q", 3>>);
static_assert(only_expression<negation<x>> && only_expression<sum<x, number>>);

template <class T>
constexpr bool only_literal = !Expression<T> && Operand<T> && Literal<T>;
static_assert(only_literal<int> && only_literal<unsigned char> && only_literal<unsigned long long>);
static_assert(only_literal<float> && only_literal<double> && only_literal<long double>);
static_assert(only_literal<std::ratio<1, 3>> && only_literal<std::integral_constant<int, 3>>);
static_assert(only_literal<boost::hana::integral_constant<int, 3>>);

struct unrelated {};
static_assert(!Operand<bool> && !Operand<const char*> && !Operand<unrelated> && !Operand<void*>);

static_assert(Operands<x, int> && Operands<int, x> && Operands<x, x> && Operands<std::ratio<1, 3>, x>);
static_assert(!Operands<int, int> && !Operands<x, unrelated> && !Operands<bool, x>);

static_assert(BinaryOperation<sum<x, x>> && BinaryOperation<power_of<x, x>>);
static_assert(!BinaryOperation<negation<x>> && !BinaryOperation<x>);

}  // namespace
