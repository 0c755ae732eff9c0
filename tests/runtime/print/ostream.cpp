// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>
#include <sstream>
#include <string>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;

template <class T>
std::string printed(const T& v) {
  std::ostringstream out;
  out << v;
  return out.str();
}

}  // namespace

TEST_CASE("A formula prints as its text", "[print]") {
  CHECK(printed(3 * x * y - sin(x / 2)) == "3*x*y - sin(x/2)");
  CHECK(printed(derivative<x * x * y, x>) == "2*x*y");
  CHECK(printed(q[2] * 2) == "q[2]*2");
  CHECK(printed(text<x + 1>) == "x + 1");
  CHECK(printed(x) == "x");
  CHECK(printed(3_c) == "3");
}

TEST_CASE("A formula built from run-time values prints too", "[print]") {
  double slope = 2.5;
  slope *= 2;
  CHECK(printed(slope * x + 1) == "5*x + 1");
}

TEST_CASE("Vectors and lists of derivatives print as lists", "[print]") {
  CHECK(printed(vector_of(x, y + 1)) == "[x, y + 1]");
  CHECK(printed(gradient<x * y, x, y>) == "[y, x]");
  CHECK(printed(jacobian<vector_of(x * y, x), x, y>) == "[[y, x], [1, 0]]");
  CHECK(printed(hessian<x * y, x, y>) == "[[0, 1], [1, 0]]");
}

TEST_CASE("A text becomes a std::string", "[print]") {
  const std::string s = text<x / y>;
  CHECK(s == "x/y");
}

TEST_CASE("Every kind of print goes to a stream and becomes a std::string", "[print]") {
  CHECK(printed(latex<x / y>) == "\\frac{x}{y}");
  CHECK(printed(mathml<x>) == "<math xmlns=\"http://www.w3.org/1998/Math/MathML\"><mi>x</mi></math>");
  CHECK(printed(c_function<x>("f")) == "/*\n * value = x\n */\ndouble f(double x)\n{\n  return x;\n}\n");
  CHECK(printed(graphviz<x>).rfind("digraph program {", 0) == 0);
  const std::string named_at_run_time = c_function<x * y>("product");
  static constexpr auto constant = c_function<x * y>("product");
  CHECK(named_at_run_time == constant.c_str());
  CHECK(named_at_run_time.size() == constant.size());
}
