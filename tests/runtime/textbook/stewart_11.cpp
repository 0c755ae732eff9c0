// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 259 to 283, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_259{1 / (x * sqrt(log(x))), 2 * sqrt(log(x))};
static_assert(derivative<stewart_259.antiderivative, x> == stewart_259.integrand);
constexpr pair stewart_260{(5 + 2 * x) / (-3 + x), 2 * x + 11 * log(3 - x)};
static_assert(derivative<stewart_260.antiderivative, x> == stewart_260.integrand);
constexpr pair stewart_261{exp(exp(x) + x), exp(exp(x))};
static_assert(derivative<stewart_261.antiderivative, x> == stewart_261.integrand);
constexpr pair stewart_262{pow(cos(x), 2) * pow(sin(x), 2),
                           x / 8 + cos(x) * sin(x) / 8 - pow(cos(x), 3) * sin(x) / 4};
static_assert(derivative<stewart_262.antiderivative, x> == stewart_262.integrand);
constexpr pair stewart_263{(-cos(x) + sin(x)) / (cos(x) + sin(x)), -log(cos(x) + sin(x))};
static_assert(derivative<stewart_263.antiderivative, x> == stewart_263.integrand);
constexpr pair stewart_264{x / sqrt(1 - pow(x, 2)), -sqrt(1 - pow(x, 2))};
static_assert(derivative<stewart_264.antiderivative, x> == stewart_264.integrand);
constexpr pair stewart_265{pow(x, 3) * log(x), -pow(x, 4) / 16 + pow(x, 4) * log(x) / 4};
static_assert(derivative<stewart_265.antiderivative, x> == stewart_265.integrand);
constexpr pair stewart_266{sqrt(-2 + x) / (2 + x), 2 * sqrt(-2 + x) - 4 * atan(sqrt(-2 + x) / 2)};
static_assert(derivative<stewart_266.antiderivative, x> == stewart_266.integrand);
constexpr pair stewart_267{x / pow(2 + x, 2), 2 / (2 + x) + log(2 + x)};
static_assert(derivative<stewart_267.antiderivative, x> == stewart_267.integrand);
constexpr pair stewart_268{log(1 + pow(x, 2)), -2 * x + 2 * atan(x) + x* log(1 + pow(x, 2))};
static_assert(derivative<stewart_268.antiderivative, x> == stewart_268.integrand);
constexpr pair stewart_269{sqrt(1 + log(x)) / (x * log(x)),
                           -2 * atanh(sqrt(1 + log(x))) + 2 * sqrt(1 + log(x))};
static_assert(derivative<stewart_269.antiderivative, x> == stewart_269.integrand);
constexpr pair stewart_270{pow(1 + sqrt(x), 8), -2 * pow(1 + sqrt(x), 9) / 9 + pow(1 + sqrt(x), 10) / 5};
static_assert(derivative<stewart_270.antiderivative, x> == stewart_270.integrand);
constexpr pair stewart_271{pow(sec(x), 4) * pow(tan(x), 3), -0.25 * pow(sec(x), 4) + pow(sec(x), 6) / 6};
static_assert(derivative<stewart_271.antiderivative, x> == stewart_271.integrand);
constexpr pair stewart_272{x / (2 - 2 * x + pow(x, 2)), -atan(1 - x) + log(2 - 2 * x + pow(x, 2)) / 2};
static_assert(derivative<stewart_272.antiderivative, x> == stewart_272.integrand);
constexpr pair stewart_273{x * asin(x), x* sqrt(1 - pow(x, 2)) / 4 - asin(x) / 4 + pow(x, 2) * asin(x) / 2};
static_assert(derivative<stewart_273.antiderivative, x> == stewart_273.integrand);
constexpr pair stewart_274{sqrt(9 - pow(x, 2)) / x, sqrt(9 - pow(x, 2)) - 3 * atanh(sqrt(9 - pow(x, 2)) / 3)};
static_assert(derivative<stewart_274.antiderivative, x> == stewart_274.integrand);
constexpr pair stewart_275{x / (2 + 3 * x + pow(x, 2)), -log(1 + x) + 2 * log(2 + x)};
static_assert(derivative<stewart_275.antiderivative, x> == stewart_275.integrand);
constexpr pair stewart_276{pow(x, 2) * cosh(x), -2 * x* cosh(x) + 2 * sinh(x) + pow(x, 2) * sinh(x)};
static_assert(derivative<stewart_276.antiderivative, x> == stewart_276.integrand);
constexpr pair stewart_277{(1 + x + pow(x, 3)) / (4 * x + 2 * pow(x, 2) + pow(x, 4)),
                           log(4 * x + 2 * pow(x, 2) + pow(x, 4)) / 4};
static_assert(derivative<stewart_277.antiderivative, x> == stewart_277.integrand);
constexpr pair stewart_278{cos(x) / (1 + pow(sin(x), 2)), atan(sin(x))};
static_assert(derivative<stewart_278.antiderivative, x> == stewart_278.integrand);
constexpr pair stewart_279{cos(sqrt(x)), 2 * cos(sqrt(x)) + 2 * sqrt(x) * sin(sqrt(x))};
static_assert(derivative<stewart_279.antiderivative, x> == stewart_279.integrand);
constexpr pair stewart_280{sin(numbers::pi * x), -(cos(numbers::pi* x) / numbers::pi)};
static_assert(derivative<stewart_280.antiderivative, x> == stewart_280.integrand);
constexpr pair stewart_281{exp(2 * x) / (1 + exp(x)), exp(x) - log(1 + exp(x))};
static_assert(derivative<stewart_281.antiderivative, x> == stewart_281.integrand);
constexpr pair stewart_282{exp(3 * x) * cos(5 * x),
                           3 * exp(3 * x) * cos(5 * x) / 34 + 5 * exp(3 * x) * sin(5 * x) / 34};
static_assert(derivative<stewart_282.antiderivative, x> == stewart_282.integrand);
constexpr pair stewart_283{cos(3 * x) * cos(5 * x), sin(2 * x) / 4 + sin(8 * x) / 16};
static_assert(derivative<stewart_283.antiderivative, x> == stewart_283.integrand);

[[maybe_unused]] const bool all[] = {recorded<stewart_259, x>("Stewart 259", 1.4690108324666908, x = 1.31),
                                     recorded<stewart_260, x>("Stewart 260", -2.182509505703422, x = 0.37),
                                     recorded<stewart_261, x>("Stewart 261", 6.157892637197465, x = 0.37),
                                     recorded<stewart_262, x>("Stewart 262", 0.1136660469419613, x = 0.37),
                                     recorded<stewart_263, x>("Stewart 263", -0.44106425997633303, x = 0.37),
                                     recorded<stewart_264, x>("Stewart 264", 0.3982641049610531, x = 0.37),
                                     recorded<stewart_265, x>("Stewart 265", -0.05036186040168689, x = 0.37),
                                     recorded<stewart_266, x>("Stewart 266", 0.09887543466709019, x = 2.17),
                                     recorded<stewart_267, x>("Stewart 267", 0.06587263437127241, x = 0.37),
                                     recorded<stewart_268, x>("Stewart 268", 0.12830526015292384, x = 0.37),
                                     recorded<stewart_269, x>("Stewart 269", -0.20608659148465927, x = 0.37),
                                     recorded<stewart_270, x>("Stewart 270", 44.75949679960207, x = 0.37),
                                     recorded<stewart_271, x>("Stewart 271", 0.07722571002075582, x = 0.37),
                                     recorded<stewart_272, x>("Stewart 272", 0.26487221705204383, x = 0.37),
                                     recorded<stewart_273, x>("Stewart 273", 0.1402333376575018, x = 0.37),
                                     recorded<stewart_274, x>("Stewart 274", 8.046205136135198, x = 0.37),
                                     recorded<stewart_275, x>("Stewart 275", 0.11395484924081431, x = 0.37),
                                     recorded<stewart_276, x>("Stewart 276", 0.14637819930583149, x = 0.37),
                                     recorded<stewart_277, x>("Stewart 277", 0.8014779410453445, x = 0.37),
                                     recorded<stewart_278, x>("Stewart 278", 0.8245097358295411, x = 0.37),
                                     recorded<stewart_279, x>("Stewart 279", 0.8206342781938664, x = 0.37),
                                     recorded<stewart_280, x>("Stewart 280", 0.9177546256839811, x = 0.37),
                                     recorded<stewart_281, x>("Stewart 281", 0.8562756362305444, x = 0.37),
                                     recorded<stewart_282, x>("Stewart 282", -0.8362395788765604, x = 0.37),
                                     recorded<stewart_283, x>("Stewart 283", -0.12254437715220924, x = 0.37)};

}  // namespace
