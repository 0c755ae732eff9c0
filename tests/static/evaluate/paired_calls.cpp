// SPDX-License-Identifier: MIT
//
// Calls that come in pairs: which pair, and that nothing comes before what it needs.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr vector_variable<"x", 5> x;
constexpr auto a = x[0_c];
constexpr auto b = x[1_c];
constexpr auto c = x[2_c];
constexpr auto d = x[3_c];
constexpr auto e = x[4_c];
using numbers::pi, numbers::sqrt2;

// The operations of a program in pairs: a call by the first letter of its function, those of a pair as
// capitals.
struct order {
  char of[32]{};
  friend constexpr bool operator==(const order& o, const char* text) { return detail::same_text(o.of, text); }
};
template <class... Row, int... Arity>
constexpr char first_letter(detail::mp_list<program::signature<Row, Arity>...>, int row) {
  const char letters[] = {Row::name[0]..., '\0'};
  return letters[row];
}
template <auto f>
constexpr order arranged() {
  using pairs = detail::paired<program::output<f>>;
  constexpr const auto& p = pairs::value;
  constexpr int first_operation = p.input_count + p.constant_count;
  order r;
  bool is_second = false;
  for (int k = 0; k < p.operation_count; ++k) {
    const program::operation o = program::unpack(p.operations[k]);
    for (const int operand : {o.a, o.b, o.c})
      if (operand >= first_operation + k) return {"too early"};
    const bool in_pair = p.is_first[k] || is_second;
    if (o.code == program::opcode::call)
      r.of[k] = static_cast<char>(first_letter(typename pairs::rows{}, o.row) - (in_pair ? 'a' - 'A' : 0));
    else
      r.of[k] = o.code == program::opcode::add ? '+' : o.code == program::opcode::multiply ? '*' : '?';
    is_second = p.is_first[k];
  }
  return r;
}

// four calls, each with a product behind it: the argument of the second is made earlier
static_assert(arranged<e * exp(a + b) * exp(b + c) * exp(c + d) * exp(d + e)>() == "++EE**++EE**");
// an odd one stays alone, and other functions where they are
static_assert(arranged<exp(a) * asinh(a) + exp(b) * asinh(b) + exp(c) * asinh(c) + exp(d) * asinh(d) +
                       exp(e) * asinh(e)>() == "EEa*a*+EEa*+a*+ea*+");
// three calls are too few; those that need each other do not pair, however many there are
static_assert(arranged<exp(a) + exp(b) + exp(c)>() == "ee+e+");
static_assert(arranged<exp(exp(exp(exp(exp(a)))))>() == "eeeee");
// four of a function, and four more that need them: those of a level pair
static_assert(arranged<tanh(tanh(a)) + tanh(tanh(b)) + tanh(tanh(c)) + tanh(tanh(d))>() == "TTTT+TTTT++");
// not every function has vectors
static_assert(arranged<asinh(a) + asinh(b) + asinh(c) + asinh(d)>() == "aa+a+a+");

// a program without inputs and constants
static_assert(arranged<exp(pi) + exp(pi* pi) + exp(pi + pi) + exp(sqrt2)>() == "n*EE++nEE++");

// ---- only policy::fast pairs: a word less for each pair
constexpr auto sum = exp(a) + exp(b) + exp(c) + exp(d);
template <auto... Output>
constexpr int words = detail::chunks<detail::kernel<program::output<Output>...>, false>::all.size;
static_assert(words<sum> == 7);
static_assert(words<policy::fast, sum> == (detail::has_paired_calls ? 5 : 7));
// a call that only one side of a selection needs is none of the four
constexpr auto waiting = exp(a) + exp(b) + exp(c) + select(d < 0, exp(d), 1);
static_assert(words<policy::fast, waiting> == words<waiting>);

}  // namespace
