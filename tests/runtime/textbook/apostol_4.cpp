// SPDX-License-Identifier: MIT
//
// Antiderivatives from Tom M. Apostol, Calculus, volume I, problems 77 to 101, as the test suite of Rubi has
// them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair apostol_77{pow(x, 2) * exp(-2 * x),
                          -0.25 / exp(2 * x) - 0.5 * x / exp(2 * x) - 0.5 * pow(x, 2) / exp(2 * x)};
static_assert(derivative<apostol_77.antiderivative, x> == apostol_77.integrand);
constexpr pair apostol_78{exp(sqrt(x)), -2 * exp(sqrt(x)) + 2 * exp(sqrt(x)) * sqrt(x)};
static_assert(derivative<apostol_78.antiderivative, x> == apostol_78.integrand);
constexpr pair apostol_79{pow(x, 3) * exp(-pow(x, 2)),
                          -(1 / (exp(pow(x, 2)) * 2)) - 0.5 * pow(x, 2) / exp(pow(x, 2))};
static_assert(derivative<apostol_79.antiderivative, x> == apostol_79.integrand);
constexpr pair apostol_80{exp(a * x) * cos(b * x), a* exp(a* x) * cos(b* x) / (pow(a, 2) + pow(b, 2)) +
                                                       b* exp(a* x) * sin(b* x) / (pow(a, 2) + pow(b, 2))};
static_assert(derivative<apostol_80.antiderivative, x> == apostol_80.integrand);
constexpr pair apostol_81{exp(a * x) * sin(b * x), -(b* exp(a* x) * cos(b * x) / (pow(a, 2) + pow(b, 2))) +
                                                       a* exp(a* x) * sin(b* x) / (pow(a, 2) + pow(b, 2))};
static_assert(derivative<apostol_81.antiderivative, x> == apostol_81.integrand);
constexpr pair apostol_82{acot(x), x* acot(x) + 0.5 * log(1 + pow(x, 2))};
static_assert(derivative<apostol_82.antiderivative, x> == apostol_82.integrand);
constexpr pair apostol_83{asec(x), x* asec(x) - atanh(sqrt(1 - 1 / pow(x, 2)))};
static_assert(derivative<apostol_83.antiderivative, x> == apostol_83.integrand);
constexpr pair apostol_84{acsc(x), x* acsc(x) + atanh(sqrt(1 - 1 / pow(x, 2)))};
static_assert(derivative<apostol_84.antiderivative, x> == apostol_84.integrand);
constexpr pair apostol_85{pow(asin(x), 2), -2 * x + 2 * sqrt(1 - pow(x, 2)) * asin(x) + x* pow(asin(x), 2)};
static_assert(derivative<apostol_85.antiderivative, x> == apostol_85.integrand);
constexpr pair apostol_86{asin(x) / pow(x, 2), -(asin(x) / x) - atanh(sqrt(1 - pow(x, 2)))};
static_assert(derivative<apostol_86.antiderivative, x> == apostol_86.integrand);
constexpr pair apostol_87{1 / sqrt(pow(a, 2) - pow(x, 2)), atan(x / sqrt(pow(a, 2) - pow(x, 2)))};
static_assert(derivative<apostol_87.antiderivative, x> == apostol_87.integrand);
constexpr pair apostol_88{1 / sqrt(1 - 2 * x - pow(x, 2)), asin((1 + x) / sqrt(2_c))};
static_assert(derivative<apostol_88.antiderivative, x> == apostol_88.integrand);
constexpr pair apostol_89{1 / (pow(a, 2) + pow(x, 2)), atan(x / a) / a};
static_assert(derivative<apostol_89.antiderivative, x> == apostol_89.integrand);
constexpr pair apostol_90{1 / (a + b * pow(x, 2)), atan(sqrt(b) * x / sqrt(a)) / (sqrt(a) * sqrt(b))};
static_assert(derivative<apostol_90.antiderivative, x> == apostol_90.integrand);
constexpr pair apostol_91{1 / (pow(x, 2) - x + 2), -(2 * atan((1 - 2 * x) / sqrt(7_c)) / sqrt(7_c))};
static_assert(derivative<apostol_91.antiderivative, x> == apostol_91.integrand);
constexpr pair apostol_92{x * atan(x), -(x / 2) + atan(x) / 2 + 0.5 * pow(x, 2) * atan(x)};
static_assert(derivative<apostol_92.antiderivative, x> == apostol_92.integrand);
constexpr pair apostol_93{
    pow(x, 2) * acos(x),
    -1.0 / 3 * sqrt(1 - pow(x, 2)) + 1.0 / 9 * pow(1 - pow(x, 2), 1.5) + 1.0 / 3 * pow(x, 3) * acos(x)};
static_assert(derivative<apostol_93.antiderivative, x> == apostol_93.integrand);
constexpr pair apostol_94{
    x * pow(atan(x), 2),
    -x* atan(x) + pow(atan(x), 2) / 2 + 0.5 * pow(x, 2) * pow(atan(x), 2) + 0.5 * log(1 + pow(x, 2))};
static_assert(derivative<apostol_94.antiderivative, x> == apostol_94.integrand);
constexpr pair apostol_95{atan(sqrt(x)), -sqrt(x) + atan(sqrt(x)) + x* atan(sqrt(x))};
static_assert(derivative<apostol_95.antiderivative, x> == apostol_95.integrand);
constexpr pair apostol_96{atan(sqrt(x)) / (sqrt(x) * (1 + x)), pow(atan(sqrt(x)), 2)};
static_assert(derivative<apostol_96.antiderivative, x> == apostol_96.integrand);
constexpr pair apostol_97{sqrt(1 - pow(x, 2)), 0.5 * x* sqrt(1 - pow(x, 2)) + asin(x) / 2};
static_assert(derivative<apostol_97.antiderivative, x> == apostol_97.integrand);
constexpr pair apostol_98{x * exp(atan(x)) / pow(1 + pow(x, 2), 1.5),
                          -(exp(atan(x)) * (1 - x) / (2 * sqrt(1 + pow(x, 2))))};
static_assert(derivative<apostol_98.antiderivative, x> == apostol_98.integrand);
constexpr pair apostol_99{exp(atan(x)) / pow(1 + pow(x, 2), 1.5),
                          exp(atan(x)) * (1 + x) / (2 * sqrt(1 + pow(x, 2)))};
static_assert(derivative<apostol_99.antiderivative, x> == apostol_99.integrand);
constexpr pair apostol_100{pow(x, 2) / pow(1 + pow(x, 2), 2), -(x / (2 * (1 + pow(x, 2)))) + atan(x) / 2};
static_assert(derivative<apostol_100.antiderivative, x> == apostol_100.integrand);
constexpr pair apostol_101{exp(x) / (1 + exp(2 * x)), atan(exp(x))};
static_assert(derivative<apostol_101.antiderivative, x> == apostol_101.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<apostol_77, x>("Apostol 77", 0.06531689503482961, x = 0.37),
    recorded<apostol_78, x>("Apostol 78", 1.837261693404034, x = 0.37),
    recorded<apostol_79, x>("Apostol 79", 0.044172324875903064, x = 0.37),
    recorded<apostol_80, x>("Apostol 80", 1.5637357406832901, x = 0.37, a = 1.3, b = 0.7),
    recorded<apostol_81, x>("Apostol 81", 0.41431343999030074, x = 0.37, a = 1.3, b = 0.7),
    recorded<apostol_82, x>("Apostol 82", 1.2164164076714588, x = 0.37),
    recorded<apostol_83, x>("Apostol 83", 0.7022995143427028, x = 1.31),
    recorded<apostol_84, x>("Apostol 84", 0.8684968124521939, x = 1.31),
    recorded<apostol_85, x>("Apostol 85", 0.14364783776890366, x = 0.37),
    recorded<apostol_86, x>("Apostol 86", 2.7685100123882456, x = 0.37),
    recorded<apostol_87, x>("Apostol 87", 0.8024173123980491, x = 0.37, a = 1.3),
    recorded<apostol_88, x>("Apostol 88", 2.8501713717057404, x = 0.37),
    recorded<apostol_89, x>("Apostol 89", 0.5473753352673929, x = 0.37, a = 1.3),
    recorded<apostol_90, x>("Apostol 90", 0.7164196213005882, x = 0.37, a = 1.3, b = 0.7),
    recorded<apostol_91, x>("Apostol 91", 0.5659629860207143, x = 0.37),
    recorded<apostol_92, x>("Apostol 92", 0.131120570075672, x = 0.37),
    recorded<apostol_93, x>("Apostol 93", 0.16315568220494567, x = 0.37),
    recorded<apostol_94, x>("Apostol 94", 0.0464664970188357, x = 0.37),
    recorded<apostol_95, x>("Apostol 95", 0.5464827671313256, x = 0.37),
    recorded<apostol_96, x>("Apostol 96", 0.6557752809943016, x = 0.37),
    recorded<apostol_97, x>("Apostol 97", 0.9290317540321213, x = 0.37),
    recorded<apostol_98, x>("Apostol 98", 0.43503436785555416, x = 0.37),
    recorded<apostol_99, x>("Apostol 99", 1.175768561771768, x = 0.37),
    recorded<apostol_100, x>("Apostol 100", 0.1059153523111724, x = 0.37),
    recorded<apostol_101, x>("Apostol 101", 0.467624279603179, x = 0.37)};

}  // namespace
