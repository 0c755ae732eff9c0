// SPDX-License-Identifier: MIT
//
// The graph, letter by letter. That it is the program is tested in tests/runtime/print/graphviz.cpp.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

// x*x and 2*y are used twice and there once
static_assert(graphviz<x * x - 2 * y, gradient<x * x * y, y>> == R"(digraph program {
  rankdir=BT;
  n0 [label="x", shape=box];
  n1 [label="y", shape=box];
  n2 [label="2", shape=plaintext];
  n3 [label="*"];
  n0 -> n3;
  n0 -> n3;
  n4 [label="*"];
  n2 -> n4;
  n1 -> n4;
  n5 [label="a - b"];
  n3 -> n5 [label=a];
  n4 -> n5 [label=b];
  out0 [label="value", shape=box, peripheries=2];
  n5 -> out0;
  out1 [label="gradient[0]", shape=box, peripheries=2];
  n3 -> out1;
}
)");

// calls, constants, names with quotes
static_assert(graphviz<sin(variable<"a\"b\\">{}) * numbers::pi + constant<123456789012, 7>{}> ==
              R"(digraph program {
  rankdir=BT;
  n0 [label="a\"b\\", shape=box];
  n1 [label="123456789012/7", shape=plaintext];
  n2 [label="sin"];
  n0 -> n2;
  n3 [label="numbers::pi", shape=plaintext];
  n4 [label="*"];
  n2 -> n4;
  n3 -> n4;
  n5 [label="+"];
  n4 -> n5;
  n1 -> n5;
  out0 [label="value", shape=box, peripheries=2];
  n5 -> out0;
}
)");

// conditions
static_assert(graphviz<select(x < y && !(y <= 1), x, y)> == R"(digraph program {
  rankdir=BT;
  n0 [label="x", shape=box];
  n1 [label="y", shape=box];
  n2 [label="1", shape=plaintext];
  n3 [label="a < b"];
  n0 -> n3 [label=a];
  n1 -> n3 [label=b];
  n4 [label="a <= b"];
  n1 -> n4 [label=a];
  n2 -> n4 [label=b];
  n5 [label="not"];
  n4 -> n5;
  n6 [label="and"];
  n3 -> n6;
  n5 -> n6;
  n7 [label="a ? b : c"];
  n6 -> n7 [label=a];
  n0 -> n7 [label=b];
  n1 -> n7 [label=c];
  out0 [label="value", shape=box, peripheries=2];
  n7 -> out0;
}
)");

}  // namespace
