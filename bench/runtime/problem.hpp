// SPDX-License-Identifier: MIT
//
// What a benchmark is made of: points, and contenders that compute the same results from them.
#pragma once

#include <cmath>
#include <cstddef>
#include <cstdio>
#include <string>
#include <vector>

namespace bench {

// Reads the inputs of one point, writes its results. Every contender is compiled on its own.
using kernel = void (*)(const double* in, double* out);

struct contender {
  std::string name;
  kernel run;
};

// One line of the table. The first contender is the hand-written reference, the second the library.
struct task {
  std::string problem, what;
  int inputs, outputs;
  std::vector<double> points;  // the inputs of every point, one point after another
  std::vector<contender> contenders;

  int point_count() const { return static_cast<int>(points.size()) / inputs; }
};

// A contender that is compiled where its library is installed, and joins a task by name. A contender without
// a kernel joins nothing.
struct addition {
  std::string problem, what;
  contender joins;
};

inline std::vector<addition>& additions() {
  static std::vector<addition> all;
  return all;
}

struct further_contender {
  further_contender(const char* problem, const char* what, const char* name, kernel run) {
    if (run != nullptr) additions().push_back({problem, what, {name, run}});
  }
};

inline std::vector<task>& tasks() {
  static std::vector<task> all;
  return all;
}

// A problem registers its tasks: static const bench::registration r{task…};
struct registration {
  template <class... Task>
  explicit registration(const Task&... task) {
    (tasks().push_back(task), ...);
  }
};

// The tasks with all contenders.
inline std::vector<task> complete_tasks() {
  std::vector<task> all = tasks();
  for (const addition& a : additions())
    for (task& t : all)
      if (t.problem == a.problem && t.what == a.what) t.contenders.push_back(a.joins);
  return all;
}

// Numbers between bounds, the same on every machine: a linear congruential generator.
class spread {
 public:
  double operator()(double low, double high) {
    state_ = state_ * 6364136223846793005u + 1442695040888963407u;
    return low + (high - low) * static_cast<double>(state_ >> 11) * 0x1p-53;
  }

 private:
  unsigned long long state_ = 2024;
};

// The largest relative difference that is still agreement. Entries are measured against themselves, and
// against a ten-thousandth of the largest result at the point where they cancel.
inline constexpr double tolerance = 1e-10;

// Does every contender agree with the first at every point? Says where it does not.
inline bool agree(const task& t) {
  const auto n = static_cast<std::size_t>(t.outputs);
  bool all_agree = true;
  for (std::size_t c = 1; c < t.contenders.size(); ++c) {
    int reported = 0;
    for (std::size_t p = 0; p < t.points.size(); p += static_cast<std::size_t>(t.inputs)) {
      std::vector<double> expected(n, NAN), given(n, NAN);
      t.contenders[0].run(&t.points[p], expected.data());
      t.contenders[c].run(&t.points[p], given.data());
      double largest = 0;
      for (double v : expected) largest = std::fmax(largest, std::fabs(v));
      for (std::size_t k = 0; k < n; ++k) {
        const double scale = std::fmax(std::fabs(expected[k]), 1e-4 * largest);
        if (std::fabs(given[k] - expected[k]) <= tolerance * scale) continue;  // NaN disagrees
        all_agree = false;
        if (++reported <= 3)
          std::fprintf(stderr, "%s, %s: %s gives %.17g for result %zu of point %zu, %s gives %.17g\n",
                       t.problem.c_str(), t.what.c_str(), t.contenders[c].name.c_str(), given[k], k,
                       p / static_cast<std::size_t>(t.inputs), t.contenders[0].name.c_str(), expected[k]);
      }
    }
  }
  return all_agree;
}

// Runs a contender on every point of its task, a number of times.
inline void run(const task& t, kernel f, long times) {
  static std::vector<double> out;
  out.resize(static_cast<std::size_t>(t.outputs));
  const double* const first = t.points.data();
  const double* const last = first + t.points.size();
  for (long k = 0; k < times; ++k)
    for (const double* p = first; p != last; p += t.inputs) f(p, out.data());
  asm volatile("" : : "r"(out.data()) : "memory");
}

}  // namespace bench
