// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <laws/wide.hpp>
#include <leibniz/leibniz.hpp>

using namespace leibniz;
using laws::wide;

namespace {

constexpr variable<"x"> x;
constexpr variable<"a"> a;

template <class Row>
constexpr auto of_row = function<Row>{}(x);

double gap(const wide& u, const wide& v) { return static_cast<double>(abs(u - v)); }

}  // namespace

// The step is so small, and the arithmetic so precise, that a wrong coefficient of the fourth power would
// show: it adds 1e-32.
TEMPLATE_LIST_TEST_CASE("A Taylor polynomial of a row is the function up to its order", "[algebra]",
                        function_table) {
  constexpr auto& f = of_row<TestType>;
  static constexpr auto about_a = taylor<f, x, 4>(a);
  const wide step = 1e-8;
  for (const double point : {0.3, 0.7, 1.25}) {
    if (std::isnan(TestType::evaluate(point))) continue;
    const wide at = point, near = at + step;
    const wide expected = TestType::evaluate(near);
    INFO(TestType::name << " about " << point);
    CHECK(gap(value<about_a>(x = near, a = at), expected) < 1e-36);
  }
}

TEST_CASE("Taylor polynomials run on numbers, about points of every kind", "[algebra]") {
  constexpr auto f = exp(sin(x)) / (1 + x * x);
  const wide near = wide(0.5) + wide(1e-8);
  const wide expected = value<f>(x = near);
  CHECK(gap(value<taylor<f, x, 4>(0.5_c)>(x = near), expected) < 1e-37);
  CHECK(gap(value<taylor<f, x, 4>(0.5)>(x = near), expected) < 1e-37);
  CHECK(gap(value<taylor<f, x, 4>(1_c / 2)>(x = near), expected) < 1e-37);
  CHECK(gap(value<taylor<f, x, 3>(0.5_c)>(x = near), expected) > 1e-34);
  // far from the point, where only the right number of terms helps: the remainder of sin is the next term
  CHECK(value<taylor<sin(x), x, 19>(0_c)>(x = 2.0) == Approx(std::sin(2.0)).epsilon(1e-12));
}
