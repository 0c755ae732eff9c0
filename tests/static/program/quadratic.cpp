// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>
#include <leibniz/program/quadratic.hpp>

using namespace leibniz;

namespace {

// u = a - b is linear in two others and stays; x and y, made of u and v with coefficients, stand back for
// those.
constexpr int operands_of(bool two) {
  program::graph g;
  const program::exact_arithmetic ops{{g}};
  const int a = g.input("a"), b = g.input("b"), c = g.input("c"), m = g.input("m"), n = g.input("n");
  const int u = ops.subtract(a, c), v = ops.subtract(b, c);
  const int x = ops.add(ops.multiply(u, m), ops.multiply(v, n));
  const int y = ops.subtract(ops.multiply(u, n), ops.multiply(v, m));
  const int form = ops.add(ops.multiply(x, x), two ? ops.multiply(x, y) : ops.multiply(u, u));
  const int output = ops.multiply(form, form);
  detail::buffer<int> variables;
  for (const int id : {a, b, c}) variables.push_back(id);
  const detail::table<char> active = program::depends_on(g, variables);
  const program::quadratic_forms forms(g, output, active);
  const program::quadratic_form* const found = forms.find(form);
  if (found == nullptr || forms.find(output) != nullptr) return -1;
  int kind = 0;
  for (const int id : found->operands) kind = 10 * kind + (id == u ? 1 : id == v ? 2 : id == x ? 3 : 9);
  return kind;
}
static_assert(operands_of(true) == 12 || operands_of(true) == 21);    // u and v
static_assert(operands_of(false) == 31 || operands_of(false) == 13);  // x alone would stand back for two

// The symmetric Dirichlet energy: length and determinant are quadratic forms in two edges. Hand-written code
// with the algebra of the problem needs 133 operations.
constexpr vector_variable<"q", 6> q;
constexpr vector_variable<"D", 4> D;
constexpr auto u0 = q[2] - q[0];
constexpr auto u1 = q[3] - q[1];
constexpr auto v0 = q[4] - q[0];
constexpr auto v1 = q[5] - q[1];
constexpr auto j00 = u0 * D[0] + v0 * D[2];
constexpr auto j01 = u0 * D[1] + v0 * D[3];
constexpr auto j10 = u1 * D[0] + v1 * D[2];
constexpr auto j11 = u1 * D[1] + v1 * D[3];
constexpr auto square = pow(j00, 2) + pow(j01, 2) + pow(j10, 2) + pow(j11, 2);
constexpr auto energy = square * (1 + pow(j00 * j11 - j01 * j10, -2));
static_assert(operations<energy, gradient<energy, q>, hessian<energy, q>>.weight <= 180);

}  // namespace
