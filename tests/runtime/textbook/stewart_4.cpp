// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 76 to 100, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_76{pow(cos(sqrt(x)), 2) / sqrt(x), sqrt(x) + cos(sqrt(x)) * sin(sqrt(x))};
static_assert(derivative<stewart_76.antiderivative, x> == stewart_76.integrand);
constexpr pair stewart_77{x * pow(sin(pow(x, 2)), 3), -cos(pow(x, 2)) / 2 + pow(cos(pow(x, 2)), 3) / 6};
static_assert(derivative<stewart_77.antiderivative, x> == stewart_77.integrand);
constexpr pair stewart_78{pow(cos(x), 2) * pow(tan(x), 3), pow(cos(x), 2) / 2 - log(cos(x))};
static_assert(derivative<stewart_78.antiderivative, x> == stewart_78.integrand);
constexpr pair stewart_79{pow(cot(x), 5) * pow(sin(x), 2),
                          -0.5 * pow(csc(x), 2) - 2 * log(sin(x)) + pow(sin(x), 2) / 2};
static_assert(derivative<stewart_79.antiderivative, x> == stewart_79.integrand);
constexpr pair stewart_80{(1 - sin(x)) / cos(x), log(1 + sin(x))};
static_assert(derivative<stewart_80.antiderivative, x> == stewart_80.integrand);
constexpr pair stewart_81{1 / (1 - sin(x)), cos(x) / (1 - sin(x))};
static_assert(derivative<stewart_81.antiderivative, x> == stewart_81.integrand);
constexpr pair stewart_82{pow(tan(x), 2), -x + tan(x)};
static_assert(derivative<stewart_82.antiderivative, x> == stewart_82.integrand);
constexpr pair stewart_83{pow(tan(x), 4), x - tan(x) + pow(tan(x), 3) / 3};
static_assert(derivative<stewart_83.antiderivative, x> == stewart_83.integrand);
constexpr pair stewart_84{pow(sec(x), 4), tan(x) + pow(tan(x), 3) / 3};
static_assert(derivative<stewart_84.antiderivative, x> == stewart_84.integrand);
constexpr pair stewart_85{pow(sec(x), 6), tan(x) + 2 * pow(tan(x), 3) / 3 + pow(tan(x), 5) / 5};
static_assert(derivative<stewart_85.antiderivative, x> == stewart_85.integrand);
constexpr pair stewart_86{pow(tan(x), 4) * pow(sec(x), 2), pow(tan(x), 5) / 5};
static_assert(derivative<stewart_86.antiderivative, x> == stewart_86.integrand);
constexpr pair stewart_87{pow(tan(x), 2) * pow(sec(x), 4), pow(tan(x), 3) / 3 + pow(tan(x), 5) / 5};
static_assert(derivative<stewart_87.antiderivative, x> == stewart_87.integrand);
constexpr pair stewart_88{tan(x) * pow(sec(x), 3), pow(sec(x), 3) / 3};
static_assert(derivative<stewart_88.antiderivative, x> == stewart_88.integrand);
constexpr pair stewart_89{pow(tan(x), 3) * pow(sec(x), 3), -pow(sec(x), 3) / 3 + pow(sec(x), 5) / 5};
static_assert(derivative<stewart_89.antiderivative, x> == stewart_89.integrand);
constexpr pair stewart_90{pow(tan(x), 5), -log(cos(x)) - pow(tan(x), 2) / 2 + pow(tan(x), 4) / 4};
static_assert(derivative<stewart_90.antiderivative, x> == stewart_90.integrand);
constexpr pair stewart_91{pow(tan(x), 6), -x + tan(x) - pow(tan(x), 3) / 3 + pow(tan(x), 5) / 5};
static_assert(derivative<stewart_91.antiderivative, x> == stewart_91.integrand);
constexpr pair stewart_92{pow(tan(x), 5) * sec(x), sec(x) - 2 * pow(sec(x), 3) / 3 + pow(sec(x), 5) / 5};
static_assert(derivative<stewart_92.antiderivative, x> == stewart_92.integrand);
constexpr pair stewart_93{pow(tan(x), 5) * pow(sec(x), 3),
                          pow(sec(x), 3) / 3 - 2 * pow(sec(x), 5) / 5 + pow(sec(x), 7) / 7};
static_assert(derivative<stewart_93.antiderivative, x> == stewart_93.integrand);
constexpr pair stewart_94{tan(x) * pow(sec(x), 6), pow(sec(x), 6) / 6};
static_assert(derivative<stewart_94.antiderivative, x> == stewart_94.integrand);
constexpr pair stewart_95{pow(tan(x), 3) * pow(sec(x), 6), -1.0 / 6 * pow(sec(x), 6) + pow(sec(x), 8) / 8};
static_assert(derivative<stewart_95.antiderivative, x> == stewart_95.integrand);
constexpr pair stewart_96{pow(sec(x), 2) / cot(x), pow(sec(x), 2) / 2};
static_assert(derivative<stewart_96.antiderivative, x> == stewart_96.integrand);
constexpr pair stewart_97{sec(x) * pow(tan(x), 2), -atanh(sin(x)) / 2 + sec(x) * tan(x) / 2};
static_assert(derivative<stewart_97.antiderivative, x> == stewart_97.integrand);
constexpr pair stewart_98{pow(cot(x), 2), -x - cot(x)};
static_assert(derivative<stewart_98.antiderivative, x> == stewart_98.integrand);
constexpr pair stewart_99{pow(cot(x), 3), -pow(cot(x), 2) / 2 - log(sin(x))};
static_assert(derivative<stewart_99.antiderivative, x> == stewart_99.integrand);
constexpr pair stewart_100{pow(cot(x), 4) * pow(csc(x), 4), -pow(cot(x), 5) / 5 - pow(cot(x), 7) / 7};
static_assert(derivative<stewart_100.antiderivative, x> == stewart_100.integrand);

[[maybe_unused]] const bool all[] = {recorded<stewart_76, x>("Stewart 76", 1.1071295569938207, x = 0.37),
                                     recorded<stewart_77, x>("Stewart 77", 0.0009404589289869878, x = 0.37),
                                     recorded<stewart_78, x>("Stewart 78", 0.05071920584177652, x = 0.37),
                                     recorded<stewart_79, x>("Stewart 79", 14.897083262303061, x = 0.37),
                                     recorded<stewart_80, x>("Stewart 80", 0.6847214886956611, x = 0.37),
                                     recorded<stewart_81, x>("Stewart 81", 1.5664539057985414, x = 0.37),
                                     recorded<stewart_82, x>("Stewart 82", 0.1504378321696713, x = 0.37),
                                     recorded<stewart_83, x>("Stewart 83", 0.02263154134791019, x = 0.37),
                                     recorded<stewart_84, x>("Stewart 84", 1.3235072056872528, x = 0.37),
                                     recorded<stewart_85, x>("Stewart 85", 1.5226127605717823, x = 0.37),
                                     recorded<stewart_86, x>("Stewart 86", 0.026036181366948078, x = 0.37),
                                     recorded<stewart_87, x>("Stewart 87", 0.19910555488452955, x = 0.37),
                                     recorded<stewart_88, x>("Stewart 88", 0.4786006298933357, x = 0.37),
                                     recorded<stewart_89, x>("Stewart 89", 0.0719996412361926, x = 0.37),
                                     recorded<stewart_90, x>("Stewart 90", 0.00877794118034552, x = 0.37),
                                     recorded<stewart_91, x>("Stewart 91", 0.0034046400190378893, x = 0.37),
                                     recorded<stewart_92, x>("Stewart 92", 0.009415084971727022, x = 0.37),
                                     recorded<stewart_93, x>("Stewart 93", 0.010831469944566888, x = 0.37),
                                     recorded<stewart_94, x>("Stewart 94", 0.5905653992929119, x = 0.37),
                                     recorded<stewart_95, x>("Stewart 95", 0.08884337842404198, x = 0.37),
                                     recorded<stewart_96, x>("Stewart 96", 0.44621245487382977, x = 0.37),
                                     recorded<stewart_97, x>("Stewart 97", 0.16135730961734604, x = 0.37),
                                     recorded<stewart_98, x>("Stewart 98", 6.647264092932089, x = 0.37),
                                     recorded<stewart_99, x>("Stewart 99", 17.13816817393503, x = 0.37),
                                     recorded<stewart_100, x>("Stewart 100", 2584.032930326621, x = 0.37)};

}  // namespace
