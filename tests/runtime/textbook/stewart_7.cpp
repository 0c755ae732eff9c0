// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 155 to 179, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_155{(-1 + 2 * x + pow(x, 2)) / (-2 * x + 3 * pow(x, 2) + 2 * pow(x, 3)),
                           log(1 - 2 * x) / 10 + log(x) / 2 - log(2 + x) / 10};
static_assert(derivative<stewart_155.antiderivative, x> == stewart_155.integrand);
constexpr pair stewart_156{(1 + 4 * x - 2 * pow(x, 2) + pow(x, 4)) / (1 - x - pow(x, 2) + pow(x, 3)),
                           2 / (1 - x) + x + pow(x, 2) / 2 + log(1 - x) - log(1 + x)};
static_assert(derivative<stewart_156.antiderivative, x> == stewart_156.integrand);
constexpr pair stewart_157{(4 - x + 2 * pow(x, 2)) / (4 * x + pow(x, 3)),
                           -atan(x / 2) / 2 + log(x) + log(4 + pow(x, 2)) / 2};
static_assert(derivative<stewart_157.antiderivative, x> == stewart_157.integrand);
constexpr pair stewart_158{
    (2 - 3 * x + 4 * pow(x, 2)) / (3 - 4 * x + 4 * pow(x, 2)),
    x + atan((1 - 2 * x) / sqrt(2_c)) / (4 * sqrt(2_c)) + log(3 - 4 * x + 4 * pow(x, 2)) / 8};
static_assert(derivative<stewart_158.antiderivative, x> == stewart_158.integrand);
constexpr pair stewart_159{
    (1 + pow(x, 2) + pow(x, 3)) / ((-1 + x) * x * pow(1 + pow(x, 2), 3) * (1 + x + pow(x, 2))),
    (1 + x) / (8 * pow(1 + pow(x, 2), 2)) - 3 * (1 - x) / (8 * (1 + pow(x, 2))) +
        3 * x / (16 * (1 + pow(x, 2))) + 7 * atan(x) / 16 - atan((1 + 2 * x) / sqrt(3_c)) / sqrt(3_c) +
        log(1 - x) / 8 - log(x) + 15 * log(1 + pow(x, 2)) / 16 - log(1 + x + pow(x, 2)) / 2};
static_assert(derivative<stewart_159.antiderivative, x> == stewart_159.integrand);
constexpr pair stewart_160{
    (1 - 3 * x + 2 * pow(x, 2) - pow(x, 3)) / (x * pow(pow(x, 2) + 1, 2)),
    -((1 + 2 * x) / (2 * (1 + pow(x, 2)))) - 2 * atan(x) + log(x) - 0.5 * log(1 + pow(x, 2))};
static_assert(derivative<stewart_160.antiderivative, x> == stewart_160.integrand);
constexpr pair stewart_161{1 / pow(pow(x, 2) + 1, 2), x / (2 * (1 + pow(x, 2))) + atan(x) / 2};
static_assert(derivative<stewart_161.antiderivative, x> == stewart_161.integrand);
constexpr pair stewart_162{1 / ((x - 1) * (2 + x)), log(1 - x) / 3 - log(2 + x) / 3};
static_assert(derivative<stewart_162.antiderivative, x> == stewart_162.integrand);
constexpr pair stewart_163{7 / (-12 + 5 * x + 2 * pow(x, 2)), 7 * log(3 - 2 * x) / 11 - 7 * log(4 + x) / 11};
static_assert(derivative<stewart_163.antiderivative, x> == stewart_163.integrand);
constexpr pair stewart_164{(-4 + 3 * x + pow(x, 2)) / (pow(-1 + 2 * x, 2) * (3 + 2 * x)),
                           -9 / (32 * (1 - 2 * x)) + 41 * log(1 - 2 * x) / 128 - 25 * log(3 + 2 * x) / 128};
static_assert(derivative<stewart_164.antiderivative, x> == stewart_164.integrand);
constexpr pair stewart_165{(-pow(x, 2) + pow(x, 3)) / ((-6 + x) * pow(3 + 5 * x, 3)),
                           -12 / (1375 * pow(3 + 5 * x, 2)) + 201 / (15125 * (3 + 5 * x)) +
                               20 * log(6 - x) / 3993 + 1493 * log(3 + 5 * x) / 499125};
static_assert(derivative<stewart_165.antiderivative, x> == stewart_165.integrand);
constexpr pair stewart_166{1 / (-pow(x, 3) + pow(x, 4)), 1 / (2 * pow(x, 2)) + 1 / x + log(1 - x) - log(x)};
static_assert(derivative<stewart_166.antiderivative, x> == stewart_166.integrand);
constexpr pair stewart_167{(1 - x - pow(x, 2) + pow(x, 3) + pow(x, 4)) / (-x + pow(x, 3)),
                           x + pow(x, 2) / 2 - log(x) + log(1 - pow(x, 2)) / 2};
static_assert(derivative<stewart_167.antiderivative, x> == stewart_167.integrand);
constexpr pair stewart_168{(pow(x, 2) - 2) / (x * (pow(x, 2) + 2)), -log(x) + log(2 + pow(x, 2))};
static_assert(derivative<stewart_168.antiderivative, x> == stewart_168.integrand);
constexpr pair stewart_169{
    (2 - 4 * pow(x, 2) + pow(x, 3)) / ((1 + pow(x, 2)) * (2 + pow(x, 2))),
    6 * atan(x) - 5 * sqrt(2_c) * atan(x / sqrt(2_c)) - log(1 + pow(x, 2)) / 2 + log(2 + pow(x, 2))};
static_assert(derivative<stewart_169.antiderivative, x> == stewart_169.integrand);
constexpr pair stewart_170{(1 + pow(x, 2) + pow(x, 4)) / ((1 + pow(x, 2)) * pow(4 + pow(x, 2), 2)),
                           -13 * x / (24 * (4 + pow(x, 2))) + 25 * atan(x / 2) / 144 + atan(x) / 9};
static_assert(derivative<stewart_170.antiderivative, x> == stewart_170.integrand);
constexpr pair stewart_171{(1 + 16 * x) / (pow(5 + x, 2) * (-3 + 2 * x) * (1 + x + pow(x, 2))),
                           -79 / (273 * (5 + x)) + 451 * atan((1 + 2 * x) / sqrt(3_c)) / (2793 * sqrt(3_c)) +
                               200 * log(3 - 2 * x) / 3211 + 2731 * log(5 + x) / 24843 -
                               481 * log(1 + x + pow(x, 2)) / 5586};
static_assert(derivative<stewart_171.antiderivative, x> == stewart_171.integrand);
constexpr pair stewart_172{
    pow(x, 4) / pow(9 + pow(x, 2), 3),
    -pow(x, 3) / (4 * pow(9 + pow(x, 2), 2)) - 3 * x / (8 * (9 + pow(x, 2))) + atan(x / 3) / 8};
static_assert(derivative<stewart_172.antiderivative, x> == stewart_172.integrand);
constexpr pair stewart_173{19 * x / (pow(-1 + x, 3) * pow(3 + 5 * x + 4 * pow(x, 2), 2)),
                           -399 / (736 * pow(1 - x, 2)) - 1843 / (4416 * (1 - x)) +
                               19 * (39 + 44 * x) / (276 * pow(1 - x, 2) * (3 + 5 * x + 4 * pow(x, 2))) +
                               114437 * atan((5 + 8 * x) / sqrt(23_c)) / (52992 * sqrt(23_c)) +
                               209 * log(1 - x) / 2304 - 209 * log(3 + 5 * x + 4 * pow(x, 2)) / 4608};
static_assert(derivative<stewart_173.antiderivative, x> == stewart_173.integrand);
constexpr pair stewart_174{(1 + pow(x, 2) + pow(x, 3)) / (2 * pow(x, 2) + pow(x, 3) + pow(x, 4)),
                           -1 / (2 * x) + atan((1 + 2 * x) / sqrt(7_c)) / (4 * sqrt(7_c)) - log(x) / 4 +
                               5 * log(2 + x + pow(x, 2)) / 8};
static_assert(derivative<stewart_174.antiderivative, x> == stewart_174.integrand);
constexpr pair stewart_175{1 / (-pow(x, 3) + pow(x, 6)), 1 / (2 * pow(x, 2)) -
                                                             atan((1 + 2 * x) / sqrt(3_c)) / sqrt(3_c) +
                                                             log(1 - x) / 3 - log(1 + x + pow(x, 2)) / 6};
static_assert(derivative<stewart_175.antiderivative, x> == stewart_175.integrand);
constexpr pair stewart_176{pow(x, 2) / (1 + x), -x + pow(x, 2) / 2 + log(1 + x)};
static_assert(derivative<stewart_176.antiderivative, x> == stewart_176.integrand);
constexpr pair stewart_177{x / (-5 + x), x + 5 * log(5 - x)};
static_assert(derivative<stewart_177.antiderivative, x> == stewart_177.integrand);
constexpr pair stewart_178{(-1 + 4 * x) / ((-1 + x) * (2 + x)), log(1 - x) + 3 * log(2 + x)};
static_assert(derivative<stewart_178.antiderivative, x> == stewart_178.integrand);
constexpr pair stewart_179{1 / ((1 + x) * (2 + x)), log(1 + x) - log(2 + x)};
static_assert(derivative<stewart_179.antiderivative, x> == stewart_179.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<stewart_155, x>("Stewart 155", 0.5399264892935779, x = 0.37),
    recorded<stewart_156, x>("Stewart 156", 4.09182406349942, x = 0.37),
    recorded<stewart_157, x>("Stewart 157", 2.5504147576230536, x = 0.37),
    recorded<stewart_158, x>("Stewart 158", 0.6952988972721996, x = 0.37),
    recorded<stewart_159, x>("Stewart 159", -2.3006973659129226, x = 0.37),
    recorded<stewart_160, x>("Stewart 160", 0.23659021909762945, x = 0.37),
    recorded<stewart_161, x>("Stewart 161", 0.7736694836462557, x = 0.37),
    recorded<stewart_162, x>("Stewart 162", -0.6697475051905432, x = 0.37),
    recorded<stewart_163, x>("Stewart 163", -0.7087746299183897, x = 0.37),
    recorded<stewart_164, x>("Stewart 164", -10.889393412017846, x = 0.37),
    recorded<stewart_165, x>("Stewart 165", 0.00013427970761479944, x = 0.37),
    recorded<stewart_166, x>("Stewart 166", -31.336773484326443, x = 0.37),
    recorded<stewart_167, x>("Stewart 167", -1.7613899927038612, x = 0.37),
    recorded<stewart_168, x>("Stewart 168", -2.356406666388416, x = 0.37),
    recorded<stewart_169, x>("Stewart 169", 0.6186824963453228, x = 0.37),
    recorded<stewart_170, x>("Stewart 170", 0.05939513287596335, x = 0.37),
    recorded<stewart_171, x>("Stewart 171", -0.07046357135073805, x = 0.37),
    recorded<stewart_172, x>("Stewart 172", 2.457028992082906e-05, x = 0.37),
    recorded<stewart_173, x>("Stewart 173", -0.9650110412006444, x = 0.37),
    recorded<stewart_174, x>("Stewart 174", 3.460290358289718, x = 0.37),
    recorded<stewart_175, x>("Stewart 175", -20.795522917463963, x = 0.37),
    recorded<stewart_176, x>("Stewart 176", 0.09992700729927008, x = 0.37),
    recorded<stewart_177, x>("Stewart 177", -0.07991360691144708, x = 0.37),
    recorded<stewart_178, x>("Stewart 178", -0.3214788024914607, x = 0.37),
    recorded<stewart_179, x>("Stewart 179", 0.30798607902922787, x = 0.37)};

}  // namespace
