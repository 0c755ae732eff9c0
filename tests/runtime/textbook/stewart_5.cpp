// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 101 to 126, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_101{pow(cot(x), 3) * pow(csc(x), 4), pow(csc(x), 4) / 4 - pow(csc(x), 6) / 6};
static_assert(derivative<stewart_101.antiderivative, x> == stewart_101.integrand);
constexpr pair stewart_102{csc(x), -atanh(cos(x))};
static_assert(derivative<stewart_102.antiderivative, x> == stewart_102.integrand);
constexpr pair stewart_103{pow(csc(x), 3), -atanh(cos(x)) / 2 - cot(x) * csc(x) / 2};
static_assert(derivative<stewart_103.antiderivative, x> == stewart_103.integrand);
constexpr pair stewart_104{pow(cos(x), 2) / sin(x), -atanh(cos(x)) + cos(x)};
static_assert(derivative<stewart_104.antiderivative, x> == stewart_104.integrand);
constexpr pair stewart_105{1 / pow(sin(x), 4), -cot(x) - pow(cot(x), 3) / 3};
static_assert(derivative<stewart_105.antiderivative, x> == stewart_105.integrand);
constexpr pair stewart_106{sin(5 * x) * sin(2 * x), sin(3 * x) / 6 - sin(7 * x) / 14};
static_assert(derivative<stewart_106.antiderivative, x> == stewart_106.integrand);
constexpr pair stewart_107{sin(3 * x) * cos(x), -cos(2 * x) / 4 - cos(4 * x) / 8};
static_assert(derivative<stewart_107.antiderivative, x> == stewart_107.integrand);
constexpr pair stewart_108{cos(3 * x) * cos(4 * x), sin(x) / 2 + sin(7 * x) / 14};
static_assert(derivative<stewart_108.antiderivative, x> == stewart_108.integrand);
constexpr pair stewart_109{sin(3 * x) * sin(6 * x), sin(3 * x) / 6 - sin(9 * x) / 18};
static_assert(derivative<stewart_109.antiderivative, x> == stewart_109.integrand);
constexpr pair stewart_110{sin(x) * pow(cos(x), 5), -1.0 / 6 * pow(cos(x), 6)};
static_assert(derivative<stewart_110.antiderivative, x> == stewart_110.integrand);
constexpr pair stewart_111{cos(x) * cos(2 * x) * cos(3 * x),
                           x / 4 + 0.125 * sin(2 * x) + 0.0625 * sin(4 * x) + 1.0 / 24 * sin(6 * x)};
static_assert(derivative<stewart_111.antiderivative, x> == stewart_111.integrand);
constexpr pair stewart_112{(1 - pow(tan(x), 2)) / pow(sec(x), 2), cos(x) * sin(x)};
static_assert(derivative<stewart_112.antiderivative, x> == stewart_112.integrand);
constexpr pair stewart_113{(cos(x) + sin(x)) / sin(2 * x), -atanh(cos(x)) / 2 + atanh(sin(x)) / 2};
static_assert(derivative<stewart_113.antiderivative, x> == stewart_113.integrand);
constexpr pair stewart_114{pow(sin(x), 2) * tan(x), pow(cos(x), 2) / 2 - log(cos(x))};
static_assert(derivative<stewart_114.antiderivative, x> == stewart_114.integrand);
constexpr pair stewart_115{pow(cos(x), 2) * pow(cot(x), 3),
                           -pow(csc(x), 2) / 2 - 2 * log(sin(x)) + pow(sin(x), 2) / 2};
static_assert(derivative<stewart_115.antiderivative, x> == stewart_115.integrand);
constexpr pair stewart_116{pow(sec(x), 3) * tan(x), pow(sec(x), 3) / 3};
static_assert(derivative<stewart_116.antiderivative, x> == stewart_116.integrand);
constexpr pair stewart_117{pow(sec(x), 3) * pow(tan(x), 3), -pow(sec(x), 3) / 3 + pow(sec(x), 5) / 5};
static_assert(derivative<stewart_117.antiderivative, x> == stewart_117.integrand);
constexpr pair stewart_118{sqrt(9 - pow(x, 2)) / pow(x, 2), -(sqrt(9 - pow(x, 2)) / x) - asin(x / 3)};
static_assert(derivative<stewart_118.antiderivative, x> == stewart_118.integrand);
constexpr pair stewart_119{1 / (pow(x, 2) * sqrt(4 + pow(x, 2))), -sqrt(4 + pow(x, 2)) / (4 * x)};
static_assert(derivative<stewart_119.antiderivative, x> == stewart_119.integrand);
constexpr pair stewart_120{x / sqrt(4 + pow(x, 2)), sqrt(4 + pow(x, 2))};
static_assert(derivative<stewart_120.antiderivative, x> == stewart_120.integrand);
constexpr pair stewart_122{pow(x, 3) / pow(9 + 4 * pow(x, 2), 1.5),
                           9 / (16 * sqrt(9 + 4 * pow(x, 2))) + sqrt(9 + 4 * pow(x, 2)) / 16};
static_assert(derivative<stewart_122.antiderivative, x> == stewart_122.integrand);
constexpr pair stewart_123{x / sqrt(3 - 2 * x - pow(x, 2)),
                           -sqrt(3 - 2 * x - pow(x, 2)) + asin((-1 - x) / 2)};
static_assert(derivative<stewart_123.antiderivative, x> == stewart_123.integrand);
constexpr pair stewart_124{1 / (pow(x, 2) * sqrt(1 - pow(x, 2))), -(sqrt(1 - pow(x, 2)) / x)};
static_assert(derivative<stewart_124.antiderivative, x> == stewart_124.integrand);
constexpr pair stewart_125{pow(x, 3) * sqrt(4 - pow(x, 2)),
                           -4 * pow(4 - pow(x, 2), 1.5) / 3 + pow(4 - pow(x, 2), 2.5) / 5};
static_assert(derivative<stewart_125.antiderivative, x> == stewart_125.integrand);
constexpr pair stewart_126{x / sqrt(1 - pow(x, 2)), -sqrt(1 - pow(x, 2))};
static_assert(derivative<stewart_126.antiderivative, x> == stewart_126.integrand);

[[maybe_unused]] const bool all[] = {recorded<stewart_101, x>("Stewart 101", 1002.2511821793117, x = 0.37),
                                     recorded<stewart_102, x>("Stewart 102", 2.7653687083157807, x = 0.37),
                                     recorded<stewart_103, x>("Stewart 103", 21.147504826821265, x = 0.37),
                                     recorded<stewart_104, x>("Stewart 104", 2.4037532763508187, x = 0.37),
                                     recorded<stewart_105, x>("Stewart 105", 58.48064810704846, x = 0.37),
                                     recorded<stewart_106, x>("Stewart 106", 0.6481762491141363, x = 0.37),
                                     recorded<stewart_107, x>("Stewart 107", 0.8350843780828926, x = 0.37),
                                     recorded<stewart_108, x>("Stewart 108", 0.040318182059734385, x = 0.37),
                                     recorded<stewart_109, x>("Stewart 109", 0.7134826465399693, x = 0.37),
                                     recorded<stewart_110, x>("Stewart 110", 0.2547352627664804, x = 0.37),
                                     recorded<stewart_111, x>("Stewart 111", 0.306146978033992, x = 0.37),
                                     recorded<stewart_112, x>("Stewart 112", 0.7384685587295879, x = 0.37),
                                     recorded<stewart_113, x>("Stewart 113", 1.9189766793336454, x = 0.37),
                                     recorded<stewart_114, x>("Stewart 114", 0.05071920584177652, x = 0.37),
                                     recorded<stewart_115, x>("Stewart 115", 14.897083262303061, x = 0.37),
                                     recorded<stewart_116, x>("Stewart 116", 0.4786006298933357, x = 0.37),
                                     recorded<stewart_117, x>("Stewart 117", 0.0719996412361926, x = 0.37),
                                     recorded<stewart_118, x>("Stewart 118", 21.746500367932967, x = 0.37),
                                     recorded<stewart_119, x>("Stewart 119", 3.5913608199115785, x = 0.37),
                                     recorded<stewart_120, x>("Stewart 120", 0.18191319961098118, x = 0.37),
                                     recorded<stewart_122, x>("Stewart 122", 0.0017169745130790838, x = 0.37),
                                     recorded<stewart_123, x>("Stewart 123", 0.253931453694782, x = 0.37),
                                     recorded<stewart_124, x>("Stewart 124", 7.862596587784594, x = 0.37),
                                     recorded<stewart_125, x>("Stewart 125", 0.09955730857454866, x = 0.37),
                                     recorded<stewart_126, x>("Stewart 126", 0.3982641049610531, x = 0.37)};

}  // namespace
