// SPDX-License-Identifier: MIT
//
// Leibniz: a formula is an ordinary C++ expression whose type is the formula.
#pragma once

#include "algebra/comparison.hpp"
#include "algebra/equal.hpp"
#include "algebra/simplify.hpp"
#include "derive/derivative.hpp"
#include "derive/lists.hpp"
#include "derive/products.hpp"
#include "derive/sequence.hpp"
#include "derive/substitute.hpp"
#include "evaluate/call.hpp"
#include "evaluate/into.hpp"
#include "evaluate/series.hpp"
#include "expression/freeze.hpp"
#include "expression/literals.hpp"
#include "expression/operators.hpp"
#include "expression/rejected.hpp"
#include "expression/vector.hpp"
#include "function/table.hpp"
#include "print/c_function.hpp"
#include "print/check_equal.hpp"
#include "print/graphviz.hpp"
#include "print/latex.hpp"
#include "print/mathml.hpp"
#include "print/text.hpp"
#include "program/operations.hpp"
