// SPDX-License-Identifier: MIT
//
// From what is asked for to a finished program: which outputs, in which order, with which rows.
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using boost::mp11::mp_list;
using program::compiled, program::request_list, program::signature, program::output;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto f = x * y + sin(x);

template <auto... Outputs>
using list = request_list<output<Outputs>...>;
template <auto... Outputs>
constexpr const auto& program_of = compiled<output<Outputs>...>::value;

// ---- what may be asked for
static_assert(std::is_same_v<output<x * 2>, product<variable<"x">, constant<2>>>);
static_assert(std::is_same_v<output<policy::fast>, policy::fast_type>);
static_assert(std::is_same_v<output<gradient<f, x>>, gradient_of<frozen<f>, mp_list<variable<"x">>>>);
static_assert(std::is_same_v<output<vector_of(x, 2 * y)>, frozen<vector_of(x, 2 * y)>>);

// ---- how many outputs each gives; a policy gives none
static_assert(list<f>::output_count == 1 && list<vector_of(x, y, f)>::output_count == 3);
static_assert(list<gradient<f, x, y>>::output_count == 2 && list<hessian<f, x, y>>::output_count == 4);
static_assert(list<jacobian<vector_of(x, y, f), x, y>>::output_count == 6);
static_assert(list<jacobian_vector_product<vector_of(x, y, f), x, y>>::output_count == 3);
static_assert(list<vector_jacobian_product<vector_of(x, y, f), x, y>>::output_count == 2);
static_assert(list<hessian_vector_product<f, x, y>>::output_count == 2);
static_assert(list<policy::fast, f, gradient<f, x, y>>::output_count == 3);
static_assert(list<policy::exact>::output_count == 0);

// ---- in the order asked for; what is there already is the same value
constexpr const auto& both = program_of<gradient<x * y, x, y>, x * y, y>;
static_assert(both.outputs[0] == both.outputs[3] && both.outputs[0] != both.outputs[1]);
static_assert(both.operation_count == 1 && both.outputs[2] == both.input_count);
constexpr const auto& square = program_of<hessian<x * x * y, x, y>>;
static_assert(square.outputs[1] == square.outputs[2]);  // both triangles are one value
static_assert(square.constants[square.outputs[3] - square.input_count].is(0));

// ---- rows: those of the formula for its value, those of its rules for derivatives, and log with them
static_assert(std::is_same_v<list<f>::rows, mp_list<signature<sin_, 1>>>);
static_assert(boost::mp11::mp_contains<list<gradient<f, x>>::rows, signature<cos_, 1>>::value);
static_assert(boost::mp11::mp_contains<list<gradient<pow(x, y), y>>::rows, signature<log_, 1>>::value);
static_assert(!boost::mp11::mp_contains<list<pow(x, y)>::rows, signature<log_, 1>>::value);
static_assert(!boost::mp11::mp_contains<list<gradient<asin(x), x>>::rows, signature<cos_, 1>>::value);
// a Hessian needs the rules of the rules
struct cubic_ {
  static constexpr const char* name = "cubic";
  static constexpr auto evaluate(const auto& u) { return u * u * u; }
  static constexpr auto derivative(auto u, auto) { return 3 * (u * u); }
};
struct quartic_ {
  static constexpr const char* name = "quartic";
  static constexpr auto evaluate(const auto& u) { return u * u * u * u; }
  static constexpr auto derivative(auto u, auto) { return 4 * function<cubic_>{}(u); }
};
struct quintic_ {
  static constexpr const char* name = "quintic";
  static constexpr auto evaluate(const auto& u) { return u * u * u * u * u; }
  static constexpr auto derivative(auto u, auto) { return 5 * function<quartic_>{}(u); }
};
constexpr function<quintic_> quintic;
static_assert(!boost::mp11::mp_contains<list<gradient<quintic(x), x>>::rows, signature<cubic_, 1>>::value);
static_assert(boost::mp11::mp_contains<list<hessian<quintic(x), x>>::rows, signature<cubic_, 1>>::value);
static_assert(hessian<quintic(x), x>(2.0)[0][0] == 160 && gradient<quintic(x), x>(2.0)[0] == 80);

// ---- a list with the directions of a product has them as inputs
static_assert(program_of<jacobian_vector_product<vector_of(x* y), x, y>>.input_count == 4);
static_assert(program_of<hessian_vector_product<x * x, x, y>>.input_count == 1);  // 2 d

// ---- the user's own instructions are marked before the first derivative is added: under the exact policy
// the value beside a gradient is computed as it is alone
constexpr auto sum_of_quotients = x / y + 2 / y;
constexpr auto alone = operations<sum_of_quotients>;
static_assert(alone.divides == 2 && alone.adds == 1 && alone.total() == 3);
static_assert(operations<sum_of_quotients, gradient<sum_of_quotients, x>>.divides == 3);
constexpr auto by_reciprocal = x * (1 / y);  // as written; in a derivative it would be x/y
static_assert(operations<by_reciprocal>.multiplies == 1 && operations<by_reciprocal>.divides == 1);
static_assert(operations<by_reciprocal, gradient<by_reciprocal, x>>.total() == 2);
static_assert(operations<policy::fast, sum_of_quotients, gradient<sum_of_quotients, x>>.divides == 1);

// ---- a row without derivative: no harm where its argument does not depend on the variables
struct step_ {
  static constexpr const char* name = "step";
  static constexpr auto evaluate(const auto& u) { return u < 0 ? u * 0 : u * 0 + 1; }
};
constexpr function<step_> step;
static_assert(gradient<step(y) * x * x, x>(x = 3.0, y = 2.0)[0] == 6);
static_assert(hessian<step(y) * x * x, x>(x = 3.0, y = 2.0)[0][0] == 2);
static_assert(jacobian<vector_of(step(y) * x, step(y)), x>(x = 3.0, y = 2.0)[0][0] == 1);
static_assert(jacobian_vector_product<vector_of(step(y) * x), x>(x = 3.0, y = 2.0,
                                                                 run_time::direction = std::array{5.0})[0] ==
              5);
static_assert(hessian_vector_product<step(y) * x * x, x>(x = 3.0, y = 2.0,
                                                         run_time::direction = std::array{5.0})[0] == 10);
static_assert(value<derivative<step(y) * x, x>>(y = -2.0) == 0);

}  // namespace
