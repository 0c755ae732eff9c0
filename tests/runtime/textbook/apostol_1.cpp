// SPDX-License-Identifier: MIT
//
// Antiderivatives from Tom M. Apostol, Calculus, volume I, problems 1 to 25, as the test suite of Rubi has
// them (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair apostol_1{sqrt(2 * x + 1), 1.0 / 3 * pow(1 + 2 * x, 1.5)};
static_assert(derivative<apostol_1.antiderivative, x> == apostol_1.integrand);
constexpr pair apostol_2{x * sqrt(1 + 3 * x),
                         -2.0 / 27 * pow(1 + 3 * x, 1.5) + 2.0 / 45 * pow(1 + 3 * x, 2.5)};
static_assert(derivative<apostol_2.antiderivative, x> == apostol_2.integrand);
constexpr pair apostol_3{pow(x, 2) * sqrt(x + 1),
                         2.0 / 3 * pow(1 + x, 1.5) - 0.8 * pow(1 + x, 2.5) + 2.0 / 7 * pow(1 + x, 3.5)};
static_assert(derivative<apostol_3.antiderivative, x> == apostol_3.integrand);
constexpr pair apostol_4{x / sqrt(2 - 3 * x), -4.0 / 9 * sqrt(2 - 3 * x) + 2.0 / 27 * pow(2 - 3 * x, 1.5)};
static_assert(derivative<apostol_4.antiderivative, x> == apostol_4.integrand);
constexpr pair apostol_5{(x + 1) / pow(pow(x, 2) + 2 * x + 2, 3), -(1 / (4 * pow(2 + 2 * x + pow(x, 2), 2)))};
static_assert(derivative<apostol_5.antiderivative, x> == apostol_5.integrand);
constexpr pair apostol_6{pow(sin(x), 3), -cos(x) + pow(cos(x), 3) / 3};
static_assert(derivative<apostol_6.antiderivative, x> == apostol_6.integrand);
constexpr pair apostol_7{z * pow(z - 1, 1.0 / 3),
                         0.75 * pow(-1 + z, 4.0 / 3) + 3.0 / 7 * pow(-1 + z, 7.0 / 3)};
static_assert(derivative<apostol_7.antiderivative, z> == apostol_7.integrand);
constexpr pair apostol_8{cos(x) / pow(sin(x), 3), -0.5 * pow(csc(x), 2)};
static_assert(derivative<apostol_8.antiderivative, x> == apostol_8.integrand);
constexpr pair apostol_9{cos(2 * x) * sqrt(4 - sin(2 * x)), -1.0 / 3 * pow(4 - sin(2 * x), 1.5)};
static_assert(derivative<apostol_9.antiderivative, x> == apostol_9.integrand);
constexpr pair apostol_10{sin(x) / pow(3 + cos(x), 2), 1 / (3 + cos(x))};
static_assert(derivative<apostol_10.antiderivative, x> == apostol_10.integrand);
constexpr pair apostol_11{sin(x) / sqrt(pow(cos(x), 3)), 2 * cos(x) / sqrt(pow(cos(x), 3))};
static_assert(derivative<apostol_11.antiderivative, x> == apostol_11.integrand);
constexpr pair apostol_12{sin(sqrt(x + 1)) / sqrt(x + 1), -2 * cos(sqrt(1 + x))};
static_assert(derivative<apostol_12.antiderivative, x> == apostol_12.integrand);
constexpr pair apostol_13{pow(x, n - 1) * sin(pow(x, n)), -(cos(pow(x, n)) / n)};
static_assert(derivative<apostol_13.antiderivative, x> == apostol_13.integrand);
constexpr pair apostol_14{pow(x, 5) / sqrt(1 - pow(x, 6)), -1.0 / 3 * sqrt(1 - pow(x, 6))};
static_assert(derivative<apostol_14.antiderivative, x> == apostol_14.integrand);
constexpr pair apostol_15{t * pow(1 + t, 0.25), -0.8 * pow(1 + t, 1.25) + 4.0 / 9 * pow(1 + t, 2.25)};
static_assert(derivative<apostol_15.antiderivative, t> == apostol_15.integrand);
constexpr pair apostol_16{pow(pow(x, 2) + 1, -1.5), x / sqrt(1 + pow(x, 2))};
static_assert(derivative<apostol_16.antiderivative, x> == apostol_16.integrand);
constexpr pair apostol_17{pow(x, 2) * pow(8 * pow(x, 3) + 27, 2.0 / 3),
                          0.025 * pow(27 + 8 * pow(x, 3), 5.0 / 3)};
static_assert(derivative<apostol_17.antiderivative, x> == apostol_17.integrand);
constexpr pair apostol_18{(sin(x) + cos(x)) / pow(sin(x) - cos(x), 1.0 / 3),
                          1.5 * pow(-cos(x) + sin(x), 2.0 / 3)};
static_assert(derivative<apostol_18.antiderivative, x> == apostol_18.integrand);
constexpr pair apostol_19{x / sqrt(1 + pow(x, 2) + pow(1 + pow(x, 2), 1.5)),
                          2 * sqrt((1 + pow(x, 2)) * (1 + sqrt(1 + pow(x, 2)))) / sqrt(1 + pow(x, 2))};
static_assert(derivative<apostol_19.antiderivative, x> == apostol_19.integrand);
constexpr pair apostol_20{x / (sqrt(1 + pow(x, 2)) * sqrt(1 + sqrt(1 + pow(x, 2)))),
                          2 * sqrt(1 + sqrt(1 + pow(x, 2)))};
static_assert(derivative<apostol_20.antiderivative, x> == apostol_20.integrand);
constexpr pair apostol_21{pow(pow(x, 2) + 1 - 2 * x, 0.2) / (1 - x), -2.5 * pow(1 - 2 * x + pow(x, 2), 0.2)};
static_assert(derivative<apostol_21.antiderivative, x> == apostol_21.integrand);
constexpr pair apostol_22{x * sin(x), -x* cos(x) + sin(x)};
static_assert(derivative<apostol_22.antiderivative, x> == apostol_22.integrand);
constexpr pair apostol_23{pow(x, 2) * sin(x), 2 * cos(x) - pow(x, 2) * cos(x) + 2 * x* sin(x)};
static_assert(derivative<apostol_23.antiderivative, x> == apostol_23.integrand);
constexpr pair apostol_24{pow(x, 3) * cos(x),
                          -6 * cos(x) + 3 * pow(x, 2) * cos(x) - 6 * x* sin(x) + pow(x, 3) * sin(x)};
static_assert(derivative<apostol_24.antiderivative, x> == apostol_24.integrand);
constexpr pair apostol_25{pow(x, 3) * sin(x),
                          6 * x* cos(x) - pow(x, 3) * cos(x) - 6 * sin(x) + 3 * pow(x, 2) * sin(x)};
static_assert(derivative<apostol_25.antiderivative, x> == apostol_25.integrand);

[[maybe_unused]] const bool all[] = {
    recorded<apostol_1, x>("Apostol 1", 1.3190905958272918, x = 0.37),
    recorded<apostol_2, x>("Apostol 2", 0.5374560447143562, x = 0.37),
    recorded<apostol_3, x>("Apostol 3", 0.16023734177775167, x = 0.37),
    recorded<apostol_4, x>("Apostol 4", 0.3921992156023532, x = 0.37),
    recorded<apostol_5, x>("Apostol 5", 0.057536874747389395, x = 0.37),
    recorded<apostol_6, x>("Apostol 6", 0.04728690255370958, x = 0.37),
    recorded<apostol_7, z>("Apostol 7", 0.886594828226018, z = 1.31),
    recorded<apostol_8, x>("Apostol 8", 19.716397041381068, x = 0.37),
    recorded<apostol_9, x>("Apostol 9", 1.346710771829854, x = 0.37),
    recorded<apostol_10, x>("Apostol 10", 0.023385552180722167, x = 0.37),
    recorded<apostol_11, x>("Apostol 11", 0.4016930539819503, x = 0.37),
    recorded<apostol_12, x>("Apostol 12", 0.7868068988263897, x = 0.37),
    recorded<apostol_13, x>("Apostol 13", 0.0069314307866870555, x = 0.37, n = 3.0),
    recorded<apostol_14, x>("Apostol 14", 0.0069433087360698375, x = 0.37),
    recorded<apostol_15, t>("Apostol 15", 0.40029656728199864, t = 0.37),
    recorded<apostol_16, x>("Apostol 16", 0.824929055045499, x = 0.37),
    recorded<apostol_17, x>("Apostol 17", 1.2443971819034174, x = 0.37),
    recorded<apostol_18, x>("Apostol 18", 1.373138297233972, x = 1.31),
    recorded<apostol_19, x>("Apostol 19", 0.2414063104473446, x = 0.37),
    recorded<apostol_20, x>("Apostol 20", 0.2414063104473446, x = 0.37),
    recorded<apostol_21, x>("Apostol 21", 1.3194583028710802, x = 0.37),
    recorded<apostol_22, x>("Apostol 22", 0.13379770982703593, x = 0.37),
    recorded<apostol_23, x>("Apostol 23", 0.049505152636003295, x = 0.37),
    recorded<apostol_24, x>("Apostol 24", 0.04722517703698246, x = 0.37),
    recorded<apostol_25, x>("Apostol 25", 0.01831690647532122, x = 0.37)};

}  // namespace
