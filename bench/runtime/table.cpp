// SPDX-License-Identifier: MIT
//
// The table of run times: every contender of every problem, in nanoseconds a call and relative to the
// hand-written code. Contenders take turns in short batches, and each is judged by its fastest tenth, so that
// what else the machine does falls on all of them alike or on none.
//
//   bench_table [--csv FILE] [--seconds N] [PROBLEM…]
//
// The exit status is 0 if all contenders computed the same results.
#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>

#include "problem.hpp"

namespace {

#ifdef __clang__
const std::string compiler =
    "clang " + std::to_string(__clang_major__) + "." + std::to_string(__clang_minor__);
#else
const std::string compiler = "gcc " + std::to_string(__GNUC__) + "." + std::to_string(__GNUC_MINOR__);
#endif
const std::string flags = LEIBNIZ_BENCH_FLAGS;

constexpr int rounds = 200;

double seconds_of(bench::workload& work, const bench::contender& c, long times) {
  const auto start = std::chrono::steady_clock::now();
  work.run(c, times);
  return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

// Nanoseconds a call for each contender.
std::vector<double> measure(const bench::task& t, double seconds) {
  bench::workload work(t);
  const std::size_t n = t.contenders.size();
  const double batch = seconds / static_cast<double>(rounds * n);
  std::vector<long> times(n);
  for (std::size_t c = 0; c < n; ++c) {
    long k = 1;
    double took = seconds_of(work, t.contenders[c], k);
    while (took < batch / 4) took = seconds_of(work, t.contenders[c], k *= 2);
    times[c] = std::max(1L, static_cast<long>(static_cast<double>(k) * batch / took));
  }
  std::vector<std::vector<double>> samples(n);
  for (int r = 0; r < rounds; ++r)
    for (std::size_t c = 0; c < n; ++c) {
      const std::size_t turn = (c + static_cast<std::size_t>(r)) % n;
      samples[turn].push_back(seconds_of(work, t.contenders[turn], times[turn]) /
                              static_cast<double>(times[turn] * t.point_count()));
    }
  std::vector<double> result;
  for (auto& s : samples) {
    const auto tenth = s.begin() + rounds / 10;
    std::nth_element(s.begin(), tenth, s.end());
    result.push_back(*tenth * 1e9);
  }
  return result;
}

}  // namespace

int main(int argc, char** argv) {
  std::ofstream csv;
  double seconds = 0.5;  // for each line
  std::vector<std::string> wanted;
  for (int k = 1; k < argc; ++k) {
    if (std::strcmp(argv[k], "--csv") == 0 && k + 1 < argc) {
      csv.open(argv[++k]);
    } else if (std::strcmp(argv[k], "--seconds") == 0 && k + 1 < argc) {
      seconds = std::atof(argv[++k]);
    } else {
      wanted.push_back(argv[k]);
    }
  }
  csv << "compiler,flags,problem,what,contender,nanoseconds,ratio\n";
  std::printf("%s %s; nanoseconds a call, x relative to the hand-written code\n\n", compiler.c_str(),
              flags.c_str());
  std::printf("%-14s %-30s %9s %9s %7s   %s\n", "problem", "what", "by hand", "library", "ratio", "others");

  bool all_agree = true;
  for (const bench::task& t : bench::complete_tasks()) {
    if (!wanted.empty() && std::find(wanted.begin(), wanted.end(), t.problem) == wanted.end()) continue;
    if (!bench::agree(t)) {
      all_agree = false;
      continue;
    }
    const std::vector<double> ns = measure(t, seconds);
    std::printf("%-14s %-30s %9.1f %9.1f %6.2fx  ", t.problem.c_str(), t.what.c_str(), ns[0], ns[1],
                ns[1] / ns[0]);
    for (std::size_t c = 0; c < ns.size(); ++c) {
      if (c > 1) std::printf(" %s %.1f (%.2fx)", t.contenders[c].name.c_str(), ns[c], ns[c] / ns[0]);
      csv << compiler << ',' << flags << ',' << t.problem << ",\"" << t.what << "\",\""
          << t.contenders[c].name << "\"," << ns[c] << ',' << ns[c] / ns[0] << '\n';
    }
    std::printf("\n");
    std::fflush(stdout);
  }
  if (!all_agree) std::fprintf(stderr, "bench_table: results disagree\n");
  return all_agree ? EXIT_SUCCESS : EXIT_FAILURE;
}
