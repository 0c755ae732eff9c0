// SPDX-License-Identifier: MIT
//
// What the passes do to the weighted count, on random programs.
#include <catch2/catch.hpp>
#include <laws/random_program.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using program::derivative_arithmetic;
using program::exact_arithmetic;
using program::live_weight;

namespace {

enum class order_wanted { none, gradient, hessian };

// A program and what is asked of it.
struct asked {
  graph g;
  detail::buffer<int> outputs;

  int weight() const { return live_weight(g, outputs); }
  asked finished() const {
    asked done{{}, outputs};
    done.g = program::finish(g, done.outputs);
    return done;
  }
  // The same instructions as if a user had written them all: finishing only moves them, and makes powers
  // multiplications.
  asked all_written() const {
    asked same = *this;
    same.g.written = same.g.size();
    return same;
  }
};

// The value of the tape, with derivatives by all inputs, by the rules of Arithmetic.
template <class Arithmetic>
asked play(const tape& t, order_wanted wanted) {
  asked a;
  const auto ids = t.play(a.g, Arithmetic{{a.g}});
  a.g.written = std::is_same_v<Arithmetic, exact_arithmetic> ? a.g.size() : 0;
  detail::buffer<int> variables;
  for (std::size_t k = 0; k < tape::input_count; ++k) variables.push_back(ids[k]);
  a.outputs.push_back(ids.back());
  if (wanted == order_wanted::gradient)
    a.outputs.append(program::adjoint(a.g, info<log_>, ids.back(), variables));
  if (wanted == order_wanted::hessian) {
    const auto h = program::edge_pushing(a.g, info<log_>, ids.back(), variables);
    a.outputs.append(h.gradient);
    for (const int id : h.lower)
      if (id >= 0) a.outputs.push_back(id);
  }
  return a;
}

template <class Check>
void for_programs(order_wanted wanted, const Check& check) {
  for (const int size : {8, 15, 25, 40})
    for (const bool general_powers : {false, true})
      for (unsigned seed = 0; seed < 500; ++seed) {
        const tape t = random_tape(seed, size, general_powers, seed % 2 == 1);
        const asked exact = play<exact_arithmetic>(t, wanted);
        INFO("seed " << seed << ", size " << size << ", general powers " << general_powers);
        check(t, exact);
      }
}

bool has_power(const graph& g) {
  for (int id = 0; id < g.size(); ++id)
    if (g[id].operation == opcode::power) return true;
  return false;
}

}  // namespace

TEST_CASE("Finishing what the user wrote leaves its weight", "[program]") {
  int compared = 0;
  for_programs(order_wanted::none, [&](const tape&, const asked& exact) {
    if (has_power(exact.g)) return;
    ++compared;
    CHECK(exact.finished().weight() == exact.weight());
  });
  CHECK(compared > 500);
}

// The known exceptions are Hessians with x*x beside pow(x, 2), which become one instruction only in the end,
// and reciprocals of powers put together from others: one or two operations more, in one program of a
// thousand.
TEST_CASE("Finishing what derivatives add hardly ever raises the weight", "[program]") {
  for (const order_wanted wanted : {order_wanted::gradient, order_wanted::hessian}) {
    int raised = 0, lowered = 0;
    for_programs(wanted, [&](const tape&, const asked& exact) {
      const int before = exact.all_written().finished().weight(), after = exact.finished().weight();
      raised += after > before;
      lowered += after < before;
      CHECK(after <= before + 2);
    });
    CAPTURE(raised, lowered);
    CHECK(raised <= 8);
    CHECK(lowered > 100 * raised);
  }
}

// Before the cheaper of both policies is taken.
TEST_CASE("The rules of derivatives, put to a whole program, lower the weight more often than they raise it",
          "[program]") {
  for (const order_wanted wanted : {order_wanted::none, order_wanted::gradient, order_wanted::hessian}) {
    int raised = 0, lowered = 0, programs = 0;
    double exact_total = 0, fast_total = 0;
    for_programs(wanted, [&](const tape& t, const asked& exact) {
      const int slow = exact.finished().weight();
      const int fast = play<derivative_arithmetic>(t, wanted).finished().weight();
      programs += slow > 0;
      raised += fast > slow;
      lowered += fast < slow;
      exact_total += slow;
      fast_total += fast;
    });
    CAPTURE(raised, lowered, programs, fast_total / exact_total);
    CHECK(fast_total < 0.95 * exact_total);
    CHECK(raised < 0.1 * programs);
    CHECK(lowered > 4 * raised);
  }
}

// Each of these would be dearer by the rules of derivatives.
TEST_CASE("policy::fast never raises the weight", "[program]") {
  constexpr variable<"x"> x;
  constexpr variable<"y"> y;
  constexpr variable<"z"> z;
  // c (u u) with the constant drawn to one u, so that its sign cannot join it
  CHECK(operations<policy::fast, -2 * z * z>.weight <= operations<-2 * z * z>.weight);
  // u - u where u is a difference: the second is turned round, and not known again
  constexpr auto zero = (x - y) - (x - y);
  CHECK(operations<policy::fast, zero>.weight <= operations<zero>.weight);
  // -(x - (y - z)): as -(x + (z - y)), where (y - z) - x is one less
  CHECK(operations<policy::fast, -(x - (y - z))>.weight <= operations<-(x - (y - z))>.weight);
  // c x y + c x: c comes out with its sign, which then stands alone
  constexpr auto negative = x * -0.5_c * y + x * -0.5_c;
  CHECK(operations<policy::fast, negative>.weight <= operations<negative>.weight);
}
