// SPDX-License-Identifier: MIT
#include "reader.hpp"

#include <cmath>
#include <functional>
#include <leibniz/special.hpp>
#include <map>
#include <stdexcept>
#include <string>
#include <utility>

using GiNaC::is_a;
using GiNaC::numeric;
using GiNaC::Pi;

namespace leibniz::oracles {

// GiNaC has no error function. Told what it is, DLMF 7.2.1 and 7.6.2 (all terms have one sign), it
// differentiates what is made of it. Declared as GiNaC's macros have it, which warnings do not like.
namespace {

[[maybe_unused]] const bool digits_are_set = (GiNaC::Digits = 55, true);

ex error_function_value(const ex& u) {
  if (!is_a<numeric>(u) || u.info(GiNaC::info_flags::rational)) return GiNaC::ex();
  const numeric x = GiNaC::ex_to<numeric>(u);
  numeric term = x, sum = x;
  for (int n = 1; n < 1000 && !sum.is_zero() && abs(term) > abs(sum) * numeric("1e-65"); ++n)
    sum = sum + (term = term * 2 * x * x / (2 * n + 1));
  return (2 / sqrt(Pi.evalf()) * GiNaC::exp(-x * x) * sum).evalf();
}

}  // namespace

#if defined(__GNUC__)
  #pragma GCC diagnostic push
  #pragma GCC diagnostic ignored "-Wpedantic"
  #pragma GCC diagnostic ignored "-Wshadow"
  #pragma GCC diagnostic ignored "-Wconversion"
#endif
DECLARE_FUNCTION_1P(error_function)
static ex error_function_eval(const ex& u) {
  return is_a<numeric>(u) && !u.info(GiNaC::info_flags::rational) ? error_function_value(u)
                                                                  : error_function(u).hold();
}
static ex error_function_evalf(const ex& u) { return error_function_eval(u); }
static ex error_function_derivative(const ex& u, unsigned) { return 2 / sqrt(Pi) * GiNaC::exp(-u * u); }
REGISTER_FUNCTION(error_function, eval_func(error_function_eval)
                                      .evalf_func(error_function_evalf)
                                      .derivative_func(error_function_derivative))
#if defined(__GNUC__)
  #pragma GCC diagnostic pop
#endif

ex exact(double v) {
  int exponent = 0;
  const auto mantissa = static_cast<long>(std::ldexp(std::frexp(v, &exponent), 53));
  return ex(numeric(mantissa)) * GiNaC::pow(numeric(2), exponent - 53);
}
ex inexact(double v) { return exact(v).evalf(); }

namespace {

using arguments = std::vector<ex>;

ex spherical_bessel(const ex& order, const ex& u) {
  ex before = GiNaC::cos(u) / u, now = GiNaC::sin(u) / u;  // j(-1, u), j(0, u); DLMF 10.51.1
  for (int n = 0; n < GiNaC::ex_to<numeric>(order).to_int(); ++n)
    before = std::exchange(now, (2 * n + 1) / u * now - before);
  return now;
}

const std::map<std::string, std::function<ex(const arguments&)>>& definitions() {
  using namespace GiNaC;
  static const ex half = numeric(1, 2);
  static const auto log_of = [](const ex& u) { return GiNaC::log(u); };
  static const std::map<std::string, std::function<ex(const arguments&)>> all = {
      {"numbers::pi", [](const arguments&) { return ex(Pi); }},
      {"numbers::e", [](const arguments&) { return GiNaC::exp(ex(1)); }},
      {"numbers::inv_sqrtpi", [](const arguments&) { return 1 / sqrt(ex(Pi)); }},
      {"numbers::sqrt2", [](const arguments&) { return sqrt(ex(2)); }},
      {"numbers::ln2", [](const arguments&) { return log_of(2); }},
      {"numbers::ln10", [](const arguments&) { return log_of(10); }},
      {"numbers::log2e", [](const arguments&) { return 1 / log_of(2); }},
      {"numbers::log10e", [](const arguments&) { return 1 / log_of(10); }},
      {"exp", [](const arguments& a) { return GiNaC::exp(a[0]); }},
      {"log", [](const arguments& a) { return log_of(a[0]); }},
      {"sqrt", [](const arguments& a) { return sqrt(a[0]); }},
      {"cbrt", [](const arguments& a) { return a[0] * pow(a[0] * a[0], -numeric(1, 3)); }},  // of either sign
      {"exp2", [](const arguments& a) { return pow(ex(2), a[0]); }},
      {"expm1", [](const arguments& a) { return GiNaC::exp(a[0]) - 1; }},
      {"log2", [](const arguments& a) { return log_of(a[0]) / log_of(2); }},
      {"log10", [](const arguments& a) { return log_of(a[0]) / log_of(10); }},
      {"log1p", [](const arguments& a) { return log_of(1 + a[0]); }},
      {"sin", [](const arguments& a) { return GiNaC::sin(a[0]); }},
      {"cos", [](const arguments& a) { return GiNaC::cos(a[0]); }},
      {"tan", [](const arguments& a) { return GiNaC::tan(a[0]); }},
      {"asin", [](const arguments& a) { return GiNaC::asin(a[0]); }},
      {"acos", [](const arguments& a) { return GiNaC::acos(a[0]); }},
      {"atan", [](const arguments& a) { return GiNaC::atan(a[0]); }},
      {"sinh", [](const arguments& a) { return GiNaC::sinh(a[0]); }},
      {"cosh", [](const arguments& a) { return GiNaC::cosh(a[0]); }},
      {"tanh", [](const arguments& a) { return GiNaC::tanh(a[0]); }},
      {"asinh", [](const arguments& a) { return GiNaC::asinh(a[0]); }},
      {"acosh", [](const arguments& a) { return GiNaC::acosh(a[0]); }},
      {"atanh", [](const arguments& a) { return GiNaC::atanh(a[0]); }},
      {"sec", [](const arguments& a) { return 1 / GiNaC::cos(a[0]); }},
      {"csc", [](const arguments& a) { return 1 / GiNaC::sin(a[0]); }},
      {"cot", [](const arguments& a) { return 1 / GiNaC::tan(a[0]); }},
      {"sech", [](const arguments& a) { return 1 / GiNaC::cosh(a[0]); }},
      {"csch", [](const arguments& a) { return 1 / GiNaC::sinh(a[0]); }},
      {"coth", [](const arguments& a) { return 1 / GiNaC::tanh(a[0]); }},
      {"erf", [](const arguments& a) { return ex(error_function(a[0])); }},
      {"erfc", [](const arguments& a) { return 1 - error_function(a[0]); }},
      {"hypot",
       [](const arguments& a) {
         return sqrt(a.size() == 2 ? a[0] * a[0] + a[1] * a[1] : a[0] * a[0] + a[1] * a[1] + a[2] * a[2]);
       }},
      {"atan2", [](const arguments& a) { return GiNaC::atan2(a[0], a[1]); }},
      {"fma", [](const arguments& a) { return a[0] * a[1] + a[2]; }},
      {"sinc", [](const arguments& a) { return GiNaC::sin(a[0]) / a[0]; }},
      {"sph_bessel", [](const arguments& a) { return spherical_bessel(a[0], a[1]); }},
      {"xlogy", [](const arguments& a) { return a[0] * log_of(a[1]); }},
      {"safe::pow", [](const arguments& a) { return pow(a[0], a[1]); }},
      {"abs", [](const arguments& a) { return GiNaC::abs(a[0]); }},
      {"sign", [](const arguments& a) { return a[0] / GiNaC::abs(a[0]); }},
      {"max", [](const arguments& a) { return half * (a[0] + a[1] + GiNaC::abs(a[0] - a[1])); }},
      {"min", [](const arguments& a) { return half * (a[0] + a[1] - GiNaC::abs(a[0] - a[1])); }},
      {"logistic", [](const arguments& a) { return 1 / (1 + GiNaC::exp(-a[0])); }},
      {"logit", [](const arguments& a) { return log_of(a[0] / (1 - a[0])); }},
      {"softplus", [](const arguments& a) { return log_of(1 + GiNaC::exp(a[0])); }},
      {"log1mexp", [](const arguments& a) { return log_of(1 - GiNaC::exp(-GiNaC::abs(a[0]))); }},
      {"logaddexp", [](const arguments& a) { return log_of(GiNaC::exp(a[0]) + GiNaC::exp(a[1])); }},
      {"normal_pdf", [](const arguments& a) { return GiNaC::exp(-a[0] * a[0] / 2) / sqrt(2 * Pi); }},
      {"normal_cdf", [](const arguments& a) { return half + half * error_function(a[0] / sqrt(ex(2))); }},
      {"gamma_p_derivative",
       [](const arguments& a) { return pow(a[1], a[0] - 1) * GiNaC::exp(-a[1]) / GiNaC::tgamma(a[0]); }},
      {"ibeta_derivative",
       [](const arguments& a) {
         return pow(a[2], a[0] - 1) * pow(1 - a[2], a[1] - 1) / GiNaC::beta(a[0], a[1]);
       }},
      {"tgamma", [](const arguments& a) { return GiNaC::tgamma(a[0]); }},
      {"lgamma", [](const arguments& a) { return GiNaC::lgamma(a[0]); }},
      {"digamma", [](const arguments& a) { return GiNaC::psi(a[0]); }},
      {"polygamma", [](const arguments& a) { return GiNaC::psi(a[0], a[1]); }},
      {"beta", [](const arguments& a) { return GiNaC::beta(a[0], a[1]); }},
      {"lbeta",
       [](const arguments& a) {
         return GiNaC::lgamma(a[0]) + GiNaC::lgamma(a[1]) - GiNaC::lgamma(a[0] + a[1]);
       }},
  };
  return all;
}

// Safe functions have the values of those they are named after.
std::string name_of(const program::function_info& f) {
  const std::string name = f.name;
  return name.rfind("safe::", 0) == 0 && name != "safe::pow" ? name.substr(6) : name;
}

bool holds(const ex& condition) { return !condition.is_zero(); }
bool is_less(const ex& a, const ex& b) {
  if (!is_number(a) || !is_number(b)) throw std::logic_error("a condition on what is no number");
  return GiNaC::ex_to<numeric>(a.evalf()) < GiNaC::ex_to<numeric>(b.evalf());
}

}  // namespace

bool is_known(const program::function_info& f) { return definitions().count(name_of(f)) > 0; }
ex call_of(const program::function_info& f, const std::vector<ex>& a) {
  return definitions().at(name_of(f))(a);
}

std::vector<ex> read(const program::graph& g, const std::vector<ex>& inputs) {
  using program::opcode;
  std::vector<ex> r;
  const auto at = [&](int id) -> const ex& { return r.at(static_cast<std::size_t>(id)); };
  for (int id = 0; id < g.size(); ++id) {
    const program::instruction i = g[id];
    switch (i.operation) {
      case opcode::constant: {
        const constant_value c = g.constants[i.a];
        r.push_back(c.is_exact() ? ex(numeric(static_cast<long>(c.numerator)) /
                                      numeric(static_cast<long>(c.denominator)))
                                 : exact(to_double(c)));
        break;
      }
      case opcode::input: r.push_back(inputs.at(static_cast<std::size_t>(i.a))); break;
      case opcode::add: r.push_back(at(i.a) + at(i.b)); break;
      case opcode::subtract: r.push_back(at(i.a) - at(i.b)); break;
      case opcode::multiply: r.push_back(at(i.a) * at(i.b)); break;
      case opcode::divide: r.push_back(at(i.a) / at(i.b)); break;
      case opcode::negate: r.push_back(-at(i.a)); break;
      case opcode::power: r.push_back(GiNaC::pow(at(i.a), at(i.b))); break;
      case opcode::reduced_power: r.push_back(GiNaC::pow(at(i.a), at(i.b) - 1)); break;
      case opcode::less: r.emplace_back(is_less(at(i.a), at(i.b)) ? 1 : 0); break;
      case opcode::less_equal: r.emplace_back(is_less(at(i.b), at(i.a)) ? 0 : 1); break;
      case opcode::conjunction: r.emplace_back(holds(at(i.a)) && holds(at(i.b)) ? 1 : 0); break;
      case opcode::disjunction: r.emplace_back(holds(at(i.a)) || holds(at(i.b)) ? 1 : 0); break;
      case opcode::complement: r.emplace_back(holds(at(i.a)) ? 0 : 1); break;
      case opcode::select: r.push_back(holds(at(i.a)) ? at(i.b) : at(i.c)); break;
      case opcode::call: {
        std::vector<ex> a;
        for (int k = 0; k < i.function->arity; ++k) a.push_back(at(i.operand(k)));
        r.push_back(call_of(*i.function, a));
        break;
      }
    }
  }
  return r;
}
ex read(const program::graph& g, const std::vector<ex>& inputs, int instruction) {
  return read(g, inputs).at(static_cast<std::size_t>(instruction));
}

int write(program::graph& g, const ex& e) {
  using program::opcode;
  if (is_a<numeric>(e)) {
    const numeric n = GiNaC::ex_to<numeric>(e);
    const numeric top = n.numer(), bottom = n.denom();
    if (abs(top) > numeric(1000000000L) || bottom > numeric(1000000000L))
      throw std::out_of_range("a coefficient too large for a test");
    return g.constant(rational{top.to_long(), bottom.to_long()});
  }
  if (is_a<GiNaC::symbol>(e)) {
    const std::string name = GiNaC::ex_to<GiNaC::symbol>(e).get_name();
    for (const char* input : g.inputs)
      if (name == input) return g.input(input);
    throw std::out_of_range("a symbol that is no input");
  }
  int result = -1;
  if (is_a<GiNaC::power>(e)) {
    const int base = write(g, e.op(0));
    const int exponent = write(g, e.op(1));
    return g.insert({opcode::power, base, exponent});
  }
  if (!is_a<GiNaC::add>(e) && !is_a<GiNaC::mul>(e)) throw std::out_of_range("no rational expression");
  const opcode operation = is_a<GiNaC::add>(e) ? opcode::add : opcode::multiply;
  for (const ex& part : e) {
    const int operand = write(g, part);
    result = result < 0 ? operand : g.insert({operation, result, operand});
  }
  return result;
}

bool is_number(const ex& e) { return is_a<numeric>(e.evalf()); }
bool is_near(const ex& a, const ex& b, double tolerance) {
  const ex u = a.evalf(), v = b.evalf();
  if (!is_a<numeric>(u) || !is_a<numeric>(v)) return false;
  const numeric l = GiNaC::ex_to<numeric>(u), r = GiNaC::ex_to<numeric>(v);
  return abs(l - r) <= numeric(tolerance) * (1 + abs(r));
}

}  // namespace leibniz::oracles
