// SPDX-License-Identifier: MIT
//
// The cheap gradient principle: value and gradient together cost a small multiple of the value, however many
// variables there are (Griewank and Walther, Evaluating Derivatives, 2nd ed. 2008, section 4.4). By weight
// the multiple is at most 5. By number of operations it is at most 4 for sums and products; a function or a
// division counts as one operation though its derivative takes several, so there the bound is, instruction by
// instruction, what its adjoint takes:
//
//   value                   partials                      products   additions   together
//   u + v                   none                          none       1           2
//   u - v, -u               a sign                        none       1           3
//   u v                     none                          2          1           4
//   q = u/v                 1/v, -q                       2          1           6
//   p = pow(u, v)           v, p/u, log(u), p log(u)      2          1           8, and 7 for the convention
//   at u = 0 f(u1, ..., un)          e, those of the row's rule    n          n - 1       2 n + e
//
// A value that several others use gets as many contributions, and one addition less; so an instruction of two
// operands answers for one addition, an instruction of one operand for none.
#include <catch2/catch.hpp>
#include <laws/random_program.hpp>
#include <leibniz/program/adjoint.hpp>
#include <leibniz/program/count.hpp>
#include <leibniz/program/finish.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using program::exact_arithmetic;

namespace {

int count_operations(const graph& g, const detail::buffer<int>& outputs) {
  const detail::table<int> uses = program::count_uses(g, outputs);
  int n = 0;
  for (int id = 0; id < g.size(); ++id) n += uses[id] > 0 && program::operand_count(g[id]) > 0;
  return n;
}

// The operations of a row's rule, given the arguments and the function's own value.
int rule_operations(const function_info& f) {
  graph g;
  const int arguments[] = {g.input("u"), g.input("v"), g.input("w")};
  const int own = g.insert(
      {opcode::call, arguments[0], f.arity > 1 ? arguments[1] : -1, f.arity > 2 ? arguments[2] : -1, &f});
  detail::buffer<int> outputs(1, own);
  g.written = g.size();
  for (int k = 0; k < f.arity; ++k) outputs.push_back(f.partial(g, arguments, own, k));
  const graph h = program::finish(g, outputs);
  return count_operations(h, outputs) - 1;
}

// What value and gradient may cost: the table above.
int bound(const instruction& i) {
  switch (i.operation) {
    case opcode::add: return 2;
    case opcode::subtract:
    case opcode::negate: return 3;
    case opcode::multiply: return 4;
    case opcode::divide: return 6;
    case opcode::power: return 15;
    case opcode::call:
      return i.function->arity == 0 ? 0 : 2 * i.function->arity + rule_operations(*i.function);
    default: return 0;
  }
}

struct cost {
  int operations = 0;
  int weight = 0;
  int bound = 0;
};
struct comparison {
  cost value, with_gradient;
};
comparison compare(const graph& written, int output, const detail::buffer<int>& variables) {
  graph g = written;
  g.written = g.size();
  detail::buffer<int> alone(1, output), both(1, output);
  const graph value = program::finish(g, alone);
  both.append(program::adjoint(g, info<log_>, output, variables));
  const graph all = program::finish(g, both);
  comparison c;
  c.value = {count_operations(value, alone), program::live_weight(value, alone), 0};
  c.with_gradient = {count_operations(all, both), program::live_weight(all, both), 0};
  const detail::table<int> uses = program::count_uses(value, alone);
  for (int id = 0; id < value.size(); ++id) c.value.bound += uses[id] > 0 ? bound(value[id]) : 0;
  return c;
}

void check(const comparison& c) {
  CAPTURE(c.value.operations, c.with_gradient.operations, c.value.bound);
  CAPTURE(c.value.weight, c.with_gradient.weight);
  CHECK(c.with_gradient.weight <= 5 * c.value.weight);
  CHECK(c.with_gradient.operations <= c.value.bound);
}

// All rows of one argument.
template <class... Row>
std::vector<const function_info*> functions_in(boost::mp11::mp_list<Row...>) {
  return {info<Row>...};
}
const std::vector<const function_info*> functions = functions_in(function_table{});

// All rows of several arguments.
template <class... Two, class... Three>
std::vector<const function_info*> several(boost::mp11::mp_list<Two...>, boost::mp11::mp_list<Three...>) {
  return {&program::function_info_of<Two, 2>::value..., &program::function_info_of<Three, 3>::value...};
}
const std::vector<const function_info*> functions_of_several =
    several(functions_of_two{}, functions_of_three{});

}  // namespace

TEST_CASE("The gradient of a function of the table is cheap", "[program]") {
  for (const function_info* f : functions) {
    graph g;
    const int x = g.input("x"), fx = g.insert({opcode::call, x, -1, -1, f});
    const comparison c = compare(g, fx, {1, x});
    INFO(f->name);
    check(c);
    // the function and its derivative: two functions and a little arithmetic
    CHECK(c.with_gradient.weight <= 2.5 * c.value.weight);
    CHECK(c.with_gradient.operations <= 7);
  }
}

TEST_CASE("The gradient of a function of a function is cheap", "[program]") {
  for (const function_info* f : functions)
    for (const function_info* h : functions) {
      graph g;
      const int x = g.input("x"), y = g.input("y");
      const int inner = g.insert({opcode::call, x, -1, -1, h});
      const int outer = g.insert({opcode::call, g.insert({opcode::multiply, inner, y}), -1, -1, f});
      detail::buffer<int> variables(1, x);
      variables.push_back(y);
      INFO(f->name << "(" << h->name << "(x)*y)");
      const comparison c = compare(g, outer, variables);
      check(c);
      CHECK(c.value.operations == 3);
    }
}

TEST_CASE("The gradient of a function of several arguments is cheap", "[program]") {
  for (const function_info* f : functions_of_several) {
    INFO(f->name << " of " << f->arity);
    graph g;
    detail::buffer<int> variables;
    for (const char* name : {"x", "y", "z"}) variables.push_back(g.input(name));
    const auto call = [&](int a, int b, int c) {
      return g.insert({opcode::call, a, b, f->arity > 2 ? c : -1, f});
    };
    const int plain = call(0, 1, 2);
    check(compare(g, plain, variables));
    check(compare(g, call(plain, g.insert({opcode::multiply, 0, 1}), 2), variables));
    check(compare(g, g.insert({opcode::multiply, plain, plain}), variables));
    check(compare(g, g.insert({opcode::divide, 0, call(0, plain, 1)}), variables));
  }
}

TEST_CASE("The gradient of sums and products of functions is cheap", "[program]") {
  for (const function_info* f : functions)
    for (const function_info* h : functions) {
      // f(x) h(x y) + h(y)/f(x)
      graph g;
      const int x = g.input("x"), y = g.input("y"), xy = g.insert({opcode::multiply, x, y});
      const auto call = [&](const function_info* row, int u) {
        return g.insert({opcode::call, u, -1, -1, row});
      };
      const int product = g.insert({opcode::multiply, call(f, x), call(h, xy)});
      const int quotient = g.insert({opcode::divide, call(h, y), call(f, x)});
      detail::buffer<int> variables(1, x);
      variables.push_back(y);
      INFO(f->name << "(x)*" << h->name << "(x*y) + " << h->name << "(y)/" << f->name << "(x)");
      check(compare(g, g.insert({opcode::add, product, quotient}), variables));
    }
}

TEST_CASE("The gradient of a random program is cheap", "[program]") {
  for (const int size : {5, 8, 15, 25, 40})
    for (const bool general_powers : {false, true}) {
      double operations = 0, with_gradient = 0;
      for (unsigned seed = 0; seed < 500; ++seed) {
        const tape t = random_tape(seed, size, general_powers, seed % 2 == 1);
        graph g;
        const auto ids = t.play(g, exact_arithmetic{{g}});
        detail::buffer<int> variables;
        for (std::size_t k = 0; k < tape::input_count; ++k) variables.push_back(ids[k]);
        INFO("seed " << seed << ", size " << size << ", general powers " << general_powers);
        const comparison c = compare(g, ids.back(), variables);
        check(c);
        operations += c.value.operations;
        with_gradient += c.with_gradient.operations;
      }
      CHECK(with_gradient < 3 * operations);
    }
}

TEST_CASE("The gradient of a polynomial costs at most four times the value", "[program]") {
  // Σ x_i x_{i+1} … x_{i+4} over 20 variables, and the product of all sums x_i + x_{i+1}
  graph g;
  detail::buffer<int> variables;
  const char* const names[] = {"a", "b", "c", "d", "e", "f", "g", "h", "i", "j",
                               "k", "l", "m", "n", "o", "p", "q", "r", "s", "t"};
  for (const char* name : names) variables.push_back(g.input(name));
  const exact_arithmetic ops{{g}};
  int sum = g.constant(0), product = g.constant(1);
  for (int i = 0; i < 16; ++i) {
    int term = variables[i];
    for (int k = 1; k < 5; ++k) term = ops.multiply(term, variables[i + k]);
    sum = ops.add(sum, term);
    product = ops.multiply(product, ops.add(variables[i], variables[i + 1]));
  }
  for (const int output : {sum, product, ops.multiply(sum, product)}) {
    const comparison c = compare(g, output, variables);
    CAPTURE(c.value.operations, c.with_gradient.operations);
    CHECK(c.with_gradient.operations <= 4 * c.value.operations);
    check(c);
  }
}
