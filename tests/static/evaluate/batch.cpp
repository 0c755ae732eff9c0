// SPDX-License-Identifier: MIT
//
// What the arguments of a batch are taken for.
#include <leibniz/evaluate/batch.hpp>

#include <leibniz/leibniz.hpp>

#include <span>
#include <vector>

using namespace leibniz;
using detail::data_kind, detail::kind_of;

namespace {

using x = variable<"x">;
using q = vector_variable<"q", 3>;
using vector = std::array<double, 3>;
template <class T>
using view = std::span<const T>;

static_assert(kind_of<x, double>() == data_kind::shared);
static_assert(kind_of<x, view<double>>() == data_kind::points);
static_assert(kind_of<x, std::array<float, 7>>() == data_kind::points);
static_assert(kind_of<x, view<vector>>() == data_kind::unfit);

static_assert(kind_of<q, vector>() == data_kind::shared);
static_assert(kind_of<q, view<double>>() == data_kind::shared);
static_assert(kind_of<q, view<vector>>() == data_kind::points);
static_assert(kind_of<q, std::array<vector, 3>>() == data_kind::points);  // three vectors
static_assert(kind_of<q, std::array<view<double>, 3>>() == data_kind::columns);
static_assert(kind_of<q, double>() == data_kind::unfit);
static_assert(kind_of<q, view<view<double>>>() == data_kind::unfit);  // of any size
static_assert(kind_of<q, view<std::array<vector, 3>>>() == data_kind::unfit);

// bound by value: to bind what owns its data would allocate
static_assert(!detail::batch_argument<decltype(x{} = view<double>{})>::is_owner);
static_assert(detail::batch_argument<decltype(x{} = std::vector<double>{})>::is_owner);

// a register of doubles or floats, and single numbers of other types
template <class T, bool Exact>
constexpr std::size_t lanes = detail::lanes_of<typename detail::batch_scalar<T, Exact>::type>::count;
static_assert(lanes<double, true> == detail::register_bytes / sizeof(double));
static_assert(lanes<float, false> == 2 * lanes<double, false>);
static_assert(lanes<long double, true> == 1 && lanes<std::array<int, 2>, false> == 1);

}  // namespace
