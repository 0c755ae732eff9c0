// SPDX-License-Identifier: MIT
#include <leibniz/program/guarded.hpp>

using namespace leibniz;
using namespace leibniz::program;

namespace {

struct fixture {
  graph g;
  derivative_arithmetic ops{{g}};
  guarded_arithmetic under{ops};
  int x = g.input("x"), y = g.input("y"), zero = g.constant(0);
  int c = ops.compare(opcode::less, x, zero), d = ops.compare(opcode::less, y, zero);
  constexpr guarded both(int value) const { return under.restrict(under.restrict({value}, c), d); }
};

constexpr bool sums_of_conditions() {
  fixture f;
  const guarded v{f.x, f.c}, w{f.y, f.c}, other{f.y, f.ops.complement(f.c)}, unrelated{f.y, f.d};
  // one condition: one sum
  const guarded same = f.under.add(v, w);
  if (same.condition != f.c || same.value != f.ops.add(f.x, f.y)) return false;
  // c and !c: everywhere, one of the two
  const guarded either = f.under.add(v, other);
  if (either.condition != guarded::always || either.value != f.ops.select(f.c, f.x, f.y)) return false;
  // c && d and c && !d: one of the two where c
  const guarded second = f.under.restrict(f.under.restrict({f.y}, f.c), f.ops.complement(f.d));
  const guarded inner = f.under.add(f.both(f.x), second);
  if (inner.condition != f.c || inner.value != f.ops.select(f.d, f.x, f.y)) return false;
  // !c && d and !c && !d, which is kept as !(c || d)
  const int not_c = f.ops.complement(f.c), not_d = f.ops.complement(f.d);
  const guarded neither = f.under.restrict(f.under.restrict({f.x}, not_c), not_d);
  const guarded rest = f.under.add(neither, f.under.restrict(f.under.restrict({f.y}, not_c), f.d));
  if (neither.condition != f.ops.complement(f.ops.disjunction(f.c, f.d))) return false;
  if (rest.condition != not_c || rest.value != f.ops.select(f.d, f.y, f.x)) return false;
  // c && d is a part of c
  const guarded part = f.under.add(f.both(f.x), w);
  if (part.condition != f.c) return false;
  // neither implies the other: where one of them holds
  const guarded mixed = f.under.add(v, unrelated);
  if (mixed.condition != f.ops.disjunction(f.c, f.d)) return false;
  if (mixed.value != f.ops.add(f.ops.select(f.c, f.x, f.zero), f.ops.select(f.d, f.y, f.zero))) return false;
  // zero is no term
  return f.under.add({}, v).value == f.x && f.under.add(v, {}).condition == f.c &&
         f.under.add({}, {}).value == -1;
}
static_assert(sums_of_conditions());

constexpr bool plain_values() {
  fixture f;
  return f.under.plain({f.x}) == f.x && f.under.plain({}) == -1 &&
         f.under.plain({f.x, f.c}) == f.ops.select(f.c, f.x, f.zero) &&
         f.under.plain(f.under.multiply({f.x, f.c}, f.y)) ==
             f.ops.select(f.c, f.ops.multiply(f.x, f.y), f.zero);
}
static_assert(plain_values());

}  // namespace
