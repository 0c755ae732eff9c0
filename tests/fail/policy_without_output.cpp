// expect: required an output beside the policy
// SPDX-License-Identifier: MIT
#include <leibniz/leibniz.hpp>

constexpr leibniz::variable<"x"> x;

#ifdef LEIBNIZ_MISTAKE
constexpr auto graph = leibniz::graphviz<leibniz::policy::fast>;
#else
constexpr auto graph = leibniz::graphviz<leibniz::policy::fast, x * x>;
#endif
