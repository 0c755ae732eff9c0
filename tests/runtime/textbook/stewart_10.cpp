// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 232 to 258, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_232{(1 + sqrt(x)) / (-1 + sqrt(x)), 4 * sqrt(x) + x + 4 * log(1 - sqrt(x))};
static_assert(derivative<stewart_232.antiderivative, x> == stewart_232.integrand);
constexpr pair stewart_233{(1 + pow(x, -1.0 / 3)) / (-1 + pow(x, -1.0 / 3)),
                           -6 * pow(x, 1.0 / 3) - 3 * pow(x, 2.0 / 3) - x - 6 * log(1 - pow(x, 1.0 / 3))};
static_assert(derivative<stewart_233.antiderivative, x> == stewart_233.integrand);
constexpr pair stewart_234{pow(x, 3) / pow(1 + pow(x, 2), 1.0 / 3),
                           -0.75 * pow(1 + pow(x, 2), 2.0 / 3) + 0.3 * pow(1 + pow(x, 2), 5.0 / 3)};
static_assert(derivative<stewart_234.antiderivative, x> == stewart_234.integrand);
constexpr pair stewart_235{
    sqrt(x) / (-pow(x, -1.0 / 3) + sqrt(x)),
    6 * pow(x, 1.0 / 6) + x -
        0.6 * sqrt(2 * (5 + sqrt(5_c))) *
            atan((1 - sqrt(5_c) + 4 * pow(x, 1.0 / 6)) / sqrt(2 * (5 + sqrt(5_c)))) -
        0.6 * sqrt(2 * (5 - sqrt(5_c))) *
            atan(0.5 * sqrt(0.1 * (5 + sqrt(5_c))) * (1 + sqrt(5_c) + 4 * pow(x, 1.0 / 6))) +
        1.2 * log(1 - pow(x, 1.0 / 6)) -
        0.3 * (1 - sqrt(5_c)) * log(2 + pow(x, 1.0 / 6) - sqrt(5_c) * pow(x, 1.0 / 6) + 2 * pow(x, 1.0 / 3)) -
        0.3 * (1 + sqrt(5_c)) * log(2 + pow(x, 1.0 / 6) + sqrt(5_c) * pow(x, 1.0 / 6) + 2 * pow(x, 1.0 / 3))};
static_assert(derivative<stewart_235.antiderivative, x> == stewart_235.integrand);
constexpr pair stewart_236{1 / (pow(x, -0.25) + sqrt(x)),
                           2 * sqrt(x) + 4 * atan((1 - 2 * pow(x, 0.25)) / sqrt(3_c)) / sqrt(3_c) +
                               4 * log(1 + pow(x, 0.25)) / 3 - 2 * log(1 - pow(x, 0.25) + sqrt(x)) / 3};
static_assert(derivative<stewart_236.antiderivative, x> == stewart_236.integrand);
constexpr pair stewart_237{1 / (pow(x, -1.0 / 3) + pow(x, -0.25)),
                           12 * pow(x, 1.0 / 12) - 6 * pow(x, 1.0 / 6) + 4 * pow(x, 0.25) -
                               3 * pow(x, 1.0 / 3) + 12 * pow(x, 5.0 / 12) / 5 - 2 * sqrt(x) +
                               12 * pow(x, 7.0 / 12) / 7 - 3 * pow(x, 2.0 / 3) / 2 + 4 * pow(x, 0.75) / 3 -
                               6 * pow(x, 5.0 / 6) / 5 + 12 * pow(x, 11.0 / 12) / 11 - x +
                               12 * pow(x, 13.0 / 12) / 13 - 6 * pow(x, 7.0 / 6) / 7 + 4 * pow(x, 1.25) / 5 -
                               12 * log(1 + pow(x, 1.0 / 12))};
static_assert(derivative<stewart_237.antiderivative, x> == stewart_237.integrand);
constexpr pair stewart_238{sqrt((1 - x) / x), sqrt(-1 + pow(x, -1)) * x - atan(sqrt(-1 + pow(x, -1)))};
static_assert(derivative<stewart_238.antiderivative, x> == stewart_238.integrand);
constexpr pair stewart_239{cos(x) / (sin(x) + pow(sin(x), 2)), log(sin(x)) - log(1 + sin(x))};
static_assert(derivative<stewart_239.antiderivative, x> == stewart_239.integrand);
constexpr pair stewart_240{exp(2 * x) / (2 + 3 * exp(x) + exp(2 * x)),
                           -log(1 + exp(x)) + 2 * log(2 + exp(x))};
static_assert(derivative<stewart_240.antiderivative, x> == stewart_240.integrand);
constexpr pair stewart_243{1 / (3 - 5 * sin(x)),
                           -log(cos(x / 2) - 3 * sin(x / 2)) / 4 + log(3 * cos(x / 2) - sin(x / 2)) / 4};
static_assert(derivative<stewart_243.antiderivative, x> == stewart_243.integrand);
constexpr pair stewart_244{1 / (cos(x) + sin(x)), -(atanh((cos(x) - sin(x)) / sqrt(2_c)) / sqrt(2_c))};
static_assert(derivative<stewart_244.antiderivative, x> == stewart_244.integrand);
constexpr pair stewart_245{1 / (1 - cos(x) + sin(x)), -log(1 + cot(x / 2))};
static_assert(derivative<stewart_245.antiderivative, x> == stewart_245.integrand);
constexpr pair stewart_246{1 / (4 * cos(x) + 3 * sin(x)), -atanh((3 * cos(x) - 4 * sin(x)) / 5) / 5};
static_assert(derivative<stewart_246.antiderivative, x> == stewart_246.integrand);
constexpr pair stewart_247{1 / (sin(x) + tan(x)),
                           -atanh(cos(x)) / 2 + cot(x) * csc(x) / 2 - pow(csc(x), 2) / 2};
static_assert(derivative<stewart_247.antiderivative, x> == stewart_247.integrand);
constexpr pair stewart_248{1 / (2 * sin(x) + sin(2 * x)), log(tan(x / 2)) / 4 + pow(tan(x / 2), 2) / 8};
static_assert(derivative<stewart_248.antiderivative, x> == stewart_248.integrand);
constexpr pair stewart_249{sec(x) / (1 + sin(x)), atanh(sin(x)) / 2 - 1 / (2 * (1 + sin(x)))};
static_assert(derivative<stewart_249.antiderivative, x> == stewart_249.integrand);
constexpr pair stewart_250{
    1 / (b * cos(x) + a * sin(x)),
    -(atanh((a * cos(x) - b * sin(x)) / sqrt(pow(a, 2) + pow(b, 2))) / sqrt(pow(a, 2) + pow(b, 2)))};
static_assert(derivative<stewart_250.antiderivative, x> == stewart_250.integrand);
constexpr pair stewart_251{1 / (pow(b, 2) * pow(cos(x), 2) + pow(a, 2) * pow(sin(x), 2)),
                           atan(a* tan(x) / b) / (a * b)};
static_assert(derivative<stewart_251.antiderivative, x> == stewart_251.integrand);
constexpr pair stewart_252{x / (-1 + pow(x, 2)), log(1 - pow(x, 2)) / 2};
static_assert(derivative<stewart_252.antiderivative, x> == stewart_252.integrand);
constexpr pair stewart_253{(1 + sqrt(x)) * sqrt(x), 2 * pow(x, 1.5) / 3 + pow(x, 2) / 2};
static_assert(derivative<stewart_253.antiderivative, x> == stewart_253.integrand);
constexpr pair stewart_254{1 / (1 - cos(x)), -(sin(x) / (1 - cos(x)))};
static_assert(derivative<stewart_254.antiderivative, x> == stewart_254.integrand);
constexpr pair stewart_255{sec(x) * pow(tan(x), 2), -atanh(sin(x)) / 2 + sec(x) * tan(x) / 2};
static_assert(derivative<stewart_255.antiderivative, x> == stewart_255.integrand);
constexpr pair stewart_256{pow(sec(x), 3) * pow(tan(x), 3), -pow(sec(x), 3) / 3 + pow(sec(x), 5) / 5};
static_assert(derivative<stewart_256.antiderivative, x> == stewart_256.integrand);
constexpr pair stewart_257{exp(sqrt(x)), -2 * exp(sqrt(x)) + 2 * exp(sqrt(x)) * sqrt(x)};
static_assert(derivative<stewart_257.antiderivative, x> == stewart_257.integrand);
constexpr pair stewart_258{
    (1 + pow(x, 5)) / (-10 * x - 3 * pow(x, 2) + pow(x, 3)),
    19 * x + 3 * pow(x, 2) / 2 + pow(x, 3) / 3 + 3126 * log(5 - x) / 35 - log(x) / 10 - 31 * log(2 + x) / 14};
static_assert(derivative<stewart_258.antiderivative, x> == stewart_258.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<stewart_232, x>("Stewart 232", -4.1056388985073715, x = 0.37),
    recorded<stewart_233, x>("Stewart 233", 6.089821108274103, x = 0.37),
    recorded<stewart_234, x>("Stewart 234", 0.048532323452780426, x = 0.37),
    recorded<stewart_235, x>("Stewart 235", -0.7752051604236536, x = 0.37),
    recorded<stewart_236, x>("Stewart 236", 0.5289723616401646, x = 0.37),
    recorded<stewart_237, x>("Stewart 237", 0.37381461467103694, x = 0.37),
    recorded<stewart_238, x>("Stewart 238", 1.30487650860252, x = 0.37),
    recorded<stewart_239, x>("Stewart 239", 1.8935073787503789, x = 0.37),
    recorded<stewart_240, x>("Stewart 240", 0.24835891735656712, x = 0.37),
    recorded<stewart_243, x>("Stewart 243", 0.8389804828750651, x = 0.37),
    recorded<stewart_244, x>("Stewart 244", 0.7728317027103865, x = 0.37),
    recorded<stewart_245, x>("Stewart 245", 2.32943804353308, x = 0.37),
    recorded<stewart_246, x>("Stewart 246", 0.20772074415947714, x = 0.37),
    recorded<stewart_247, x>("Stewart 247", 1.3342609228755866, x = 0.37),
    recorded<stewart_248, x>("Stewart 248", 0.7155538927200971, x = 0.37),
    recorded<stewart_249, x>("Stewart 249", 0.7877295050950265, x = 0.37),
    recorded<stewart_250, x>("Stewart 250", 0.8906867273974799, x = 0.37, a = 1.3, b = 0.7),
    recorded<stewart_251, x>("Stewart 251", 1.5457888994588456, x = 0.37, a = 1.3, b = 0.7),
    recorded<stewart_252, x>("Stewart 252", -0.4286872900011586, x = 0.37),
    recorded<stewart_253, x>("Stewart 253", 0.978276253029822, x = 0.37),
    recorded<stewart_254, x>("Stewart 254", 14.777017525843803, x = 0.37),
    recorded<stewart_255, x>("Stewart 255", 0.16135730961734604, x = 0.37),
    recorded<stewart_256, x>("Stewart 256", 0.0719996412361926, x = 0.37),
    recorded<stewart_257, x>("Stewart 257", 1.837261693404034, x = 0.37),
    recorded<stewart_258, x>("Stewart 258", -0.24801052689784134, x = 0.37)};

}  // namespace
