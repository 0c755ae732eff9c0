// SPDX-License-Identifier: MIT
#include <leibniz/program/finish.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

constexpr int count(const graph& g, opcode o) {
  int n = 0;
  for (int id = 0; id < g.size(); ++id) n += g[id].operation == o;
  return n;
}
// Finishes a graph whose first instructions are the user's own.
constexpr graph finished(graph g, detail::buffer<int>& outputs, int written) {
  g.written = written;
  return finish(g, outputs);
}
constexpr detail::buffer<int> outputs_of(int a) { return {1, a}; }

// ---- dead code goes, outputs are renumbered
static_assert([] {
  graph g;
  const int x = g.input("x"), y = g.input("y");
  g.insert({opcode::multiply, x, y});
  detail::buffer<int> outputs = outputs_of(g.insert({opcode::add, x, y}));
  const graph h = finished(g, outputs, g.size());
  return count(h, opcode::multiply) == 0 && h.size() == 3 && outputs[0] == 2 && h[2].operation == opcode::add;
}());
// an input that nothing needs is no instruction any more
static_assert([] {
  graph g;
  const int x = g.input("x");
  g.input("y");
  detail::buffer<int> outputs = outputs_of(g.insert({opcode::negate, x}));
  return count(finished(g, outputs, g.size()), opcode::input) == 1;
}());

// ---- integer powers as shared multiplications
constexpr int multiplications_for(std::int64_t n, int written = 1000) {
  graph g;
  detail::buffer<int> outputs = outputs_of(g.insert({opcode::power, g.input("x"), g.constant(n)}));
  const graph h = finished(g, outputs, written);
  return count(h, opcode::power) != 0 ? -1 : count(h, opcode::multiply) + 100 * count(h, opcode::divide);
}
static_assert(multiplications_for(2) == 1 && multiplications_for(3) == 2 && multiplications_for(4) == 2);
static_assert(multiplications_for(5) == 3 && multiplications_for(64) == 6 && multiplications_for(-1) == 100);
static_assert(multiplications_for(-2) == 101 && multiplications_for(-64) == 106);
static_assert(multiplications_for(65) == -1 && multiplications_for(-65) == -1);
static_assert(multiplications_for(4, 0) == 2 && multiplications_for(-3, 0) == 102);

// x^2, x^3 and x^6 together: three multiplications
static_assert([] {
  graph g;
  const int x = g.input("x");
  detail::buffer<int> outputs;
  for (const int n : {2, 3, 6}) outputs.push_back(g.insert({opcode::power, x, g.constant(n)}));
  return count(finished(g, outputs, g.size()), opcode::multiply) == 3;
}());
// x^-2, x^-3 and x^-6 together: 1/x^2, 1/x^3 and its square; by policy::fast powers of 1/x
constexpr int divisions_for_three(bool fast) {
  graph g;
  g.fast = fast;
  const int x = g.input("x");
  detail::buffer<int> outputs;
  for (const int n : {-2, -3, -6}) outputs.push_back(g.insert({opcode::power, x, g.constant(n)}));
  const graph h = finished(g, outputs, 0);
  return 10 * count(h, opcode::divide) + count(h, opcode::multiply);
}
static_assert(divisions_for_three(false) == 23 && divisions_for_three(true) == 13);
// x^-2 beside x^2 is its inverse by policy::fast too
static_assert([] {
  graph g;
  g.fast = true;
  const int x = g.input("x");
  detail::buffer<int> outputs;
  for (const int n : {2, -2}) outputs.push_back(g.insert({opcode::power, x, g.constant(n)}));
  const graph h = finished(g, outputs, 0);
  return count(h, opcode::divide) == 1 && count(h, opcode::multiply) == 1;
}());
// derivatives take what is there: x^7 beside x^3 and x^4 is one more
static_assert([] {
  graph g;
  const int x = g.input("x");
  detail::buffer<int> outputs;
  for (const int n : {3, 4}) outputs.push_back(g.insert({opcode::power, x, g.constant(n)}));
  const int written = g.size();
  outputs.push_back(g.insert({opcode::power, x, g.constant(7)}));
  detail::buffer<int> again = outputs;
  const int shared = count(finished(g, outputs, written), opcode::multiply);
  return shared == 1 + 1 + 1 + 1 && shared <= count(finished(g, again, g.size()), opcode::multiply);
}());

// ---- a sign goes into a constant factor, in derivatives only, where the product serves nothing else
constexpr graph signed_product(bool written, bool used_again) {
  graph g;
  const int x = g.input("x");
  const int product = g.insert({opcode::multiply, g.constant(3), x});
  detail::buffer<int> outputs = outputs_of(g.insert({opcode::negate, product}));
  if (used_again) outputs.push_back(product);
  return finished(g, outputs, written ? g.size() : 0);
}
static_assert(count(signed_product(false, false), opcode::negate) == 0);
static_assert(count(signed_product(true, false), opcode::negate) == 1);
static_assert(count(signed_product(false, true), opcode::negate) == 1);

// ---- uses, by live code only
static_assert([] {
  graph g;
  const int x = g.input("x");
  const int square = g.insert({opcode::multiply, x, x}), dead = g.insert({opcode::negate, square});
  const detail::table<int> uses = count_uses(g, outputs_of(square));
  return uses[x] == 2 && uses[square] == 1 && uses[dead] == 0;
}());

// ---- u v + u w → u (v + w), where the products have no other use
constexpr int multiplications_of_common_factor(bool written, bool used_twice) {
  graph g;
  const int u = g.input("u"), v = g.input("v"), w = g.input("w");
  const int first = g.insert({opcode::multiply, u, v}), second = g.insert({opcode::multiply, w, u});
  detail::buffer<int> outputs = outputs_of(g.insert({opcode::subtract, first, second}));
  if (used_twice) outputs.push_back(first);
  const graph h = finished(g, outputs, written ? g.size() : 0);
  const detail::table<int> uses = count_uses(h, outputs);
  int n = 0;
  for (int id = 0; id < h.size(); ++id) n += uses[id] > 0 && h[id].operation == opcode::multiply;
  return n;
}
static_assert(multiplications_of_common_factor(false, false) == 1);
static_assert(multiplications_of_common_factor(true, false) == 2);
static_assert(multiplications_of_common_factor(false, true) == 2);

}  // namespace
