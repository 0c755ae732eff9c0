// SPDX-License-Identifier: MIT
#include <leibniz/detail/buffer.hpp>

using leibniz::detail::buffer;

namespace {

// A constant evaluation also checks that nothing leaks, is freed twice, or read outside.
constexpr int sum_of(const buffer<int>& b) {
  int sum = 0;
  for (const int v : b) sum += v;
  return sum;
}

static_assert([] {
  buffer<int> b;
  for (int i = 0; i < 100; ++i) b.push_back(i);
  return b.size() == 100 && b[99] == 99 && b.back() == 99 && sum_of(b) == 4950;
}());
static_assert([] {
  buffer<int> a(3, 7), b = a, c;
  b[0] = 1;
  c = b;
  c.pop_back();
  c.append(a);
  b = static_cast<buffer<int>&&>(c);
  return a[0] == 7 && b.size() == 5 && sum_of(b) == 1 + 7 + 3 * 7;
}());
static_assert([] {
  buffer<int> a(2, 1);
  a = *&a;
  a.append(a);
  return a.size() == 4 && sum_of(a) == 4;
}());
static_assert([] {
  buffer<int> moved_from(2, 1);
  const buffer<int> a = static_cast<buffer<int>&&>(moved_from);
  moved_from.push_back(5);
  return a.size() == 2 && moved_from.size() == 1 && moved_from[0] == 5;
}());
static_assert([] {
  buffer<buffer<int>> rows(3, buffer<int>{});
  rows[1].push_back(4);
  const buffer<buffer<int>> copy = rows;
  rows[1][0] = 5;
  rows.clear();
  return rows.empty() && copy[1][0] == 4 && copy[0].empty();
}());
static_assert([] {
  buffer<int> a(1, 1);
  a.resize(4, 2);
  a.resize(2, 0);
  return a.size() == 2 && sum_of(a) == 3;
}());

}  // namespace
