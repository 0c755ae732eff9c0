// SPDX-License-Identifier: MIT
//
// The formulas of formulas.hpp as syntax trees, so that one file only sees their types.
#pragma once

#include <leibniz/print/syntax.hpp>
#include <vector>

namespace printed {

struct sample_list {
  leibniz::detail::syntax_tree tree;
  std::vector<int> roots;
};

sample_list samples();         // the list `all`
sample_list vector_samples();  // vectors and lists of derivatives, and a bare constant

}  // namespace printed
