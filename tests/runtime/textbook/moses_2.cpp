// SPDX-License-Identifier: MIT
//
// Antiderivatives from Joel Moses, Symbolic Integration (1967), problems 28 to 55, as the test suite of Rubi
// has them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair moses_28{exp(x + 1) / (1 + exp(x)), numbers::e* log(1 + exp(x))};
static_assert(derivative<moses_28.antiderivative, x> == moses_28.integrand);
constexpr pair moses_29{pow(10, x) * exp(x), pow(10 * numbers::e, x) / (1 + log(10_c))};
static_assert(derivative<moses_29.antiderivative, x> == moses_29.integrand);
constexpr pair moses_30{pow(x, 3) * sin(pow(x, 2)), -0.5 * pow(x, 2) * cos(pow(x, 2)) + sin(pow(x, 2)) / 2};
static_assert(derivative<moses_30.antiderivative, x> == moses_30.integrand);
constexpr pair moses_31{pow(x, 7) / (pow(x, 12) + 1),
                        -(atan((1 - 2 * pow(x, 4)) / sqrt(3_c)) / (4 * sqrt(3_c))) -
                            1.0 / 12 * log(1 + pow(x, 4)) + 1.0 / 24 * log(1 - pow(x, 4) + pow(x, 8))};
static_assert(derivative<moses_31.antiderivative, x> == moses_31.integrand);
constexpr pair moses_33{cos(sqrt(x)), 2 * cos(sqrt(x)) + 2 * sqrt(x) * sin(sqrt(x))};
static_assert(derivative<moses_33.antiderivative, x> == moses_33.integrand);
constexpr pair moses_34{x * sqrt(x + 1), -2.0 / 3 * pow(1 + x, 1.5) + 0.4 * pow(1 + x, 2.5)};
static_assert(derivative<moses_34.antiderivative, x> == moses_34.integrand);
constexpr pair moses_35{1 / (pow(x, 0.5) + pow(x, 1.0 / 3)), 6 * pow(x, 1.0 / 6) - 3 * pow(x, 1.0 / 3) +
                                                                 2 * sqrt(x) - 6 * log(1 + pow(x, 1.0 / 6))};
static_assert(derivative<moses_35.antiderivative, x> == moses_35.integrand);
constexpr pair moses_36{sqrt((x + 1) / (2 * x + 3)), 0.5 * sqrt(1 + x) * sqrt(3 + 2 * x) -
                                                         asinh(sqrt(2_c) * sqrt(1 + x)) / (2 * sqrt(2_c))};
static_assert(derivative<moses_36.antiderivative, x> == moses_36.integrand);
constexpr pair moses_37{pow(x, 4) / pow(1 - pow(x, 2), 2.5),
                        pow(x, 3) / (3 * pow(1 - pow(x, 2), 1.5)) - x / sqrt(1 - pow(x, 2)) + asin(x)};
static_assert(derivative<moses_37.antiderivative, x> == moses_37.integrand);
constexpr pair moses_38{pow(x, 0.5) * pow(1 + x, 2.5),
                        0.078125 * sqrt(x) * sqrt(1 + x) + 0.15625 * pow(x, 1.5) * sqrt(1 + x) +
                            5.0 / 24 * pow(x, 1.5) * pow(1 + x, 1.5) + 0.25 * pow(x, 1.5) * pow(1 + x, 2.5) -
                            5 * asinh(sqrt(x)) / 64};
static_assert(derivative<moses_38.antiderivative, x> == moses_38.integrand);
constexpr pair moses_39{pow(x, 4) / pow(1 - pow(x, 2), 2.5),
                        pow(x, 3) / (3 * pow(1 - pow(x, 2), 1.5)) - x / sqrt(1 - pow(x, 2)) + asin(x)};
static_assert(derivative<moses_39.antiderivative, x> == moses_39.integrand);
constexpr pair moses_40{sqrt(pow(A, 2) + pow(B, 2) - pow(B, 2) * pow(y, 2)) / (1 - pow(y, 2)),
                        B* atan(B* y / sqrt(pow(A, 2) + pow(B, 2) - pow(B, 2) * pow(y, 2))) +
                            A* atanh(A* y / sqrt(pow(A, 2) + pow(B, 2) - pow(B, 2) * pow(y, 2)))};
static_assert(derivative<moses_40.antiderivative, y> == moses_40.integrand);
constexpr pair moses_41{pow(sin(x), 2), x / 2 - 0.5 * cos(x) * sin(x)};
static_assert(derivative<moses_41.antiderivative, x> == moses_41.integrand);
constexpr pair moses_42{sqrt(pow(A, 2) + pow(B, 2) * pow(sin(x), 2)) / sin(x),
                        -B* atan(B* cos(x) / sqrt(pow(A, 2) + pow(B, 2) * pow(sin(x), 2))) -
                            A* atanh(A* cos(x) / sqrt(pow(A, 2) + pow(B, 2) * pow(sin(x), 2)))};
static_assert(derivative<moses_42.antiderivative, x> == moses_42.integrand);
constexpr pair moses_43{1 / (1 + cos(x)), sin(x) / (1 + cos(x))};
static_assert(derivative<moses_43.antiderivative, x> == moses_43.integrand);
constexpr pair moses_44{x * exp(x), -exp(x) + exp(x) * x};
static_assert(derivative<moses_44.antiderivative, x> == moses_44.integrand);
constexpr pair moses_45{x / pow(x + 1, 2) * exp(x), exp(x) / (1 + x)};
static_assert(derivative<moses_45.antiderivative, x> == moses_45.integrand);
constexpr pair moses_46{(1 + 2 * pow(x, 2)) * exp(pow(x, 2)), exp(pow(x, 2)) * x};
static_assert(derivative<moses_46.antiderivative, x> == moses_46.integrand);
constexpr pair moses_49{x / (pow(x, 3) + 1), -(atan((1 - 2 * x) / sqrt(3_c)) / sqrt(3_c)) -
                                                 1.0 / 3 * log(1 + x) + 1.0 / 6 * log(1 - x + pow(x, 2))};
static_assert(derivative<moses_49.antiderivative, x> == moses_49.integrand);
constexpr pair moses_50{1 / (pow(x, 6) - 1), -(atan(sqrt(3_c) * x / (1 - pow(x, 2))) / (2 * sqrt(3_c))) -
                                                 atanh(x) / 3 - 1.0 / 6 * atanh(x / (1 + pow(x, 2)))};
static_assert(derivative<moses_50.antiderivative, x> == moses_50.integrand);
constexpr pair moses_51{1 / ((pow(B, 2) - pow(A, 2)) * pow(x, 2) - pow(A, 2) * pow(B, 2) + pow(A, 4)),
                        atanh(x / A) / (A * (pow(A, 2) - pow(B, 2)))};
static_assert(derivative<moses_51.antiderivative, x> == moses_51.integrand);
constexpr pair moses_52{x * log(x), -(pow(x, 2) / 4) + 0.5 * pow(x, 2) * log(x)};
static_assert(derivative<moses_52.antiderivative, x> == moses_52.integrand);
constexpr pair moses_53{pow(x, 2) * asin(x), sqrt(1 - pow(x, 2)) / 3 - 1.0 / 9 * pow(1 - pow(x, 2), 1.5) +
                                                 1.0 / 3 * pow(x, 3) * asin(x)};
static_assert(derivative<moses_53.antiderivative, x> == moses_53.integrand);
constexpr pair moses_54{1 / (pow(x, 2) + 2 * x + 1), -(1 / (1 + x))};
static_assert(derivative<moses_54.antiderivative, x> == moses_54.integrand);
constexpr pair moses_55{log(x) / pow(log(x) + 1, 2), x / (1 + log(x))};
static_assert(derivative<moses_55.antiderivative, x> == moses_55.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<moses_28, x>("Moses 28", 1.6077521933527763, x = 0.37),
    recorded<moses_29, x>("Moses 29", 3.393821200629849, x = 0.37),
    recorded<moses_30, x>("Moses 30", 0.006912755698414562, x = 0.37),
    recorded<moses_31, x>("Moses 31", 0.0009493125220512288, x = 0.37),
    recorded<moses_33, x>("Moses 33", 0.8206342781938664, x = 0.37),
    recorded<moses_34, x>("Moses 34", 0.4330738966966261, x = 0.37),
    recorded<moses_35, x>("Moses 35", 0.7540444939559084, x = 0.37),
    recorded<moses_36, x>("Moses 36", 0.6052356238918918, x = 0.37),
    recorded<moses_37, x>("Moses 37", 0.027080339502839987, x = 0.37),
    recorded<moses_38, x>("Moses 38", 1.3362948046404282, x = 0.37),
    recorded<moses_39, x>("Moses 39", 0.027080339502839987, x = 0.37),
    recorded<moses_40, y>("Moses 40", 1.417718703272248, y = 0.37, A = 1.15, B = 0.45),
    recorded<moses_41, x>("Moses 41", 0.13076572063520606, x = 0.37),
    recorded<moses_42, x>("Moses 42", 3.2118541005006267, x = 0.37, A = 1.15, B = 0.45),
    recorded<moses_43, x>("Moses 43", 0.5175106600203759, x = 0.37),
    recorded<moses_44, x>("Moses 44", 0.53566180742543, x = 0.37),
    recorded<moses_45, x>("Moses 45", 0.2853970949040599, x = 0.37),
    recorded<moses_46, x>("Moses 46", 1.4606836199196298, x = 0.37),
    recorded<moses_49, x>("Moses 49", 0.35216194119276295, x = 0.37),
    recorded<moses_50, x>("Moses 50", -1.0025723262945063, x = 0.37),
    recorded<moses_51, x>("Moses 51", 0.753084634663582, x = 0.37, A = 1.15, B = 0.45),
    recorded<moses_52, x>("Moses 52", -0.36787334113723075, x = 0.37),
    recorded<moses_53, x>("Moses 53", 0.051886334933275664, x = 0.37),
    recorded<moses_54, x>("Moses 54", 0.5327934359848686, x = 0.37),
    recorded<moses_55, x>("Moses 55", -30095.69522099892, x = 0.37)};

}  // namespace
