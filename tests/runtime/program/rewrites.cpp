// SPDX-License-Identifier: MIT
//
// The rules of docs/rewrites.md, by name: what each turns into what, and what that does to rounding, to NaN
// and infinity, and to the sign of zero. Both sides run on doubles at all combinations of special values;
// what differs must be what is stated here and there, no less and no more.
#include <catch2/catch.hpp>
#include <cfenv>
#include <laws/random_program.hpp>
#include <leibniz/program/adjoint.hpp>
#include <leibniz/program/finish.hpp>
#include <leibniz/program/late_factor.hpp>
#include <limits>
#include <set>
#include <string>

using namespace leibniz;
using namespace leibniz::laws;
using program::derivative_arithmetic;
using program::exact_arithmetic;

namespace {

// How a value may differ from the one as written.
enum difference : unsigned {
  same = 0,
  rounding = 1,     // a few units in the last place
  zero_sign = 2,    // the other zero
  nan_hidden = 4,   // a value instead of NaN
  nan_appears = 8,  // NaN instead of a value
  infinity = 16,    // infinite instead of finite, or finite instead of infinite
  range = 32,       // any of these, but only where one of the two overflows or underflows on its way
};

unsigned compare(double written, double given) {
  if (std::isnan(written) && std::isnan(given)) return same;
  if (std::isnan(written)) return nan_hidden;
  if (std::isnan(given)) return nan_appears;
  if (written == given) return std::signbit(written) == std::signbit(given) ? same : zero_sign;
  if (std::isinf(written) || std::isinf(given)) return infinity;
  return rounding;
}

std::string describe(unsigned flags) {
  std::string words;
  const char* const names[] = {"rounding ",    "zero_sign ", "nan_hidden ",
                               "nan_appears ", "infinity ",  "range "};
  for (unsigned k = 0; k < std::size(names); ++k)
    if ((flags >> k & 1) != 0) words += names[k];
  return words.empty() ? "same" : words;
}

// An instruction as text.
std::string form(const graph& g, int id) {
  const instruction& i = g[id];
  const auto binary = [&](const char* o) { return "(" + form(g, i.a) + " " + o + " " + form(g, i.b) + ")"; };
  switch (i.operation) {
    case opcode::constant: {
      const rational r = g.exact(id);
      if (!r.is_exact()) return "real";
      return std::to_string(r.numerator) + (r.denominator == 1 ? "" : "/" + std::to_string(r.denominator));
    }
    case opcode::input: return g.inputs[i.a];
    case opcode::add: return binary("+");
    case opcode::subtract: return binary("-");
    case opcode::multiply: return binary("*");
    case opcode::divide: return binary("/");
    case opcode::negate: return "-" + form(g, i.a);
    case opcode::power: return "pow(" + form(g, i.a) + ", " + form(g, i.b) + ")";
    case opcode::reduced_power: return "reduced(" + form(g, i.a) + ", " + form(g, i.b) + ")";
    case opcode::select: return "select(" + form(g, i.a) + ", " + form(g, i.b) + ", " + form(g, i.c) + ")";
    case opcode::less: return binary("<");
    case opcode::less_equal: return binary("<=");
    case opcode::conjunction: return binary("&&");
    case opcode::disjunction: return binary("||");
    case opcode::complement: return "!" + form(g, i.a);
    case opcode::call: return i.function->name + (i.function->arity == 0 ? "" : "(" + form(g, i.a) + ")");
  }
  return {};
}

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double special[] = {
    0.0,    -0.0,    1.0,    -1.0,     0.1,       -0.7,
    3.0,    1e-160,  1e200,  -1e200,   5e-324,    -3e-309,
    1e-308, 1.7e308, -1e308, infinite, -infinite, std::numeric_limits<double>::quiet_NaN()};

// The value of an instruction, and whether anything overflowed or underflowed before it.
struct outcome {
  double value;
  bool left_range;
};
outcome evaluate(const graph& g, const std::vector<double>& at, int id) {
  std::feclearexcept(FE_ALL_EXCEPT);
  const double value = run(g, at, id);
  return {value, std::fetestexcept(FE_OVERFLOW | FE_UNDERFLOW) != 0};
}

// The differences over all special points, of outputs of two graphs with inputs x, y, z.
unsigned differences(const graph& written, int written_id, const graph& given, int given_id) {
  unsigned found = 0;
  for (const double x : special)
    for (const double y : special)
      for (const double z : special) {
        const std::vector<double> at{x, y, z};
        const outcome a = evaluate(written, at, written_id), b = evaluate(given, at, given_id);
        const unsigned here = compare(a.value, b.value);
        const bool close =
            std::fabs(a.value - b.value) <=
            8 * std::numeric_limits<double>::epsilon() * std::fmax(std::fabs(a.value), std::fabs(b.value));
        if (here == same) continue;
        found |= (a.left_range || b.left_range) && !(here == rounding && close) ? unsigned{range} : here;
        if (here == rounding && !close && !(a.left_range || b.left_range)) FAIL_CHECK("more than a rounding");
      }
  return found;
}

graph with_inputs() {
  graph g;
  for (const char* name : {"x", "y", "z"}) g.input(name);
  return g;
}

// Instructions with the operators of a set of rules.
template <class Rules>
struct term {
  Rules ops;
  int id;
  friend term operator+(term a, term b) { return {a.ops, a.ops.add(a.id, b.id)}; }
  friend term operator-(term a, term b) { return {a.ops, a.ops.subtract(a.id, b.id)}; }
  friend term operator*(term a, term b) { return {a.ops, a.ops.multiply(a.id, b.id)}; }
  friend term operator/(term a, term b) { return {a.ops, a.ops.divide(a.id, b.id)}; }
  friend term operator-(term a) { return {a.ops, a.ops.negate(a.id)}; }
  friend term pow(term a, term b) { return {a.ops, a.ops.power(a.id, b.id)}; }
  // A quotient that the user wrote.
  friend term over(term a, term b) { return {a.ops, a.ops.g.insert({opcode::divide, a.id, b.id})}; }
  friend term reduced(term a, term b, term power) {
    return {a.ops, a.ops.g.insert({opcode::reduced_power, a.id, b.id, power.id})};
  }
  friend term cos(term a) { return {a.ops, a.ops.call(*info<cos_>, &a.id)}; }
  friend term sin(term a) { return {a.ops, a.ops.call(*info<sin_>, &a.id)}; }
  friend term pi(term any) {
    return {any.ops, any.ops.g.insert({opcode::call, -1, -1, -1, &program::function_info_of<pi_, 0>::value})};
  }
  friend term operator<(term a, term b) { return {a.ops, a.ops.compare(opcode::less, a.id, b.id)}; }
  friend term operator<=(term a, term b) { return {a.ops, a.ops.compare(opcode::less_equal, a.id, b.id)}; }
  friend term operator!(term c) { return {c.ops, c.ops.complement(c.id)}; }
  friend term both(term c, term d) { return {c.ops, c.ops.conjunction(c.id, d.id)}; }
  friend term either(term c, term d) { return {c.ops, c.ops.disjunction(c.id, d.id)}; }
  friend term select(term c, term a, term b) { return {c.ops, c.ops.select(c.id, a.id, b.id)}; }
  // The constant n/d.
  term operator()(std::int64_t n, std::int64_t d = 1) const {
    return {ops, ops.constant(make_rational(n, d))};
  }
};

// What a construction makes by the rules of a set, against what it says.
template <class Rules, class Build>
void rewritten(const char* name, const char* expected, unsigned stated, const Build& build) {
  INFO(name << ": " << expected);
  graph plain = with_inputs(), ruled = with_inputs();
  const as_written none{plain};
  const Rules rules{{ruled}};
  using plain_term = term<as_written>;
  using ruled_term = term<Rules>;
  const int before = build(plain_term{none, 0}, plain_term{none, 1}, plain_term{none, 2}).id;
  const int after = build(ruled_term{rules, 0}, ruled_term{rules, 1}, ruled_term{rules, 2}).id;
  CHECK(form(ruled, after) == expected);
  CHECK(describe(differences(plain, before, ruled, after)) == describe(stated));
}
#define IN_TERMS(...)                                            \
  [](auto x, [[maybe_unused]] auto y, [[maybe_unused]] auto z) { \
    [[maybe_unused]] const auto c = x;                           \
    return __VA_ARGS__;                                          \
  }

// What a pass makes of derivatives. Outputs behind the first one are other users of its parts.
template <class Pass, class Build>
void passed(const Pass& pass, const char* name, const char* expected, unsigned stated, const Build& build) {
  INFO(name << ": " << expected);
  graph plain = with_inputs();
  const as_written none{plain};
  using plain_term = term<as_written>;
  detail::buffer<int> outputs;
  for (const plain_term& output : build(plain_term{none, 0}, plain_term{none, 1}, plain_term{none, 2}))
    outputs.push_back(output.id);
  const int before = outputs[0];
  for (int id = 0; id < 3; ++id) outputs.push_back(id);  // so that all inputs stay
  const graph done = pass(plain, outputs);
  CHECK(form(done, outputs[0]) == expected);
  CHECK(describe(differences(plain, before, done, outputs[0])) == describe(stated));
}
template <class Build>
void finished(const char* name, const char* expected, unsigned stated, const Build& build) {
  passed(program::finish, name, expected, stated, build);
}
#define OUTPUTS(...)                                             \
  [](auto x, [[maybe_unused]] auto y, [[maybe_unused]] auto z) { \
    [[maybe_unused]] const auto c = x;                           \
    return std::vector{__VA_ARGS__};                             \
  }

}  // namespace

TEST_CASE("The rules for what you wrote do what is stated", "[program]") {
  const auto exact = [](auto... arguments) { rewritten<exact_arithmetic>(arguments...); };
  exact("adding zero", "x", zero_sign, IN_TERMS(x + c(0)));
  exact("adding zero", "x", zero_sign, IN_TERMS(c(0) + x));
  exact("subtracting zero", "x", same, IN_TERMS(x - c(0)));
  exact("subtracting from zero", "-x", zero_sign, IN_TERMS(c(0) - x));
  exact("equal terms", "0", nan_hidden, IN_TERMS(x - x));
  exact("factor one", "x", same, IN_TERMS(x * c(1)));
  exact("factor one", "x", same, IN_TERMS(c(1) * x));
  exact("factor one", "x", same, IN_TERMS(x / c(1)));
  exact("factor zero", "0", zero_sign | nan_hidden, IN_TERMS(c(0) * x));
  exact("factor zero", "0", zero_sign | nan_hidden, IN_TERMS(x * c(0)));
  exact("zero over", "0", zero_sign | nan_hidden, IN_TERMS(c(0) / x));
  exact("factor minus one", "-x", same, IN_TERMS(c(-1) * x));
  exact("factor minus one", "-x", same, IN_TERMS(x * c(-1)));
  exact("factor minus one", "-x", same, IN_TERMS(x / c(-1)));
  exact("two signs", "x", same, IN_TERMS(-(-x)));
  exact("sign of a difference", "(y - x)", zero_sign, IN_TERMS(-(x - y)));
  exact("sign of a term", "(x - y)", same, IN_TERMS(x + -y));
  exact("sign of a term", "(y - x)", same, IN_TERMS(-x + y));
  exact("sign of a term", "(x + y)", same, IN_TERMS(x - -y));
  exact("sign of a factor", "(x * y)", same, IN_TERMS(-x * -y));
  exact("sign of a factor", "-(x * y)", same, IN_TERMS(-x * y));
  exact("sign of a factor", "-(x * y)", same, IN_TERMS(x * -y));
  exact("sign of a factor", "(x / y)", same, IN_TERMS(-x / -y));
  exact("sign of a factor", "-(x / y)", same, IN_TERMS(-x / y));
  exact("sign of a factor", "-(x / y)", same, IN_TERMS(x / -y));
  exact("power of two", "(x * 1/8)", same, IN_TERMS(x / c(8)));
  exact("power of two", "(x * -2)", same, IN_TERMS(x / c(-1, 2)));
  exact("constants", "3", same, IN_TERMS(c(1) + c(2)));
  exact("constants", "-1", same, IN_TERMS(c(1) - c(2)));
  exact("constants", "3/4", same, IN_TERMS(c(3, 2) * c(1, 2)));
  exact("constants", "1/3", same, IN_TERMS(c(1) / c(3)));
  exact("constants", "-3", same, IN_TERMS(-c(3)));
  exact("exact point", "1", same, IN_TERMS(cos(c(0))));
  exact("trivial power", "1", same, IN_TERMS(pow(x, c(0))));
  exact("trivial power", "x", same, IN_TERMS(pow(x, c(1))));
  exact("trivial power", "1", same, IN_TERMS(pow(c(1), x)));
  exact("known condition", "x", same, IN_TERMS(select(c(1) < c(2), x, y)));
  exact("sign known", "y", same, IN_TERMS(select(x * x < c(0), x, y)));
  exact("sign known", "y", same, IN_TERMS(select(c(3) + x * x <= c(0), x, y)));
  exact("sign known", "select(((x * x) <= 0), x, y)", same, IN_TERMS(select(x * x <= c(0), x, y)));
  exact("sign known", "select(((3 + x) <= 0), x, y)", same, IN_TERMS(select(c(3) + x <= c(0), x, y)));
  exact("known condition", "y", same, IN_TERMS(select(c(2) <= c(1), x, y)));
  exact("known condition", "y", same, IN_TERMS(select(x < x, x, y)));
  exact("known condition", "select((x < y), x, z)", same, IN_TERMS(select(both(x < y, c(1) < c(2)), x, z)));
  exact("known condition", "select((x < y), x, z)", same, IN_TERMS(select(both(c(1) < c(2), x < y), x, z)));
  exact("known condition", "z", same, IN_TERMS(select(both(x < y, c(2) < c(1)), x, z)));
  exact("known condition", "select((x < y), x, z)", same, IN_TERMS(select(either(x < y, c(2) < c(1)), x, z)));
  exact("known condition", "x", same, IN_TERMS(select(either(c(1) < c(2), x < y), x, z)));
  exact("known condition", "x", same, IN_TERMS(select(!(c(2) < c(1)), x, z)));
  exact("same branches", "x", same, IN_TERMS(select(y < z, x, x)));
  exact("two complements", "select((x < y), x, z)", same, IN_TERMS(select(!!(x < y), x, z)));
  exact("complement", "select((x < y), z, x)", same, IN_TERMS(select(!(x < y), x, z)));
  exact("same conditions", "select((x < y), x, z)", same, IN_TERMS(select(both(x < y, x < y), x, z)));
  exact("same conditions", "select((x < y), x, z)", same, IN_TERMS(select(either(x < y, x < y), x, z)));
  exact("same conditions", "select((x < y), x, z)", same, IN_TERMS(select(x < y, select(x < y, x, y), z)));
  exact("same conditions", "select((x < y), x, z)", same, IN_TERMS(select(x < y, x, select(x < y, y, z))));
  // what is not done
  exact("", "select((x <= x), x, y)", same, IN_TERMS(select(x <= x, x, y)));
  exact("", "(1/10 + 1/5)", same, IN_TERMS(c(1, 10) + c(1, 5)));
  exact("", "-0", same, IN_TERMS(-c(0)));
  exact("", "(x / 3)", same, IN_TERMS(x / c(3)));
  exact("", "(x / x)", same, IN_TERMS(x / x));
  exact("", "((x + x) + x)", same, IN_TERMS(x + x + x));
  exact("", "((x * y) / y)", same, IN_TERMS(x * y / y));
}

TEST_CASE("The rules for derivatives do what is stated", "[program]") {
  const auto derived = [](auto... arguments) { rewritten<derivative_arithmetic>(arguments...); };
  derived("adding zero", "x", zero_sign, IN_TERMS(x + c(0)));
  derived("adding zero", "x", zero_sign, IN_TERMS(c(0) + x));
  derived("subtracting zero", "x", same, IN_TERMS(x - c(0)));
  derived("subtracting from zero", "-x", zero_sign, IN_TERMS(c(0) - x));
  derived("factor one", "x", same, IN_TERMS(x * c(1)));
  derived("factor one", "x", same, IN_TERMS(c(1) * x));
  derived("factor zero", "0", zero_sign | nan_hidden, IN_TERMS(x * c(0)));
  derived("zero over", "0", zero_sign | nan_hidden, IN_TERMS(c(0) / x));
  derived("factor minus one", "-x", same, IN_TERMS(c(-1) * x));
  derived("two signs", "x", same, IN_TERMS(-(-x)));
  derived("sign of a difference", "(y - x)", zero_sign, IN_TERMS(-(x - y)));
  derived("sign of a term", "(x - y)", same, IN_TERMS(x + -y));
  derived("sign of a term", "(y - x)", same, IN_TERMS(-x + y));
  derived("sign of a term", "(x + y)", same, IN_TERMS(x - -y));
  derived("sign of a term", "-(x + y)", zero_sign, IN_TERMS(-x + -y));
  derived("sign of a term", "(x + (z - y))", zero_sign, IN_TERMS(x - (y - z)));
  derived("sign of a factor", "(x * y)", same, IN_TERMS(-x * -y));
  derived("sign of a factor", "-(x * y)", same, IN_TERMS(-x * y));
  derived("sign of a factor", "-(x * (1 / y))", rounding | range, IN_TERMS(-x / y));
  derived("sign of a constant", "-(3 * x)", same, IN_TERMS(c(-3) * x));
  derived("like terms", "(2 * x)", same, IN_TERMS(x + x));
  derived("like terms", "(5 * x)", rounding, IN_TERMS(c(2) * x + c(3) * x));
  derived("like terms", "0", nan_hidden, IN_TERMS(x - x));
  derived("like terms", "x", rounding | zero_sign | nan_hidden | range, IN_TERMS(c(3) * x - c(2) * x));
  derived("common constant", "(3 * (x + y))", rounding | range, IN_TERMS(c(3) * x + c(3) * y));
  derived("common constant", "(1/3 * (x - y))", rounding | range, IN_TERMS(c(1, 3) * x - c(1, 3) * y));
  derived("gathered constants", "(6 * (x * y))", rounding | range, IN_TERMS((c(2) * x) * (c(3) * y)));
  derived("gathered constants", "(1/21 * x)", rounding, IN_TERMS(c(1, 3) * (c(1, 7) * x)));
  derived("gathered invariants", "((numbers::pi * numbers::pi) * x)", rounding | range,
          IN_TERMS(pi(x) * (pi(x) * x)));
  derived("constants", "3/10", rounding, IN_TERMS(c(1, 10) + c(1, 5)));
  derived("constants", "0", zero_sign, IN_TERMS(-c(0)));
  derived("exact point", "1", same, IN_TERMS(cos(c(0))));
  derived("trivial power", "x", same, IN_TERMS(pow(x, c(1))));
  derived("cancelled", "x", rounding | nan_hidden | range, IN_TERMS(over(x, y) * y));
  derived("cancelled", "(z * x)", rounding | nan_hidden | range, IN_TERMS((over(x, y) * z) * y));
  derived("cancelled", "(x * (1 / z))", rounding | nan_hidden | range, IN_TERMS(over(x, y) * over(y, z)));
  derived("cancelled", "pow(x, y)", rounding | nan_hidden | range, IN_TERMS(reduced(x, y, pow(x, y)) * x));
  derived("known product", "(2 * ((x * y) * z))", rounding | range, [](auto x, auto y, auto z) {
    const auto known = (x * y) * z;
    return known + (x * z) * y;
  });
  derived("reciprocal of a constant", "(1/3 * x)", rounding, IN_TERMS(x / c(3)));
  derived("shared reciprocal", "(x * (1 / y))", rounding | range, IN_TERMS(x / y));
  derived("constant over", "(3 * (1 / x))", rounding, IN_TERMS(c(3) / x));
  derived("constant over", "(3/2 * (1 / x))", rounding | range, IN_TERMS(c(3) / (c(2) * x)));
  derived("turned quotient", "(y / x)", rounding | range, IN_TERMS(c(1) / over(x, y)));
}

TEST_CASE("The partial derivatives of an instruction are what is stated", "[program]") {
  graph g = with_inputs();
  const int x = 0, y = 1;
  const program::partials_of partial{{{g}}, info<log_>};
  const auto first = [&](int id, int k) { return form(g, partial.first(id, k)); };
  const auto second = [&](int id, int k, int l) { return form(g, partial.second(id, k, l)); };

  const int quotient = g.insert({opcode::divide, x, y});
  CHECK(first(quotient, 0) == "(1 / y)");
  CHECK(first(quotient, 1) == "-((x / y) * (1 / y))");
  CHECK(second(quotient, 0, 0) == "0");
  CHECK(second(quotient, 0, 1) == "-((1 / y) * (1 / y))");
  CHECK(second(quotient, 1, 1) == "(2 * ((x / y) * ((1 / y) * (1 / y))))");

  const int reciprocal = g.insert({opcode::divide, g.constant(3), y});
  CHECK(first(reciprocal, 1) == "-(1/3 * ((3 / y) * (3 / y)))");
  CHECK(second(reciprocal, 1, 1) == "(2/9 * ((3 / y) * ((3 / y) * (3 / y))))");

  const int cube = g.insert({opcode::power, x, g.constant(3)});
  CHECK(first(cube, 0) == "(3 * pow(x, 2))");
  CHECK(second(cube, 0, 0) == "(6 * x)");
  const int root = g.insert({opcode::power, x, g.constant(rational{5, 2})});
  CHECK(first(root, 0) == "(5/2 * reduced(x, 5/2))");
  CHECK(second(root, 0, 0) == "(15/4 * reduced(x, 3/2))");
  const int power = g.insert({opcode::power, x, y});
  const std::string zero = "((0 <= x) && (x <= 0))";
  CHECK(first(power, 0) == "select((" + zero + " && (y < 1)), 0, (y * reduced(x, y)))");
  CHECK(first(power, 1) == "select(" + zero + ", 0, (pow(x, y) * log(x)))");
  CHECK(second(power, 0, 1) == "select(" + zero + ", 0, (reduced(x, y) * (1 + (y * log(x)))))");
  CHECK(second(power, 1, 1) == "select(" + zero + ", 0, ((pow(x, y) * log(x)) * log(x)))");
  g.finite = program::convention::nowhere;
  CHECK(first(power, 0) == "(y * reduced(x, y))");
  CHECK(first(power, 1) == "(pow(x, y) * log(x))");
  CHECK(second(power, 0, 1) == "(reduced(x, y) * (1 + (y * log(x))))");
  CHECK(second(power, 1, 1) == "((pow(x, y) * log(x)) * log(x))");

  const int square = g.insert({opcode::multiply, x, x});
  CHECK(form(g, program::adjoint(g, info<log_>, square, {1, x})[0]) == "(2 * x)");
  const int root_of_x = g.insert({opcode::call, x, -1, -1, info<sqrt_>});
  CHECK(first(root_of_x, 0) == "(1/2 * (1 / sqrt(x)))");
  const int safe_root = g.insert({opcode::call, x, -1, -1, info<safe_sqrt_>});
  CHECK(first(safe_root, 0) == "(1/2 * (1 / safe::sqrt(x)))");
  g.finite = program::convention::where_safe;
  CHECK(first(root_of_x, 0) == "(1/2 * (1 / sqrt(x)))");
  CHECK(first(safe_root, 0) == "(1/2 * select((safe::sqrt(x) <= 0), 0, (1 / safe::sqrt(x))))");
  g.finite = program::convention::everywhere;
  CHECK(first(root_of_x, 0) == "(1/2 * select((sqrt(x) <= 0), 0, (1 / sqrt(x))))");
  const int hyperbolic = g.insert({opcode::call, x, -1, -1, info<tanh_>});
  CHECK(first(hyperbolic, 0) == "pow(sech(x), 2)");
  g.fast = true;
  CHECK(first(hyperbolic, 0) == "(1 - (tanh(x) * tanh(x)))");
}

TEST_CASE("Finishing does what is stated", "[program]") {
  finished("sole reciprocal", "(x / y)", rounding | range, OUTPUTS(x * (c(1) / y)));
  finished("sole reciprocal", "(x / y)", rounding | range, OUTPUTS((c(1) / y) * x));
  finished("sole reciprocal", "(x * (1 / y))", same, OUTPUTS(x * (c(1) / y), z * (c(1) / y)));
  finished("sole inverse", "select((y <= 0), 0, (x / y))", rounding | zero_sign | nan_hidden | range,
           OUTPUTS(x * select(y <= c(0), c(0), c(1) / y)));
  finished("sole inverse", "select((y <= 0), 0, (-1 / y))", zero_sign | range,
           OUTPUTS(-select(y <= c(0), c(0), c(1) / y)));
  finished("floating constants", "(6 * (x * y))", rounding | range, OUTPUTS((c(2) * x) * (c(3) * y)));
  finished("floating constants", "(6 * ((x * y) * z))", rounding | range,
           OUTPUTS(((c(2) * x) * y) * (c(3) * z)));
  finished("floating constants", "(-3 * x)", same, OUTPUTS(-(c(3) * x)));
  finished("floating constants", "(x * y)", same, OUTPUTS((-x) * (-y)));
  finished("floating constants", "-(3 * x)", same, OUTPUTS(-(c(3) * x), c(3) * x));
  finished("common factor", "(3 * (x + y))", rounding | range, OUTPUTS(c(3) * x + c(3) * y));
  finished("common factor", "(numbers::pi * (x - y))", rounding | range, OUTPUTS(pi(x) * x - pi(x) * y));
  finished("sign of a term", "(x - (3 * y))", same, OUTPUTS(x + -(c(3) * y)));
  finished("sign of a term", "(x + (3 * y))", same, OUTPUTS(x - -(c(3) * y)));
  finished("sign of a term", "(y - x)", same, OUTPUTS(-x + y));
  finished("sign of a term", "-(x + y)", zero_sign, OUTPUTS(-x - y));
  finished("drawn constant", "((2 * z) * x)", rounding | range, OUTPUTS(c(2) * (z * x), c(2) * (z * y)));
  finished("drawn constant", "((6 * (1 / z)) * x)", rounding | range,
           OUTPUTS(c(2) * ((c(3) / z) * x), c(2) * ((c(3) / z) * y)));
  finished("integer power", "((x * x) * x)", same, OUTPUTS(pow(x, c(3))));
}

TEST_CASE("The passes of policy::fast do what is stated", "[program]") {
  const auto searched = [](auto... arguments) {
    passed(
        [](graph g, const detail::buffer<int>& outputs) {
          program::use_known_products(g, outputs);
          return g;
        },
        "known product", arguments...);
  };
  searched("((x * y) * z)", rounding | range, [](auto x, auto y, auto z) {
    const auto known = x * y;
    return std::vector{x * (y * z), known};
  });
  searched("((1 / (x * y)) * y)", rounding | nan_appears | range, [](auto x, auto y, auto) {
    const auto known = x(1) / (x * y);
    return std::vector{x(1) / x, known};
  });
  const auto late = [](auto... arguments) { passed(program::multiply_late, "late factor", arguments...); };
  late("((x * y) * sin(z))", rounding | range, OUTPUTS((sin(z) * x) * y, sin(z)));
  late("((x + y) * sin(z))", rounding | zero_sign | range, OUTPUTS(sin(z) * x + sin(z) * y));
}
