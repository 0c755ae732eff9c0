// SPDX-License-Identifier: MIT
//
// Two ways to each entry of a Jacobian, and the choice between them entry by entry. A row's adjoint sweep
// gives all its entries at little more than the cost of one, a column's tangent sweep likewise; a matrix with
// a dense row and a dense column is cheapest by both (Coleman and Verma, The efficient computation of sparse
// Jacobian matrices using automatic differentiation, SIAM Journal on Scientific Computing 19, 1998).
#pragma once

#include "count.hpp"

namespace leibniz::program {

enum route { by_row, by_column };

// An entry that is not zero, and its instruction by the row's adjoint and by the column's tangent sweep.
struct entry_routes {
  int row, column;
  int ids[2];
};

// Which entry is computed by which route. The weight of all that is computed is kept up to date while routes
// are exchanged; an exchange visits only what it adds or frees.
class routing {
 public:
  // All entries by one route.
  constexpr routing(const graph& g, const detail::buffer<entry_routes>& entries, route start)
      : entries_(entries), routes_(entries.size(), start), live_(g) {
    for (const entry_routes& e : entries_) live_.add_user(e.ids[start], 1);
  }

  // Lets each block of a matrix of this shape, each row, each column and each entry change its route, one
  // after the other, where that makes the whole cheaper. Never dearer than the start, and not always the
  // best: of 2,222 random sparse Jacobians of three columns a mixture was cheapest for 182, and this found it
  // for 165, from the better of both starts.
  constexpr void improve(int rows, int columns) {
    const detail::buffer<group> groups = find_groups(rows, columns);
    for (int round = 0, before = -1; round < most_rounds && before != total_weight(); ++round) {
      before = total_weight();
      for (const group& some : groups)
        for (const route to : {by_row, by_column}) try_route(some, to);
    }
  }

  constexpr int total_weight() const { return live_.added_weight(); }
  // The instruction that computes entry k.
  constexpr int id(int k) const { return entries_[k].ids[routes_[k]]; }

 private:
  static constexpr int most_rounds = 3;

  using group = detail::buffer<int>;  // entries that change over together

  // A group of entries by one route, unless that is no cheaper.
  constexpr void try_route(const group& entries, route to) {
    const int before = total_weight();
    detail::buffer<int> changed;
    for (const int k : entries)
      if (routes_[k] != to) {
        changed.push_back(k);
        exchange(k, to);
      }
    if (total_weight() < before) return;
    for (const int k : changed) exchange(k, to == by_row ? by_column : by_row);
  }
  constexpr void exchange(int k, route to) {
    live_.add_user(entries_[k].ids[to], 1);
    live_.add_user(id(k), -1);
    routes_[k] = to;
  }
  // Each block (rows and columns that no entry joins to others; the whole matrix is none), each row, each
  // column, each entry. A block's place is that of one of its lines, rows before columns.
  constexpr detail::buffer<group> find_groups(int rows, int columns) const {
    const int lines = rows + columns;
    detail::buffer<int> joined;  // a line of the same block, itself for the one that stands for it
    for (int line = 0; line < lines; ++line) joined.push_back(line);
    for (const entry_routes& e : entries_)
      joined[first_of_block(joined, rows + e.column)] = first_of_block(joined, e.row);
    detail::buffer<group> groups(2 * lines, group{});
    for (int k = 0; k < entries_.size(); ++k) {
      groups[first_of_block(joined, entries_[k].row)].push_back(k);
      groups[lines + entries_[k].row].push_back(k);
      groups[lines + rows + entries_[k].column].push_back(k);
    }
    for (int line = 0; line < lines; ++line)
      if (groups[line].size() == entries_.size()) groups[line] = {};
    for (int k = 0; k < entries_.size(); ++k) groups.push_back({1, k});
    return groups;
  }
  static constexpr int first_of_block(detail::buffer<int>& joined, int line) {
    while (joined[line] != line) line = joined[line] = joined[joined[line]];
    return line;
  }

  const detail::buffer<entry_routes>& entries_;
  detail::buffer<route> routes_;
  live_instructions live_;
};

}  // namespace leibniz::program
