// SPDX-License-Identifier: MIT
//
// Antiderivatives from Joel Moses, Symbolic Integration (1967), problems 1 to 27, as the test suite of Rubi
// has them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair moses_1{pow(cot(x), 4), x + cot(x) - pow(cot(x), 3) / 3};
static_assert(derivative<moses_1.antiderivative, x> == moses_1.integrand);
constexpr pair moses_2{1 / (pow(x, 4) * (1 + pow(x, 2))), -(1 / (3 * pow(x, 3))) + 1 / x + atan(x)};
static_assert(derivative<moses_2.antiderivative, x> == moses_2.integrand);
constexpr pair moses_3{(pow(x, 2) + x) / sqrt(x), 2 * pow(x, 1.5) / 3 + 2 * pow(x, 2.5) / 5};
static_assert(derivative<moses_3.antiderivative, x> == moses_3.integrand);
constexpr pair moses_4{cos(x), sin(x)};
static_assert(derivative<moses_4.antiderivative, x> == moses_4.integrand);
constexpr pair moses_5{x * exp(pow(x, 2)), exp(pow(x, 2)) / 2};
static_assert(derivative<moses_5.antiderivative, x> == moses_5.integrand);
constexpr pair moses_6{tan(x) * pow(sec(x), 2), pow(sec(x), 2) / 2};
static_assert(derivative<moses_6.antiderivative, x> == moses_6.integrand);
constexpr pair moses_7{x * sqrt(1 + pow(x, 2)), 1.0 / 3 * pow(1 + pow(x, 2), 1.5)};
static_assert(derivative<moses_7.antiderivative, x> == moses_7.integrand);
constexpr pair moses_8{sin(x) * exp(x), -0.5 * exp(x) * cos(x) + 0.5 * exp(x) * sin(x)};
static_assert(derivative<moses_8.antiderivative, x> == moses_8.integrand);
constexpr pair moses_9{pow(csc(x), 2) * (cos(x) / pow(sin(x), 2)), -1.0 / 3 * pow(csc(x), 3)};
static_assert(derivative<moses_9.antiderivative, x> == moses_9.integrand);
constexpr pair moses_12{sin(x) + exp(x), exp(x) - cos(x)};
static_assert(derivative<moses_12.antiderivative, x> == moses_12.integrand);
constexpr pair moses_13{exp(pow(x, 2)) + 2 * pow(x, 2) * exp(pow(x, 2)), exp(pow(x, 2)) * x};
static_assert(derivative<moses_13.antiderivative, x> == moses_13.integrand);
constexpr pair moses_14{pow(x + exp(x), 2), -2 * exp(x) + exp(2 * x) / 2 + 2 * exp(x) * x + pow(x, 3) / 3};
static_assert(derivative<moses_14.antiderivative, x> == moses_14.integrand);
constexpr pair moses_15{pow(x, 2) + 2 * exp(x) + exp(2 * x), 2 * exp(x) + exp(2 * x) / 2 + pow(x, 3) / 3};
static_assert(derivative<moses_15.antiderivative, x> == moses_15.integrand);
constexpr pair moses_16{sin(x) * cos(x), pow(sin(x), 2) / 2};
static_assert(derivative<moses_16.antiderivative, x> == moses_16.integrand);
constexpr pair moses_17{x * exp(pow(x, 2)), exp(pow(x, 2)) / 2};
static_assert(derivative<moses_17.antiderivative, x> == moses_17.integrand);
constexpr pair moses_18{x * sqrt(1 + pow(x, 2)), 1.0 / 3 * pow(1 + pow(x, 2), 1.5)};
static_assert(derivative<moses_18.antiderivative, x> == moses_18.integrand);
constexpr pair moses_19{exp(x) / (1 + exp(x)), log(1 + exp(x))};
static_assert(derivative<moses_19.antiderivative, x> == moses_19.integrand);
constexpr pair moses_20{pow(x, 1.5), 2 * pow(x, 2.5) / 5};
static_assert(derivative<moses_20.antiderivative, x> == moses_20.integrand);
constexpr pair moses_21{cos(2 * x + 3), 0.5 * sin(3 + 2 * x)};
static_assert(derivative<moses_21.antiderivative, x> == moses_21.integrand);
constexpr pair moses_22{2 * y * z * exp(2 * x), exp(2 * x) * y* z};
static_assert(derivative<moses_22.antiderivative, x> == moses_22.integrand);
constexpr pair moses_23{pow(cos(exp(x)), 2) * sin(exp(x)) * exp(x), -1.0 / 3 * pow(cos(exp(x)), 3)};
static_assert(derivative<moses_23.antiderivative, x> == moses_23.integrand);
constexpr pair moses_24{x * sqrt(x + 1), -2.0 / 3 * pow(1 + x, 1.5) + 0.4 * pow(1 + x, 2.5)};
static_assert(derivative<moses_24.antiderivative, x> == moses_24.integrand);
constexpr pair moses_25{1 / (pow(x, 4) - 1), -(atan(x) / 2) - atanh(x) / 2};
static_assert(derivative<moses_25.antiderivative, x> == moses_25.integrand);
constexpr pair moses_26{exp(x) / (2 + 3 * exp(2 * x)), atan(sqrt(1.5_c) * exp(x)) / sqrt(6_c)};
static_assert(derivative<moses_26.antiderivative, x> == moses_26.integrand);
constexpr pair moses_27{exp(2 * x) / (A + B * exp(4 * x)),
                        atan(sqrt(B) * exp(2 * x) / sqrt(A)) / (2 * sqrt(A) * sqrt(B))};
static_assert(derivative<moses_27.antiderivative, x> == moses_27.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<moses_1, x>("Moses 1", 44.18611992118428, x = 0.37),
    recorded<moses_2, x>("Moses 2", 46.93219184250596, x = 0.37),
    recorded<moses_3, x>("Moses 3", 0.8333384666508561, x = 0.37),
    recorded<moses_4, x>("Moses 4", 0.9323273456060345, x = 0.37),
    recorded<moses_5, x>("Moses 5", 0.42428398443261345, x = 0.37),
    recorded<moses_6, x>("Moses 6", 0.44621245487382977, x = 0.37),
    recorded<moses_7, x>("Moses 7", 0.3945143977093865, x = 0.37),
    recorded<moses_8, x>("Moses 8", 0.5235231780521058, x = 0.37),
    recorded<moses_9, x>("Moses 9", 54.52310741896505, x = 0.37),
    recorded<moses_12, x>("Moses 12", 1.8093500466282864, x = 0.37),
    recorded<moses_13, x>("Moses 13", 1.4606836199196298, x = 0.37),
    recorded<moses_14, x>("Moses 14", 3.3041591293452246, x = 0.37),
    recorded<moses_15, x>("Moses 15", 5.128304743821014, x = 0.37),
    recorded<moses_16, x>("Moses 16", 0.3371439558140725, x = 0.37),
    recorded<moses_17, x>("Moses 17", 0.42428398443261345, x = 0.37),
    recorded<moses_18, x>("Moses 18", 0.3945143977093865, x = 0.37),
    recorded<moses_19, x>("Moses 19", 0.5914589784327801, x = 0.37),
    recorded<moses_20, x>("Moses 20", 0.22506221362103412, x = 0.37),
    recorded<moses_21, x>("Moses 21", -0.8262338476412723, x = 0.37),
    recorded<moses_22, x>("Moses 22", 1.2470816311241468, x = 0.37, y = 0.85, z = 0.35),
    recorded<moses_23, x>("Moses 23", 0.021649334929210756, x = 0.37),
    recorded<moses_24, x>("Moses 24", 0.4330738966966261, x = 0.37),
    recorded<moses_25, x>("Moses 25", -1.0190995666289284, x = 0.37),
    recorded<moses_26, x>("Moses 26", 0.1746824816756508, x = 0.37),
    recorded<moses_27, x>("Moses 27", 0.6703077855415968, x = 0.37, A = 1.15, B = 0.45)};

}  // namespace
