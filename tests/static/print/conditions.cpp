// SPDX-License-Identifier: MIT
//
// Conditions in every notation.
#include <leibniz/leibniz.hpp>
#include <leibniz/print/c_function.hpp>
#include <leibniz/print/graphviz.hpp>
#include <leibniz/print/latex.hpp>
#include <leibniz/print/mathml.hpp>

#include <string_view>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;

static_assert(latex<select((x < y && !(y >= 2)) || x > 3, x, abs(y))> ==
              R"(\operatorname{select}(x < y \land \lnot (y \ge 2) \lor x > 3, x, \left|y\right|))");
static_assert(latex<select(x <= y && (x < 1 || y > 1), 1, 0)> ==
              R"(\operatorname{select}(x \le y \land (x < 1 \lor y > 1), 1, 0))");

constexpr bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}
constexpr std::string_view in_mathml = mathml<select(!(x <= y), x, y)>;
static_assert(contains(in_mathml, "<mo>&#xAC;</mo>") &&
              contains(in_mathml, "<mi>x</mi><mo>&#x2264;</mo><mi>y</mi>"));

constexpr auto function = c_function<select((x < y && !(x <= 1)) || y > 3, x, y)>("f");
static_assert(contains(function, "const int t0 = x < y;") && contains(function, "const int t1 = x <= 1.0;") &&
              contains(function, "const int t2 = !t1;") && contains(function, "const int t3 = t0 && t2;") &&
              contains(function, "const int t4 = 3.0 < y;") &&
              contains(function, "const int t5 = t3 || t4;") &&
              contains(function, "const double t6 = t5 ? x : y;"));

constexpr std::string_view graph = graphviz<select(x < y || !(x <= y), x, 1)>;
static_assert(contains(graph, "label=\"a < b\"") && contains(graph, "label=\"a <= b\"") &&
              contains(graph, "label=\"!\"") && contains(graph, "label=\"a || b\"") &&
              contains(graph, "label=\"a ? b : c\""));

}  // namespace
