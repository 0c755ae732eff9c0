// SPDX-License-Identifier: MIT
//
// Antiderivatives from James Stewart, Calculus, problems 205 to 231, as the test suite of Rubi has them
// (github.com/RuleBasedIntegration/MathematicaSyntaxTestSuite, MIT).
#include <laws/textbook.hpp>

using namespace leibniz;
using namespace leibniz::laws::textbook;

namespace {

constexpr pair stewart_205{(-1 - 2 * x + pow(x, 2)) / (pow(-1 + x, 2) * (1 + pow(x, 2))),
                           pow(-1 + x, -1) + atan(x) + log(1 - x) - log(1 + pow(x, 2)) / 2};
static_assert(derivative<stewart_205.antiderivative, x> == stewart_205.integrand);
constexpr pair stewart_206{pow(x, 4) / (-1 + pow(x, 4)), x - atan(x) / 2 - atanh(x) / 2};
static_assert(derivative<stewart_206.antiderivative, x> == stewart_206.integrand);
constexpr pair stewart_207{(-4 + 6 * x - pow(x, 2) + 3 * pow(x, 3)) / ((1 + pow(x, 2)) * (2 + pow(x, 2))),
                           -3 * atan(x) + sqrt(2_c) * atan(x / sqrt(2_c)) + 3 * log(1 + pow(x, 2)) / 2};
static_assert(derivative<stewart_207.antiderivative, x> == stewart_207.integrand);
constexpr pair stewart_208{(1 + x - 2 * pow(x, 2) + pow(x, 3)) / (4 + 5 * pow(x, 2) + pow(x, 4)),
                           -3 * atan(x / 2) / 2 + atan(x) + log(4 + pow(x, 2)) / 2};
static_assert(derivative<stewart_208.antiderivative, x> == stewart_208.integrand);
constexpr pair stewart_209{
    (-3 + x) / pow(4 + 2 * x + pow(x, 2), 2),
    -(7 + 4 * x) / (6 * (4 + 2 * x + pow(x, 2))) - 2 * atan((1 + x) / sqrt(3_c)) / (3 * sqrt(3_c))};
static_assert(derivative<stewart_209.antiderivative, x> == stewart_209.integrand);
constexpr pair stewart_210{(1 + pow(x, 4)) / (x * pow(1 + pow(x, 2), 2)), pow(1 + pow(x, 2), -1) + log(x)};
static_assert(derivative<stewart_210.antiderivative, x> == stewart_210.integrand);
constexpr pair stewart_211{cos(x) * (-3 + 2 * sin(x)) / (2 - 3 * sin(x) + pow(sin(x), 2)),
                           log(2 - 3 * sin(x) + pow(sin(x), 2))};
static_assert(derivative<stewart_211.antiderivative, x> == stewart_211.integrand);
constexpr pair stewart_212{pow(cos(x), 2) * sin(x) / (5 + pow(cos(x), 2)),
                           sqrt(5_c) * atan(cos(x) / sqrt(5_c)) - cos(x)};
static_assert(derivative<stewart_212.antiderivative, x> == stewart_212.integrand);
constexpr pair stewart_213{1 / (pow(x, 2) + 2 * x - 3), log(1 - x) / 4 - log(3 + x) / 4};
static_assert(derivative<stewart_213.antiderivative, x> == stewart_213.integrand);
constexpr pair stewart_214{1 / (pow(x, 2) - 2 * x), log(2 - x) / 2 - log(x) / 2};
static_assert(derivative<stewart_214.antiderivative, x> == stewart_214.integrand);
constexpr pair stewart_215{(2 * x + 1) / (4 * pow(x, 2) + 12 * x - 7),
                           log(1 - 2 * x) / 8 + 3 * log(7 + 2 * x) / 8};
static_assert(derivative<stewart_215.antiderivative, x> == stewart_215.integrand);
constexpr pair stewart_216{x / (pow(x, 2) + x - 1), (5 - sqrt(5_c)) * log(1 - sqrt(5_c) + 2 * x) / 10 +
                                                        (5 + sqrt(5_c)) * log(1 + sqrt(5_c) + 2 * x) / 10};
static_assert(derivative<stewart_216.antiderivative, x> == stewart_216.integrand);
constexpr pair stewart_217{
    (-32 + 5 * x - 27 * pow(x, 2) + 4 * pow(x, 3)) /
        (-70 - 299 * x - 286 * pow(x, 2) + 50 * pow(x, 3) - 13 * pow(x, 4) + 30 * pow(x, 5)),
    3988 * atan((1 + 2 * x) / sqrt(19_c)) / (13685 * sqrt(19_c)) - 3146 * log(7 - 3 * x) / 80155 -
        334 * log(1 + 2 * x) / 323 + 4822 * log(2 + 5 * x) / 4879 + 11049 * log(5 + x + pow(x, 2)) / 260015};
static_assert(derivative<stewart_217.antiderivative, x> == stewart_217.integrand);
constexpr pair stewart_218{
    (8 - 13 * pow(x, 2) - 7 * pow(x, 3) + 12 * pow(x, 5)) /
        (4 - 20 * x + 41 * pow(x, 2) - 80 * pow(x, 3) + 116 * pow(x, 4) - 80 * pow(x, 5) + 100 * pow(x, 6)),
    5828 / (9075 * (2 - 5 * x)) - (313 + 502 * x) / (1452 * (1 + 2 * pow(x, 2))) -
        251 * atan(sqrt(2_c) * x) / (726 * sqrt(2_c)) + 272 * sqrt(2_c) * atan(sqrt(2_c) * x) / 1331 -
        59096 * log(2 - 5 * x) / 99825 + 2843 * log(1 + 2 * pow(x, 2)) / 7986};
static_assert(derivative<stewart_218.antiderivative, x> == stewart_218.integrand);
constexpr pair stewart_220{
    1 / (-pow(x, -1.0 / 3) + sqrt(x)),
    2 * sqrt(x) +
        0.6 * sqrt(2 * (5 - sqrt(5_c))) *
            atan((1 - sqrt(5_c) + 4 * pow(x, 1.0 / 6)) / sqrt(2 * (5 + sqrt(5_c)))) -
        0.6 * sqrt(2 * (5 + sqrt(5_c))) *
            atan(0.5 * sqrt(0.1 * (5 + sqrt(5_c))) * (1 + sqrt(5_c) + 4 * pow(x, 1.0 / 6))) +
        1.2 * log(1 - pow(x, 1.0 / 6)) -
        0.3 * (1 + sqrt(5_c)) * log(2 + pow(x, 1.0 / 6) - sqrt(5_c) * pow(x, 1.0 / 6) + 2 * pow(x, 1.0 / 3)) -
        0.3 * (1 - sqrt(5_c)) * log(2 + pow(x, 1.0 / 6) + sqrt(5_c) * pow(x, 1.0 / 6) + 2 * pow(x, 1.0 / 3))};
static_assert(derivative<stewart_220.antiderivative, x> == stewart_220.integrand);
constexpr pair stewart_221{1 / (-4 * cos(x) + 3 * sin(x)), -atanh((3 * cos(x) + 4 * sin(x)) / 5) / 5};
static_assert(derivative<stewart_221.antiderivative, x> == stewart_221.integrand);
constexpr pair stewart_222{1 / (1 + sqrt(x)), 2 * sqrt(x) - 2 * log(1 + sqrt(x))};
static_assert(derivative<stewart_222.antiderivative, x> == stewart_222.integrand);
constexpr pair stewart_223{1 / (1 + pow(x, -1.0 / 3)), 3 * pow(x, 1.0 / 3) - 3 * pow(x, 2.0 / 3) / 2 + x -
                                                           3 * log(1 + 1 / pow(x, 1.0 / 3)) - log(x)};
static_assert(derivative<stewart_223.antiderivative, x> == stewart_223.integrand);
constexpr pair stewart_224{sqrt(x) / (1 + x), 2 * sqrt(x) - 2 * atan(sqrt(x))};
static_assert(derivative<stewart_224.antiderivative, x> == stewart_224.integrand);
constexpr pair stewart_226{1 / (-pow(x, 1.0 / 3) + x), 3 * log(1 - pow(x, 2.0 / 3)) / 2};
static_assert(derivative<stewart_226.antiderivative, x> == stewart_226.integrand);
constexpr pair stewart_227{1 / (x - sqrt(2 + x)),
                           4 * log(2 - sqrt(2 + x)) / 3 + 2 * log(1 + sqrt(2 + x)) / 3};
static_assert(derivative<stewart_227.antiderivative, x> == stewart_227.integrand);
constexpr pair stewart_228{pow(x, 2) / sqrt(-1 + x),
                           2 * sqrt(-1 + x) + 4 * pow(-1 + x, 1.5) / 3 + 2 * pow(-1 + x, 2.5) / 5};
static_assert(derivative<stewart_228.antiderivative, x> == stewart_228.integrand);
constexpr pair stewart_229{sqrt(-1 + x) / (1 + x),
                           2 * sqrt(-1 + x) - 2 * sqrt(2_c) * atan(sqrt(-1 + x) / sqrt(2_c))};
static_assert(derivative<stewart_229.antiderivative, x> == stewart_229.integrand);
constexpr pair stewart_230{1 / sqrt(1 + sqrt(x)), -4 * sqrt(1 + sqrt(x)) + 4 * pow(1 + sqrt(x), 1.5) / 3};
static_assert(derivative<stewart_230.antiderivative, x> == stewart_230.integrand);
constexpr pair stewart_231{sqrt(x) / (x + pow(x, 2)), 2 * atan(sqrt(x))};
static_assert(derivative<stewart_231.antiderivative, x> == stewart_231.integrand);

[[maybe_unused]] const bool all[] = {recorded<stewart_205, x>("Stewart 205", -3.5526894696985463, x = 0.37),
                                     recorded<stewart_206, x>("Stewart 206", -0.01909956662892839, x = 0.37),
                                     recorded<stewart_207, x>("Stewart 207", -0.7264801066776821, x = 0.37),
                                     recorded<stewart_208, x>("Stewart 208", 0.24384309697413142, x = 0.37),
                                     recorded<stewart_209, x>("Stewart 209", -0.11057782602338313, x = 0.37),
                                     recorded<stewart_210, x>("Stewart 210", 2.1301872848044736, x = 0.37),
                                     recorded<stewart_211, x>("Stewart 211", -2.0295006240246267, x = 0.37),
                                     recorded<stewart_212, x>("Stewart 212", 0.05355528752981915, x = 0.37),
                                     recorded<stewart_213, x>("Stewart 213", -0.4710093730865244, x = 0.37),
                                     recorded<stewart_214, x>("Stewart 214", -1.65809981760902, x = 0.37),
                                     recorded<stewart_215, x>("Stewart 215", -0.86463923673226, x = 0.37),
                                     recorded<stewart_216, x>("Stewart 216", 2.776721186763028, x = 0.73),
                                     recorded<stewart_217, x>("Stewart 217", 0.154835711480925, x = 0.37),
                                     recorded<stewart_218, x>("Stewart 218", 162.9501292039542, x = 0.37),
                                     recorded<stewart_220, x>("Stewart 220", -1.274429433275357, x = 0.37),
                                     recorded<stewart_221, x>("Stewart 221", -0.3781485947351447, x = 0.37),
                                     recorded<stewart_222, x>("Stewart 222", 0.6217837253494889, x = 0.37),
                                     recorded<stewart_223, x>("Stewart 223", 0.41789578197614685, x = 0.37),
                                     recorded<stewart_224, x>("Stewart 224", 0.44399726498527153, x = 0.37),
                                     recorded<stewart_226, x>("Stewart 226", -2.8743442867039257, x = 0.37),
                                     recorded<stewart_227, x>("Stewart 227", -0.8550805749111393, x = 0.37),
                                     recorded<stewart_228, x>("Stewart 228", 3.082206588081484, x = 1.31),
                                     recorded<stewart_229, x>("Stewart 229", 0.24102876029567194, x = 1.31),
                                     recorded<stewart_230, x>("Stewart 230", 0.7885326406367011, x = 0.37),
                                     recorded<stewart_231, x>("Stewart 231", 1.1999926080683014, x = 0.37)};

}  // namespace
