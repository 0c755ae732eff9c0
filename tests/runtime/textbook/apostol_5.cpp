// SPDX-License-Identifier: MIT
//
// Antiderivatives from Tom M. Apostol, Calculus, volume I, problems 102 to 126, as the test suite of Rubi has
// them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair apostol_102{acot(exp(x)) / exp(x), -x - acot(exp(x)) / exp(x) + 0.5 * log(1 + exp(2 * x))};
static_assert(derivative<apostol_102.antiderivative, x> == apostol_102.integrand);
constexpr pair apostol_103{pow((a + x) / (a - x), 0.5),
                           -((a - x) * sqrt((a + x) / (a - x))) + 2 * a* atan(sqrt((a + x) / (a - x)))};
static_assert(derivative<apostol_103.antiderivative, x> == apostol_103.integrand);
constexpr pair apostol_104{
    sqrt((x - a) * (b - x)),
    -0.25 * (a + b - 2 * x) * sqrt(-a* b + (a + b) * x - pow(x, 2)) -
        0.125 * pow(a - b, 2) * atan((a + b - 2 * x) / (2 * sqrt(-a * b + (a + b) * x - pow(x, 2))))};
static_assert(derivative<apostol_104.antiderivative, x> == apostol_104.integrand);
constexpr pair apostol_105{1 / sqrt((x - a) * (b - x)),
                           -atan((a + b - 2 * x) / (2 * sqrt(-a * b + (a + b) * x - pow(x, 2))))};
static_assert(derivative<apostol_105.antiderivative, x> == apostol_105.integrand);
constexpr pair apostol_106{(5 * x + 3) / (pow(x, 2) + 2 * x - 3), 2 * log(1 - x) + 3 * log(3 + x)};
static_assert(derivative<apostol_106.antiderivative, x> == apostol_106.integrand);
constexpr pair apostol_107{(2 * x + 5) / (pow(x, 2) + 2 * x - 3), 1.75 * log(1 - x) + 0.25 * log(3 + x)};
static_assert(derivative<apostol_107.antiderivative, x> == apostol_107.integrand);
constexpr pair apostol_108{(pow(x, 3) + 3 * x) / (pow(x, 2) - 2 * x - 3),
                           2 * x + pow(x, 2) / 2 + 9 * log(3 - x) + log(1 + x)};
static_assert(derivative<apostol_108.antiderivative, x> == apostol_108.integrand);
constexpr pair apostol_109{(2 * pow(x, 2) + 5 * x - 1) / (pow(x, 3) + pow(x, 2) - 2 * x),
                           2 * log(1 - x) + log(x) / 2 - 0.5 * log(2 + x)};
static_assert(derivative<apostol_109.antiderivative, x> == apostol_109.integrand);
constexpr pair apostol_110{(pow(x, 2) + 2 * x + 3) / ((x - 1) * pow(x + 1, 2)),
                           1 / (1 + x) + 1.5 * log(1 - x) - 0.5 * log(1 + x)};
static_assert(derivative<apostol_110.antiderivative, x> == apostol_110.integrand);
constexpr pair apostol_111{(3 * pow(x, 2) + 2 * x - 2) / (pow(x, 3) - 1),
                           4 * atan((1 + 2 * x) / sqrt(3_c)) / sqrt(3_c) + log(1 - pow(x, 3))};
static_assert(derivative<apostol_111.antiderivative, x> == apostol_111.integrand);
constexpr pair apostol_112{
    (pow(x, 4) - pow(x, 3) + 2 * pow(x, 2) - x + 2) / ((x - 1) * pow(pow(x, 2) + 2, 2)),
    1 / (2 * (2 + pow(x, 2))) - atan(x / sqrt(2_c)) / (3 * sqrt(2_c)) + 1.0 / 3 * log(1 - x) +
        1.0 / 3 * log(2 + pow(x, 2))};
static_assert(derivative<apostol_112.antiderivative, x> == apostol_112.integrand);
constexpr pair apostol_113{1 / (sin(x) + cos(x)), -(atanh((cos(x) - sin(x)) / sqrt(2_c)) / sqrt(2_c))};
static_assert(derivative<apostol_113.antiderivative, x> == apostol_113.integrand);
constexpr pair apostol_114{x / (4 - pow(x, 2) + sqrt(4 - pow(x, 2))), -log(1 + sqrt(4 - pow(x, 2)))};
static_assert(derivative<apostol_114.antiderivative, x> == apostol_114.integrand);
constexpr pair apostol_115{(2 * x + 3) / ((x - 2) * (x + 5)), log(2 - x) + log(5 + x)};
static_assert(derivative<apostol_115.antiderivative, x> == apostol_115.integrand);
constexpr pair apostol_116{x / ((x + 1) * (x + 2) * (x + 3)),
                           -0.5 * log(1 + x) + 2 * log(2 + x) - 1.5 * log(3 + x)};
static_assert(derivative<apostol_116.antiderivative, x> == apostol_116.integrand);
constexpr pair apostol_117{x / (pow(x, 3) - 3 * x + 2),
                           1 / (3 * (1 - x)) + 2.0 / 9 * log(1 - x) - 2.0 / 9 * log(2 + x)};
static_assert(derivative<apostol_117.antiderivative, x> == apostol_117.integrand);
constexpr pair apostol_118{(pow(x, 4) + 2 * x - 6) / (pow(x, 3) + pow(x, 2) - 2 * x),
                           -x + pow(x, 2) / 2 - log(1 - x) + 3 * log(x) + log(2 + x)};
static_assert(derivative<apostol_118.antiderivative, x> == apostol_118.integrand);
constexpr pair apostol_119{(8 * pow(x, 3) + 7) / ((x + 1) * pow(2 * x + 1, 3)),
                           -(3 / pow(1 + 2 * x, 2)) + 3 / (1 + 2 * x) + log(1 + x)};
static_assert(derivative<apostol_119.antiderivative, x> == apostol_119.integrand);
constexpr pair apostol_120{(4 * pow(x, 2) + x + 1) / (pow(x, 3) - 1),
                           2 * log(1 - x) + log(1 + x + pow(x, 2))};
static_assert(derivative<apostol_120.antiderivative, x> == apostol_120.integrand);
constexpr pair apostol_121{pow(x, 4) / (pow(x, 4) + 5 * pow(x, 2) + 4),
                           x - 8.0 / 3 * atan(x / 2) + atan(x) / 3};
static_assert(derivative<apostol_121.antiderivative, x> == apostol_121.integrand);
constexpr pair apostol_122{(x + 2) / (pow(x, 2) + x), 2 * log(x) - log(1 + x)};
static_assert(derivative<apostol_122.antiderivative, x> == apostol_122.integrand);
constexpr pair apostol_123{1 / (x * pow(pow(x, 2) + 1, 2)),
                           1 / (2 * (1 + pow(x, 2))) + log(x) - 0.5 * log(1 + pow(x, 2))};
static_assert(derivative<apostol_123.antiderivative, x> == apostol_123.integrand);
constexpr pair apostol_124{1 / ((x + 1) * pow(x + 2, 2) * pow(x + 3, 3)),
                           1 / (2 + x) + 1 / (4 * pow(3 + x, 2)) + 5 / (4 * (3 + x)) + 0.125 * log(1 + x) +
                               2 * log(2 + x) - 2.125 * log(3 + x)};
static_assert(derivative<apostol_124.antiderivative, x> == apostol_124.integrand);
constexpr pair apostol_125{x / pow(x + 1, 2), 1 / (1 + x) + log(1 + x)};
static_assert(derivative<apostol_125.antiderivative, x> == apostol_125.integrand);
constexpr pair apostol_126{1 / (pow(x, 3) - x), -log(x) + 0.5 * log(1 - pow(x, 2))};
static_assert(derivative<apostol_126.antiderivative, x> == apostol_126.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<apostol_102, x>("Apostol 102", 0.41753528696467684, x = 0.37),
    recorded<apostol_103, x>("Apostol 103", 1.3400369117047422, x = 0.37, a = 1.3),
    recorded<apostol_104, x>("Apostol 104", 0.1307669683062202, x = 0.73, a = 1.3, b = 0.7),
    recorded<apostol_105, x>("Apostol 105", 7.647191129018726, x = 0.73, a = 1.3, b = 0.7),
    recorded<apostol_106, x>("Apostol 106", -2.2843954594696436, x = 0.37),
    recorded<apostol_107, x>("Apostol 107", -2.70359380151665, x = 0.37),
    recorded<apostol_108, x>("Apostol 108", -0.32212622463989343, x = 0.37),
    recorded<apostol_109, x>("Apostol 109", -2.0342222873868443, x = 0.37),
    recorded<apostol_110, x>("Apostol 110", -3.2787093205868847, x = 0.37),
    recorded<apostol_111, x>("Apostol 111", 0.8946149300519199, x = 0.37),
    recorded<apostol_112, x>("Apostol 112", -0.6506853879258415, x = 0.37),
    recorded<apostol_113, x>("Apostol 113", 0.7728317027103865, x = 0.37),
    recorded<apostol_114, x>("Apostol 114", 0.06348033102698696, x = 0.37),
    recorded<apostol_115, x>("Apostol 115", -0.4272771932229724, x = 0.37),
    recorded<apostol_116, x>("Apostol 116", 0.033814495323683774, x = 0.37),
    recorded<apostol_117, x>("Apostol 117", 0.3933437728896841, x = 0.37),
    recorded<apostol_118, x>("Apostol 118", 9.487350623679738, x = 0.37),
    recorded<apostol_119, x>("Apostol 119", 1.0260532208472721, x = 0.37),
    recorded<apostol_120, x>("Apostol 120", -2.0199147413959277, x = 0.37),
    recorded<apostol_121, x>("Apostol 121", 0.003984828242748941, x = 0.37),
    recorded<apostol_122, x>("Apostol 122", 4.675478398106136, x = 0.37),
    recorded<apostol_123, x>("Apostol 123", 2.09099860444934, x = 0.37),
    recorded<apostol_124, x>("Apostol 124", 0.003395416370487981, x = 0.37),
    recorded<apostol_125, x>("Apostol 125", 0.1971335713144014, x = 0.37),
    recorded<apostol_126, x>("Apostol 126", -3.1313899927038613, x = 0.37)};

}  // namespace
