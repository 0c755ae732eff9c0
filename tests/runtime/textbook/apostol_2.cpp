// SPDX-License-Identifier: MIT
//
// Antiderivatives from Tom M. Apostol, Calculus, volume I, problems 26 to 51, as the test suite of Rubi has
// them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair apostol_26{sin(x) * cos(x), pow(sin(x), 2) / 2};
static_assert(derivative<apostol_26.antiderivative, x> == apostol_26.integrand);
constexpr pair apostol_27{x * sin(x) * cos(x), -(x / 4) + 0.25 * cos(x) * sin(x) + 0.5 * x* pow(sin(x), 2)};
static_assert(derivative<apostol_27.antiderivative, x> == apostol_27.integrand);
constexpr pair apostol_28{pow(sin(x), 2), x / 2 - 0.5 * cos(x) * sin(x)};
static_assert(derivative<apostol_28.antiderivative, x> == apostol_28.integrand);
constexpr pair apostol_29{pow(sin(x), 3), -cos(x) + pow(cos(x), 3) / 3};
static_assert(derivative<apostol_29.antiderivative, x> == apostol_29.integrand);
constexpr pair apostol_30{pow(sin(x), 4),
                          3 * x / 8 - 0.375 * cos(x) * sin(x) - 0.25 * cos(x) * pow(sin(x), 3)};
static_assert(derivative<apostol_30.antiderivative, x> == apostol_30.integrand);
constexpr pair apostol_31{pow(sin(x), 5), -cos(x) + 2 * pow(cos(x), 3) / 3 - pow(cos(x), 5) / 5};
static_assert(derivative<apostol_31.antiderivative, x> == apostol_31.integrand);
constexpr pair apostol_32{pow(sin(x), 6), 5 * x / 16 - 0.3125 * cos(x) * sin(x) -
                                              5.0 / 24 * cos(x) * pow(sin(x), 3) -
                                              1.0 / 6 * cos(x) * pow(sin(x), 5)};
static_assert(derivative<apostol_32.antiderivative, x> == apostol_32.integrand);
constexpr pair apostol_33{x * pow(sin(x), 2), pow(x, 2) / 4 - 0.5 * x* cos(x) * sin(x) + pow(sin(x), 2) / 4};
static_assert(derivative<apostol_33.antiderivative, x> == apostol_33.integrand);
constexpr pair apostol_34{x * pow(sin(x), 3), -2.0 / 3 * x* cos(x) + 2 * sin(x) / 3 -
                                                  1.0 / 3 * x* cos(x) * pow(sin(x), 2) + pow(sin(x), 3) / 9};
static_assert(derivative<apostol_34.antiderivative, x> == apostol_34.integrand);
constexpr pair apostol_35{pow(x, 2) * pow(sin(x), 2), -(x / 4) + pow(x, 3) / 6 + 0.25 * cos(x) * sin(x) -
                                                          0.5 * pow(x, 2) * cos(x) * sin(x) +
                                                          0.5 * x* pow(sin(x), 2)};
static_assert(derivative<apostol_35.antiderivative, x> == apostol_35.integrand);
constexpr pair apostol_36{pow(cos(x), 2), x / 2 + 0.5 * cos(x) * sin(x)};
static_assert(derivative<apostol_36.antiderivative, x> == apostol_36.integrand);
constexpr pair apostol_37{pow(cos(x), 3), sin(x) - pow(sin(x), 3) / 3};
static_assert(derivative<apostol_37.antiderivative, x> == apostol_37.integrand);
constexpr pair apostol_38{pow(cos(x), 4),
                          3 * x / 8 + 0.375 * cos(x) * sin(x) + 0.25 * pow(cos(x), 3) * sin(x)};
static_assert(derivative<apostol_38.antiderivative, x> == apostol_38.integrand);
constexpr pair apostol_39{pow(pow(a, 2) - pow(x, 2), 2.5),
                          0.3125 * pow(a, 4) * x* sqrt(pow(a, 2) - pow(x, 2)) +
                              5.0 / 24 * pow(a, 2) * x* pow(pow(a, 2) - pow(x, 2), 1.5) +
                              1.0 / 6 * x* pow(pow(a, 2) - pow(x, 2), 2.5) +
                              0.3125 * pow(a, 6) * atan(x / sqrt(pow(a, 2) - pow(x, 2)))};
static_assert(derivative<apostol_39.antiderivative, x> == apostol_39.integrand);
constexpr pair apostol_40{
    pow(x, 5) / sqrt(5 + pow(x, 2)),
    25 * sqrt(5 + pow(x, 2)) - 10.0 / 3 * pow(5 + pow(x, 2), 1.5) + 0.2 * pow(5 + pow(x, 2), 2.5)};
static_assert(derivative<apostol_40.antiderivative, x> == apostol_40.integrand);
constexpr pair apostol_42{pow(tan(x), 2), -x + tan(x)};
static_assert(derivative<apostol_42.antiderivative, x> == apostol_42.integrand);
constexpr pair apostol_43{pow(tan(x), 4), x - tan(x) + pow(tan(x), 3) / 3};
static_assert(derivative<apostol_43.antiderivative, x> == apostol_43.integrand);
constexpr pair apostol_44{pow(cot(x), 2), -x - cot(x)};
static_assert(derivative<apostol_44.antiderivative, x> == apostol_44.integrand);
constexpr pair apostol_45{pow(cot(x), 4), x + cot(x) - pow(cot(x), 3) / 3};
static_assert(derivative<apostol_45.antiderivative, x> == apostol_45.integrand);
constexpr pair apostol_46{(2 + 3 * x) * sin(5 * x), -0.2 * (2 + 3 * x) * cos(5 * x) + 0.12 * sin(5 * x)};
static_assert(derivative<apostol_46.antiderivative, x> == apostol_46.integrand);
constexpr pair apostol_47{x * sqrt(1 + pow(x, 2)), 1.0 / 3 * pow(1 + pow(x, 2), 1.5)};
static_assert(derivative<apostol_47.antiderivative, x> == apostol_47.integrand);
constexpr pair apostol_48{x * pow(pow(x, 2) - 1, 9), 0.05 * pow(1 - pow(x, 2), 10)};
static_assert(derivative<apostol_48.antiderivative, x> == apostol_48.integrand);
constexpr pair apostol_49{(2 * x + 3) / pow(6 * x + 7, 3), -(pow(3 + 2 * x, 2) / (8 * pow(7 + 6 * x, 2)))};
static_assert(derivative<apostol_49.antiderivative, x> == apostol_49.integrand);
constexpr pair apostol_50{pow(x, 4) * pow(1 + pow(x, 5), 5), 1.0 / 30 * pow(1 + pow(x, 5), 6)};
static_assert(derivative<apostol_50.antiderivative, x> == apostol_50.integrand);
constexpr pair apostol_51{pow(x, 4) * pow(1 - x, 20), -1.0 / 21 * pow(1 - x, 21) + 2.0 / 11 * pow(1 - x, 22) -
                                                          6.0 / 23 * pow(1 - x, 23) +
                                                          1.0 / 6 * pow(1 - x, 24) - 0.04 * pow(1 - x, 25)};
static_assert(derivative<apostol_51.antiderivative, x> == apostol_51.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<apostol_26, x>("Apostol 26", 0.3371439558140725, x = 0.37),
    recorded<apostol_27, x>("Apostol 27", 0.12474326365120683, x = 0.37),
    recorded<apostol_28, x>("Apostol 28", 0.13076572063520606, x = 0.37),
    recorded<apostol_29, x>("Apostol 29", 0.04728690255370958, x = 0.37),
    recorded<apostol_30, x>("Apostol 30", 0.017099673693244753, x = 0.37),
    recorded<apostol_31, x>("Apostol 31", 0.006183505889042598, x = 0.37),
    recorded<apostol_32, x>("Apostol 32", 0.0022360511531240254, x = 0.37),
    recorded<apostol_33, x>("Apostol 33", 0.048383316635026236, x = 0.37),
    recorded<apostol_34, x>("Apostol 34", 0.01749615394487254, x = 0.37),
    recorded<apostol_35, x>("Apostol 35", 0.017901827154959707, x = 0.37),
    recorded<apostol_36, x>("Apostol 36", 0.8692342793647939, x = 0.37),
    recorded<apostol_37, x>("Apostol 37", 0.8104108883899526, x = 0.37),
    recorded<apostol_38, x>("Apostol 38", 0.7555682324228327, x = 0.37),
    recorded<apostol_39, x>("Apostol 39", 3.0060662609475677, x = 0.37, a = 1.3),
    recorded<apostol_40, x>("Apostol 40", 0.0030595535906771444, x = 0.37),
    recorded<apostol_42, x>("Apostol 42", 0.1504378321696713, x = 0.37),
    recorded<apostol_43, x>("Apostol 43", 0.02263154134791019, x = 0.37),
    recorded<apostol_44, x>("Apostol 44", 6.647264092932089, x = 0.37),
    recorded<apostol_45, x>("Apostol 45", 44.18611992118428, x = 0.37),
    recorded<apostol_46, x>("Apostol 46", 2.9895658812531827, x = 0.37),
    recorded<apostol_47, x>("Apostol 47", 0.3945143977093865, x = 0.37),
    recorded<apostol_48, x>("Apostol 48", -0.09834488426056058, x = 0.37),
    recorded<apostol_49, x>("Apostol 49", 0.004771762710886267, x = 0.37),
    recorded<apostol_50, x>("Apostol 50", 0.01940049347044727, x = 0.37),
    recorded<apostol_51, x>("Apostol 51", 1.8181004961859977e-06, x = 0.37)};

}  // namespace
