// SPDX-License-Identifier: MIT
#include <leibniz/detail/fixed_string.hpp>

using namespace leibniz;

namespace {

template <fixed_string Text>
struct named {
  static constexpr auto text = Text;
};
static_assert(named<"alpha">::text.size() == 5 && named<"alpha">::text.data()[4] == 'a');
static_assert(named<"">::text.size() == 0);
static_assert(detail::same_text(named<"alpha">::text.data(), "alpha"));
static_assert(!detail::same_text("a", "ab") && !detail::same_text("ab", "a") && detail::same_text("", ""));

}  // namespace
