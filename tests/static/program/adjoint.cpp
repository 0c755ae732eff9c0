// SPDX-License-Identifier: MIT
//
// adjoint, tangent, edge pushing and Jacobians at compile time, on programs small enough to be read. Values
// are tested on random programs in tests/runtime/program/derivatives.cpp.
#include <leibniz/function/table.hpp>
#include <leibniz/program/hessian.hpp>
#include <leibniz/program/jacobian.hpp>
#include <leibniz/program/lower.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

constexpr const function_info* logarithm = &function_info_of<log_, 1>::value;

struct scene {
  graph g;
  int x = g.input("x"), y = g.input("y"), z = g.input("z");
  detail::buffer<int> variables{0, 0};
  constexpr scene() {
    variables.push_back(x);
    variables.push_back(y);
  }
  constexpr int insert(opcode o, int a, int b = -1) { return g.insert({o, a, b}); }
  constexpr bool is_scaled(int id, std::int64_t c, int rest) const {
    return g[id].operation == opcode::multiply && g.is(g[id].a, c) && g[id].b == rest;
  }
};

// ---- adjoint
static_assert([] {  // x y + z: y, x
  scene s;
  const int f = s.insert(opcode::add, s.insert(opcode::multiply, s.x, s.y), s.z);
  const auto d = adjoint(s.g, logarithm, f, s.variables);
  return d.size() == 2 && d[0] == s.y && d[1] == s.x;
}());
static_assert([] {  // x x: 2x, 0
  scene s;
  const int f = s.insert(opcode::multiply, s.x, s.x);
  const auto d = adjoint(s.g, logarithm, f, s.variables);
  return s.is_scaled(d[0], 2, s.x) && s.g.is(d[1], 0);
}());
static_assert([] {  // exp(x): itself, nothing new
  scene s;
  const int f = s.g.insert({opcode::call, s.x, -1, -1, &function_info_of<exp_, 1>::value});
  const int size = s.g.size();
  detail::buffer<int> only_x(1, s.x);
  return adjoint(s.g, logarithm, f, only_x)[0] == f && s.g.size() == size + 1;  // the seed
}());
static_assert([] {  // an output that is an input; a variable the program does not have
  scene s;
  s.variables.push_back(-1);
  const auto d = adjoint(s.g, logarithm, s.x, s.variables);
  return s.g.is(d[0], 1) && s.g.is(d[1], 0) && s.g.is(d[2], 0);
}());
static_assert([] {  // a constant has no derivative
  scene s;
  const auto d = adjoint(s.g, logarithm, s.g.constant(7), s.variables);
  return s.g.is(d[0], 0) && s.g.is(d[1], 0);
}());

// ---- tangent
static_assert([] {  // (x y)' along x: y; what does not depend on x has none
  scene s;
  const int f = s.insert(opcode::multiply, s.x, s.y), other = s.insert(opcode::multiply, s.y, s.z);
  detail::buffer<seed> seeds;
  seeds.push_back({s.x, s.g.constant(1)});
  const auto dot = tangent(s.g, logarithm, seeds, other);
  return dot[f] == s.y && dot[other] == -1 && dot[s.y] == -1 && s.g.is(dot[s.x], 1);
}());

// ---- edge pushing: structure
static_assert([] {  // x + y: no second derivatives at all
  scene s;
  const auto h = edge_pushing(s.g, logarithm, s.insert(opcode::add, s.x, s.y), s.variables);
  return h.lower[0] == -1 && h.lower[1] == -1 && h.lower[2] == -1 && s.g.is(h.gradient[0], 1);
}());
static_assert([] {  // x y: one off the diagonal
  scene s;
  const auto h = edge_pushing(s.g, logarithm, s.insert(opcode::multiply, s.x, s.y), s.variables);
  return h.lower[0] == -1 && s.g.is(h.lower[1], 1) && h.lower[2] == -1;
}());
static_assert([] {  // x x + y: 2
  scene s;
  const int f = s.insert(opcode::add, s.insert(opcode::multiply, s.x, s.x), s.y);
  const auto h = edge_pushing(s.g, logarithm, f, s.variables);
  return s.g.is(h.lower[0], 2) && h.lower[1] == -1 && h.lower[2] == -1;
}());
static_assert([] {  // (x y)(x y): 2y², 4xy, 2x²
  scene s;
  const int p = s.insert(opcode::multiply, s.x, s.y);
  const auto h = edge_pushing(s.g, logarithm, s.insert(opcode::multiply, p, p), s.variables);
  return s.is_scaled(h.lower[1], 4, p);
}());

// ---- the Jacobian's choice
static_assert([] {  // many outputs, one variable: by columns; one output, many variables: by rows
  scene s;
  detail::buffer<int> outputs, only_x(1, s.x);
  for (int k = 0; k < 4; ++k)
    outputs.push_back(s.insert(opcode::multiply,
                               s.g.insert({opcode::call, s.x, -1, -1, &function_info_of<sin_, 1>::value}),
                               s.g.constant(k + 2)));
  graph rows = s.g, columns = s.g, chosen = s.g;
  const auto r = jacobian_by_rows(rows, logarithm, outputs, only_x);
  const auto c = jacobian_by_columns(columns, logarithm, outputs, only_x);
  const auto j = jacobian(chosen, logarithm, outputs, only_x);
  return j.size() == 4 && live_weight(chosen, j) <= live_weight(rows, r) &&
         live_weight(chosen, j) <= live_weight(columns, c);
}());

// ---- who depends on what
static_assert([] {
  scene s;
  const int f = s.insert(opcode::multiply, s.x, s.z), h = s.insert(opcode::negate, s.z);
  const auto active = depends_on(s.g, s.variables);
  return active[s.x] == 1 && active[s.z] == 0 && active[f] == 1 && active[h] == 0;
}());

// ---- weights
static_assert(weight({opcode::add, 0, 1}) == 1 && weight({opcode::divide, 0, 1}) == 4 &&
              weight({opcode::input, 0}) == 0);
static_assert(weight({opcode::call, 0, -1, -1, &function_info_of<sqrt_, 1>::value}) == 6);
static_assert([] {
  scene s;
  const int p = s.insert(opcode::multiply, s.x, s.y);
  s.insert(opcode::divide, s.x, s.y);
  detail::buffer<int> outputs(1, s.insert(opcode::add, p, p));
  return live_weight(s.g, outputs) == 2;
}());

}  // namespace
