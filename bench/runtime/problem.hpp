// SPDX-License-Identifier: MIT
//
// What a benchmark is made of: points, and contenders that compute the same results from them.
#pragma once

#include <array>
#include <cmath>
#include <cstddef>
#include <cstdio>
#include <span>
#include <string>
#include <vector>

namespace bench {

// Reads the inputs of one point, writes its results. Every contender is compiled on its own.
using kernel = void (*)(const double* in, double* out);

// The inputs of all points, each input as a column.
struct columns {
  std::size_t points;
  const double* numbers;

  std::span<const double> operator[](std::size_t k) const { return {numbers + k * points, points}; }
  // the columns from number First on, as data of a vector variable
  template <std::size_t First, std::size_t Size>
  std::array<std::span<const double>, Size> part() const {
    std::array<std::span<const double>, Size> r;
    for (std::size_t k = 0; k < Size; ++k) r[k] = (*this)[First + k];
    return r;
  }
};
// Computes all points in one call: the values of each point one after the other, then the derivatives of
// each.
using batch_kernel = void (*)(const columns& in, std::span<double> values, std::span<double> derivatives);

struct contender {
  std::string name;
  kernel run = nullptr;
  batch_kernel run_batch = nullptr;  // instead
};

// One line of the table. The first contender is the hand-written reference, the second the library.
struct task {
  std::string problem, what;
  int inputs, outputs;
  std::vector<double> points;  // the inputs of every point, one point after another
  std::vector<contender> contenders;
  int values = 1;  // of the outputs; the others are derivatives

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

// A task in memory: its points one by one and column by column, and room for results.
class workload {
 public:
  explicit workload(const task& t)
      : t_(t),
        point_count_(static_cast<std::size_t>(t.point_count())),
        value_count_(static_cast<std::size_t>(t.values)),
        derivative_count_(static_cast<std::size_t>(t.outputs - t.values)),
        columns_(t.points.size()),
        out_(static_cast<std::size_t>(t.outputs)),
        values_(point_count_ * value_count_),
        derivatives_(point_count_ * derivative_count_) {
    const auto inputs = static_cast<std::size_t>(t.inputs);
    for (std::size_t p = 0; p < point_count_; ++p)
      for (std::size_t k = 0; k < inputs; ++k) columns_[k * point_count_ + p] = t.points[p * inputs + k];
  }

  // Runs a contender on every point, a number of times.
  void run(const contender& c, long times) {
    const double* const first = t_.points.data();
    const double* const last = first + t_.points.size();
    for (long k = 0; k < times; ++k)
      if (c.run_batch != nullptr)
        c.run_batch({point_count_, columns_.data()}, values_, derivatives_);
      else
        for (const double* p = first; p != last; p += t_.inputs) c.run(p, out_.data());
    asm volatile("" : : "r"(out_.data()) : "memory");
  }
  // The results of a contender at every point.
  std::vector<double> results(const contender& c) {
    std::vector<double> all;
    for (std::vector<double>* place : {&values_, &derivatives_}) place->assign(place->size(), NAN);
    if (c.run_batch != nullptr) run(c, 1);
    for (std::size_t p = 0; p < point_count_; ++p) {
      if (c.run_batch != nullptr) {
        append(all, values_, p, value_count_);
        append(all, derivatives_, p, derivative_count_);
      } else {
        out_.assign(out_.size(), NAN);
        c.run(&t_.points[p * static_cast<std::size_t>(t_.inputs)], out_.data());
        append(all, out_, 0, out_.size());
      }
    }
    return all;
  }

 private:
  static void append(std::vector<double>& all, const std::vector<double>& from, std::size_t block,
                     std::size_t size) {
    for (std::size_t k = 0; k < size; ++k) all.push_back(from[block * size + k]);
  }

  const task& t_;
  std::size_t point_count_, value_count_, derivative_count_;
  std::vector<double> columns_, out_, values_, derivatives_;
};

// The largest relative difference that is still agreement. Entries are measured against themselves, and
// against a ten-thousandth of the largest result at the point where they cancel.
inline constexpr double tolerance = 1e-10;

// Does every contender agree with the first at every point? Says where it does not.
inline bool agree(const task& t) {
  const auto n = static_cast<std::size_t>(t.outputs);
  bool all_agree = true;
  workload work(t);
  const std::vector<double> expected = work.results(t.contenders[0]);
  for (std::size_t c = 1; c < t.contenders.size(); ++c) {
    int reported = 0;
    const std::vector<double> given = work.results(t.contenders[c]);
    for (std::size_t first = 0; first < expected.size(); first += n) {
      double largest = 0;
      for (std::size_t k = first; k < first + n; ++k) largest = std::fmax(largest, std::fabs(expected[k]));
      for (std::size_t k = first; k < first + n; ++k) {
        const double scale = std::fmax(std::fabs(expected[k]), 1e-4 * largest);
        if (std::fabs(given[k] - expected[k]) <= tolerance * scale) continue;  // NaN disagrees
        all_agree = false;
        if (++reported <= 3)
          std::fprintf(stderr, "%s, %s: %s gives %.17g for result %zu of point %zu, %s gives %.17g\n",
                       t.problem.c_str(), t.what.c_str(), t.contenders[c].name.c_str(), given[k], k - first,
                       first / n, t.contenders[0].name.c_str(), expected[k]);
      }
    }
  }
  return all_agree;
}

}  // namespace bench
