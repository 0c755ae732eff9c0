// SPDX-License-Identifier: MIT
//
// Antiderivatives from Tom M. Apostol, Calculus, volume I, problems 52 to 76, as the test suite of Rubi has
// them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair apostol_52{sin(1 / x) / pow(x, 2), cos(1 / x)};
static_assert(derivative<apostol_52.antiderivative, x> == apostol_52.integrand);
constexpr pair apostol_53{sin(pow(x - 1, 0.25)), 24 * pow(-1 + x, 0.25) * cos(pow(-1 + x, 0.25)) -
                                                     4 * pow(-1 + x, 0.75) * cos(pow(-1 + x, 0.25)) -
                                                     24 * sin(pow(-1 + x, 0.25)) +
                                                     12 * sqrt(-1 + x) * sin(pow(-1 + x, 0.25))};
static_assert(derivative<apostol_53.antiderivative, x> == apostol_53.integrand);
constexpr pair apostol_54{x * sin(pow(x, 2)) * cos(pow(x, 2)), 0.25 * pow(sin(pow(x, 2)), 2)};
static_assert(derivative<apostol_54.antiderivative, x> == apostol_54.integrand);
constexpr pair apostol_55{sqrt(1 + 3 * pow(cos(x), 2)) * sin(2 * x),
                          -2.0 / 9 * pow(4 - 3 * pow(sin(x), 2), 1.5)};
static_assert(derivative<apostol_55.antiderivative, x> == apostol_55.integrand);
constexpr pair apostol_56{1 / (2 + 3 * x), 1.0 / 3 * log(2 + 3 * x)};
static_assert(derivative<apostol_56.antiderivative, x> == apostol_56.integrand);
constexpr pair apostol_57{pow(log(x), 2), 2 * x - 2 * x* log(x) + x* pow(log(x), 2)};
static_assert(derivative<apostol_57.antiderivative, x> == apostol_57.integrand);
constexpr pair apostol_58{x * log(x), -(pow(x, 2) / 4) + 0.5 * pow(x, 2) * log(x)};
static_assert(derivative<apostol_58.antiderivative, x> == apostol_58.integrand);
constexpr pair apostol_59{x * pow(log(x), 2),
                          pow(x, 2) / 4 - 0.5 * pow(x, 2) * log(x) + 0.5 * pow(x, 2) * pow(log(x), 2)};
static_assert(derivative<apostol_59.antiderivative, x> == apostol_59.integrand);
constexpr pair apostol_60{1 / (1 + t), log(1 + t)};
static_assert(derivative<apostol_60.antiderivative, t> == apostol_60.integrand);
constexpr pair apostol_61{cot(x), log(sin(x))};
static_assert(derivative<apostol_61.antiderivative, x> == apostol_61.integrand);
constexpr pair apostol_62{pow(x, n) * log(a * x),
                          -(pow(x, 1 + n) / pow(1 + n, 2)) + pow(x, 1 + n) * log(a* x) / (1 + n)};
static_assert(derivative<apostol_62.antiderivative, x> == apostol_62.integrand);
constexpr pair apostol_63{pow(x, 2) * pow(log(x), 2), 2 * pow(x, 3) / 27 - 2.0 / 9 * pow(x, 3) * log(x) +
                                                          1.0 / 3 * pow(x, 3) * pow(log(x), 2)};
static_assert(derivative<apostol_63.antiderivative, x> == apostol_63.integrand);
constexpr pair apostol_64{1 / (x * log(x)), log(log(x))};
static_assert(derivative<apostol_64.antiderivative, x> == apostol_64.integrand);
constexpr pair apostol_65{log(1 - t) / (1 - t), -0.5 * pow(log(1 - t), 2)};
static_assert(derivative<apostol_65.antiderivative, t> == apostol_65.integrand);
constexpr pair apostol_66{log(x) / (x * sqrt(1 + log(x))),
                          -2 * sqrt(1 + log(x)) + 2.0 / 3 * pow(1 + log(x), 1.5)};
static_assert(derivative<apostol_66.antiderivative, x> == apostol_66.integrand);
constexpr pair apostol_67{pow(x, 3) * pow(log(x), 3), -(3 * pow(x, 4) / 128) + 0.09375 * pow(x, 4) * log(x) -
                                                          0.1875 * pow(x, 4) * pow(log(x), 2) +
                                                          0.25 * pow(x, 4) * pow(log(x), 3)};
static_assert(derivative<apostol_67.antiderivative, x> == apostol_67.integrand);
constexpr pair apostol_68{pow(x, 2) * exp(pow(x, 3)), exp(pow(x, 3)) / 3};
static_assert(derivative<apostol_68.antiderivative, x> == apostol_68.integrand);
constexpr pair apostol_69{pow(2, sqrt(x)) / sqrt(x), pow(2, 1 + sqrt(x)) / log(2_c)};
static_assert(derivative<apostol_69.antiderivative, x> == apostol_69.integrand);
constexpr pair apostol_70{cos(x) * exp(2 * sin(x)), 0.5 * exp(2 * sin(x))};
static_assert(derivative<apostol_70.antiderivative, x> == apostol_70.integrand);
constexpr pair apostol_71{exp(x) * sin(x), -0.5 * exp(x) * cos(x) + 0.5 * exp(x) * sin(x)};
static_assert(derivative<apostol_71.antiderivative, x> == apostol_71.integrand);
constexpr pair apostol_72{exp(x) * cos(x), 0.5 * exp(x) * cos(x) + 0.5 * exp(x) * sin(x)};
static_assert(derivative<apostol_72.antiderivative, x> == apostol_72.integrand);
constexpr pair apostol_73{1 / (1 + exp(x)), x - log(1 + exp(x))};
static_assert(derivative<apostol_73.antiderivative, x> == apostol_73.integrand);
constexpr pair apostol_74{x * exp(x), -exp(x) + exp(x) * x};
static_assert(derivative<apostol_74.antiderivative, x> == apostol_74.integrand);
constexpr pair apostol_75{x * exp(-x), -exp(-x) - x / exp(x)};
static_assert(derivative<apostol_75.antiderivative, x> == apostol_75.integrand);
constexpr pair apostol_76{pow(x, 2) * exp(x), 2 * exp(x) - 2 * exp(x) * x + exp(x) * pow(x, 2)};
static_assert(derivative<apostol_76.antiderivative, x> == apostol_76.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<apostol_52, x>("Apostol 52", 3.1039801611971716, x = 0.37),
    recorded<apostol_53, x>("Apostol 53", 0.6788347288880675, x = 1.31),
    recorded<apostol_54, x>("Apostol 54", 0.05002248882423776, x = 0.37),
    recorded<apostol_55, x>("Apostol 55", 1.2807393492002703, x = 0.37),
    recorded<apostol_56, x>("Apostol 56", 0.3215434083601286, x = 0.37),
    recorded<apostol_57, x>("Apostol 57", 0.9885375830494475, x = 0.37),
    recorded<apostol_58, x>("Apostol 58", -0.36787334113723075, x = 0.37),
    recorded<apostol_59, x>("Apostol 59", 0.36575890572829556, x = 0.37),
    recorded<apostol_60, t>("Apostol 60", 0.7299270072992701, t = 0.37),
    recorded<apostol_61, x>("Apostol 61", 2.57822886744604, x = 0.37),
    recorded<apostol_62, x>("Apostol 62", -0.03707232331361507, x = 0.37, a = 1.3, n = 3.0),
    recorded<apostol_63, x>("Apostol 63", 0.13533079511946935, x = 0.37),
    recorded<apostol_64, x>("Apostol 64", 2.826970601934869, x = 1.31),
    recorded<apostol_65, t>("Apostol 65", -0.733389618407236, t = 0.37),
    recorded<apostol_66, x>("Apostol 66", -35.44433360061775, x = 0.37),
    recorded<apostol_67, x>("Apostol 67", -0.04978459175935723, x = 0.37),
    recorded<apostol_68, x>("Apostol 68", 0.14401302290028922, x = 0.37),
    recorded<apostol_69, x>("Apostol 69", 2.5061585094808465, x = 0.37),
    recorded<apostol_70, x>("Apostol 70", 1.9216026802770028, x = 0.37),
    recorded<apostol_71, x>("Apostol 71", 0.5235231780521058, x = 0.37),
    recorded<apostol_72, x>("Apostol 72", 1.3497625704310323, x = 0.37),
    recorded<apostol_73, x>("Apostol 73", 0.40854102156721994, x = 0.37),
    recorded<apostol_74, x>("Apostol 74", 0.53566180742543, x = 0.37),
    recorded<apostol_75, x>("Apostol 75", 0.2555717023358212, x = 0.37),
    recorded<apostol_76, x>("Apostol 76", 0.19819486874740913, x = 0.37)};

}  // namespace
