// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 26 to 50, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_26{pow(log(x), 2), 2 * x - 2 * x* log(x) + x* pow(log(x), 2)};
static_assert(derivative<stewart_26.antiderivative, x> == stewart_26.integrand);
constexpr pair stewart_27{asin(x), sqrt(1 - pow(x, 2)) + x* asin(x)};
static_assert(derivative<stewart_27.antiderivative, x> == stewart_27.integrand);
constexpr pair stewart_28{t * cos(t) * sin(t), -t / 4 + cos(t) * sin(t) / 4 + t* pow(sin(t), 2) / 2};
static_assert(derivative<stewart_28.antiderivative, t> == stewart_28.integrand);
constexpr pair stewart_29{t * pow(sec(t), 2), log(cos(t)) + t* tan(t)};
static_assert(derivative<stewart_29.antiderivative, t> == stewart_29.integrand);
constexpr pair stewart_30{pow(t, 2) * log(t), -pow(t, 3) / 9 + pow(t, 3) * log(t) / 3};
static_assert(derivative<stewart_30.antiderivative, t> == stewart_30.integrand);
constexpr pair stewart_31{pow(t, 3) * exp(t),
                          -6 * exp(t) + 6 * exp(t) * t - 3 * exp(t) * pow(t, 2) + exp(t) * pow(t, 3)};
static_assert(derivative<stewart_31.antiderivative, t> == stewart_31.integrand);
constexpr pair stewart_32{exp(2 * t) * sin(3 * t),
                          -3 * exp(2 * t) * cos(3 * t) / 13 + 2 * exp(2 * t) * sin(3 * t) / 13};
static_assert(derivative<stewart_32.antiderivative, t> == stewart_32.integrand);
constexpr pair stewart_33{cos(3 * t) / exp(t), -cos(3 * t) / (10 * exp(t)) + 3 * sin(3 * t) / (10 * exp(t))};
static_assert(derivative<stewart_33.antiderivative, t> == stewart_33.integrand);
constexpr pair stewart_34{y * sinh(y), y* cosh(y) - sinh(y)};
static_assert(derivative<stewart_34.antiderivative, y> == stewart_34.integrand);
constexpr pair stewart_35{y * cosh(a * y), -(cosh(a* y) / pow(a, 2)) + y* sinh(a* y) / a};
static_assert(derivative<stewart_35.antiderivative, y> == stewart_35.integrand);
constexpr pair stewart_36{t / exp(t), -exp(-t) - t / exp(t)};
static_assert(derivative<stewart_36.antiderivative, t> == stewart_36.integrand);
constexpr pair stewart_37{sqrt(t) * log(t), -4 * pow(t, 1.5) / 9 + 2 * pow(t, 1.5) * log(t) / 3};
static_assert(derivative<stewart_37.antiderivative, t> == stewart_37.integrand);
constexpr pair stewart_38{x * cos(2 * x), cos(2 * x) / 4 + x* sin(2 * x) / 2};
static_assert(derivative<stewart_38.antiderivative, x> == stewart_38.integrand);
constexpr pair stewart_39{pow(x, 2) / exp(x), -2 / exp(x) - 2 * x / exp(x) - pow(x, 2) / exp(x)};
static_assert(derivative<stewart_39.antiderivative, x> == stewart_39.integrand);
constexpr pair stewart_40{acos(x), -sqrt(1 - pow(x, 2)) + x* acos(x)};
static_assert(derivative<stewart_40.antiderivative, x> == stewart_40.integrand);
constexpr pair stewart_41{x * pow(csc(x), 2), -(x* cot(x)) + log(sin(x))};
static_assert(derivative<stewart_41.antiderivative, x> == stewart_41.integrand);
constexpr pair stewart_42{sin(3 * x) * cos(5 * x), 0.25 * cos(2 * x) - 0.0625 * cos(8 * x)};
static_assert(derivative<stewart_42.antiderivative, x> == stewart_42.integrand);
constexpr pair stewart_43{sin(2 * x) * sin(4 * x), 0.25 * sin(2 * x) - 1.0 / 12 * sin(6 * x)};
static_assert(derivative<stewart_43.antiderivative, x> == stewart_43.integrand);
constexpr pair stewart_44{cos(x) * log(sin(x)), -sin(x) + log(sin(x)) * sin(x)};
static_assert(derivative<stewart_44.antiderivative, x> == stewart_44.integrand);
constexpr pair stewart_45{pow(x, 3) * exp(pow(x, 2)), -exp(pow(x, 2)) / 2 + exp(pow(x, 2)) * pow(x, 2) / 2};
static_assert(derivative<stewart_45.antiderivative, x> == stewart_45.integrand);
constexpr pair stewart_46{(3 + 2 * x) * exp(x), -2 * exp(x) + exp(x) * (3 + 2 * x)};
static_assert(derivative<stewart_46.antiderivative, x> == stewart_46.integrand);
constexpr pair stewart_47{x * pow(5, x), -(pow(5, x) / pow(log(5_c), 2)) + pow(5, x) * x / log(5_c)};
static_assert(derivative<stewart_47.antiderivative, x> == stewart_47.integrand);
constexpr pair stewart_48{cos(log(x)), x* cos(log(x)) / 2 + x* sin(log(x)) / 2};
static_assert(derivative<stewart_48.antiderivative, x> == stewart_48.integrand);
constexpr pair stewart_49{exp(sqrt(x)), -2 * exp(sqrt(x)) + 2 * exp(sqrt(x)) * sqrt(x)};
static_assert(derivative<stewart_49.antiderivative, x> == stewart_49.integrand);
constexpr pair stewart_50{log(sqrt(x)), -x / 2 + x* log(sqrt(x))};
static_assert(derivative<stewart_50.antiderivative, x> == stewart_50.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<stewart_26, x>("Stewart 26", 0.9885375830494475, x = 0.37),
    recorded<stewart_27, x>("Stewart 27", 0.3790090206959508, x = 0.37),
    recorded<stewart_28, t>("Stewart 28", 0.12474326365120683, t = 0.37),
    recorded<stewart_29, t>("Stewart 29", 0.42566199790277837, t = 0.37),
    recorded<stewart_30, t>("Stewart 30", -0.1361131362207754, t = 0.37),
    recorded<stewart_31, t>("Stewart 31", 0.07333210143654137, t = 0.37),
    recorded<stewart_32, t>("Stewart 32", 1.8773266856027369, t = 0.37),
    recorded<stewart_33, t>("Stewart 33", 0.30714297512677374, t = 0.37),
    recorded<stewart_34, y>("Stewart 34", 0.14004505254480443, y = 0.37),
    recorded<stewart_35, y>("Stewart 35", 0.41363339748185585, y = 0.37, a = 1.3),
    recorded<stewart_36, t>("Stewart 36", 0.2555717023358212, t = 0.37),
    recorded<stewart_37, t>("Stewart 37", -0.6047800473959897, t = 0.37),
    recorded<stewart_38, x>("Stewart 38", 0.2732333667299475, x = 0.37),
    recorded<stewart_39, x>("Stewart 39", 0.09456152986425385, x = 0.37),
    recorded<stewart_40, x>("Stewart 40", 1.191787306098946, x = 0.37),
    recorded<stewart_41, x>("Stewart 41", 2.8294877143848733, x = 0.37),
    recorded<stewart_42, x>("Stewart 42", -0.24684582186695608, x = 0.37),
    recorded<stewart_43, x>("Stewart 43", 0.6715104148937587, x = 0.37),
    recorded<stewart_44, x>("Stewart 44", -0.9483391116469402, x = 0.37),
    recorded<stewart_45, x>("Stewart 45", 0.05808447746882478, x = 0.37),
    recorded<stewart_46, x>("Stewart 46", 5.414527458840833, x = 0.37),
    recorded<stewart_47, x>("Stewart 47", 0.671151593516855, x = 0.37),
    recorded<stewart_48, x>("Stewart 48", 0.5451298996609817, x = 0.37),
    recorded<stewart_49, x>("Stewart 49", 1.837261693404034, x = 0.37),
    recorded<stewart_50, x>("Stewart 50", -0.49712613667193345, x = 0.37)};

}  // namespace
