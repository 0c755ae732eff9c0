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
  constexpr std::uint64_t word = detail::emitted_word({Code, Row, A, B, C});
  double value = 0;
  double* const next = detail::run_words<rows>(r, static_cast<bool*>(nullptr), &value,
                                               static_cast<double*>(nullptr), detail::word_list<word>{});
  return next == &value + 1 ? value : -1;
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
  T* const constants = r.data() + kernel::shape::input_count;
  detail::set_constants<kernel>(constants, std::make_index_sequence<kernel::shape::constant_count>{});
  detail::run_words<typename kernel::rows>(
      r.data(), static_cast<bool*>(nullptr), constants + kernel::shape::constant_count,
      static_cast<T*>(nullptr), typename detail::chunks<kernel, false>::template words<0>{});
  return r;
}
static_assert(values_of<(x + y) * (x + y) / 3>(2.0, 5.0) == std::array{2.0, 5.0, 3.0, 7.0, 49.0, 49.0 / 3});
static_assert(values_of<x - y>(2.0f, 5.0f) == std::array{2.0f, 5.0f, -3.0f});
static_assert(values_of<x - y>(2, 5) == std::array{2, 5, -3});

// ---- results are stored as they come: each behind its operation, as often as it is a result, inputs and
// constants last
constexpr auto stored = vector_of(x - y, x, x* y, 7 * x, x - y, 0 * x);
using stored_kernel = detail::kernel<frozen<stored>>;
constexpr auto schedule = detail::scheduled<true>(stored_kernel::get());
static_assert(stored_kernel::shape::input_count == 2 && stored_kernel::shape::constant_count == 2);
static_assert(detail::chunks<stored_kernel, true>::size == 3 + 6);
static_assert(schedule.words[1] == detail::store_word(4, 0) && schedule.words[2] == detail::store_word(4, 4));
static_assert(schedule.words[4] == detail::store_word(5, 2) && schedule.words[6] == detail::store_word(6, 3));
static_assert(schedule.words[7] == detail::store_word(0, 1));
static_assert(schedule.words[8] == detail::store_word(3, 5) || schedule.words[8] == detail::store_word(2, 5));
constexpr bool stores_far() {  // a result's number has 32 bits
  double out[70001]{};
  const double r[] = {2, 5};
  double* none = nullptr;
  none = detail::run_words<rows>(r, static_cast<bool*>(nullptr), none, out,
                                 detail::word_list<detail::store_word(1, 70000)>{});
  return none == nullptr && out[70000] == 5 && out[70000 - 65536] == 0;
}
static_assert(stores_far());

// ---- more words than a chunk has
template <int... K>
constexpr auto many_terms(std::integer_sequence<int, K...>) {
  return (y + ... + sin(constant<K + 2>{} * x));
}
constexpr auto terms = many_terms(std::make_integer_sequence<int, 100>{});
static_assert(detail::chunks<detail::kernel<frozen<terms>>, false>::size == 300);
static_assert(detail::chunks<detail::kernel<frozen<terms>>, false>::numbers::size() == 3);

}  // namespace
