// SPDX-License-Identifier: MIT
//
//   measure REPEATS COMMAND…
//
// Runs a command several times, fewer when it is slow, and prints the least elapsed seconds, the least
// processor seconds and the peak memory in megabytes, of the command and all it starts. Its exit status is
// that of a command that failed.
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>

namespace {

double seconds(const timeval& t) {
  return static_cast<double>(t.tv_sec) + 1e-6 * static_cast<double>(t.tv_usec);
}

}  // namespace

int main(int argc, char** argv) {
  if (argc < 3) return 2;
  constexpr double enough_seconds = 10;
  double elapsed = 1e9, processor = 1e9, megabytes = 0, total = 0;
  for (int k = 0; k < std::atoi(argv[1]) && (k == 0 || total < enough_seconds); ++k) {
    const auto start = std::chrono::steady_clock::now();
    const pid_t child = fork();
    if (child == 0) {
      execvp(argv[2], argv + 2);
      _exit(127);
    }
    int status = 0;
    rusage used{};
    wait4(child, &status, 0, &used);
    const double took = std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
    if (!WIFEXITED(status) || WEXITSTATUS(status) != 0) return WIFEXITED(status) ? WEXITSTATUS(status) : 1;
    total += took;
    elapsed = std::min(elapsed, took);
    processor = std::min(processor, seconds(used.ru_utime) + seconds(used.ru_stime));
    megabytes = std::max(megabytes, static_cast<double>(used.ru_maxrss) / 1024);
  }
  std::printf("%.3f %.3f %.0f\n", elapsed, processor, megabytes);
}
