// SPDX-License-Identifier: MIT
//
// NIST's models of the miscellaneous class.

#include "data/bennett5.hpp"
#include "data/danwood.hpp"
#include "data/enso.hpp"
#include "data/misra1b.hpp"
#include "data/misra1c.hpp"
#include "data/misra1d.hpp"
#include "data/roszman1.hpp"
#include "model.hpp"

namespace nist {
namespace {

using leibniz::numbers::pi;

constexpr auto bennett5 = b1 * pow(b2 + x, -1 / b3);
constexpr auto danwood = b1 * pow(x, b2);
// The year, and two cycles whose periods are b4 and b7 months: El Niño and the Southern Oscillation.
constexpr auto enso = b1 + b2 * cos(2 * pi * x / 12) + b3 * sin(2 * pi * x / 12) + b5 * cos(2 * pi * x / b4) +
                      b6 * sin(2 * pi * x / b4) + b8 * cos(2 * pi * x / b7) + b9 * sin(2 * pi * x / b7);
constexpr auto misra1b = b1 * (1 - pow(1 + b2 * x / 2, -2));
constexpr auto misra1c = b1 * (1 - pow(1 + 2 * b2 * x, -0.5));
constexpr auto misra1d = b1 * b2 * x * pow(1 + b2 * x, -1);
constexpr auto roszman1 = b1 - b2 * x - atan(b3 / (x - b4)) / pi;

constexpr problem problems[] = {
    problem_of<bennett5 - y, b1, b2, b3>(data::bennett5),
    problem_of<danwood - y, b1, b2>(data::danwood),
    problem_of<enso - y, b1, b2, b3, b4, b5, b6, b7, b8, b9>(data::enso),
    problem_of<misra1b - y, b1, b2>(data::misra1b),
    problem_of<misra1c - y, b1, b2>(data::misra1c),
    problem_of<misra1d - y, b1, b2>(data::misra1d),
    problem_of<roszman1 - y, b1, b2, b3, b4>(data::roszman1),
};

}  // namespace

std::span<const problem> miscellaneous_problems() { return problems; }

}  // namespace nist
