// SPDX-License-Identifier: MIT
//
// libFuzzer over random graphs: the bytes are the decisions of the generator.
#include <cstdio>
#include <cstdlib>
#include <laws/graph_checks.hpp>
#include <laws/shrink.hpp>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size) {
  using namespace leibniz::laws;
  decisions d(bytes, size);
  const tape t = make_tape(d);
  for (const graph_check& c : graph_checks) {
    if (static_cast<int>(t.steps.size()) > c.largest || (c.one_in > 1 && size % 4 != 0)) continue;
    if (c.run(t).empty()) continue;
    const tape small = shrunk(t, [&](const tape& u) { return !c.run(u).empty(); });
    std::fprintf(stderr, "%s: %s\n%s", c.name, c.run(small).c_str(), as_cpp(small).c_str());
    std::abort();
  }
  return 0;
}
