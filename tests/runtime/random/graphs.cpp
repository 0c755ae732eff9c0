// SPDX-License-Identifier: MIT
//
// Random graphs through all passes. LEIBNIZ_GRAPHS says how many, LEIBNIZ_SEED from which seed on; a graph of
// seed s is the first one of LEIBNIZ_SEED=s.
#include <malloc.h>

#include <algorithm>
#include <catch2/catch.hpp>
#include <cstdlib>
#include <iostream>
#include <laws/graph_checks.hpp>
#include <laws/shrink.hpp>

using namespace leibniz;
using namespace leibniz::laws;

namespace {

std::uint64_t setting(const char* name, std::uint64_t otherwise) {
  const char* const text = std::getenv(name);
  return text == nullptr ? otherwise : std::strtoull(text, nullptr, 10);
}

// A failure, with the graph as small as it fails in the same check.
std::string report(const char* name, std::uint64_t seed, const tape& t, std::string (*check)(const tape&)) {
  const tape small = shrunk(t, [&](const tape& u) { return !check(u).empty(); });
  return words("seed ", seed, ", ", name, ": ", check(small), "\n", as_cpp(small));
}

int operations(const tape& t) { return static_cast<int>(t.steps.size()) - tape::input_count; }

}  // namespace

TEST_CASE("Random graphs survive all passes", "[random]") {
  mallopt(M_MMAP_THRESHOLD, 1 << 26);  // graphs are large; their memory is kept
  mallopt(M_TRIM_THRESHOLD, 1 << 28);
  const std::uint64_t graphs = setting("LEIBNIZ_GRAPHS", 3000), first = setting("LEIBNIZ_SEED", 1);
  std::cout << graphs << " random graphs from LEIBNIZ_SEED=" << first << " on\n";
  int failures = 0;
  for (std::uint64_t seed = first; seed < first + graphs && failures < 5; ++seed) {
    decisions d(seed);
    const tape t = make_tape(d);
    for (const graph_check& c : graph_checks) {
      if (operations(t) > c.largest || seed % static_cast<std::uint64_t>(c.one_in) != 0) continue;
      if (c.run(t).empty()) continue;
      ++failures;
      FAIL_CHECK(report(c.name, seed, t, c.run));
    }
  }
  std::cout << compared_values << " values, " << compared_derivatives << " derivatives, " << compared_slopes
            << " slopes compared; " << proved_equal << " pairs proved equal\n";
  const auto enough = static_cast<double>(graphs);
  if (graphs >= 1000) {
    CHECK(compared_values > 10 * enough);
    CHECK(compared_derivatives > 4 * enough);
    CHECK(compared_slopes > 0.005 * enough);
    CHECK(proved_equal > 0.005 * enough);
  }
}

// ---- the harness itself: mistakes made on purpose are found, and the graph shrinks to the mistake

namespace {

// c - u → u - c
struct turned_differences : exact_arithmetic {
  int subtract(int a, int b) const {
    return g.is_constant(a) ? exact_arithmetic::subtract(b, a) : exact_arithmetic::subtract(a, b);
  }
};

// sin(u) v with the derivative of one factor only
struct half_product {
  static constexpr const char* name = "half_product";
  static double evaluate(double u, double v) { return std::sin(u) * v; }
  static constexpr auto derivative(auto u, auto v, auto) {
    using std::cos;
    return partials(cos(u) * v, 0);
  }
};

// The slope by difference in doubles, for rows that wide does not know.
std::string rough_slopes(const tape& t) {
  played p = play<exact_arithmetic>(t);
  const int output = p.output[0];
  const detail::buffer<int> gradient = program::adjoint(p.g, info<log_>, output, p.variables);
  const std::vector<measured> v = measure(p.g, t.point);
  for (std::size_t k = 0; k < 3; ++k) {
    const auto slope = [&](double h) {
      std::vector<double> up = t.point, down = t.point;
      up[k] += h, down[k] -= h;
      return (values_of(p.g, up)[at(output)] - values_of(p.g, down)[at(output)]) / (2 * h);
    };
    const measured d = v[at(gradient[static_cast<int>(k)])];
    const double fine = slope(1e-6), coarse = slope(1e-5);
    if (!d.is_known() || !(std::abs(fine - coarse) < 1e-5 * (1 + std::abs(fine)))) continue;
    if (std::abs(d.value - fine) > 1e-3 * (1 + std::abs(fine))) return words(d.value, " is no slope ", fine);
  }
  return {};
}

struct found {
  int graphs = 0;
  tape smallest;
};
found search(std::string (*check)(const tape&)) {
  for (std::uint64_t seed = 1; seed < 5000; ++seed) {
    decisions d(seed);
    const tape t = graph_maker(d, mood::tame).make();
    if (operations(t) > 60 || check(t).empty()) continue;
    return {static_cast<int>(seed), shrunk(t, [&](const tape& u) { return !check(u).empty(); })};
  }
  return {};
}

}  // namespace

TEST_CASE("A wrong rewrite is found, and shrunk to the operation it is of", "[random]") {
  const found f = search([](const tape& t) { return keeps_values(t, play_broken<turned_differences>(t)); });
  REQUIRE(f.graphs > 0);
  CAPTURE(as_cpp(f.smallest));
  CHECK(operations(f.smallest) == 2);  // a constant and the difference
  CHECK(f.smallest.steps.back().operation == opcode::subtract);
  CHECK(as_cpp(f.smallest).find("constexpr auto t4 = t3 - ") != std::string::npos);
}

TEST_CASE("A wrong derivative in one row is found, and shrunk to a call of that row", "[random]") {
  const std::vector<known_row> all = rows();
  rows().push_back({&program::function_info_of<half_product, 2>::value,
                    [](const double* u) { return half_product::evaluate(u[0], u[1]); }});
  const found f = search(rough_slopes);
  rows() = all;
  REQUIRE(f.graphs > 0);
  CAPTURE(as_cpp(f.smallest));
  CHECK(operations(f.smallest) <= 2);
  CHECK(f.smallest.steps.back().function == &program::function_info_of<half_product, 2>::value);
}
