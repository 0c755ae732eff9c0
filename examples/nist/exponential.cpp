// SPDX-License-Identifier: MIT
//
// NIST's models of the exponential class.

#include "data/boxbod.hpp"
#include "data/chwirut1.hpp"
#include "data/chwirut2.hpp"
#include "data/eckerle4.hpp"
#include "data/gauss1.hpp"
#include "data/gauss2.hpp"
#include "data/gauss3.hpp"
#include "data/lanczos1.hpp"
#include "data/lanczos2.hpp"
#include "data/lanczos3.hpp"
#include "data/mgh10.hpp"
#include "data/mgh17.hpp"
#include "data/misra1a.hpp"
#include "data/nelson.hpp"
#include "data/rat42.hpp"
#include "data/rat43.hpp"
#include "model.hpp"

namespace nist {
namespace {

constexpr auto misra1a = b1 * (1 - exp(-b2 * x));
constexpr auto chwirut = exp(-b1 * x) / (b2 + b3 * x);
constexpr auto eckerle4 = b1 / b2 * exp(-0.5 * pow((x - b3) / b2, 2));
constexpr auto gauss =
    b1 * exp(-b2 * x) + b3 * exp(-pow(x - b4, 2) / pow(b5, 2)) + b6 * exp(-pow(x - b7, 2) / pow(b8, 2));
constexpr auto lanczos = b1 * exp(-b2 * x) + b3 * exp(-b4 * x) + b5 * exp(-b6 * x);
constexpr auto mgh10 = b1 * exp(b2 / (x + b3));
constexpr auto mgh17 = b1 + b2 * exp(-x * b4) + b3 * exp(-x * b5);
constexpr auto nelson = b1 - b2 * x1 * exp(-b3 * x2);  // of log(y)
constexpr auto rat42 = b1 / (1 + exp(b2 - b3 * x));
constexpr auto rat43 = b1 / pow(1 + exp(b2 - b3 * x), 1 / b4);

constexpr problem problems[] = {
    problem_of<misra1a - y, b1, b2>(data::misra1a),
    problem_of<misra1a - y, b1, b2>(data::boxbod),
    problem_of<chwirut - y, b1, b2, b3>(data::chwirut1),
    problem_of<chwirut - y, b1, b2, b3>(data::chwirut2),
    problem_of<eckerle4 - y, b1, b2, b3>(data::eckerle4),
    problem_of<gauss - y, b1, b2, b3, b4, b5, b6, b7, b8>(data::gauss1),
    problem_of<gauss - y, b1, b2, b3, b4, b5, b6, b7, b8>(data::gauss2),
    problem_of<gauss - y, b1, b2, b3, b4, b5, b6, b7, b8>(data::gauss3),
    problem_of<lanczos - y, b1, b2, b3, b4, b5, b6>(data::lanczos1),
    problem_of<lanczos - y, b1, b2, b3, b4, b5, b6>(data::lanczos2),
    problem_of<lanczos - y, b1, b2, b3, b4, b5, b6>(data::lanczos3),
    problem_of<mgh10 - y, b1, b2, b3>(data::mgh10),
    problem_of<mgh17 - y, b1, b2, b3, b4, b5>(data::mgh17),
    problem_of<nelson - log(y), b1, b2, b3>(data::nelson),
    problem_of<rat42 - y, b1, b2, b3>(data::rat42),
    problem_of<rat43 - y, b1, b2, b3, b4>(data::rat43),
};

}  // namespace

std::span<const problem> exponential_problems() { return problems; }

}  // namespace nist
