// SPDX-License-Identifier: MIT
//
// NIST's models of the rational class.

#include "data/hahn1.hpp"
#include "data/kirby2.hpp"
#include "data/mgh09.hpp"
#include "data/thurber.hpp"
#include "model.hpp"

namespace nist {
namespace {

// Hahn1 and Thurber.
constexpr auto cubic_over_cubic =
    (b1 + b2 * x + b3 * pow(x, 2) + b4 * pow(x, 3)) / (1 + b5 * x + b6 * pow(x, 2) + b7 * pow(x, 3));
constexpr auto kirby2 = (b1 + b2 * x + b3 * pow(x, 2)) / (1 + b4 * x + b5 * pow(x, 2));
constexpr auto mgh09 = b1 * (pow(x, 2) + x * b2) / (pow(x, 2) + x * b3 + b4);

constexpr problem problems[] = {
    problem_of<cubic_over_cubic - y, b1, b2, b3, b4, b5, b6, b7>(data::hahn1),
    problem_of<kirby2 - y, b1, b2, b3, b4, b5>(data::kirby2),
    problem_of<mgh09 - y, b1, b2, b3, b4>(data::mgh09),
    problem_of<cubic_over_cubic - y, b1, b2, b3, b4, b5, b6, b7>(data::thurber),
};

}  // namespace

std::span<const problem> rational_problems() { return problems; }

}  // namespace nist
