// SPDX-License-Identifier: MIT
//
// What policy::fast computes by vector functions, against the C library's own.
#include <leibniz/function/logistic.hpp>
#include <leibniz/function/normal.hpp>
#include <leibniz/leibniz.hpp>

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <laws/row_domains.hpp>
#include <limits>
#include <vector>

using namespace leibniz;

namespace {

constexpr vector_variable<"v", 4> v;
template <class Row>
constexpr auto four_calls = vector_of(function<Row>{}(v[0_c]), function<Row>{}(v[1_c]),
                                      function<Row>{}(v[2_c]), function<Row>{}(v[3_c]));

// Vector functions are right to 4 units in the last place, and so are libm's; a row may round once or twice
// more, and where a value is subnormal a unit is the smallest one.
bool near(double a, double b) {
  if (std::isnan(a) || std::isnan(b)) return std::isnan(a) && std::isnan(b);
  return a == b || std::fabs(a - b) <= 10 * 0x1p-53 * std::fabs(b) + 0x1p-1070;
}

// Returns how many values were not the very same as libm's, over all points.
template <class Row>
int compare(const std::vector<double>& points) {
  static_assert(detail::is_paired<Row>);
  int different = 0;
  for (std::size_t k = 0; k + 4 <= points.size(); k += 4) {
    const std::array<double, 4> at{points[k], points[k + 1], points[k + 2], points[k + 3]};
    const std::array<double, 4> given = evaluate<policy::fast, four_calls<Row>>(v = at);
    for (std::size_t l = 0; l < 4; ++l) {
      const double one = Row::evaluate(at[l]);
      CAPTURE(at[l], given[l], one);
      CHECK(near(given[l], one));
      different += given[l] != one && !std::isnan(one);
    }
  }
  return different;
}
template <class... Row>
int compare_all() {
  const double infinite = std::numeric_limits<double>::infinity();
  const std::vector<double> special{0.0,    -0.0,  infinite, -infinite, std::nan(""), 5e-324, -5e-324,
                                    1e-310, 1e308, -1e308,   710,       -746,         1,      -1,
                                    1e22,   -1e22, 0x1p-60,  -0x1p-60,  38.6,         -38.6};
  const auto one = [&]<class R>(std::type_identity<R>) {
    CAPTURE(R::name);
    std::vector<double> points;
    laws::at_200_points(laws::domain_of<R>, [&](double u) { points.push_back(u); });
    return compare<R>(points) + compare<R>(special);
  };
  return (0 + ... + one(std::type_identity<Row>{}));
}

}  // namespace

TEST_CASE("calls in pairs give what single calls give, to the units the vector library promises") {
  const int different =
      compare_all<exp_, exp2_, expm1_, log_, log2_, log10_, log1p_, cbrt_, sin_, cos_, tan_, atan_, sinh_,
                  cosh_, tanh_, acosh_, erf_, erfc_, sech_, logistic_, normal_cdf_, normal_pdf_>();
  // they are other functions, where there are any
  CHECK((different > 0) == detail::has_paired_calls);
}

TEST_CASE("derivatives and results that are stored as they come, with calls in pairs") {
  constexpr auto f = log(exp(v[0_c]) + exp(v[1_c]) + exp(v[2_c]) + exp(v[3_c]));
  const std::array<double, 4> at{0.5, -1.25, 2, 0.125};
  std::array<double, 9> stored{};
  evaluate_into<policy::fast, four_calls<tanh_>, f, gradient<f, v>>(stored, v = at);
  const auto [values, sum, slopes] = evaluate<policy::fast, four_calls<tanh_>, f, gradient<f, v>>(v = at);
  double expected = 0;
  for (const double u : at) expected += std::exp(u);
  CHECK(near(sum, std::log(expected)));
  CHECK(stored[4] == sum);
  for (std::size_t k = 0; k < 4; ++k) {
    CHECK(near(values[k], std::tanh(at[k])));
    CHECK(near(slopes[k], std::exp(at[k]) / expected));
    CHECK(stored[k] == values[k]);
    CHECK(stored[5 + k] == slopes[k]);
  }
  // other scalar types call one after the other
  const std::array<float, 4> small{0.5F, -1.25F, 2.0F, 0.125F};
  CHECK(evaluate<policy::fast, four_calls<exp_>>(v = small)[1] == std::exp(-1.25F));
}
