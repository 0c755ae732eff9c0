// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 369 to 376, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_369{
    pow(x, 2) * sqrt(5 - pow(x, 2)),
    -5 * x* sqrt(5 - pow(x, 2)) / 8 + pow(x, 3) * sqrt(5 - pow(x, 2)) / 4 + 25 * asin(x / sqrt(5_c)) / 8};
static_assert(derivative<stewart_369.antiderivative, x> == stewart_369.integrand);
constexpr pair stewart_370{pow(x, 2) * pow(1 + pow(x, 3), 4), pow(1 + pow(x, 3), 5) / 15};
static_assert(derivative<stewart_370.antiderivative, x> == stewart_370.integrand);
constexpr pair stewart_371{pow(cos(x), 3) * pow(sin(x), 3), pow(sin(x), 4) / 4 - pow(sin(x), 6) / 6};
static_assert(derivative<stewart_371.antiderivative, x> == stewart_371.integrand);
constexpr pair stewart_372{pow(sec(x), 4) * pow(tan(x), 2), pow(tan(x), 3) / 3 + pow(tan(x), 5) / 5};
static_assert(derivative<stewart_372.antiderivative, x> == stewart_372.integrand);
constexpr pair stewart_373{x * sqrt(1 + 2 * x), -pow(1 + 2 * x, 1.5) / 6 + pow(1 + 2 * x, 2.5) / 10};
static_assert(derivative<stewart_373.antiderivative, x> == stewart_373.integrand);
constexpr pair stewart_374{pow(sin(x), 4), 3 * x / 8 - 3 * cos(x) * sin(x) / 8 - cos(x) * pow(sin(x), 3) / 4};
static_assert(derivative<stewart_374.antiderivative, x> == stewart_374.integrand);
constexpr pair stewart_375{pow(tan(x), 3), log(cos(x)) + pow(tan(x), 2) / 2};
static_assert(derivative<stewart_375.antiderivative, x> == stewart_375.integrand);
constexpr pair stewart_376{
    pow(x, 5) * sqrt(1 + pow(x, 2)),
    pow(1 + pow(x, 2), 1.5) / 3 - 2 * pow(1 + pow(x, 2), 2.5) / 5 + pow(1 + pow(x, 2), 3.5) / 7};
static_assert(derivative<stewart_376.antiderivative, x> == stewart_376.integrand);

[[maybe_unused]] const bool all[] = {recorded<stewart_369, x>("Stewart 369", 0.30189786947078645, x = 0.37),
                                     recorded<stewart_370, x>("Stewart 370", 0.16681713872719398, x = 0.37),
                                     recorded<stewart_371, x>("Stewart 371", 0.03832182070776089, x = 0.37),
                                     recorded<stewart_372, x>("Stewart 372", 0.19910555488452955, x = 0.37),
                                     recorded<stewart_373, x>("Stewart 373", 0.488063520456098, x = 0.37),
                                     recorded<stewart_374, x>("Stewart 374", 0.017099673693244753, x = 0.37),
                                     recorded<stewart_375, x>("Stewart 375", 0.058349293217980706, x = 0.37),
                                     recorded<stewart_376, x>("Stewart 376", 0.007393834981254215, x = 0.37)};

}  // namespace
