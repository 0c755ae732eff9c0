// SPDX-License-Identifier: MIT
//
// NIST's 27 nonlinear regression problems, each from both of NIST's starts. The models are ordinary C++
// expressions, the Jacobians come from Leibniz, the Levenberg-Marquardt is Eigen's. The exit status says
// whether every requirement held.

#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <vector>

#include "fit.hpp"
#include "problem.hpp"
#include "refine.hpp"

namespace {

using namespace nist;

constexpr double required_digits = 6;

struct tally {
  int fitted = 0;      // certified parameters reached
  int reproduced = 0;  // and their standard deviations too
};

std::vector<problem> all_problems() {
  std::vector<problem> problems;
  for (const auto& some : {exponential_problems(), rational_problems(), miscellaneous_problems()})
    problems.insert(problems.end(), some.begin(), some.end());
  std::sort(problems.begin(), problems.end(), [](const problem& a, const problem& b) {
    return a.level != b.level ? a.level < b.level : std::strcmp(a.name, b.name) < 0;
  });
  return problems;
}

void run(const problem& problem, int start, tally& tally) {
  const fit_result fitted = fit(problem, start == 1 ? problem.start_1 : problem.start_2);
  const refined_result refined = refine(problem, fitted.parameters);

  const std::vector<long double> in_double(fitted.parameters.begin(), fitted.parameters.end());
  const double first_digits = digits_agreeing(in_double, problem.certified);
  const double digits = digits_agreeing(refined.parameters, problem.certified);
  const double deviation_digits = digits_agreeing(refined.standard_deviations, problem.standard_deviations);
  const double sum_digits = digits_agreeing(std::array{refined.residual_sum_of_squares},
                                            std::array{problem.residual_sum_of_squares});

  const bool is_fitted = fitted.converged && digits >= required_digits;
  const bool is_reproduced = is_fitted && deviation_digits >= required_digits;
  tally.fitted += is_fitted;
  tally.reproduced += is_reproduced;

  static constexpr std::array levels{"lower", "average", "higher"};
  std::printf("%-9s %-7s %4zu %2zu %2d | %5d %6.0f %6.1f | %5d %6.1f %9.1f %7.1f%s\n", problem.name,
              levels[static_cast<std::size_t>(problem.level)], problem.y.size(), problem.certified.size(),
              start, fitted.iterations, fitted.microseconds, first_digits, refined.steps, digits,
              deviation_digits, sum_digits,
              !is_fitted       ? "  not fitted"
              : !is_reproduced ? "  deviations not reproduced"
                               : "");
  std::fflush(stdout);  // progress is visible when the output goes to a file
}

}  // namespace

int main() {
  std::printf(
      "NIST StRD, nonlinear regression: data sets of n observations, models of p parameters, two starts.\n"
      "Digits are those shared with the certified values, which have 11. The time is for the\n"
      "Levenberg-Marquardt fit, in microseconds, the fastest of %d.\n\n"
      "                             | Levenberg-Marquardt | Gauss-Newton refinement\n"
      "                             | (Eigen, double)     | (long double)\n"
      "                             |                     |              standard  sum of\n"
      "data set  level      n  p st |  iter     us digits | steps digits deviation squares\n"
      "-----------------------------+---------------------+-------------------------------\n",
      fit_repetitions);
  const std::vector<problem> problems = all_problems();
  std::array<tally, 2> tallies;
  for (const problem& problem : problems) {
    run(problem, 1, tallies[0]);
    run(problem, 2, tallies[1]);
  }

  const int count = static_cast<int>(problems.size());
  for (int start : {1, 2}) {
    const tally& tally = tallies[static_cast<std::size_t>(start - 1)];
    std::printf("%sstart %d: %d of %d fitted to at least %.0f digits, standard deviations of %d reproduced\n",
                start == 1 ? "\n" : "", start, tally.fitted, count, required_digits, tally.reproduced);
  }
  constexpr int required_from_start_1 = 24;
  const bool good = count == 27 && tallies[0].fitted >= required_from_start_1 &&
                    tallies[0].reproduced == tallies[0].fitted && tallies[1].reproduced == count;
  std::printf(good ? "every requirement held\n" : "a requirement FAILED\n");
  return good ? EXIT_SUCCESS : EXIT_FAILURE;
}
