// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 313 to 340, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_313{pow(x, 3) / pow(1 + x, 10), 1 / (9 * pow(1 + x, 9)) - 3 / (8 * pow(1 + x, 8)) +
                                                           3 / (7 * pow(1 + x, 7)) - 1 / (6 * pow(1 + x, 6))};
static_assert(derivative<stewart_313.antiderivative, x> == stewart_313.integrand);
constexpr pair stewart_314{pow(cot(2 * x), 3) * pow(csc(2 * x), 3),
                           pow(csc(2 * x), 3) / 6 - pow(csc(2 * x), 5) / 10};
static_assert(derivative<stewart_314.antiderivative, x> == stewart_314.integrand);
constexpr pair stewart_315{pow(x + sin(x), 2),
                           x / 2 + pow(x, 3) / 3 - 2 * x* cos(x) + 2 * sin(x) - cos(x) * sin(x) / 2};
static_assert(derivative<stewart_315.antiderivative, x> == stewart_315.integrand);
constexpr pair stewart_316{exp(atan(x)) / (1 + pow(x, 2)), exp(atan(x))};
static_assert(derivative<stewart_316.antiderivative, x> == stewart_316.integrand);
constexpr pair stewart_317{1 / (x * (1 + pow(x, 4))), log(x) - log(1 + pow(x, 4)) / 4};
static_assert(derivative<stewart_317.antiderivative, x> == stewart_317.integrand);
constexpr pair stewart_318{pow(t, 3) / exp(2 * t), -3 / (8 * exp(2 * t)) - 3 * t / (4 * exp(2 * t)) -
                                                       3 * pow(t, 2) / (4 * exp(2 * t)) -
                                                       pow(t, 3) / (2 * exp(2 * t))};
static_assert(derivative<stewart_318.antiderivative, t> == stewart_318.integrand);
constexpr pair stewart_319{sqrt(t) / (1 + pow(t, 1.0 / 3)),
                           -6 * pow(t, 1.0 / 6) + 2 * sqrt(t) - 6 * pow(t, 5.0 / 6) / 5 +
                               6 * pow(t, 7.0 / 6) / 7 + 6 * atan(pow(t, 1.0 / 6))};
static_assert(derivative<stewart_319.antiderivative, t> == stewart_319.integrand);
constexpr pair stewart_320{sin(x) * sin(2 * x) * sin(3 * x),
                           -cos(2 * x) / 8 - cos(4 * x) / 16 + cos(6 * x) / 24};
static_assert(derivative<stewart_320.antiderivative, x> == stewart_320.integrand);
constexpr pair stewart_321{log(x / 2), -x + x* log(x / 2)};
static_assert(derivative<stewart_321.antiderivative, x> == stewart_321.integrand);
constexpr pair stewart_322{sqrt((1 + x) / (1 - x)),
                           -((1 - x) * sqrt((1 + x) / (1 - x))) + 2 * atan(sqrt((1 + x) / (1 - x)))};
static_assert(derivative<stewart_322.antiderivative, x> == stewart_322.integrand);
constexpr pair stewart_323{
    x * log(x) / sqrt(-1 + pow(x, 2)),
    -sqrt(-1 + pow(x, 2)) + atan(sqrt(-1 + pow(x, 2))) + sqrt(-1 + pow(x, 2)) * log(x)};
static_assert(derivative<stewart_323.antiderivative, x> == stewart_323.integrand);
constexpr pair stewart_324{(a + x) / (pow(a, 2) + pow(x, 2)), atan(x / a) + log(pow(a, 2) + pow(x, 2)) / 2};
static_assert(derivative<stewart_324.antiderivative, x> == stewart_324.integrand);
constexpr pair stewart_325{sqrt(1 + x - pow(x, 2)), -((1 - 2 * x) * sqrt(1 + x - pow(x, 2))) / 4 -
                                                        5 * asin((1 - 2 * x) / sqrt(5_c)) / 8};
static_assert(derivative<stewart_325.antiderivative, x> == stewart_325.integrand);
constexpr pair stewart_326{pow(x, 4) / (16 + pow(x, 10)), atan(pow(x, 5) / 4) / 20};
static_assert(derivative<stewart_326.antiderivative, x> == stewart_326.integrand);
constexpr pair stewart_327{(2 + x) / (2 + x + pow(x, 2)),
                           3 * atan((1 + 2 * x) / sqrt(7_c)) / sqrt(7_c) + log(2 + x + pow(x, 2)) / 2};
static_assert(derivative<stewart_327.antiderivative, x> == stewart_327.integrand);
constexpr pair stewart_328{x * sec(x) * tan(x), -atanh(sin(x)) + x* sec(x)};
static_assert(derivative<stewart_328.antiderivative, x> == stewart_328.integrand);
constexpr pair stewart_329{x / (-pow(a, 4) + pow(x, 4)), -atanh(pow(x, 2) / pow(a, 2)) / (2 * pow(a, 2))};
static_assert(derivative<stewart_329.antiderivative, x> == stewart_329.integrand);
constexpr pair stewart_330{1 / (sqrt(x) + sqrt(1 + x)), -2 * pow(x, 1.5) / 3 + 2 * pow(1 + x, 1.5) / 3};
static_assert(derivative<stewart_330.antiderivative, x> == stewart_330.integrand);
constexpr pair stewart_332{atan(sqrt(x)) / sqrt(x), 2 * sqrt(x) * atan(sqrt(x)) - log(1 + x)};
static_assert(derivative<stewart_332.antiderivative, x> == stewart_332.integrand);
constexpr pair stewart_333{log(1 + x) / pow(x, 2), log(x) - log(1 + x) - log(1 + x) / x};
static_assert(derivative<stewart_333.antiderivative, x> == stewart_333.integrand);
constexpr pair stewart_335{(1 + pow(cos(x), 2)) / (1 - pow(cos(x), 2)), -x - 2 * cot(x)};
static_assert(derivative<stewart_335.antiderivative, x> == stewart_335.integrand);
constexpr pair stewart_337{sin(2 * x) / sqrt(9 - pow(cos(x), 4)), -asin(pow(cos(x), 2) / 3)};
static_assert(derivative<stewart_337.antiderivative, x> == stewart_337.integrand);
constexpr pair stewart_338{pow(x, 2) / sqrt(5 - 4 * pow(x, 2)),
                           -(x* sqrt(5 - 4 * pow(x, 2))) / 8 + 5 * asin(2 * x / sqrt(5_c)) / 16};
static_assert(derivative<stewart_338.antiderivative, x> == stewart_338.integrand);
constexpr pair stewart_339{pow(x, 3) * sin(x),
                           6 * x* cos(x) - pow(x, 3) * cos(x) - 6 * sin(x) + 3 * pow(x, 2) * sin(x)};
static_assert(derivative<stewart_339.antiderivative, x> == stewart_339.integrand);
constexpr pair stewart_340{x * sqrt(4 + 2 * x + pow(x, 2)), -((1 + x) * sqrt(4 + 2 * x + pow(x, 2))) / 2 +
                                                                pow(4 + 2 * x + pow(x, 2), 1.5) / 3 -
                                                                3 * asinh((1 + x) / sqrt(3_c)) / 2};
static_assert(derivative<stewart_340.antiderivative, x> == stewart_340.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<stewart_313, x>("Stewart 313", 0.0021747007319114922, x = 0.37),
    recorded<stewart_314, x>("Stewart 314", 4.284733202121457, x = 0.37),
    recorded<stewart_315, x>("Stewart 315", 0.535261140289278, x = 0.37),
    recorded<stewart_316, x>("Stewart 316", 1.2536692594405965, x = 0.37),
    recorded<stewart_317, x>("Stewart 317", 2.6529815570237703, x = 0.37),
    recorded<stewart_318, t>("Stewart 318", 0.024167251162886955, t = 0.37),
    recorded<stewart_319, t>("Stewart 319", 0.35408017261240393, t = 0.37),
    recorded<stewart_320, x>("Stewart 320", 0.2184008209824246, x = 0.37),
    recorded<stewart_321, x>("Stewart 321", -1.6873994539038122, x = 0.37),
    recorded<stewart_322, x>("Stewart 322", 1.474653577828764, x = 0.37),
    recorded<stewart_323, x>("Stewart 323", 0.41801500451188756, x = 1.31),
    recorded<stewart_324, x>("Stewart 324", 0.9141168098965461, x = 0.37, a = 1.3),
    recorded<stewart_325, x>("Stewart 325", 1.1104503590885997, x = 0.37),
    recorded<stewart_326, x>("Stewart 326", 0.0011713471046741362, x = 0.37),
    recorded<stewart_327, x>("Stewart 327", 0.9453907216083609, x = 0.37),
    recorded<stewart_328, x>("Stewart 328", 0.15392594724268194, x = 0.37),
    recorded<stewart_329, x>("Stewart 329", -0.13040298374150755, x = 0.37, a = 1.3),
    recorded<stewart_330, x>("Stewart 330", 0.5621937380421406, x = 0.37),
    recorded<stewart_332, x>("Stewart 332", 0.8984121349621932, x = 0.37),
    recorded<stewart_333, x>("Stewart 333", 2.299567128122962, x = 0.37),
    recorded<stewart_335, x>("Stewart 335", 14.294528185864179, x = 0.37),
    recorded<stewart_337, x>("Stewart 337", 0.23483618141247523, x = 0.37),
    recorded<stewart_338, x>("Stewart 338", 0.0648793307123225, x = 0.37),
    recorded<stewart_339, x>("Stewart 339", 0.01831690647532122, x = 0.37),
    recorded<stewart_340, x>("Stewart 340", 0.8170970627777339, x = 0.37)};

}  // namespace
