// SPDX-License-Identifier: MIT
//
// The choice between two instructions for each entry, on graphs made for it: entries by row and by column are
// chains of additions whose lengths say what is cheaper.
#include <leibniz/program/routes.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

struct scene {
  graph g;
  detail::buffer<entry_routes> entries;
  int x = g.input("x");
  int fresh = 0;

  // `length` additions upon an instruction, different ones each time.
  constexpr int chain(int from, int length) {
    for (int k = 0; k < length; ++k) from = g.insert({opcode::add, from, g.constant(100 + fresh++)});
    return from;
  }
};

// ---- the weight is that of what is live
static_assert([] {
  scene s;
  const int shared = s.chain(s.x, 5);
  s.entries.push_back({0, 0, {s.chain(shared, 1), s.chain(s.x, 2)}});
  s.entries.push_back({0, 1, {s.chain(shared, 1), s.chain(s.x, 3)}});
  detail::buffer<int> rows, columns;
  for (const entry_routes& e : s.entries) {
    rows.push_back(e.ids[by_row]);
    columns.push_back(e.ids[by_column]);
  }
  const routing all_rows(s.g, s.entries, by_row), all_columns(s.g, s.entries, by_column);
  return all_rows.total_weight() == 7 && live_weight(s.g, rows) == 7 && all_columns.total_weight() == 5 &&
         live_weight(s.g, columns) == 5 && all_rows.id(1) == rows[1] && all_columns.id(1) == columns[1];
}());

// ---- the arrow: row 0 is cheap by its sweep, column 0 by its own; either start ends at 4 + 4
template <route Start>
constexpr bool finds_the_arrow() {
  scene s;
  const int row_sweep = s.chain(s.x, 2), column_sweep = s.chain(s.x, 2);
  for (int k = 0; k < 3; ++k)  // the dense row: alone, an entry costs 4
    s.entries.push_back({0, k, {s.chain(row_sweep, k > 0), s.chain(s.x, 4)}});
  for (int k = 1; k < 3; ++k)  // the dense column
    s.entries.push_back({k, 0, {s.chain(s.x, 4), s.chain(column_sweep, 1)}});
  routing choice(s.g, s.entries, Start);
  choice.improve(3, 3);
  bool right = choice.total_weight() == 8;
  for (int k = 0; k < 5; ++k) right = right && choice.id(k) == s.entries[k].ids[k < 3 ? by_row : by_column];
  return right;
}
static_assert(finds_the_arrow<by_row>() && finds_the_arrow<by_column>());

// ---- two blocks, each with a sweep of its own that pays for the block as a whole only
template <route Start>
constexpr bool finds_the_blocks() {
  scene s;
  for (const int first : {0, 2}) {
    const int row_sweep = s.chain(s.x, first == 0 ? 5 : 9), column_sweep = s.chain(s.x, first == 0 ? 9 : 5);
    for (int k = 0; k < 4; ++k)
      s.entries.push_back({first + k / 2, first + k % 2, {s.chain(row_sweep, 1), s.chain(column_sweep, 1)}});
  }
  routing choice(s.g, s.entries, Start);
  choice.improve(4, 4);
  return choice.total_weight() == 2 * (5 + 4) && choice.id(0) == s.entries[0].ids[by_row] &&
         choice.id(7) == s.entries[7].ids[by_column];
}
static_assert(finds_the_blocks<by_row>() && finds_the_blocks<by_column>());

// ---- one entry of a row and a column that stay as they are
static_assert([] {
  scene s;
  const int row_sweep = s.chain(s.x, 3);
  for (int k = 0; k < 4; ++k)
    s.entries.push_back({k / 2, k % 2, {s.chain(row_sweep, k == 3 ? 6 : 1), s.chain(s.x, 4)}});
  routing choice(s.g, s.entries, by_row);
  choice.improve(2, 2);
  return choice.total_weight() == 3 + 3 + 4 && choice.id(3) == s.entries[3].ids[by_column];
}());

// ---- nothing to gain: the start stays, also where both cost the same
static_assert([] {
  scene s;
  for (int k = 0; k < 4; ++k) s.entries.push_back({k / 2, k % 2, {s.chain(s.x, 2), s.chain(s.x, 2)}});
  routing choice(s.g, s.entries, by_column);
  choice.improve(2, 2);
  return choice.total_weight() == 8 && choice.id(0) == s.entries[0].ids[by_column];
}());
static_assert([] {
  const graph g;
  const detail::buffer<entry_routes> none;
  routing choice(g, none, by_row);
  choice.improve(3, 2);
  return choice.total_weight() == 0;
}());

}  // namespace
