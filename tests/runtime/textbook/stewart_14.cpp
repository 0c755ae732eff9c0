// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 341 to 368, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_341{x * pow(5 + pow(x, 2), 8), pow(5 + pow(x, 2), 9) / 18};
static_assert(derivative<stewart_341.antiderivative, x> == stewart_341.integrand);
constexpr pair stewart_342{pow(cos(x), 2) * pow(sin(x), 5),
                           -pow(cos(x), 3) / 3 + 2 * pow(cos(x), 5) / 5 - pow(cos(x), 7) / 7};
static_assert(derivative<stewart_342.antiderivative, x> == stewart_342.integrand);
constexpr pair stewart_343{cos(4 * x) / exp(3 * x),
                           -3 * cos(4 * x) / (25 * exp(3 * x)) + 4 * sin(4 * x) / (25 * exp(3 * x))};
static_assert(derivative<stewart_343.antiderivative, x> == stewart_343.integrand);
constexpr pair stewart_344{pow(csc(x / 2), 3), -atanh(cos(x / 2)) - cot(x / 2) * csc(x / 2)};
static_assert(derivative<stewart_344.antiderivative, x> == stewart_344.integrand);
constexpr pair stewart_346{sqrt(4 - 3 * pow(x, 2)) / x,
                           sqrt(4 - 3 * pow(x, 2)) - 2 * atanh(sqrt(4 - 3 * pow(x, 2)) / 2)};
static_assert(derivative<stewart_346.antiderivative, x> == stewart_346.integrand);
constexpr pair stewart_347{exp(3 * x) * pow(x, 2),
                           2 * exp(3 * x) / 27 - 2 * exp(3 * x) * x / 9 + exp(3 * x) * pow(x, 2) / 3};
static_assert(derivative<stewart_347.antiderivative, x> == stewart_347.integrand);
constexpr pair stewart_348{cos(x) * sin(x) / sqrt(1 + sin(x)),
                           -2 * sqrt(1 + sin(x)) + 2 * pow(1 + sin(x), 1.5) / 3};
static_assert(derivative<stewart_348.antiderivative, x> == stewart_348.integrand);
constexpr pair stewart_349{x * asin(pow(x, 2)), sqrt(1 - pow(x, 4)) / 2 + pow(x, 2) * asin(pow(x, 2)) / 2};
static_assert(derivative<stewart_349.antiderivative, x> == stewart_349.integrand);
constexpr pair stewart_350{
    pow(x, 3) * asin(pow(x, 2)),
    pow(x, 2) * sqrt(1 - pow(x, 4)) / 8 - asin(pow(x, 2)) / 8 + pow(x, 4) * asin(pow(x, 2)) / 4};
static_assert(derivative<stewart_350.antiderivative, x> == stewart_350.integrand);
constexpr pair stewart_351{exp(x) * sech(exp(x)), atan(sinh(exp(x)))};
static_assert(derivative<stewart_351.antiderivative, x> == stewart_351.integrand);
constexpr pair stewart_352{pow(x, 2) * cos(3 * x),
                           2 * x* cos(3 * x) / 9 - 2 * sin(3 * x) / 27 + pow(x, 2) * sin(3 * x) / 3};
static_assert(derivative<stewart_352.antiderivative, x> == stewart_352.integrand);
constexpr pair stewart_353{sqrt(5 - 4 * x - pow(x, 2)),
                           (2 + x) * sqrt(5 - 4 * x - pow(x, 2)) / 2 - 9 * asin((-2 - x) / 3) / 2};
static_assert(derivative<stewart_353.antiderivative, x> == stewart_353.integrand);
constexpr pair stewart_354{pow(x, 5) / (sqrt(2_c) + pow(x, 2)),
                           -(pow(x, 2) / sqrt(2_c)) + pow(x, 4) / 4 + log(sqrt(2_c) + pow(x, 2))};
static_assert(derivative<stewart_354.antiderivative, x> == stewart_354.integrand);
constexpr pair stewart_355{pow(sec(x), 5),
                           3 * atanh(sin(x)) / 8 + 3 * sec(x) * tan(x) / 8 + pow(sec(x), 3) * tan(x) / 4};
static_assert(derivative<stewart_355.antiderivative, x> == stewart_355.integrand);
constexpr pair stewart_356{pow(sin(2 * x), 6), 5 * x / 16 - 5 * cos(2 * x) * sin(2 * x) / 32 -
                                                   5 * cos(2 * x) * pow(sin(2 * x), 3) / 48 -
                                                   cos(2 * x) * pow(sin(2 * x), 5) / 12};
static_assert(derivative<stewart_356.antiderivative, x> == stewart_356.integrand);
constexpr pair stewart_357{cos(x) * log(sin(x)) * pow(sin(x), 2),
                           -pow(sin(x), 3) / 9 + log(sin(x)) * pow(sin(x), 3) / 3};
static_assert(derivative<stewart_357.antiderivative, x> == stewart_357.integrand);
constexpr pair stewart_358{1 / (exp(x) * (1 + 2 * exp(x))), -exp(-x) - 2 * x + 2 * log(1 + 2 * exp(x))};
static_assert(derivative<stewart_358.antiderivative, x> == stewart_358.integrand);
constexpr pair stewart_359{
    sqrt(2 + 3 * cos(x)) * tan(x),
    2 * sqrt(2_c) * atanh(sqrt(2 + 3 * cos(x)) / sqrt(2_c)) - 2 * sqrt(2 + 3 * cos(x))};
static_assert(derivative<stewart_359.antiderivative, x> == stewart_359.integrand);
constexpr pair stewart_361{pow(cos(x), 5), sin(x) - 2 * pow(sin(x), 3) / 3 + pow(sin(x), 5) / 5};
static_assert(derivative<stewart_361.antiderivative, x> == stewart_361.integrand);
constexpr pair stewart_362{pow(x, 4) / exp(x), -24 / exp(x) - 24 * x / exp(x) - 12 * pow(x, 2) / exp(x) -
                                                   4 * pow(x, 3) / exp(x) - pow(x, 4) / exp(x)};
static_assert(derivative<stewart_362.antiderivative, x> == stewart_362.integrand);
constexpr pair stewart_364{exp(x) * cos(4 + 3 * x),
                           exp(x) * cos(4 + 3 * x) / 10 + 3 * exp(x) * sin(4 + 3 * x) / 10};
static_assert(derivative<stewart_364.antiderivative, x> == stewart_364.integrand);
constexpr pair stewart_365{exp(x) * log(1 + exp(x)), -exp(x) + (1 + exp(x)) * log(1 + exp(x))};
static_assert(derivative<stewart_365.antiderivative, x> == stewart_365.integrand);
constexpr pair stewart_366{pow(x, 2) * atan(x),
                           -pow(x, 2) / 6 + pow(x, 3) * atan(x) / 3 + log(1 + pow(x, 2)) / 6};
static_assert(derivative<stewart_366.antiderivative, x> == stewart_366.integrand);
constexpr pair stewart_367{sqrt(-1 + exp(2 * x)), sqrt(-1 + exp(2 * x)) - atan(sqrt(-1 + exp(2 * x)))};
static_assert(derivative<stewart_367.antiderivative, x> == stewart_367.integrand);
constexpr pair stewart_368{exp(sin(x)) * sin(2 * x), -2 * exp(sin(x)) + 2 * exp(sin(x)) * sin(x)};
static_assert(derivative<stewart_368.antiderivative, x> == stewart_368.integrand);

[[maybe_unused]] const bool all[] = {recorded<stewart_341, x>("Stewart 341", 179395.1159905521, x = 0.37),
                                     recorded<stewart_342, x>("Stewart 342", 0.005374915285409902, x = 0.37),
                                     recorded<stewart_343, x>("Stewart 343", 0.029881646357457586, x = 0.37),
                                     recorded<stewart_344, x>("Stewart 344", 160.66644195381005, x = 0.37),
                                     recorded<stewart_346, x>("Stewart 346", 5.120391351916958, x = 0.37),
                                     recorded<stewart_347, x>("Stewart 347", 0.415403664198244, x = 0.37),
                                     recorded<stewart_348, x>("Stewart 348", 0.2889270116854713, x = 0.37),
                                     recorded<stewart_349, x>("Stewart 349", 0.05081256925590456, x = 0.37),
                                     recorded<stewart_350, x>("Stewart 350", 0.006956240731133334, x = 0.37),
                                     recorded<stewart_351, x>("Stewart 351", 0.6450760809213563, x = 0.37),
                                     recorded<stewart_352, x>("Stewart 352", 0.060874161641939664, x = 0.37),
                                     recorded<stewart_353, x>("Stewart 353", 1.8393205267163197, x = 0.37),
                                     recorded<stewart_354, x>("Stewart 354", 0.004470591881996609, x = 0.37),
                                     recorded<stewart_355, x>("Stewart 355", 1.4195735134497662, x = 0.37),
                                     recorded<stewart_356, x>("Stewart 356", 0.09398796431089738, x = 0.37),
                                     recorded<stewart_357, x>("Stewart 357", -0.12401024734106325, x = 0.37),
                                     recorded<stewart_358, x>("Stewart 358", 0.17731736280631627, x = 0.37),
                                     recorded<stewart_359, x>("Stewart 359", -0.8126552562119329, x = 2.17),
                                     recorded<stewart_361, x>("Stewart 361", 0.7044369245590228, x = 0.37),
                                     recorded<stewart_362, x>("Stewart 362", 0.012945473438416353, x = 0.37),
                                     recorded<stewart_364, x>("Stewart 364", 0.5605872175886263, x = 0.37),
                                     recorded<stewart_365, x>("Stewart 365", 1.2959583880891659, x = 0.37),
                                     recorded<stewart_366, x>("Stewart 366", 0.048514610927998636, x = 0.37),
                                     recorded<stewart_367, x>("Stewart 367", 1.0468693875046517, x = 0.37),
                                     recorded<stewart_368, x>("Stewart 368", 0.9680392367178089, x = 0.37)};

}  // namespace
