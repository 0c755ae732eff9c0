// SPDX-License-Identifier: MIT
//
// Rejected spellings have tests of their own in tests/fail; what is left as it was is here.
#include <leibniz/expression/freeze.hpp>

using namespace leibniz;

namespace {

template <class L, class R>
concept has_exclusive_or = requires(L l, R r) { l ^ r; };
struct unrelated {};
static_assert(has_exclusive_or<int, int> && !has_exclusive_or<unrelated, int>);

template <class L, class R>
concept has_and = requires(L l, R r) { l&& r; };
static_assert(has_and<bool, bool> && !has_and<unrelated, bool>);

template <class L, class R>
concept assigns = requires(L l, R r) { l += r; };
static_assert(assigns<int&, int> && !assigns<unrelated&, int>);

}  // namespace
