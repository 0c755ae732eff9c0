// SPDX-License-Identifier: MIT
//
// Antiderivatives from Joel Moses, Symbolic Integration (1967), problems 56 to 81, as the test suite of Rubi
// has them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair moses_56{1 / (x * (1 + pow(log(x), 2))), atan(log(x))};
static_assert(derivative<moses_56.antiderivative, x> == moses_56.integrand);
constexpr pair moses_58{x * (cos(x) + sin(x)), cos(x) - x* cos(x) + sin(x) + x* sin(x)};
static_assert(derivative<moses_58.antiderivative, x> == moses_58.integrand);
constexpr pair moses_59{(x + exp(x)) / exp(x), -exp(-x) + x - x / exp(x)};
static_assert(derivative<moses_59.antiderivative, x> == moses_59.integrand);
constexpr pair moses_60{x * pow(1 + exp(x), 2),
                        -2 * exp(x) - exp(2 * x) / 4 + 2 * exp(x) * x + 0.5 * exp(2 * x) * x + pow(x, 2) / 2};
static_assert(derivative<moses_60.antiderivative, x> == moses_60.integrand);
constexpr pair moses_61{x * cos(x), cos(x) + x* sin(x)};
static_assert(derivative<moses_61.antiderivative, x> == moses_61.integrand);
constexpr pair moses_62{cos(sqrt(x)), 2 * cos(sqrt(x)) + 2 * sqrt(x) * sin(sqrt(x))};
static_assert(derivative<moses_62.antiderivative, x> == moses_62.integrand);
constexpr pair moses_63{x * cos(x), cos(x) + x* sin(x)};
static_assert(derivative<moses_63.antiderivative, x> == moses_63.integrand);
constexpr pair moses_64{x * pow(log(x), 2),
                        pow(x, 2) / 4 - 0.5 * pow(x, 2) * log(x) + 0.5 * pow(x, 2) * pow(log(x), 2)};
static_assert(derivative<moses_64.antiderivative, x> == moses_64.integrand);
constexpr pair moses_65{cos(x) * (1 + pow(sin(x), 3)), sin(x) + pow(sin(x), 4) / 4};
static_assert(derivative<moses_65.antiderivative, x> == moses_65.integrand);
constexpr pair moses_66{1 / (x * (1 + pow(log(x), 2))), atan(log(x))};
static_assert(derivative<moses_66.antiderivative, x> == moses_66.integrand);
constexpr pair moses_67{1 / (sqrt(1 - pow(x, 2)) * (1 + pow(asin(x), 2))), atan(asin(x))};
static_assert(derivative<moses_67.antiderivative, x> == moses_67.integrand);
constexpr pair moses_68{sin(x) / (sin(x) + cos(x)), x / 2 - 0.5 * log(cos(x) + sin(x))};
static_assert(derivative<moses_68.antiderivative, x> == moses_68.integrand);
constexpr pair moses_69{-sqrt(pow(A, 2) + pow(B, 2) * (1 - pow(y, 2))) / (1 - pow(y, 2)),
                        -B* atan(B* y / sqrt(pow(A, 2) + pow(B, 2) - pow(B, 2) * pow(y, 2))) -
                            A* atanh(A* y / sqrt(pow(A, 2) + pow(B, 2) - pow(B, 2) * pow(y, 2)))};
static_assert(derivative<moses_69.antiderivative, y> == moses_69.integrand);
constexpr pair moses_70{
    -(pow(A, 2) + pow(B, 2)) *
        (pow(cos(z), 2) / (B * (1 - (pow(A, 2) + pow(B, 2)) / pow(B, 2) * pow(sin(z), 2)))),
    -B* z - A* atanh(A* tan(z) / B)};
static_assert(derivative<moses_70.antiderivative, z> == moses_70.integrand);
constexpr pair moses_71{
    -(pow(A, 2) + pow(B, 2)) / (B * pow(1 + pow(w, 2), 2) *
                                (1 - (pow(A, 2) + pow(B, 2)) / pow(B, 2) * (pow(w, 2) / (1 + pow(w, 2))))),
    -B* atan(w) - A* atanh(A* w / B)};
static_assert(derivative<moses_71.antiderivative, w> == moses_71.integrand);
constexpr pair moses_72{
    -B * ((pow(A, 2) + pow(B, 2)) / ((1 + pow(w, 2)) * (pow(B, 2) - pow(A, 2) * pow(w, 2)))),
    -B* atan(w) - A* atanh(A* w / B)};
static_assert(derivative<moses_72.antiderivative, w> == moses_72.integrand);
constexpr pair moses_73{pow(x, 4) / pow(1 - pow(x, 2), 2.5),
                        pow(x, 3) / (3 * pow(1 - pow(x, 2), 1.5)) - x / sqrt(1 - pow(x, 2)) + asin(x)};
static_assert(derivative<moses_73.antiderivative, x> == moses_73.integrand);
constexpr pair moses_74{pow(sin(y), 4) / pow(cos(y), 4), y - tan(y) + pow(tan(y), 3) / 3};
static_assert(derivative<moses_74.antiderivative, y> == moses_74.integrand);
constexpr pair moses_75{pow(z, 4) / (1 + pow(z, 2)), -z + pow(z, 3) / 3 + atan(z)};
static_assert(derivative<moses_75.antiderivative, z> == moses_75.integrand);
constexpr pair moses_76{(2 * pow(x, 2) + 1) * exp(pow(x, 2)), exp(pow(x, 2)) * x};
static_assert(derivative<moses_76.antiderivative, x> == moses_76.integrand);
constexpr pair moses_77{
    (2 * pow(x, 6) + 5 * pow(x, 4) + pow(x, 3) + 4 * pow(x, 2) + 1) / pow(pow(x, 2) + 1, 2) * exp(pow(x, 2)),
    exp(pow(x, 2)) * x + exp(pow(x, 2)) / (2 * (1 + pow(x, 2)))};
static_assert(derivative<moses_77.antiderivative, x> == moses_77.integrand);
constexpr pair moses_78{1 / exp(1_c) / exp(x), -exp(-1 - x)};
static_assert(derivative<moses_78.antiderivative, x> == moses_78.integrand);
constexpr pair moses_79{(x + 1 / x) * log(x),
                        -(pow(x, 2) / 4) + 0.5 * pow(x, 2) * log(x) + pow(log(x), 2) / 2};
static_assert(derivative<moses_79.antiderivative, x> == moses_79.integrand);
constexpr pair moses_80{x / (1 + pow(x, 4)), atan(pow(x, 2)) / 2};
static_assert(derivative<moses_80.antiderivative, x> == moses_80.integrand);
constexpr pair moses_81{pow(x, 5) / (1 + pow(x, 4)), pow(x, 2) / 2 - atan(pow(x, 2)) / 2};
static_assert(derivative<moses_81.antiderivative, x> == moses_81.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<moses_56, x>("Moses 56", 1.3591408710304957, x = 0.37),
    recorded<moses_58, x>("Moses 58", 0.47875882770126865, x = 0.37),
    recorded<moses_59, x>("Moses 59", 1.2555717023358213, x = 0.37),
    recorded<moses_60, x>("Moses 60", 2.216819755213775, x = 0.37),
    recorded<moses_61, x>("Moses 61", 0.3449611178742327, x = 0.37),
    recorded<moses_62, x>("Moses 62", 0.8206342781938664, x = 0.37),
    recorded<moses_63, x>("Moses 63", 0.3449611178742327, x = 0.37),
    recorded<moses_64, x>("Moses 64", 0.36575890572829556, x = 0.37),
    recorded<moses_65, x>("Moses 65", 0.9764142179458657, x = 0.37),
    recorded<moses_66, x>("Moses 66", 1.3591408710304957, x = 0.37),
    recorded<moses_67, x>("Moses 67", 0.9411896191467434, x = 0.37),
    recorded<moses_68, x>("Moses 68", 0.2794678700118335, x = 0.37),
    recorded<moses_69, y>("Moses 69", -1.417718703272248, y = 0.37, A = 1.15, B = 0.45),
    recorded<moses_70, z>("Moses 70", -193.52972224243484, z = 0.37, A = 1.15, B = 0.45),
    recorded<moses_71, w>("Moses 71", -28.140891790150704, w = 0.37, A = 1.15, B = 0.45),
    recorded<moses_72, w>("Moses 72", -28.140891790150704, w = 0.37, A = 1.15, B = 0.45),
    recorded<moses_73, x>("Moses 73", 0.027080339502839987, x = 0.37),
    recorded<moses_74, y>("Moses 74", 0.02263154134791019, y = 0.37),
    recorded<moses_75, z>("Moses 75", 0.016484835957428095, z = 0.37),
    recorded<moses_76, x>("Moses 76", 1.4606836199196298, x = 0.37),
    recorded<moses_77, x>("Moses 77", 1.505621807610798, x = 0.37),
    recorded<moses_78, x>("Moses 78", 0.2541069595528003, x = 0.37),
    recorded<moses_79, x>("Moses 79", -3.0550416474720063, x = 0.37),
    recorded<moses_80, x>("Moses 80", 0.3631931751565542, x = 0.37),
    recorded<moses_81, x>("Moses 81", 0.0068068248434458275, x = 0.37)};

}  // namespace
