// SPDX-License-Identifier: MIT
//
// Antiderivatives from Tom M. Apostol, Calculus, volume I, problems 127 to 151, as the test suite of Rubi has
// them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair apostol_127{pow(x, 2) / (pow(x, 2) + x - 6), x + 0.8 * log(2 - x) - 1.8 * log(3 + x)};
static_assert(derivative<apostol_127.antiderivative, x> == apostol_127.integrand);
constexpr pair apostol_128{(x + 2) / (pow(x, 2) - 4 * x + 4), 4 / (2 - x) + log(2 - x)};
static_assert(derivative<apostol_128.antiderivative, x> == apostol_128.integrand);
constexpr pair apostol_129{1 / ((pow(x, 2) - 4 * x + 4) * (pow(x, 2) - 4 * x + 5)),
                           1 / (2 - x) + atan(2 - x)};
static_assert(derivative<apostol_129.antiderivative, x> == apostol_129.integrand);
constexpr pair apostol_130{(x - 3) / (pow(x, 3) + 3 * pow(x, 2) + 2 * x),
                           -(3 * log(x) / 2) + 4 * log(1 + x) - 2.5 * log(2 + x)};
static_assert(derivative<apostol_130.antiderivative, x> == apostol_130.integrand);
constexpr pair apostol_131{1 / pow(pow(x, 2) - 1, 2), x / (2 * (1 - pow(x, 2))) + atanh(x) / 2};
static_assert(derivative<apostol_131.antiderivative, x> == apostol_131.integrand);
constexpr pair apostol_132{(x + 1) / (pow(x, 3) - 1),
                           2.0 / 3 * log(1 - x) - 1.0 / 3 * log(1 + x + pow(x, 2))};
static_assert(derivative<apostol_132.antiderivative, x> == apostol_132.integrand);
constexpr pair apostol_133{(pow(x, 4) + 1) / (x * pow(pow(x, 2) + 1, 2)), 1 / (1 + pow(x, 2)) + log(x)};
static_assert(derivative<apostol_133.antiderivative, x> == apostol_133.integrand);
constexpr pair apostol_134{1 / (pow(x, 4) - 2 * pow(x, 3)),
                           1 / (4 * pow(x, 2)) + 1 / (4 * x) + 0.125 * log(2 - x) - log(x) / 8};
static_assert(derivative<apostol_134.antiderivative, x> == apostol_134.integrand);
constexpr pair apostol_135{(1 - pow(x, 3)) / (x * (pow(x, 2) + 1)),
                           -x + atan(x) + log(x) - log(1 + pow(x, 2)) / 2};
static_assert(derivative<apostol_135.antiderivative, x> == apostol_135.integrand);
constexpr pair apostol_136{1 / (pow(x, 4) - 1), -(atan(x) / 2) - atanh(x) / 2};
static_assert(derivative<apostol_136.antiderivative, x> == apostol_136.integrand);
constexpr pair apostol_137{1 / (pow(x, 4) + 1), -(atan(1 - sqrt(2_c) * x) / (2 * sqrt(2_c))) +
                                                    atan(1 + sqrt(2_c) * x) / (2 * sqrt(2_c)) -
                                                    log(1 - sqrt(2_c) * x + pow(x, 2)) / (4 * sqrt(2_c)) +
                                                    log(1 + sqrt(2_c) * x + pow(x, 2)) / (4 * sqrt(2_c))};
static_assert(derivative<apostol_137.antiderivative, x> == apostol_137.integrand);
constexpr pair apostol_138{pow(x, 2) / pow(pow(x, 2) + 2 * x + 2, 2),
                           -(x * (2 + x) / (2 * (2 + 2 * x + pow(x, 2)))) + atan(1 + x)};
static_assert(derivative<apostol_138.antiderivative, x> == apostol_138.integrand);
constexpr pair apostol_139{(4 * pow(x, 5) - 1) / pow(pow(x, 5) + x + 1, 2), -(x / (1 + x + pow(x, 5)))};
static_assert(derivative<apostol_139.antiderivative, x> == apostol_139.integrand);
constexpr pair apostol_140{
    1 / (2 * sin(x) - cos(x) + 5),
    x / (2 * sqrt(5_c)) +
        atan((2 * cos(x) + sin(x)) / (5 + 2 * sqrt(5_c) - cos(x) + 2 * sin(x))) / sqrt(5_c)};
static_assert(derivative<apostol_140.antiderivative, x> == apostol_140.integrand);
constexpr pair apostol_141{1 / (1 + a * cos(x)),
                           2 * atan(sqrt(1 - a) * tan(x / 2) / sqrt(1 + a)) / sqrt(1 - pow(a, 2))};
static_assert(derivative<apostol_141.antiderivative, x> == apostol_141.integrand);
constexpr pair apostol_142{1 / (1 + 2 * cos(x)), -(log(sqrt(3_c) * cos(x / 2) - sin(x / 2)) / sqrt(3_c)) +
                                                     log(sqrt(3_c) * cos(x / 2) + sin(x / 2)) / sqrt(3_c)};
static_assert(derivative<apostol_142.antiderivative, x> == apostol_142.integrand);
constexpr pair apostol_143{1 / (1 + 0.5 * cos(x)),
                           2 * x / sqrt(3_c) - 4 * atan(sin(x) / (2 + sqrt(3_c) + cos(x))) / sqrt(3_c)};
static_assert(derivative<apostol_143.antiderivative, x> == apostol_143.integrand);
constexpr pair apostol_144{
    pow(sin(x), 2) / (1 + pow(sin(x), 2)),
    x - x / sqrt(2_c) - atan(cos(x) * sin(x) / (1 + sqrt(2_c) + pow(sin(x), 2))) / sqrt(2_c)};
static_assert(derivative<apostol_144.antiderivative, x> == apostol_144.integrand);
constexpr pair apostol_145{1 / (pow(a, 2) * pow(sin(x), 2) + pow(b, 2) * pow(cos(x), 2)),
                           atan(a* tan(x) / b) / (a * b)};
static_assert(derivative<apostol_145.antiderivative, x> == apostol_145.integrand);
constexpr pair apostol_146{1 / pow(a * sin(x) + b * cos(x), 2), sin(x) / (b * (b * cos(x) + a * sin(x)))};
static_assert(derivative<apostol_146.antiderivative, x> == apostol_146.integrand);
constexpr pair apostol_147{sin(x) / (1 + sin(x) + cos(x)),
                           x / 2 - 0.5 * log(1 + cos(x) + sin(x)) - 0.5 * log(1 + tan(x / 2))};
static_assert(derivative<apostol_147.antiderivative, x> == apostol_147.integrand);
constexpr pair apostol_148{sqrt(3 - pow(x, 2)), 0.5 * x* sqrt(3 - pow(x, 2)) + 1.5 * asin(x / sqrt(3_c))};
static_assert(derivative<apostol_148.antiderivative, x> == apostol_148.integrand);
constexpr pair apostol_149{x / sqrt(3 - pow(x, 2)), -sqrt(3 - pow(x, 2))};
static_assert(derivative<apostol_149.antiderivative, x> == apostol_149.integrand);
constexpr pair apostol_150{sqrt(3 - pow(x, 2)) / x,
                           sqrt(3 - pow(x, 2)) - sqrt(3_c) * atanh(sqrt(3 - pow(x, 2)) / sqrt(3_c))};
static_assert(derivative<apostol_150.antiderivative, x> == apostol_150.integrand);
constexpr pair apostol_151{sqrt(pow(x, 2) + x) / x, sqrt(x + pow(x, 2)) + atanh(x / sqrt(x + pow(x, 2)))};
static_assert(derivative<apostol_151.antiderivative, x> == apostol_151.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<apostol_127, x>("Apostol 127", -0.024922175092388633, x = 0.37),
    recorded<apostol_128, x>("Apostol 128", 0.8920170123075765, x = 0.37),
    recorded<apostol_129, x>("Apostol 129", 0.10292282704086206, x = 0.37),
    recorded<apostol_130, x>("Apostol 130", -2.189198345532079, x = 0.37),
    recorded<apostol_131, x>("Apostol 131", 1.342387089908966, x = 0.37),
    recorded<apostol_132, x>("Apostol 132", -1.4430972026034738, x = 0.37),
    recorded<apostol_133, x>("Apostol 133", 2.1301872848044736, x = 0.37),
    recorded<apostol_134, x>("Apostol 134", -12.111759076764208, x = 0.37),
    recorded<apostol_135, x>("Apostol 135", 2.2568411493558824, x = 0.37),
    recorded<apostol_136, x>("Apostol 136", -1.0190995666289284, x = 0.37),
    recorded<apostol_137, x>("Apostol 137", 0.9816031760987951, x = 0.37),
    recorded<apostol_138, x>("Apostol 138", 0.01654070117235669, x = 0.37),
    recorded<apostol_139, x>("Apostol 139", -0.5128106086985752, x = 0.37),
    recorded<apostol_140, x>("Apostol 140", 0.20872889553614987, x = 0.37),
    recorded<apostol_141, x>("Apostol 141", 0.45207434440436145, x = std::complex(0.37),
                             a = std::complex(1.3)),
    recorded<apostol_142, x>("Apostol 142", 0.3490822133179648, x = 0.37),
    recorded<apostol_143, x>("Apostol 143", 0.6820520918296906, x = 0.37),
    recorded<apostol_144, x>("Apostol 144", 0.11564351328385564, x = 0.37),
    recorded<apostol_145, x>("Apostol 145", 1.5457888994588456, x = 0.37, a = 1.3, b = 0.7),
    recorded<apostol_146, x>("Apostol 146", 0.7933228463620327, x = 0.37, a = 1.3, b = 0.7),
    recorded<apostol_147, x>("Apostol 147", 0.15763925565216944, x = 0.37),
    recorded<apostol_148, x>("Apostol 148", 1.692069738515526, x = 0.37),
    recorded<apostol_149, x>("Apostol 149", 0.21866711021296656, x = 0.37),
    recorded<apostol_150, x>("Apostol 150", 4.573161455447367, x = 0.37),
    recorded<apostol_151, x>("Apostol 151", 1.9242408120354122, x = 0.37)};

}  // namespace
