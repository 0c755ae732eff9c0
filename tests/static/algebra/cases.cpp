// SPDX-License-Identifier: MIT
//
// Proofs by cases: selections whose conditions are decided by the sign of a difference.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;

// ---- the larger and the smaller of two
static_assert(max(x, y) + min(x, y) == x + y);
static_assert(max(x, y) * min(x, y) == x * y);
static_assert(max(x, y) == max(y, x) && -max(x, y) == min(-x, -y));
static_assert(max(x, y) == (x + y + abs(x - y)) / 2);
static_assert(min(x, y) == (x + y - abs(x - y)) / 2);
static_assert(max(x + z, y + z) == max(x, y) + z);
static_assert(fmax(x, y) + fmin(x, y) == x + y);
static_assert(max(x, 0) - max(-x, 0) == x);

// ---- with what was assumed before: x < y and y < z, so x < z
static_assert(max(max(x, y), z) == max(x, max(y, z)));
static_assert(max(x, max(y, x)) == max(x, y));
static_assert(clamp(x, 0, 1) == min(max(x, 0), 1));
static_assert(clamp(x, 0, 1) == max(min(x, 1), 0));  // x < 0 and 1 < x is no case

// ---- roots of squares
static_assert(abs(x) == max(x, -x));
static_assert(abs(x) == select(x < 0, -x, x) && abs(x) == select(x <= 0, -x, x));
static_assert(sqrt(pow(x, 2)) == max(x, -x));
static_assert(abs(x * y) == abs(x) * abs(y));
static_assert(select(x > 0, exp(2 * x), 1) == exp(max(2 * x, 0)));

// ---- what holds in some cases only
static_assert(!(max(x, y) + min(x, y) == x - y) && !(max(x, y) == x) && !(abs(x) == x));
static_assert(!(select(x < 0, 0, 1) == select(x <= 0, 0, 1)));               // not at 0
static_assert(!(select(x < y, x, y) == select(x <= y, x + 1, y)));           // nor here
static_assert(!(select(x * x < 1, 0, 1) == select(x * x <= 1, 0, 1)));       // nor where x is ±1
static_assert(select(x < y, x, 2 * y - x) == select(x <= y, x, 2 * y - x));  // there both are y
static_assert(!(clamp(x, y, z) == min(max(x, y), z)));  // the bounds may be the wrong way round
static_assert(!(clamp(x, 0, 1) == min(max(x, 0), 2)));
static_assert(!(max(x, y) == (x + y + abs(x - 2 * y)) / 2));

// ---- what is not found, though true: ties of other differences than those of variables
static_assert(!(max(x * x, y* y) == (x * x + y * y + abs(x * x - y * y)) / 2));

}  // namespace
