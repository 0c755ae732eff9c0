// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

constexpr int count(const graph& g, const detail::buffer<int>& outputs, opcode o) {
  const detail::table<int> uses = count_uses(g, outputs);
  int n = 0;
  for (int id = 0; id < g.size(); ++id) n += uses[id] > 0 && g[id].operation == o;
  return n;
}

// -u/w, -v/w and products of them: -w in place of w, one negation instead of four
static_assert([] {
  graph g;
  const int w = g.input("w"), f = g.input("f");
  detail::buffer<int> outputs;
  for (const int above : {g.input("u"), g.input("v")}) {
    const int q = g.insert(opcode::divide, above, w);
    outputs.push_back(g.insert(opcode::negate, q));
    outputs.push_back(g.insert(opcode::negate, g.insert(opcode::multiply, q, f)));
    outputs.push_back(g.insert(opcode::multiply, q, q));
  }
  g.written = g.size();
  const graph h = settle_signs(graph(g), outputs);
  return count(h, outputs, opcode::negate) == 1 && h[outputs[0]].operation == opcode::divide;
}());

// what derivatives add: a difference turns round for nothing, a constant takes the sign; what the user wrote
// as a difference keeps the sign of its zero
constexpr int negations_of_difference(bool is_written) {
  graph g;
  const int u = g.input("u"), v = g.input("v");
  const int d = g.insert(opcode::subtract, u, v);
  detail::buffer<int> outputs;
  outputs.push_back(g.insert(opcode::negate, d));
  outputs.push_back(g.insert(opcode::negate, g.insert(opcode::multiply, d, u)));
  g.written = is_written ? g.size() : 0;
  const graph h = settle_signs(graph(g), outputs);
  return count(h, outputs, opcode::negate);
}
static_assert(negations_of_difference(false) == 0);
static_assert(negations_of_difference(true) == 1);

static_assert([] {
  graph g;
  const int u = g.input("u"), c = g.insert(opcode::divide, g.constant(1), u);
  detail::buffer<int> outputs;
  outputs.push_back(g.insert(opcode::negate, c));
  outputs.push_back(g.insert(opcode::negate, g.insert(opcode::multiply, c, u)));
  g.written = g.size();
  const graph h = settle_signs(graph(g), outputs);
  return count(h, outputs, opcode::negate) == 0 && h[outputs[0]].operation == opcode::divide &&
         h.is(h[outputs[0]].a, -1);
}());

// a sum of a value held with the other sign is a difference; an even function does not see it
static_assert([] {
  graph g;
  const int u = g.input("u"), w = g.input("w"), q = g.insert(opcode::divide, u, w);
  detail::buffer<int> outputs;
  outputs.push_back(g.insert(opcode::negate, q));
  outputs.push_back(g.insert(opcode::negate, g.insert(opcode::multiply, q, u)));
  outputs.push_back(g.insert(opcode::add, w, q));
  outputs.push_back(g.insert({opcode::call, q, -1, -1, &function_info_of<cos_, 1>::value}));
  g.written = g.size();
  const graph h = settle_signs(graph(g), outputs);
  return count(h, outputs, opcode::negate) == 1 && h[outputs[2]].operation == opcode::subtract;
}());

// nothing to gain, nothing moved
static_assert([] {
  graph g;
  const int u = g.input("u"), v = g.input("v"), s = g.insert(opcode::add, u, v);
  detail::buffer<int> outputs;
  outputs.push_back(s);
  outputs.push_back(g.insert(opcode::negate, s));
  outputs.push_back(g.insert(opcode::negate, u));
  g.written = g.size();
  const graph h = settle_signs(graph(g), outputs);
  return h.size() == g.size() && outputs[0] == s;
}());

}  // namespace

// A camera's residuals: the derivatives by the point have no negation of their own.
constexpr variable<"u"> u;
constexpr variable<"v"> v;
constexpr variable<"w"> w;
constexpr variable<"f"> f;
constexpr auto image = vector_of(-u / w * f, -v / w * f);
static_assert(operations<image, leibniz::jacobian<image, u, v, w, f>>.negates == 1);
