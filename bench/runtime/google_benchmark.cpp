// SPDX-License-Identifier: MIT
//
// One problem's contenders as Google Benchmark cases: nanoseconds for one pass over all points.
#include <benchmark/benchmark.h>

#include <cstdlib>

#include "problem.hpp"

int main(int argc, char** argv) {
  const std::vector<bench::task> all = bench::complete_tasks();
  for (const bench::task& t : all) {
    if (!bench::agree(t)) return EXIT_FAILURE;
    for (const bench::contender& c : t.contenders)
      benchmark::RegisterBenchmark(
          (t.problem + "/" + t.what + "/" + c.name).c_str(), [&t, &c](benchmark::State& state) {
            bench::workload work(t);
            for (auto _ : state) work.run(c, 1);
            state.SetItemsProcessed(static_cast<std::int64_t>(state.iterations()) * t.point_count());
          });
  }
  benchmark::Initialize(&argc, argv);
  benchmark::RunSpecifiedBenchmarks();
}
