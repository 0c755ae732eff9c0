// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 1 to 25, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_1{pow(x, n), pow(x, 1 + n) / (1 + n)};
static_assert(derivative<stewart_1.antiderivative, x> == stewart_1.integrand);
constexpr pair stewart_2{exp(x), exp(x)};
static_assert(derivative<stewart_2.antiderivative, x> == stewart_2.integrand);
constexpr pair stewart_3{1 / x, log(x)};
static_assert(derivative<stewart_3.antiderivative, x> == stewart_3.integrand);
constexpr pair stewart_4{pow(a, x), pow(a, x) / log(a)};
static_assert(derivative<stewart_4.antiderivative, x> == stewart_4.integrand);
constexpr pair stewart_5{sin(x), -cos(x)};
static_assert(derivative<stewart_5.antiderivative, x> == stewart_5.integrand);
constexpr pair stewart_6{cos(x), sin(x)};
static_assert(derivative<stewart_6.antiderivative, x> == stewart_6.integrand);
constexpr pair stewart_7{pow(sec(x), 2), tan(x)};
static_assert(derivative<stewart_7.antiderivative, x> == stewart_7.integrand);
constexpr pair stewart_8{pow(csc(x), 2), -cot(x)};
static_assert(derivative<stewart_8.antiderivative, x> == stewart_8.integrand);
constexpr pair stewart_9{sec(x) * tan(x), sec(x)};
static_assert(derivative<stewart_9.antiderivative, x> == stewart_9.integrand);
constexpr pair stewart_10{csc(x) * cot(x), -csc(x)};
static_assert(derivative<stewart_10.antiderivative, x> == stewart_10.integrand);
constexpr pair stewart_11{sinh(x), cosh(x)};
static_assert(derivative<stewart_11.antiderivative, x> == stewart_11.integrand);
constexpr pair stewart_12{cosh(x), sinh(x)};
static_assert(derivative<stewart_12.antiderivative, x> == stewart_12.integrand);
constexpr pair stewart_13{tan(x), -log(cos(x))};
static_assert(derivative<stewart_13.antiderivative, x> == stewart_13.integrand);
constexpr pair stewart_14{cot(x), log(sin(x))};
static_assert(derivative<stewart_14.antiderivative, x> == stewart_14.integrand);
constexpr pair stewart_15{x * sin(x), -x* cos(x) + sin(x)};
static_assert(derivative<stewart_15.antiderivative, x> == stewart_15.integrand);
constexpr pair stewart_16{log(x), -x + x* log(x)};
static_assert(derivative<stewart_16.antiderivative, x> == stewart_16.integrand);
constexpr pair stewart_17{pow(x, 2) * exp(x), 2 * exp(x) - 2 * exp(x) * x + exp(x) * pow(x, 2)};
static_assert(derivative<stewart_17.antiderivative, x> == stewart_17.integrand);
constexpr pair stewart_18{exp(x) * sin(x), -0.5 * exp(x) * cos(x) + 0.5 * exp(x) * sin(x)};
static_assert(derivative<stewart_18.antiderivative, x> == stewart_18.integrand);
constexpr pair stewart_19{atan(x), x* atan(x) - log(1 + pow(x, 2)) / 2};
static_assert(derivative<stewart_19.antiderivative, x> == stewart_19.integrand);
constexpr pair stewart_20{x * exp(2 * x), -exp(2 * x) / 4 + exp(2 * x) * x / 2};
static_assert(derivative<stewart_20.antiderivative, x> == stewart_20.integrand);
constexpr pair stewart_21{x * cos(x), cos(x) + x* sin(x)};
static_assert(derivative<stewart_21.antiderivative, x> == stewart_21.integrand);
constexpr pair stewart_22{x * sin(4 * x), -(x* cos(4 * x)) / 4 + sin(4 * x) / 16};
static_assert(derivative<stewart_22.antiderivative, x> == stewart_22.integrand);
constexpr pair stewart_23{x * log(x), -pow(x, 2) / 4 + pow(x, 2) * log(x) / 2};
static_assert(derivative<stewart_23.antiderivative, x> == stewart_23.integrand);
constexpr pair stewart_24{pow(x, 2) * cos(3 * x),
                          2 * x* cos(3 * x) / 9 - 2 * sin(3 * x) / 27 + pow(x, 2) * sin(3 * x) / 3};
static_assert(derivative<stewart_24.antiderivative, x> == stewart_24.integrand);
constexpr pair stewart_25{pow(x, 2) * sin(2 * x),
                          cos(2 * x) / 4 - pow(x, 2) * cos(2 * x) / 2 + x* sin(2 * x) / 2};
static_assert(derivative<stewart_25.antiderivative, x> == stewart_25.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<stewart_1, x>("Stewart 1", 0.050653, x = 0.37, n = 3.0),
    recorded<stewart_2, x>("Stewart 2", 1.4477346146633245, x = 0.37),
    recorded<stewart_3, x>("Stewart 3", 2.7027027027027026, x = 0.37),
    recorded<stewart_4, x>("Stewart 4", 1.1019427714547527, x = 0.37, a = 1.3),
    recorded<stewart_5, x>("Stewart 5", 0.361615431964962, x = 0.37),
    recorded<stewart_6, x>("Stewart 6", 0.9323273456060345, x = 0.37),
    recorded<stewart_7, x>("Stewart 7", 1.1504378321696713, x = 0.37),
    recorded<stewart_8, x>("Stewart 8", 7.647264092932089, x = 0.37),
    recorded<stewart_9, x>("Stewart 9", 0.4160160736288701, x = 0.37),
    recorded<stewart_10, x>("Stewart 10", 7.129753432911714, x = 0.37),
    recorded<stewart_11, x>("Stewart 11", 0.3785001420129849, x = 0.37),
    recorded<stewart_12, x>("Stewart 12", 1.0692344726503396, x = 0.37),
    recorded<stewart_13, x>("Stewart 13", 0.38786316165584905, x = 0.37),
    recorded<stewart_14, x>("Stewart 14", 2.57822886744604, x = 0.37),
    recorded<stewart_15, x>("Stewart 15", 0.13379770982703593, x = 0.37),
    recorded<stewart_16, x>("Stewart 16", -0.9942522733438669, x = 0.37),
    recorded<stewart_17, x>("Stewart 17", 0.19819486874740913, x = 0.37),
    recorded<stewart_18, x>("Stewart 18", 0.5235231780521058, x = 0.37),
    recorded<stewart_19, x>("Stewart 19", 0.3543799191234378, x = 0.37),
    recorded<stewart_20, x>("Stewart 20", 0.7754961403629149, x = 0.37),
    recorded<stewart_21, x>("Stewart 21", 0.3449611178742327, x = 0.37),
    recorded<stewart_22, x>("Stewart 22", 0.3684759124789268, x = 0.37),
    recorded<stewart_23, x>("Stewart 23", -0.36787334113723075, x = 0.37),
    recorded<stewart_24, x>("Stewart 24", 0.060874161641939664, x = 0.37),
    recorded<stewart_25, x>("Stewart 25", 0.09231001510189306, x = 0.37)};

}  // namespace
