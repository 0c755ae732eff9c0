// SPDX-License-Identifier: MIT
//
// Programs read as expressions of GiNaC, a computer algebra system of its own (www.ginac.de): formulas for it
// to differentiate and to bring to normal form, or, where the inputs are numbers, values in 50 digits.
#pragma once

#include <ginac/ginac.h>

#include <leibniz/leibniz.hpp>
#include <vector>

namespace leibniz::oracles {

using GiNaC::ex;

// A double as the rational number that it is.
ex exact(double v);
// The number nearest to it in the digits that GiNaC is set to.
ex inexact(double v);

// A function of the table in GiNaC's functions, as handbooks define it. Throws std::out_of_range where it has
// no definition there.
bool is_known(const program::function_info& f);
ex call_of(const program::function_info& f, const std::vector<ex>& arguments);

// All instructions of a graph. Conditions need numbers.
std::vector<ex> read(const program::graph& g, const std::vector<ex>& inputs);
ex read(const program::graph& g, const std::vector<ex>& inputs, int instruction);

// A rational expression as instructions; the symbols have the names of the graph's inputs.
int write(program::graph& g, const ex& e);

bool is_number(const ex& e);
// Of numbers: |a - b| <= tolerance (1 + |b|)
bool is_near(const ex& a, const ex& b, double tolerance = 1e-40);

}  // namespace leibniz::oracles
