// SPDX-License-Identifier: MIT
//
// One operation at a time, and a program as a whole. That emitted code agrees with an interpreter is tested
// in tests/runtime/evaluate/emit.cpp.
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using program::opcode, program::pack, program::signature;

namespace {

struct nothing_ {
  template <class T>
  static constexpr T evaluate() {
    return T(11);
  }
};
struct twice_ {
  static constexpr auto evaluate(const auto& u) { return 2 * u; }
};
struct minus_ {
  static constexpr auto evaluate(const auto& u, const auto& v) { return u - v; }
};
struct blend_ {
  static constexpr auto evaluate(const auto& u, const auto& v, const auto& w) { return u * w + v; }
};
using rows = boost::mp11::mp_list<signature<nothing_, 0>, signature<twice_, 1>, signature<minus_, 2>,
                                  signature<blend_, 3>>;

// ---- each operation takes its operands in its order
template <opcode Code, int Row, int A, int B = -1, int C = -1>
constexpr double result() {
  constexpr double r[] = {3, 5, 0.5};
  return detail::step<pack({Code, Row, A, B, C}), rows>(r);
}
static_assert(result<opcode::add, 0, 0, 1>() == 8 && result<opcode::subtract, 0, 0, 1>() == -2);
static_assert(result<opcode::multiply, 0, 0, 1>() == 15 && result<opcode::divide, 0, 0, 1>() == 3.0 / 5);
static_assert(result<opcode::divide, 0, 1, 2>() == 10 && result<opcode::negate, 0, 1>() == -5);
static_assert(result<opcode::call, 0, -1>() == 11 && result<opcode::call, 1, 2>() == 1);
static_assert(result<opcode::call, 2, 0, 1>() == -2 && result<opcode::call, 2, 1, 0>() == 2);
static_assert(result<opcode::call, 3, 0, 1, 2>() == 6.5);

// ---- a kernel fills the values behind its inputs: constants, then operations
constexpr variable<"x"> x;
constexpr variable<"y"> y;
template <auto F, class T>
constexpr auto values_of(T first, T second) {
  using kernel = detail::kernel<frozen<F>>;
  std::array<T, kernel::shape::size> r{first, second};
  detail::emit<kernel>(r.data(), leibniz::detail::takes_nothing{},
                       std::make_index_sequence<kernel::shape::constant_count>{},
                       std::make_index_sequence<kernel::shape::operation_count>{});
  return r;
}
static_assert(values_of<(x + y) * (x + y) / 3>(2.0, 5.0) == std::array{2.0, 5.0, 3.0, 7.0, 49.0, 49.0 / 3});
static_assert(values_of<x - y>(2.0f, 5.0f) == std::array{2.0f, 5.0f, -3.0f});
static_assert(values_of<x - y>(2, 5) == std::array{2, 5, -3});

}  // namespace
