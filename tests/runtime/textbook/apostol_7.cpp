// SPDX-License-Identifier: MIT
//
// Antiderivatives from Tom M. Apostol, Calculus, volume I, problems 152 to 168, as the test suite of Rubi has
// them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair apostol_152{sqrt(pow(x, 2) + 5), 0.5 * x* sqrt(5 + pow(x, 2)) + 2.5 * asinh(x / sqrt(5_c))};
static_assert(derivative<apostol_152.antiderivative, x> == apostol_152.integrand);
constexpr pair apostol_153{x / sqrt(pow(x, 2) + x + 1),
                           sqrt(1 + x + pow(x, 2)) - 0.5 * asinh((1 + 2 * x) / sqrt(3_c))};
static_assert(derivative<apostol_153.antiderivative, x> == apostol_153.integrand);
constexpr pair apostol_154{1 / sqrt(pow(x, 2) + x), 2 * atanh(x / sqrt(x + pow(x, 2)))};
static_assert(derivative<apostol_154.antiderivative, x> == apostol_154.integrand);
constexpr pair apostol_157{log(exp(cos(x))), -x* cos(x) + x* log(exp(cos(x))) + sin(x)};
static_assert(derivative<apostol_157.antiderivative, x> == apostol_157.integrand);
constexpr pair apostol_166{t / exp(t), -exp(-t) - t / exp(t)};
static_assert(derivative<apostol_166.antiderivative, t> == apostol_166.integrand);
constexpr pair apostol_167{pow(t, 2) / exp(t), -2 / exp(t) - 2 * t / exp(t) - pow(t, 2) / exp(t)};
static_assert(derivative<apostol_167.antiderivative, t> == apostol_167.integrand);
constexpr pair apostol_168{pow(t, 3) / exp(t),
                           -6 / exp(t) - 6 * t / exp(t) - 3 * pow(t, 2) / exp(t) - pow(t, 3) / exp(t)};
static_assert(derivative<apostol_168.antiderivative, t> == apostol_168.integrand);

[[maybe_unused]] const bool all[] = {recorded<apostol_152, x>("Apostol 152", 2.266473030944776, x = 0.37),
                                     recorded<apostol_153, x>("Apostol 153", 0.30141128439361975, x = 0.37),
                                     recorded<apostol_154, x>("Apostol 154", 1.4045553372521258, x = 0.37),
                                     recorded<apostol_157, x>("Apostol 157", 0.9323273456060345, x = 0.37),
                                     recorded<apostol_166, t>("Apostol 166", 0.2555717023358212, t = 0.37),
                                     recorded<apostol_167, t>("Apostol 167", 0.09456152986425385, t = 0.37),
                                     recorded<apostol_168, t>("Apostol 168", 0.034987766049773925, t = 0.37)};

}  // namespace
