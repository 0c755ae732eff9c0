// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 51 to 75, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_51{sin(log(x)), -(x* cos(log(x))) / 2 + x* sin(log(x)) / 2};
static_assert(derivative<stewart_51.antiderivative, x> == stewart_51.integrand);
constexpr pair stewart_52{sin(sqrt(x)), -2 * sqrt(x) * cos(sqrt(x)) + 2 * sin(sqrt(x))};
static_assert(derivative<stewart_52.antiderivative, x> == stewart_52.integrand);
constexpr pair stewart_53{pow(x, 5) * cos(pow(x, 3)), cos(pow(x, 3)) / 3 + pow(x, 3) * sin(pow(x, 3)) / 3};
static_assert(derivative<stewart_53.antiderivative, x> == stewart_53.integrand);
constexpr pair stewart_54{pow(x, 5) * exp(pow(x, 2)),
                          exp(pow(x, 2)) - exp(pow(x, 2)) * pow(x, 2) + exp(pow(x, 2)) * pow(x, 4) / 2};
static_assert(derivative<stewart_54.antiderivative, x> == stewart_54.integrand);
constexpr pair stewart_55{x * atan(x), -x / 2 + atan(x) / 2 + pow(x, 2) * atan(x) / 2};
static_assert(derivative<stewart_55.antiderivative, x> == stewart_55.integrand);
constexpr pair stewart_56{x * cos(numbers::pi * x),
                          cos(numbers::pi* x) / pow(numbers::pi, 2) + x* sin(numbers::pi* x) / numbers::pi};
static_assert(derivative<stewart_56.antiderivative, x> == stewart_56.integrand);
constexpr pair stewart_57{sqrt(x) * log(x), -4 * pow(x, 1.5) / 9 + 2 * pow(x, 1.5) * log(x) / 3};
static_assert(derivative<stewart_57.antiderivative, x> == stewart_57.integrand);
constexpr pair stewart_58{pow(sin(3 * x), 2), x / 2 - cos(3 * x) * sin(3 * x) / 6};
static_assert(derivative<stewart_58.antiderivative, x> == stewart_58.integrand);
constexpr pair stewart_59{pow(cos(x), 2), x / 2 + cos(x) * sin(x) / 2};
static_assert(derivative<stewart_59.antiderivative, x> == stewart_59.integrand);
constexpr pair stewart_60{pow(cos(x), 4), 3 * x / 8 + 3 * cos(x) * sin(x) / 8 + pow(cos(x), 3) * sin(x) / 4};
static_assert(derivative<stewart_60.antiderivative, x> == stewart_60.integrand);
constexpr pair stewart_61{pow(sin(x), 3), -cos(x) + pow(cos(x), 3) / 3};
static_assert(derivative<stewart_61.antiderivative, x> == stewart_61.integrand);
constexpr pair stewart_62{pow(sin(x), 3) * pow(cos(x), 4), -pow(cos(x), 5) / 5 + pow(cos(x), 7) / 7};
static_assert(derivative<stewart_62.antiderivative, x> == stewart_62.integrand);
constexpr pair stewart_63{pow(sin(x), 4) * pow(cos(x), 3), pow(sin(x), 5) / 5 - pow(sin(x), 7) / 7};
static_assert(derivative<stewart_63.antiderivative, x> == stewart_63.integrand);
constexpr pair stewart_64{
    pow(sin(x), 4) * pow(cos(x), 2),
    x / 16 + cos(x) * sin(x) / 16 - pow(cos(x), 3) * sin(x) / 8 - pow(cos(x), 3) * pow(sin(x), 3) / 6};
static_assert(derivative<stewart_64.antiderivative, x> == stewart_64.integrand);
constexpr pair stewart_65{pow(sin(x), 2) * pow(cos(x), 2),
                          x / 8 + cos(x) * sin(x) / 8 - pow(cos(x), 3) * sin(x) / 4};
static_assert(derivative<stewart_65.antiderivative, x> == stewart_65.integrand);
constexpr pair stewart_66{pow(1 - sin(2 * x), 2), 3 * x / 2 + cos(2 * x) - cos(2 * x) * sin(2 * x) / 4};
static_assert(derivative<stewart_66.antiderivative, x> == stewart_66.integrand);
constexpr pair stewart_67{sin(x + numbers::pi / 6) * cos(x), x / 4 - cos(numbers::pi / 6 + 2 * x) / 4};
static_assert(derivative<stewart_67.antiderivative, x> == stewart_67.integrand);
constexpr pair stewart_68{pow(cos(x), 5) * pow(sin(x), 5),
                          pow(sin(x), 6) / 6 - pow(sin(x), 8) / 4 + pow(sin(x), 10) / 10};
static_assert(derivative<stewart_68.antiderivative, x> == stewart_68.integrand);
constexpr pair stewart_69{pow(sin(x), 6), 5 * x / 16 - 5 * cos(x) * sin(x) / 16 -
                                              5 * cos(x) * pow(sin(x), 3) / 24 - cos(x) * pow(sin(x), 5) / 6};
static_assert(derivative<stewart_69.antiderivative, x> == stewart_69.integrand);
constexpr pair stewart_70{pow(cos(x), 6), 5 * x / 16 + 0.3125 * cos(x) * sin(x) +
                                              5.0 / 24 * pow(cos(x), 3) * sin(x) +
                                              1.0 / 6 * pow(cos(x), 5) * sin(x)};
static_assert(derivative<stewart_70.antiderivative, x> == stewart_70.integrand);
constexpr pair stewart_71{pow(sin(2 * x), 2) * pow(cos(2 * x), 4),
                          x / 16 + 0.03125 * cos(2 * x) * sin(2 * x) +
                              1.0 / 48 * pow(cos(2 * x), 3) * sin(2 * x) -
                              1.0 / 12 * pow(cos(2 * x), 5) * sin(2 * x)};
static_assert(derivative<stewart_71.antiderivative, x> == stewart_71.integrand);
constexpr pair stewart_72{pow(sin(x), 5), -cos(x) + 2 * pow(cos(x), 3) / 3 - pow(cos(x), 5) / 5};
static_assert(derivative<stewart_72.antiderivative, x> == stewart_72.integrand);
constexpr pair stewart_73{pow(sin(x), 4) * pow(cos(x), 4),
                          3 * x / 128 + 3.0 / 128 * cos(x) * sin(x) + 0.015625 * pow(cos(x), 3) * sin(x) -
                              0.0625 * pow(cos(x), 5) * sin(x) - 0.125 * pow(cos(x), 5) * pow(sin(x), 3)};
static_assert(derivative<stewart_73.antiderivative, x> == stewart_73.integrand);
constexpr pair stewart_74{pow(sin(x), 3) * sqrt(cos(x)),
                          -2 * pow(cos(x), 1.5) / 3 + 2 * pow(cos(x), 3.5) / 7};
static_assert(derivative<stewart_74.antiderivative, x> == stewart_74.integrand);
constexpr pair stewart_75{pow(cos(x), 3) * sqrt(sin(x)),
                          2.0 / 3 * pow(sin(x), 1.5) - 2.0 / 7 * pow(sin(x), 3.5)};
static_assert(derivative<stewart_75.antiderivative, x> == stewart_75.integrand);

[[maybe_unused]] const bool all[] = {recorded<stewart_51, x>("Stewart 51", -0.8383515924095379, x = 0.37),
                                     recorded<stewart_52, x>("Stewart 52", 0.5714537439314157, x = 0.37),
                                     recorded<stewart_53, x>("Stewart 53", 0.006925501720781452, x = 0.37),
                                     recorded<stewart_54, x>("Stewart 54", 0.007951764965482113, x = 0.37),
                                     recorded<stewart_55, x>("Stewart 55", 0.131120570075672, x = 0.37),
                                     recorded<stewart_56, x>("Stewart 56", 0.14694471953486882, x = 0.37),
                                     recorded<stewart_57, x>("Stewart 57", -0.6047800473959897, x = 0.37),
                                     recorded<stewart_58, x>("Stewart 58", 0.8022761355289647, x = 0.37),
                                     recorded<stewart_59, x>("Stewart 59", 0.8692342793647939, x = 0.37),
                                     recorded<stewart_60, x>("Stewart 60", 0.7555682324228327, x = 0.37),
                                     recorded<stewart_61, x>("Stewart 61", 0.04728690255370958, x = 0.37),
                                     recorded<stewart_62, x>("Stewart 62", 0.03572848137925708, x = 0.37),
                                     recorded<stewart_63, x>("Stewart 63", 0.013857761748920781, x = 0.37),
                                     recorded<stewart_64, x>("Stewart 64", 0.014863622540120728, x = 0.37),
                                     recorded<stewart_65, x>("Stewart 65", 0.1136660469419613, x = 0.37),
                                     recorded<stewart_66, x>("Stewart 66", 0.10608836451155504, x = 0.37),
                                     recorded<stewart_67, x>("Stewart 67", 0.7265923701497621, x = 0.37),
                                     recorded<stewart_68, x>("Stewart 68", 0.004355889871469774, x = 0.37),
                                     recorded<stewart_69, x>("Stewart 69", 0.0022360511531240254, x = 0.37),
                                     recorded<stewart_70, x>("Stewart 70", 0.656765808020992, x = 0.37),
                                     recorded<stewart_71, x>("Stewart 71", 0.1352131048015538, x = 0.37),
                                     recorded<stewart_72, x>("Stewart 72", 0.006183505889042598, x = 0.37),
                                     recorded<stewart_73, x>("Stewart 73", 0.012919970227412148, x = 0.37),
                                     recorded<stewart_74, x>("Stewart 74", 0.04565886153017216, x = 0.37),
                                     recorded<stewart_75, x>("Stewart 75", 0.48733628160370773, x = 0.37)};

}  // namespace
