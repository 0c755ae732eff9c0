// SPDX-License-Identifier: MIT
#include <catch2/catch.hpp>
#include <laws/random_program.hpp>
#include <laws/wide.hpp>

using namespace leibniz;
using namespace leibniz::laws;
using program::derivative_arithmetic;
using program::exact_arithmetic;

namespace {

bool all_finite(const std::vector<double>& values) {
  for (const double v : values)
    if (!std::isfinite(v)) return false;
  return true;
}

constexpr double extremes[] = {0.0, -0.0, 1.0, -1.0, 0.1, 1e-300, -1e300, 5e-324, 3.0, 1.0 / 3};

}  // namespace

TEST_CASE("The exact rules keep every finite value, bit for bit but for the sign of zero", "[program]") {
  std::mt19937 bits(1);
  std::uniform_real_distribution<double> uniform(-3, 3);
  int compared = 0, shorter = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    const tape t = random_tape(seed, 40, false);
    graph plain, ruled;
    const auto plain_ids = t.play(plain, as_written{plain});
    const auto ruled_ids = t.play(ruled, exact_arithmetic{{ruled}});
    shorter += ruled.size() < plain.size();
    for (int point = 0; point < 20; ++point) {
      std::vector<double> at = t.point;
      if (point > 0)
        for (double& v : at) v = point % 2 == 0 ? uniform(bits) : extremes[bits() % std::size(extremes)];
      const auto expected = run(plain, at);
      if (!all_finite(expected)) continue;
      ++compared;
      const auto given = run(ruled, at);
      for (std::size_t k = 0; k < plain_ids.size(); ++k) {
        const double e = expected[static_cast<std::size_t>(plain_ids[k])];
        const double v = given[static_cast<std::size_t>(ruled_ids[k])];
        if (!(e == v)) {
          CAPTURE(seed, point, k, e, v);
          FAIL("another value");
        }
      }
    }
  }
  CHECK(compared > 2000);
  CHECK(shorter > 50);
}

TEST_CASE("The rules for derivatives keep every value to 40 digits", "[program]") {
  int shorter = 0;
  for (unsigned seed = 0; seed < 400; ++seed) {
    const tape t = random_tape(seed, 40, false);
    graph plain, ruled;
    const auto plain_ids = t.play(plain, as_written{plain});
    const auto ruled_ids = t.play(ruled, derivative_arithmetic{{ruled}});
    shorter += ruled.size() < plain.size();
    const std::vector<wide> at(t.point.begin(), t.point.end());
    const auto expected = run(plain, at), given = run(ruled, at);
    for (std::size_t k = 0; k < plain_ids.size(); ++k) {
      const wide e = expected[static_cast<std::size_t>(plain_ids[k])];
      const wide v = given[static_cast<std::size_t>(ruled_ids[k])];
      if (!(abs(e - v) < wide(1e-40) * (wide(1) + abs(e)))) {
        CAPTURE(seed, k, static_cast<double>(e), static_cast<double>(v));
        FAIL("another value");
      }
    }
  }
  CHECK(shorter > 50);
}
