// SPDX-License-Identifier: MIT
//
// Every row of the function table: whoever adds one adds its range here, its domain in laws/row_domains.hpp,
// and it is tested.
#include <catch2/catch.hpp>
#include <laws/function_row.hpp>
#include <laws/row_domains.hpp>

using namespace leibniz;
using laws::interval, laws::wide;

namespace {

// Where a row's values are tested: inside its domain, away from where its derivative is infinite.
template <class Row>
constexpr interval range{};
template <>
constexpr interval range<log_>{0.1, 9};
template <>
constexpr interval range<sqrt_>{0.1, 9};
template <>
constexpr interval range<cbrt_>{0.1, 9};
template <>
constexpr interval range<log2_>{0.1, 9};
template <>
constexpr interval range<log10_>{0.1, 9};
template <>
constexpr interval range<log1p_>{-0.8, 9};
template <>
constexpr interval range<tan_>{-1.3, 1.3};
template <>
constexpr interval range<asin_>{-0.9, 0.9};
template <>
constexpr interval range<acos_>{-0.9, 0.9};
template <>
constexpr interval range<acosh_>{1.2, 9};
template <>
constexpr interval range<atanh_>{-0.9, 0.9};
template <>
constexpr interval range<sec_>{-1.3, 1.3};
template <>
constexpr interval range<csc_>{0.3, 2.8};
template <>
constexpr interval range<cot_>{0.3, 2.8};
template <>
constexpr interval range<csch_>{0.3, 3};
template <>
constexpr interval range<coth_>{0.3, 3};

}  // namespace

TEMPLATE_LIST_TEST_CASE("A row's value is that of the function of its name", "[function]", function_table) {
  laws::check_values<TestType>(range<TestType>);
}

TEMPLATE_LIST_TEST_CASE("The first three derivatives of a row are right on its whole domain", "[function]",
                        function_table) {
  laws::check_accuracy<TestType>(laws::domain_of<TestType>);
}

TEMPLATE_LIST_TEST_CASE("The first three derivatives of a safe function are right on its whole domain",
                        "[function]", safe_functions) {
  laws::check_accuracy<TestType>(laws::domain_of<TestType>);
}

TEMPLATE_LIST_TEST_CASE("A row's symmetry holds to the bit", "[function]", function_table) {
  laws::check_symmetry<TestType>(range<TestType>);
}

TEMPLATE_LIST_TEST_CASE("A row's exact points are exact", "[function]", function_table) {
  laws::check_exact_points<TestType>();
}

TEMPLATE_LIST_TEST_CASE("A row's definition is its value", "[function]", function_table) {
  laws::check_definition<TestType>(range<TestType>);
}

TEMPLATE_LIST_TEST_CASE("A named constant's definition has its value", "[function]", constant_table) {
  CAPTURE(TestType::name);
  if constexpr (detail::has_definition<TestType, 0>)
    CHECK(value<lift(TestType::definition())>() ==
          Approx(TestType::template evaluate<double>()).epsilon(1e-15));
}

TEMPLATE_LIST_TEST_CASE("A named constant is the same number in every scalar type", "[function]",
                        constant_table) {
  CAPTURE(TestType::name);
  const wide reference = TestType::template evaluate<wide>();
  CHECK(TestType::template evaluate<double>() == static_cast<double>(reference));
  CHECK(TestType::template evaluate<float>() == static_cast<float>(reference));
  CHECK(TestType::template evaluate<long double>() == static_cast<long double>(reference));
}
