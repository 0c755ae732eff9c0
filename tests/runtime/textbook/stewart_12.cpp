// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 284 to 312, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_284{1 / (1 + x + pow(x, 2) + pow(x, 3)),
                           atan(x) / 2 + log(1 + x) / 2 - log(1 + pow(x, 2)) / 4};
static_assert(derivative<stewart_284.antiderivative, x> == stewart_284.integrand);
constexpr pair stewart_285{pow(x, 2) * log(1 + x), -x / 3 + pow(x, 2) / 6 - pow(x, 3) / 9 + log(1 + x) / 3 +
                                                       pow(x, 3) * log(1 + x) / 3};
static_assert(derivative<stewart_285.antiderivative, x> == stewart_285.integrand);
constexpr pair stewart_286{pow(x, 5) / exp(pow(x, 3)),
                           -1 / (3 * exp(pow(x, 3))) - pow(x, 3) / (3 * exp(pow(x, 3)))};
static_assert(derivative<stewart_286.antiderivative, x> == stewart_286.integrand);
constexpr pair stewart_287{pow(tan(4 * x), 2), -x + tan(4 * x) / 4};
static_assert(derivative<stewart_287.antiderivative, x> == stewart_287.integrand);
constexpr pair stewart_289{pow(x, 2) * atan(x),
                           -pow(x, 2) / 6 + pow(x, 3) * atan(x) / 3 + log(1 + pow(x, 2)) / 6};
static_assert(derivative<stewart_289.antiderivative, x> == stewart_289.integrand);
constexpr pair stewart_290{(1 - sqrt(x)) / pow(x, 1.0 / 3),
                           3 * pow(x, 2.0 / 3) / 2 - 6 * pow(x, 7.0 / 6) / 7};
static_assert(derivative<stewart_290.antiderivative, x> == stewart_290.integrand);
constexpr pair stewart_292{x / (10 + 2 * pow(x, 2) + pow(x, 4)), 1.0 / 6 * atan(1.0 / 3 * (1 + pow(x, 2)))};
static_assert(derivative<stewart_292.antiderivative, x> == stewart_292.integrand);
constexpr pair stewart_293{1 / (pow(x, -1.0 / 3) + x), 3 * log(1 + pow(x, 4.0 / 3)) / 4};
static_assert(derivative<stewart_293.antiderivative, x> == stewart_293.integrand);
constexpr pair stewart_294{
    pow(cos(x), 4) * pow(sin(x), 2),
    x / 16 + cos(x) * sin(x) / 16 + pow(cos(x), 3) * sin(x) / 24 - pow(cos(x), 5) * sin(x) / 6};
static_assert(derivative<stewart_294.antiderivative, x> == stewart_294.integrand);
constexpr pair stewart_295{1 / sqrt(5 - 4 * x - pow(x, 2)), -asin((-2 - x) / 3)};
static_assert(derivative<stewart_295.antiderivative, x> == stewart_295.integrand);
constexpr pair stewart_296{x / (1 - pow(x, 2) + sqrt(1 - pow(x, 2))), -log(1 + sqrt(1 - pow(x, 2)))};
static_assert(derivative<stewart_296.antiderivative, x> == stewart_296.integrand);
constexpr pair stewart_297{(1 + cos(x)) * csc(x), log(1 - cos(x))};
static_assert(derivative<stewart_297.antiderivative, x> == stewart_297.integrand);
constexpr pair stewart_299{1 / (-8 + pow(x, 3)), -atan((1 + x) / sqrt(3_c)) / (4 * sqrt(3_c)) +
                                                     log(2 - x) / 12 - log(4 + 2 * x + pow(x, 2)) / 24};
static_assert(derivative<stewart_299.antiderivative, x> == stewart_299.integrand);
constexpr pair stewart_300{pow(x, 5) * cosh(x), -120 * cosh(x) - 60 * pow(x, 2) * cosh(x) -
                                                    5 * pow(x, 4) * cosh(x) + 120 * x* sinh(x) +
                                                    20 * pow(x, 3) * sinh(x) + pow(x, 5) * sinh(x)};
static_assert(derivative<stewart_300.antiderivative, x> == stewart_300.integrand);
constexpr pair stewart_301{log(tan(x)) / (sin(x) * cos(x)), pow(log(tan(x)), 2) / 2};
static_assert(derivative<stewart_301.antiderivative, x> == stewart_301.integrand);
constexpr pair stewart_302{-2 * x + pow(x, 2) + pow(x, 3), -pow(x, 2) + pow(x, 3) / 3 + pow(x, 4) / 4};
static_assert(derivative<stewart_302.antiderivative, x> == stewart_302.integrand);
constexpr pair stewart_304{x / ((1 + pow(x, 2)) * (4 + pow(x, 2))),
                           log(1 + pow(x, 2)) / 6 - log(4 + pow(x, 2)) / 6};
static_assert(derivative<stewart_304.antiderivative, x> == stewart_304.integrand);
constexpr pair stewart_305{1 / (4 - 5 * sin(x)),
                           -log(cos(x / 2) - 2 * sin(x / 2)) / 3 + log(2 * cos(x / 2) - sin(x / 2)) / 3};
static_assert(derivative<stewart_305.antiderivative, x> == stewart_305.integrand);
constexpr pair stewart_306{x * pow(c + x, 1.0 / 3),
                           -3 * c* pow(c + x, 4.0 / 3) / 4 + 3 * pow(c + x, 7.0 / 3) / 7};
static_assert(derivative<stewart_306.antiderivative, x> == stewart_306.integrand);
constexpr pair stewart_307{exp(pow(x, 1.0 / 3)), 6 * exp(pow(x, 1.0 / 3)) -
                                                     6 * exp(pow(x, 1.0 / 3)) * pow(x, 1.0 / 3) +
                                                     3 * exp(pow(x, 1.0 / 3)) * pow(x, 2.0 / 3)};
static_assert(derivative<stewart_307.antiderivative, x> == stewart_307.integrand);
constexpr pair stewart_308{
    1 / (4 + x + sqrt(1 + x)),
    -2 * atan((1 + 2 * sqrt(1 + x)) / sqrt(11_c)) / sqrt(11_c) + log(4 + x + sqrt(1 + x))};
static_assert(derivative<stewart_308.antiderivative, x> == stewart_308.integrand);
constexpr pair stewart_309{(1 + pow(x, 3)) / (-pow(x, 2) + pow(x, 3)), 1 / x + x + 2 * log(1 - x) - log(x)};
static_assert(derivative<stewart_309.antiderivative, x> == stewart_309.integrand);
constexpr pair stewart_310{
    (-3 + 4 * x + pow(x, 2)) * sin(2 * x),
    7 * cos(2 * x) / 4 - 2 * x* cos(2 * x) - pow(x, 2) * cos(2 * x) / 2 + sin(2 * x) + x* sin(2 * x) / 2};
static_assert(derivative<stewart_310.antiderivative, x> == stewart_310.integrand);
constexpr pair stewart_311{cos(cos(x)) * sin(x), -sin(cos(x))};
static_assert(derivative<stewart_311.antiderivative, x> == stewart_311.integrand);
constexpr pair stewart_312{1 / sqrt(16 - pow(x, 2)), asin(x / 4)};
static_assert(derivative<stewart_312.antiderivative, x> == stewart_312.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<stewart_284, x>("Stewart 284", 0.6420327269762249, x = 0.37),
    recorded<stewart_285, x>("Stewart 285", 0.043097590284100595, x = 0.37),
    recorded<stewart_286, x>("Stewart 286", 0.006591895317601124, x = 0.37),
    recorded<stewart_287, x>("Stewart 287", 120.63462116236575, x = 0.37),
    recorded<stewart_289, x>("Stewart 289", 0.048514610927998636, x = 0.37),
    recorded<stewart_290, x>("Stewart 290", 0.545648114305362, x = 0.37),
    recorded<stewart_292, x>("Stewart 292", 0.035948360863609856, x = 0.37),
    recorded<stewart_293, x>("Stewart 293", 0.5672339191721176, x = 0.37),
    recorded<stewart_294, x>("Stewart 294", 0.09880242440184056, x = 0.37),
    recorded<stewart_295, x>("Stewart 295", 0.5436790300955691, x = 0.37),
    recorded<stewart_296, x>("Stewart 296", 0.20645803477759722, x = 0.37),
    recorded<stewart_297, x>("Stewart 297", 5.34359757576182, x = 0.37),
    recorded<stewart_299, x>("Stewart 299", -0.12579649624050881, x = 0.37),
    recorded<stewart_300, x>("Stewart 300", 0.007414494929438282, x = 0.37),
    recorded<stewart_301, x>("Stewart 301", -2.809193703092059, x = 0.37),
    recorded<stewart_302, x>("Stewart 302", -0.552447, x = 0.37),
    recorded<stewart_304, x>("Stewart 304", 0.07866914581069119, x = 0.37),
    recorded<stewart_305, x>("Stewart 305", 0.45622043881803553, x = 0.37),
    recorded<stewart_306, x>("Stewart 306", 0.4006848891478398, x = 0.37, c = 0.9),
    recorded<stewart_307, x>("Stewart 307", 2.050134570632554, x = 0.37),
    recorded<stewart_308, x>("Stewart 308", 0.18049010311605737, x = 0.37),
    recorded<stewart_309, x>("Stewart 309", -12.18190777650237, x = 0.37),
    recorded<stewart_310, x>("Stewart 310", -0.9326076105728874, x = 0.37),
    recorded<stewart_311, x>("Stewart 311", 0.21551076224948748, x = 0.37),
    recorded<stewart_312, x>("Stewart 312", 0.25107644393913975, x = 0.37)};

}  // namespace
