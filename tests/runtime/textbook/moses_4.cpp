// SPDX-License-Identifier: MIT
//
// Antiderivatives from Joel Moses, Symbolic Integration (1967), problems 82 to 110, as the test suite of Rubi
// has them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair moses_82{1 / (1 + pow(tan(x), 2)), x / 2 + 0.5 * cos(x) * sin(x)};
static_assert(derivative<moses_82.antiderivative, x> == moses_82.integrand);
constexpr pair moses_83{pow(x, 4) / pow(1 - pow(x, 2), 2.5),
                        pow(x, 3) / (3 * pow(1 - pow(x, 2), 1.5)) - x / sqrt(1 - pow(x, 2)) + asin(x)};
static_assert(derivative<moses_83.antiderivative, x> == moses_83.integrand);
constexpr pair moses_84{-pow(x, 2) / pow(1 - pow(x, 2), 1.5), -(x / sqrt(1 - pow(x, 2))) + asin(x)};
static_assert(derivative<moses_84.antiderivative, x> == moses_84.integrand);
constexpr pair moses_85{sin(x) * exp(x), -0.5 * exp(x) * cos(x) + 0.5 * exp(x) * sin(x)};
static_assert(derivative<moses_85.antiderivative, x> == moses_85.integrand);
constexpr pair moses_86{1 / x, log(x)};
static_assert(derivative<moses_86.antiderivative, x> == moses_86.integrand);
constexpr pair moses_87{sec(2 * t) / (1 + pow(sec(t), 2) + 3 * tan(t)),
                        -1.0 / 12 * log(cos(t) - sin(t)) - 0.25 * log(cos(t) + sin(t)) +
                            1.0 / 3 * log(2 * cos(t) + sin(t)) - 1 / (2 * (1 + tan(t)))};
static_assert(derivative<moses_87.antiderivative, t> == moses_87.integrand);
constexpr pair moses_88{1 / pow(sec(x), 2), x / 2 + 0.5 * cos(x) * sin(x)};
static_assert(derivative<moses_88.antiderivative, x> == moses_88.integrand);
constexpr pair moses_89{(pow(x, 2) + 1) / sqrt(x), 2 * sqrt(x) + 2 * pow(x, 2.5) / 5};
static_assert(derivative<moses_89.antiderivative, x> == moses_89.integrand);
constexpr pair moses_90{x / sqrt(pow(x, 2) + 2 * x + 5), sqrt(5 + 2 * x + pow(x, 2)) - asinh((1 + x) / 2)};
static_assert(derivative<moses_90.antiderivative, x> == moses_90.integrand);
constexpr pair moses_91{pow(sin(x), 2) * cos(x), pow(sin(x), 3) / 3};
static_assert(derivative<moses_91.antiderivative, x> == moses_91.integrand);
constexpr pair moses_92{exp(x) / (1 + exp(x)), log(1 + exp(x))};
static_assert(derivative<moses_92.antiderivative, x> == moses_92.integrand);
constexpr pair moses_93{exp(2 * x) / (1 + exp(x)), exp(x) - log(1 + exp(x))};
static_assert(derivative<moses_93.antiderivative, x> == moses_93.integrand);
constexpr pair moses_94{1 / (1 - cos(x)), -(sin(x) / (1 - cos(x)))};
static_assert(derivative<moses_94.antiderivative, x> == moses_94.integrand);
constexpr pair moses_95{tan(x) * pow(sec(x), 2), pow(sec(x), 2) / 2};
static_assert(derivative<moses_95.antiderivative, x> == moses_95.integrand);
constexpr pair moses_96{x * log(x), -(pow(x, 2) / 4) + 0.5 * pow(x, 2) * log(x)};
static_assert(derivative<moses_96.antiderivative, x> == moses_96.integrand);
constexpr pair moses_97{sin(x) * cos(x), pow(sin(x), 2) / 2};
static_assert(derivative<moses_97.antiderivative, x> == moses_97.integrand);
constexpr pair moses_98{(x + 1) / sqrt(2 * x - pow(x, 2)), -sqrt(2 * x - pow(x, 2)) - 2 * asin(1 - x)};
static_assert(derivative<moses_98.antiderivative, x> == moses_98.integrand);
constexpr pair moses_99{2 * (exp(x) / (2 + 3 * exp(2 * x))), sqrt(2_c / 3) * atan(sqrt(1.5_c) * exp(x))};
static_assert(derivative<moses_99.antiderivative, x> == moses_99.integrand);
constexpr pair moses_100{pow(x, 4) / pow(1 - pow(x, 2), 2.5),
                         pow(x, 3) / (3 * pow(1 - pow(x, 2), 1.5)) - x / sqrt(1 - pow(x, 2)) + asin(x)};
static_assert(derivative<moses_100.antiderivative, x> == moses_100.integrand);
constexpr pair moses_101{exp(6 * x) / (exp(4 * x) + 1), exp(2 * x) / 2 - 0.5 * atan(exp(2 * x))};
static_assert(derivative<moses_101.antiderivative, x> == moses_101.integrand);
constexpr pair moses_102{log(2 + 3 * pow(x, 2)),
                         -2 * x + 2 * sqrt(2_c / 3) * atan(sqrt(1.5_c) * x) + x* log(2 + 3 * pow(x, 2))};
static_assert(derivative<moses_102.antiderivative, x> == moses_102.integrand);
constexpr pair moses_109{r / sqrt(2 * numbers::e * pow(r, 2) - pow(a, 2)),
                         r* x / sqrt(-pow(a, 2) + 2 * numbers::e * pow(r, 2))};
static_assert(derivative<moses_109.antiderivative, x> == moses_109.integrand);
constexpr pair moses_110{r / sqrt(2 * numbers::e * pow(r, 2) - pow(a, 2) - exp(2_c)),
                         r* x / sqrt(-pow(a, 2) - exp(2_c) + 2 * numbers::e * pow(r, 2))};
static_assert(derivative<moses_110.antiderivative, x> == moses_110.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<moses_82, x>("Moses 82", 0.8692342793647939, x = 0.37),
    recorded<moses_83, x>("Moses 83", 0.027080339502839987, x = 0.37),
    recorded<moses_84, x>("Moses 84", -0.17073075986049083, x = 0.37),
    recorded<moses_85, x>("Moses 85", 0.5235231780521058, x = 0.37),
    recorded<moses_86, x>("Moses 86", 2.7027027027027026, x = 0.37),
    recorded<moses_87, t>("Moses 87", 0.4086127432469093, t = 0.37),
    recorded<moses_88, x>("Moses 88", 0.8692342793647939, x = 0.37),
    recorded<moses_89, x>("Moses 89", 1.869052086674607, x = 0.37),
    recorded<moses_90, x>("Moses 90", 0.1526256665463586, x = 0.37),
    recorded<moses_91, x>("Moses 91", 0.1219164572160819, x = 0.37),
    recorded<moses_92, x>("Moses 92", 0.5914589784327801, x = 0.37),
    recorded<moses_93, x>("Moses 93", 0.8562756362305444, x = 0.37),
    recorded<moses_94, x>("Moses 94", 14.777017525843803, x = 0.37),
    recorded<moses_95, x>("Moses 95", 0.44621245487382977, x = 0.37),
    recorded<moses_96, x>("Moses 96", -0.36787334113723075, x = 0.37),
    recorded<moses_97, x>("Moses 97", 0.3371439558140725, x = 0.37),
    recorded<moses_98, x>("Moses 98", 1.7641109794087133, x = 0.37),
    recorded<moses_99, x>("Moses 99", 0.3493649633513016, x = 0.37),
    recorded<moses_100, x>("Moses 100", 0.027080339502839987, x = 0.37),
    recorded<moses_101, x>("Moses 101", 1.7072916010371655, x = 0.37),
    recorded<moses_102, x>("Moses 102", 0.879917161759796, x = 0.37),
    recorded<moses_109, x>("Moses 109", 0.46755939450802175, x = 0.37, a = 1.3, r = 1.4),
    recorded<moses_110, x>("Moses 110", 1.1149774412605271, x = 0.37, a = 1.3, r = 1.4)};

}  // namespace
