// SPDX-License-Identifier: MIT
//
// Many points in one call, against one call for each point.
#include <leibniz/function/bessel.hpp>
#include <leibniz/leibniz.hpp>

#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <complex>
#include <cstring>
#include <laws/row_domains.hpp>
#include <limits>
#include <span>
#include <vector>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"rate"> rate;
constexpr vector_variable<"q", 3> q;

// Every kind of operation: arithmetic, powers, calls of one to three arguments, conditions, a kink, a root,
// constants, a derivative given by a condition of its own.
constexpr auto f =
    select(x < y, exp(-rate* x) * pow(y, x), fma(x, y, atan2(y, x))) / 3 + abs(x - y) * sqrt(y);
constexpr auto g = cyl_bessel_j(2, x* y) + max(x, rate) * numbers::pi - pow(x, 5) + sign(x - 1);

// The same value: NaN is NaN, and the zeros differ.
template <class T>
bool same(const T& a, const T& b) {
  if constexpr (std::is_floating_point_v<T>)
    return std::isnan(a) ? std::isnan(b) : a == b && std::signbit(a) == std::signbit(b);
  else
    return a == b;
}
template <class T>
bool all_same(const std::vector<T>& a, const std::vector<T>& b) {
  bool result = a.size() == b.size();
  for (std::size_t k = 0; result && k < a.size(); ++k) result = same(a[k], b[k]);
  return result;
}
// Right to a few units in the last place, of subnormal numbers too.
template <class T>
bool near(T a, T b) {
  using limits = std::numeric_limits<T>;
  return same(a, b) || std::fabs(a - b) <= 5 * limits::epsilon() * std::fabs(b) + 10 * limits::denorm_min();
}

template <class T>
struct points {
  std::vector<T> xs, ys;
  explicit points(std::size_t n) : xs(n), ys(n) {
    for (std::size_t k = 0; k < n; ++k) {
      xs[k] = static_cast<T>(0.125 + 0.17 * static_cast<double>(k));
      ys[k] = static_cast<T>(3.5 - 0.11 * static_cast<double>(k));
    }
  }
};

// A batch of n points against n calls. Behind the results nothing is written.
template <class T>
bool is_as_single(std::size_t n) {
  const points<T> at(n);
  const T untouched{-7};
  std::vector<T> values(2 * n + 1, untouched), slopes(3 * n + 1, untouched), curvatures(4 * n + 1, untouched);
  const T r{0.375};
  if (!evaluate_batch<vector_of(f, g), gradient<g, x, y, rate>, hessian<f, x, y>>(
          values, std::span(slopes), curvatures, x = std::span(at.xs), rate = r, y = std::span(at.ys)))
    return false;
  std::vector<T> expected_values, expected_slopes, expected_curvatures;
  for (std::size_t k = 0; k < n; ++k) {
    std::array<T, 9> one{};
    evaluate_into<vector_of(f, g), gradient<g, x, y, rate>, hessian<f, x, y>>(one, x = at.xs[k], y = at.ys[k],
                                                                              rate = r);
    expected_values.insert(expected_values.end(), one.begin(), one.begin() + 2);
    expected_slopes.insert(expected_slopes.end(), one.begin() + 2, one.begin() + 5);
    expected_curvatures.insert(expected_curvatures.end(), one.begin() + 5, one.end());
  }
  expected_values.push_back(untouched);
  expected_slopes.push_back(untouched);
  expected_curvatures.push_back(untouched);
  return all_same(values, expected_values) && all_same(slopes, expected_slopes) &&
         all_same(curvatures, expected_curvatures);
}

// A row at many points, by both policies: exactly and nearly as alone. Returns how many values of
// policy::fast were not the very same.
template <class Row, class T>
int compare(const std::vector<T>& at) {
  CAPTURE(Row::name);
  std::vector<T> exact(at.size()), fast(at.size());
  CHECK(evaluate_batch<function<Row>{}(x)>(exact, x = std::span(at)));
  CHECK(evaluate_batch<policy::fast, function<Row>{}(x)>(fast, x = std::span(at)));
  int different = 0;
  for (std::size_t k = 0; k < at.size(); ++k) {
    const T one = Row::evaluate(at[k]);
    CAPTURE(at[k], one, exact[k], fast[k]);
    CHECK(same(exact[k], one));
    CHECK(near(fast[k], one));
    different += !same(fast[k], one);
  }
  return different;
}
template <class... Row>
int compare_all() {
  const double infinite = std::numeric_limits<double>::infinity();
  const auto one = [&]<class R>(std::type_identity<R>) {
    std::vector<double> at{0.0,   -0.0,   infinite, -infinite, std::nan(""), 5e-324, 1e-310,
                           1e308, -1e308, 1,        -1};
    laws::at_200_points(laws::domain_of<R>, [&](double u) { at.push_back(u); });
    const int different = compare<R>(at);
    compare<R>(std::vector<float>(at.begin(), at.end()));
    return different;
  };
  return (0 + ... + one(std::type_identity<Row>{}));
}

template <class T>
void check_powers() {
  constexpr T infinite = std::numeric_limits<T>::infinity(), nan = std::numeric_limits<T>::quiet_NaN();
  std::vector<T> us, vs;
  for (const T u : {T(-2.5), T(-1), T(-0.0), T(0), T(0.3), T(1), T(7.25), infinite, -infinite, nan})
    for (const T v : {T(-3), T(-0.5), T(0), T(0.5), T(2), T(2.7), infinite, nan})
      us.push_back(u), vs.push_back(v);
  std::vector<T> exact(2 * us.size()), fast(2 * us.size()), slopes(2 * us.size());
  constexpr auto both = vector_of(pow(x, y), x / y);
  CHECK(evaluate_batch<both, gradient<pow(x, y), x, y>>(exact, slopes, x = std::span(us), y = std::span(vs)));
  CHECK(evaluate_batch<policy::fast, both>(fast, x = std::span(us), y = std::span(vs)));
  for (std::size_t k = 0; k < us.size(); ++k) {
    CAPTURE(us[k], vs[k]);
    CHECK(same(exact[2 * k], std::pow(us[k], vs[k])));
    CHECK(same(exact[2 * k + 1], us[k] / vs[k]));
    CHECK(near(fast[2 * k], std::pow(us[k], vs[k])));
    CHECK(same(fast[2 * k + 1], us[k] / vs[k]));
    const auto slope = gradient<pow(x, y), x, y>(us[k], vs[k]);
    CHECK(same(slopes[2 * k], slope[0]));
    CHECK(same(slopes[2 * k + 1], slope[1]));
  }
}

}  // namespace

TEST_CASE("a batch computes what single calls compute, bit for bit", "[batch]") {
  for (const std::size_t n : {0U, 1U, 2U, 3U, 4U, 5U, 7U, 8U, 9U, 15U, 16U, 17U, 33U}) {
    CAPTURE(n);
    CHECK(is_as_single<double>(n));
    CHECK(is_as_single<float>(n));
    CHECK(is_as_single<long double>(n));
  }
}

TEST_CASE("functions in batches, by both policies", "[batch]") {
  const int of_vectors = compare_all<exp_, exp2_, expm1_, log_, log2_, log10_, log1p_, cbrt_, sin_, cos_,
                                     tan_, atan_, sinh_, cosh_, tanh_, acosh_, erf_, erfc_, sech_>();
  CHECK((of_vectors > 0) == detail::has_vector_functions);
  // these have no vector functions, or the same
  CHECK(compare_all<sqrt_, asin_, acos_, asinh_, atanh_, csch_, coth_, sec_, csc_, cot_, abs_, sign_,
                    safe_sqrt_, safe_inverse_, sinc_>() == 0);
}

TEST_CASE("powers and divisions in batches", "[batch]") {
  check_powers<double>();
  check_powers<float>();
}

TEST_CASE("a result does not depend on where its point stands", "[batch]") {
  const std::vector<double> same_points(37, 0.7);
  std::vector<double> out(37);
  CHECK(evaluate_batch<policy::fast, exp(sin(x)) / x>(out, x = std::span(same_points)));
  for (const double v : out) CHECK(v == out[0]);
}

TEST_CASE("a vector variable in a batch: one vector, a sequence of vectors, sequences of components",
          "[batch]") {
  constexpr auto h = rate * sqrt(q[0] * q[0] + q[1] * q[1] + q[2] * q[2]) + x;
  constexpr std::size_t n = 11;
  std::vector<std::array<double, 3>> vectors(n);
  std::array<std::vector<double>, 3> components;
  std::vector<double> xs(n);
  for (std::size_t k = 0; k < n; ++k) {
    const double t = static_cast<double>(k);
    vectors[k] = {t, 1 - t, 0.5 * t};
    for (std::size_t c = 0; c < 3; ++c) components[c].push_back(vectors[k][c]);
    xs[k] = 0.25 * t;
  }
  const std::array columns{std::span<const double>(components[0]), std::span<const double>(components[1]),
                           std::span<const double>(components[2])};
  std::vector<double> by_vectors(4 * n), by_components(4 * n), by_one(4 * n);
  const auto values = [](std::vector<double>& all) { return std::span(all).first(n); };
  const auto slopes = [](std::vector<double>& all) { return std::span(all).subspan(n); };
  CHECK(evaluate_batch<h, gradient<h, q>>(values(by_vectors), slopes(by_vectors),
                                          q = std::span<const std::array<double, 3>>(vectors), rate = 2,
                                          x = 1));
  CHECK(evaluate_batch<h, gradient<h, q>>(values(by_components), slopes(by_components), q = columns, rate = 2,
                                          x = 1));
  CHECK(by_vectors == by_components);
  CHECK(evaluate_batch<h, gradient<h, q>>(values(by_one), slopes(by_one), q = vectors[4], rate = 2,
                                          x = std::span(xs)));
  for (std::size_t k = 0; k < n; ++k) {
    CAPTURE(k);
    CHECK(by_vectors[k] == value<h>(q = vectors[k], rate = 2, x = 1));
    CHECK(by_one[k] == value<h>(q = vectors[4], rate = 2, x = xs[k]));
    const auto slope = gradient<h, q>(vectors[k], rate = 2, x = 1);
    const auto one_slope = gradient<h, q>(vectors[4], rate = 2, x = xs[k]);
    for (std::size_t c = 0; c < 3; ++c) {
      CHECK(by_vectors[n + 3 * k + c] == slope[c]);
      CHECK(by_one[n + 3 * k + c] == one_slope[c]);
    }
  }
}

TEST_CASE("products with a run-time vector, and derivatives of high order, in batches", "[batch]") {
  const points<double> at(9);
  constexpr auto h = exp(x * y) + sin(x);
  const std::array direction{0.5, -2.0};
  std::vector<double> along(9), high(9);
  CHECK(evaluate_batch<jacobian_vector_product<vector_of(h), x, y>, derivative<h, x, 12>>(
      along, high, x = std::span(at.xs), y = std::span(at.ys), run_time::direction = direction));
  for (std::size_t k = 0; k < 9; ++k) {
    CHECK(along[k] ==
          jacobian_vector_product<vector_of(h), x, y>(std::array{at.xs[k], at.ys[k]}, direction)[0]);
    CHECK(high[k] == value<derivative<h, x, 12>>(x = at.xs[k], y = at.ys[k]));
  }
}

TEST_CASE("results in the place of the data", "[batch]") {
  std::vector<double> numbers(13);
  for (std::size_t k = 0; k < numbers.size(); ++k) numbers[k] = 0.5 + static_cast<double>(k);
  const std::vector<double> before = numbers;
  CHECK(evaluate_batch<x * x - 1>(numbers, x = std::span(numbers)));
  for (std::size_t k = 0; k < numbers.size(); ++k) CHECK(numbers[k] == before[k] * before[k] - 1);
}

TEST_CASE("data of other types are converted, complex numbers computed one by one", "[batch]") {
  const std::array<int, 5> whole{1, 2, 3, 4, 5};
  const std::array<float, 5> single{0.5F, 1.5F, 2.5F, 3.5F, 4.5F};
  const std::array<double, 5> twice{1, 3, 5, 7, 9};
  std::vector<double> out(5);
  CHECK(evaluate_batch<x / y + rate>(out, x = whole, y = single, rate = twice));
  for (std::size_t k = 0; k < 5; ++k) CHECK(out[k] == whole[k] / static_cast<double>(single[k]) + twice[k]);

  const std::array<std::complex<double>, 3> z{{{1, 2}, {0, -1}, {3, 0.5}}};
  std::vector<std::complex<double>> squares(3);
  CHECK(evaluate_batch<x * x>(squares, x = z));
  for (std::size_t k = 0; k < 3; ++k) CHECK(squares[k] == z[k] * z[k]);
}

TEST_CASE("where sizes do not fit, nothing is written", "[batch]") {
  const points<double> at(6);
  std::vector<double> values(6, -7), slopes(12, -7);
  const auto run = [&](std::span<double> v, std::span<double> s, std::size_t xs, std::size_t ys) {
    return evaluate_batch<x * y, gradient<x * y, x, y>>(v, s, x = std::span(at.xs).first(xs),
                                                        y = std::span(at.ys).first(ys));
  };
  CHECK_FALSE(run(std::span(values).first(5), slopes, 6, 6));
  CHECK_FALSE(run(values, std::span(slopes).first(11), 6, 6));
  CHECK_FALSE(run(values, slopes, 6, 5));
  CHECK_FALSE(run(values, slopes, 5, 6));
  const std::array uneven{std::span(at.xs), std::span(at.ys), std::span(at.xs).first(5)};
  CHECK_FALSE(evaluate_batch<q[0] + q[1] + q[2]>(values, q = uneven));
  CHECK(values == std::vector<double>(6, -7));
  CHECK(slopes == std::vector<double>(12, -7));
  CHECK(run(values, slopes, 5, 5));  // more room than is needed stays as it is
  CHECK(values[4] == at.xs[4] * at.ys[4]);
  CHECK(values[5] == -7);
  CHECK(slopes[10] == -7);
}
