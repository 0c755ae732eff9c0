// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 180 to 204, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_180{(-5 + 6 * x) / (3 + 2 * x), 3 * x - 7 * log(3 + 2 * x)};
static_assert(derivative<stewart_180.antiderivative, x> == stewart_180.integrand);
constexpr pair stewart_181{1 / ((a + x) * (b + x)), -(log(a + x) / (a - b)) + log(b + x) / (a - b)};
static_assert(derivative<stewart_181.antiderivative, x> == stewart_181.integrand);
constexpr pair stewart_182{(1 + pow(x, 2)) / (-x + pow(x, 2)), x + 2 * log(1 - x) - log(x)};
static_assert(derivative<stewart_182.antiderivative, x> == stewart_182.integrand);
constexpr pair stewart_183{(1 - 12 * x + pow(x, 2) + pow(x, 3)) / (-12 + x + pow(x, 2)),
                           pow(x, 2) / 2 + log(3 - x) / 7 - log(4 + x) / 7};
static_assert(derivative<stewart_183.antiderivative, x> == stewart_183.integrand);
constexpr pair stewart_184{(3 + 2 * x) / pow(1 + x, 2), -pow(1 + x, -1) + 2 * log(1 + x)};
static_assert(derivative<stewart_184.antiderivative, x> == stewart_184.integrand);
constexpr pair stewart_185{1 / (x * (1 + x) * (3 + 2 * x)), log(x) / 3 - log(1 + x) + 2 * log(3 + 2 * x) / 3};
static_assert(derivative<stewart_185.antiderivative, x> == stewart_185.integrand);
constexpr pair stewart_186{(-3 + 5 * x + 6 * pow(x, 2)) / (-3 * x + 2 * pow(x, 2) + pow(x, 3)),
                           2 * log(1 - x) + log(x) + 3 * log(3 + x)};
static_assert(derivative<stewart_186.antiderivative, x> == stewart_186.integrand);
constexpr pair stewart_187{x / (4 + 4 * x + pow(x, 2)), 2 / (2 + x) + log(2 + x)};
static_assert(derivative<stewart_187.antiderivative, x> == stewart_187.integrand);
constexpr pair stewart_188{1 / (pow(-1 + x, 2) * (4 + x)),
                           1 / (5 * (1 - x)) - log(1 - x) / 25 + log(4 + x) / 25};
static_assert(derivative<stewart_188.antiderivative, x> == stewart_188.integrand);
constexpr pair stewart_189{pow(x, 2) / ((-3 + x) * pow(2 + x, 2)),
                           4 / (5 * (2 + x)) + 9 * log(3 - x) / 25 + 16 * log(2 + x) / 25};
static_assert(derivative<stewart_189.antiderivative, x> == stewart_189.integrand);
constexpr pair stewart_190{(-2 + 3 * x + 5 * pow(x, 2)) / (2 * pow(x, 2) + pow(x, 3)),
                           pow(x, -1) + 2 * log(x) + 3 * log(2 + x)};
static_assert(derivative<stewart_190.antiderivative, x> == stewart_190.integrand);
constexpr pair stewart_191{(18 - 2 * x - 4 * pow(x, 2)) / (-6 + x + 4 * pow(x, 2) + pow(x, 3)),
                           log(1 - x) - 2 * log(2 + x) - 3 * log(3 + x)};
static_assert(derivative<stewart_191.antiderivative, x> == stewart_191.integrand);
constexpr pair stewart_192{(2 * x + pow(x, 2)) / (4 + 3 * pow(x, 2) + pow(x, 3)),
                           log(4 + 3 * pow(x, 2) + pow(x, 3)) / 3};
static_assert(derivative<stewart_192.antiderivative, x> == stewart_192.integrand);
constexpr pair stewart_193{1 / (pow(-1 + x, 2) * pow(x, 2)),
                           pow(1 - x, -1) - pow(x, -1) - 2 * log(1 - x) + 2 * log(x)};
static_assert(derivative<stewart_193.antiderivative, x> == stewart_193.integrand);
constexpr pair stewart_194{pow(x, 2) / pow(1 + x, 3), -1 / (2 * pow(1 + x, 2)) + 2 / (1 + x) + log(1 + x)};
static_assert(derivative<stewart_194.antiderivative, x> == stewart_194.integrand);
constexpr pair stewart_195{1 / (-pow(x, 2) + pow(x, 4)), pow(x, -1) - atanh(x)};
static_assert(derivative<stewart_195.antiderivative, x> == stewart_195.integrand);
constexpr pair stewart_196{(-x + 2 * pow(x, 3)) / (1 - pow(x, 2) + pow(x, 4)),
                           log(1 - pow(x, 2) + pow(x, 4)) / 2};
static_assert(derivative<stewart_196.antiderivative, x> == stewart_196.integrand);
constexpr pair stewart_197{pow(x, 3) / (1 + pow(x, 2)), pow(x, 2) / 2 - log(1 + pow(x, 2)) / 2};
static_assert(derivative<stewart_197.antiderivative, x> == stewart_197.integrand);
constexpr pair stewart_198{(-1 + x) / (2 + 2 * x + pow(x, 2)),
                           -2 * atan(1 + x) + log(2 + 2 * x + pow(x, 2)) / 2};
static_assert(derivative<stewart_198.antiderivative, x> == stewart_198.integrand);
constexpr pair stewart_199{x / (1 + x + pow(x, 2)),
                           -(atan((1 + 2 * x) / sqrt(3_c)) / sqrt(3_c)) + log(1 + x + pow(x, 2)) / 2};
static_assert(derivative<stewart_199.antiderivative, x> == stewart_199.integrand);
constexpr pair stewart_200{(7 + 5 * x + 4 * pow(x, 2)) / (5 + 4 * x + 4 * pow(x, 2)),
                           x + 0.375 * atan(0.5 + x) + 0.125 * log(5 + 4 * x + 4 * pow(x, 2))};
static_assert(derivative<stewart_200.antiderivative, x> == stewart_200.integrand);
constexpr pair stewart_201{(5 - 4 * x + 3 * pow(x, 2)) / ((-1 + x) * (1 + pow(x, 2))),
                           -3 * atan(x) + 2 * log(1 - x) + log(1 + pow(x, 2)) / 2};
static_assert(derivative<stewart_201.antiderivative, x> == stewart_201.integrand);
constexpr pair stewart_202{(3 + 2 * x) / (3 * x + pow(x, 3)),
                           2 * atan(x / sqrt(3_c)) / sqrt(3_c) + log(x) - log(3 + pow(x, 2)) / 2};
static_assert(derivative<stewart_202.antiderivative, x> == stewart_202.integrand);
constexpr pair stewart_203{1 / (-1 + pow(x, 3)), -(atan((1 + 2 * x) / sqrt(3_c)) / sqrt(3_c)) +
                                                     log(1 - x) / 3 - log(1 + x + pow(x, 2)) / 6};
static_assert(derivative<stewart_203.antiderivative, x> == stewart_203.integrand);
constexpr pair stewart_204{pow(x, 3) / (1 + pow(x, 3)), x + atan((1 - 2 * x) / sqrt(3_c)) / sqrt(3_c) -
                                                            log(1 + x) / 3 + log(1 - x + pow(x, 2)) / 6};
static_assert(derivative<stewart_204.antiderivative, x> == stewart_204.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<stewart_180, x>("Stewart 180", -0.7433155080213903, x = 0.37),
    recorded<stewart_181, x>("Stewart 181", 0.559628406737926, x = 0.37, a = 1.3, b = 0.7),
    recorded<stewart_182, x>("Stewart 182", -4.8773058773058775, x = 0.37),
    recorded<stewart_183, x>("Stewart 183", 0.28299127302468435, x = 0.37),
    recorded<stewart_184, x>("Stewart 184", 1.9926474505834089, x = 0.37),
    recorded<stewart_185, x>("Stewart 185", 0.5274801324608108, x = 0.37),
    recorded<stewart_186, x>("Stewart 186", 0.41830724323305923, x = 0.37),
    recorded<stewart_187, x>("Stewart 187", 0.06587263437127241, x = 0.37),
    recorded<stewart_188, x>("Stewart 188", 0.5765506473798944, x = 0.37),
    recorded<stewart_189, x>("Stewart 189", -0.009267252744247449, x = 0.37),
    recorded<stewart_190, x>("Stewart 190", -0.6333737089809618, x = 0.37),
    recorded<stewart_191, x>("Stewart 191", -3.321391158975203, x = 0.37),
    recorded<stewart_192, x>("Stewart 192", 0.1965547223006115, x = 0.37),
    recorded<stewart_193, x>("Stewart 193", 18.404136808255213, x = 0.37),
    recorded<stewart_194, x>("Stewart 194", 0.053240453566663154, x = 0.37),
    recorded<stewart_195, x>("Stewart 195", -8.463216196496923, x = 0.37),
    recorded<stewart_196, x>("Stewart 196", -0.30469644089486775, x = 0.37),
    recorded<stewart_197, x>("Stewart 197", 0.0445536106957516, x = 0.37),
    recorded<stewart_198, x>("Stewart 198", -0.21898571378914805, x = 0.37),
    recorded<stewart_199, x>("Stewart 199", 0.2455371955670582, x = 0.37),
    recorded<stewart_200, x>("Stewart 200", 1.3372417325971881, x = 0.37),
    recorded<stewart_201, x>("Stewart 201", -5.48791129317121, x = 0.37),
    recorded<stewart_202, x>("Stewart 202", 3.222323984860247, x = 0.37),
    recorded<stewart_203, x>("Stewart 203", -1.053355622338302, x = 0.37),
    recorded<stewart_204, x>("Stewart 204", 0.048210969749289255, x = 0.37)};

}  // namespace
