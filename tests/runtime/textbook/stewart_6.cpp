// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 127 to 154, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_127{x * sqrt(4 - pow(x, 2)), -pow(4 - pow(x, 2), 1.5) / 3};
static_assert(derivative<stewart_127.antiderivative, x> == stewart_127.integrand);
constexpr pair stewart_128{sqrt(1 - 4 * pow(x, 2)), x* sqrt(1 - 4 * pow(x, 2)) / 2 + asin(2 * x) / 4};
static_assert(derivative<stewart_128.antiderivative, x> == stewart_128.integrand);
constexpr pair stewart_129{pow(x, 3) / sqrt(pow(x, 2) + 4),
                           -4 * sqrt(4 + pow(x, 2)) + 1.0 / 3 * pow(4 + pow(x, 2), 1.5)};
static_assert(derivative<stewart_129.antiderivative, x> == stewart_129.integrand);
constexpr pair stewart_130{1 / sqrt(9 + pow(x, 2)), asinh(x / 3)};
static_assert(derivative<stewart_130.antiderivative, x> == stewart_130.integrand);
constexpr pair stewart_131{sqrt(pow(x, 2) + 1), x* sqrt(1 + pow(x, 2)) / 2 + asinh(x) / 2};
static_assert(derivative<stewart_131.antiderivative, x> == stewart_131.integrand);
constexpr pair stewart_133{sqrt(pow(x, 2) - pow(a, 2)) / pow(x, 4),
                           pow(-pow(a, 2) + pow(x, 2), 1.5) / (3 * pow(a, 2) * pow(x, 3))};
static_assert(derivative<stewart_133.antiderivative, x> == stewart_133.integrand);
constexpr pair stewart_134{sqrt(9 * pow(x, 2) - 4) / x,
                           sqrt(-4 + 9 * pow(x, 2)) - 2 * atan(sqrt(-4 + 9 * pow(x, 2)) / 2)};
static_assert(derivative<stewart_134.antiderivative, x> == stewart_134.integrand);
constexpr pair stewart_135{1 / (pow(x, 2) * sqrt(16 * pow(x, 2) - 9)), sqrt(-9 + 16 * pow(x, 2)) / (9 * x)};
static_assert(derivative<stewart_135.antiderivative, x> == stewart_135.integrand);
constexpr pair stewart_136{pow(x, 2) / pow(pow(a, 2) - pow(x, 2), 1.5),
                           x / sqrt(pow(a, 2) - pow(x, 2)) - atan(x / sqrt(pow(a, 2) - pow(x, 2)))};
static_assert(derivative<stewart_136.antiderivative, x> == stewart_136.integrand);
constexpr pair stewart_137{pow(x, 2) / sqrt(5 - pow(x, 2)),
                           -(x* sqrt(5 - pow(x, 2))) / 2 + 5 * asin(x / sqrt(5_c)) / 2};
static_assert(derivative<stewart_137.antiderivative, x> == stewart_137.integrand);
constexpr pair stewart_139{x / pow(pow(x, 2) + 4, 2.5), -1 / (3 * pow(4 + pow(x, 2), 1.5))};
static_assert(derivative<stewart_139.antiderivative, x> == stewart_139.integrand);
constexpr pair stewart_140{pow(x, 3) * sqrt(4 - 9 * pow(x, 2)),
                           -4 * pow(4 - 9 * pow(x, 2), 1.5) / 243 + pow(4 - 9 * pow(x, 2), 2.5) / 405};
static_assert(derivative<stewart_140.antiderivative, x> == stewart_140.integrand);
constexpr pair stewart_141{
    pow(x, 2) * sqrt(9 - pow(x, 2)),
    -9 * x* sqrt(9 - pow(x, 2)) / 8 + pow(x, 3) * sqrt(9 - pow(x, 2)) / 4 + 81 * asin(x / 3) / 8};
static_assert(derivative<stewart_141.antiderivative, x> == stewart_141.integrand);
constexpr pair stewart_142{5 * x * sqrt(1 + pow(x, 2)), 5 * pow(1 + pow(x, 2), 1.5) / 3};
static_assert(derivative<stewart_142.antiderivative, x> == stewart_142.integrand);
constexpr pair stewart_143{1 / pow(4 * pow(x, 2) - 25, 1.5), -x / (25 * sqrt(-25 + 4 * pow(x, 2)))};
static_assert(derivative<stewart_143.antiderivative, x> == stewart_143.integrand);
constexpr pair stewart_144{sqrt(2 * x - pow(x, 2)),
                           -0.5 * (1 - x) * sqrt(2 * x - pow(x, 2)) - 0.5 * asin(1 - x)};
static_assert(derivative<stewart_144.antiderivative, x> == stewart_144.integrand);
constexpr pair stewart_145{1 / sqrt(pow(x, 2) + 4 * x + 8), asinh((2 + x) / 2)};
static_assert(derivative<stewart_145.antiderivative, x> == stewart_145.integrand);
constexpr pair stewart_147{
    pow(x, 2) / sqrt(4 * x - pow(x, 2)),
    -3 * sqrt(4 * x - pow(x, 2)) - 0.5 * x* sqrt(4 * x - pow(x, 2)) - 6 * asin(1 - x / 2)};
static_assert(derivative<stewart_147.antiderivative, x> == stewart_147.integrand);
constexpr pair stewart_148{1 / pow(2 + 2 * x + pow(x, 2), 2),
                           (1 + x) / (2 * (2 + 2 * x + pow(x, 2))) + atan(1 + x) / 2};
static_assert(derivative<stewart_148.antiderivative, x> == stewart_148.integrand);
constexpr pair stewart_149{
    1 / pow(5 - 4 * x - pow(x, 2), 2.5),
    (2 + x) / (27 * pow(5 - 4 * x - pow(x, 2), 1.5)) + 2 * (2 + x) / (243 * sqrt(5 - 4 * x - pow(x, 2)))};
static_assert(derivative<stewart_149.antiderivative, x> == stewart_149.integrand);
constexpr pair stewart_150{exp(t) * sqrt(9 - exp(2 * t)),
                           exp(t) * sqrt(9 - exp(2 * t)) / 2 + 9 * asin(exp(t) / 3) / 2};
static_assert(derivative<stewart_150.antiderivative, t> == stewart_150.integrand);
constexpr pair stewart_151{sqrt(exp(2 * t) - 9), sqrt(-9 + exp(2 * t)) - 3 * atan(sqrt(-9 + exp(2 * t)) / 3)};
static_assert(derivative<stewart_151.antiderivative, t> == stewart_151.integrand);
constexpr pair stewart_152{1 / sqrt(pow(a, 2) + pow(x, 2)), atanh(x / sqrt(pow(a, 2) + pow(x, 2)))};
static_assert(derivative<stewart_152.antiderivative, x> == stewart_152.integrand);
constexpr pair stewart_153{(5 + x) / (-2 + x + pow(x, 2)), 2 * log(1 - x) - log(2 + x)};
static_assert(derivative<stewart_153.antiderivative, x> == stewart_153.integrand);
constexpr pair stewart_154{(x + pow(x, 3)) / (-1 + x),
                           2 * x + pow(x, 2) / 2 + pow(x, 3) / 3 + 2 * log(1 - x)};
static_assert(derivative<stewart_154.antiderivative, x> == stewart_154.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<stewart_127, x>("Stewart 127", 0.7272265052925395, x = 0.37),
    recorded<stewart_128, x>("Stewart 128", 0.6726068688320095, x = 0.37),
    recorded<stewart_129, x>("Stewart 129", 0.024903917026743324, x = 0.37),
    recorded<stewart_130, x>("Stewart 130", 0.3308267085833367, x = 0.37),
    recorded<stewart_131, x>("Stewart 131", 1.0662551289442879, x = 0.37),
    recorded<stewart_133, x>("Stewart 133", 0.054857381171941, x = 1.31, a = 1.3),
    recorded<stewart_134, x>("Stewart 134", 1.2222525495174992, x = 0.73),
    recorded<stewart_135, x>("Stewart 135", 0.13563438223367277, x = 1.31),
    recorded<stewart_136, x>("Stewart 136", 0.07073010757020985, x = 0.37, a = 1.3),
    recorded<stewart_137, x>("Stewart 137", 0.06207930527251885, x = 0.37),
    recorded<stewart_139, x>("Stewart 139", 0.010629532562193964, x = 0.37),
    recorded<stewart_140, x>("Stewart 140", 0.08427143126511558, x = 0.37),
    recorded<stewart_141, x>("Stewart 141", 0.4075644287606562, x = 0.37),
    recorded<stewart_142, x>("Stewart 142", 1.9725719885469326, x = 0.37),
    recorded<stewart_143, x>("Stewart 143", 0.010215702368237906, x = 3.4),
    recorded<stewart_144, x>("Stewart 144", 0.7765951326141569, x = 0.37),
    recorded<stewart_145, x>("Stewart 145", 0.32246490069885125, x = 0.37),
    recorded<stewart_147, x>("Stewart 147", 0.11812702692592465, x = 0.37),
    recorded<stewart_148, x>("Stewart 148", 0.12082323719763835, x = 0.37),
    recorded<stewart_149, x>("Stewart 149", 0.04750211121438951, x = 0.37),
    recorded<stewart_150, t>("Stewart 150", 3.80400761691279, t = 0.37),
    recorded<stewart_151, t>("Stewart 151", 2.176171772879596, t = 1.31),
    recorded<stewart_152, x>("Stewart 152", 0.7398481839319421, x = 0.37, a = 1.3),
    recorded<stewart_153, x>("Stewart 153", -3.596544102873217, x = 0.37),
    recorded<stewart_154, x>("Stewart 154", -0.6677031746031746, x = 0.37)};

}  // namespace
