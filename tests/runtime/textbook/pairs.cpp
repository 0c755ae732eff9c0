// SPDX-License-Identifier: MIT
//
// The pairs of all files in this folder: that the derivative of the antiderivative is the integrand, the
// compiler has proved; here, that both have the published value, and that nothing but the integrand is
// accepted.
#include <catch2/catch.hpp>
#include <laws/graph_calculus.hpp>
#include <laws/textbook.hpp>
#include <string>

using namespace leibniz;
using namespace leibniz::laws;
using algebra::finding;

namespace {

bool is_near(double a, double b, double tolerance) { return std::abs(a - b) <= tolerance * std::abs(b); }

// A change to one instruction of a formula.
struct change {
  enum class kind { add_one, double_it, change_sign, raise_exponent, exchange_function } what;
  int instruction;
};

// A copy of instruction `root` and what it needs with a change; -1 where the change changes nothing.
int changed_copy(graph& g, int root, change c) {
  std::vector<int> copy(static_cast<std::size_t>(root) + 1, -1);
  const auto of = [&](int id) { return id < 0 ? -1 : copy[static_cast<std::size_t>(id)]; };
  for (int id = 0; id <= root; ++id) {
    instruction i = g[id];
    const bool here = id == c.instruction;
    int& target = copy[static_cast<std::size_t>(id)];
    if (i.operation == opcode::input) {
      target = id;
    } else if (i.operation == opcode::constant) {
      rational value = g.exact(id);
      if (here && c.what == change::kind::add_one) value = value + rational{1, 1};
      if (here && c.what == change::kind::double_it) value = value * rational{2, 1};
      if (here && c.what == change::kind::change_sign) value = -value;
      target = g.constant(value);
    } else {
      const int arity = program::operand_count(i);
      i.a = of(i.a), i.b = of(i.b), i.c = arity > 2 ? of(i.c) : -1;
      if (here && c.what == change::kind::change_sign && i.operation == opcode::add)
        i.operation = opcode::subtract;
      else if (here && c.what == change::kind::change_sign && i.operation == opcode::subtract)
        i.operation = opcode::add;
      if (here && c.what == change::kind::raise_exponent && i.operation == opcode::power)
        i.b = g.insert({opcode::add, i.b, g.constant(1)});
      if (here && c.what == change::kind::raise_exponent && i.operation == opcode::multiply)
        i = {opcode::divide, i.a, i.b};
      if (here && c.what == change::kind::exchange_function && i.operation == opcode::call) {
        if (i.function == info<sin_>)
          i.function = info<cos_>;
        else if (i.function == info<cos_>)
          i.function = info<sin_>;
        else if (i.function == info<log_>)
          i.function = info<atan_>;
        else if (i.function == info<exp_>)
          i.function = info<cosh_>;
        else if (i.function == info<sqrt_>)
          i.function = info<log_>;
        else if (i.function == info<atan_>)
          i.function = info<asin_>;
      }
      target = g.insert(i);
    }
  }
  return of(root);
}

std::vector<double> point_of(const textbook::record& r, const graph& g) {
  std::vector<double> at;
  for (const char* name : g.inputs) {
    at.push_back(0);
    for (std::size_t k = 0; k < r.names.size(); ++k)
      if (std::string(name) == r.names[k]) at.back() = r.values[k];
  }
  return at;
}

}  // namespace

TEST_CASE("Derivative and integrand have the published value", "[textbook]") {
  CHECK(textbook::records().size() == 613);
  for (const textbook::record& r : textbook::records()) {
    CAPTURE(r.name, r.derivative, r.integrand, r.published);
    CHECK(is_near(r.derivative, r.published, 1e-12));
    CHECK(is_near(r.integrand, r.published, 1e-12));
  }
}

// A coefficient, a sign, an exponent, a function, anywhere in the derivative or the integrand.
TEST_CASE("A pair is proved, and with any change no longer", "[textbook]") {
  int changes = 0, undecided = 0;
  for (const textbook::record& r : textbook::records()) {
    CAPTURE(r.name);
    graph pair = r.graph;
    CHECK((r.left == r.right || algebra::compare(pair, r.left, r.right) == finding::same));
    for (const bool left : {true, false})
      for (int id = 0; id <= (left ? r.left : r.right); ++id)
        for (const auto what : {change::kind::add_one, change::kind::double_it, change::kind::change_sign,
                                change::kind::raise_exponent, change::kind::exchange_function}) {
          graph g = r.graph;
          const int original = left ? r.left : r.right, other = left ? r.right : r.left;
          const int changed = changed_copy(g, original, {what, id});
          if (changed == original) continue;
          const double value = run(g, point_of(r, g), changed);
          if (!std::isfinite(value) || is_near(value, r.published, 1e-9)) continue;
          ++changes;
          CAPTURE(id, value, r.published, static_cast<int>(what));
          const finding v = algebra::compare(g, changed, other);
          if (v == finding::same) FAIL_CHECK("a changed formula was proved the same");
          undecided += v == finding::open;
        }
  }
  CHECK(changes > 10000);
  CHECK(undecided < changes / 100);
}

// Mixed partials of integrands in several letters; and the derivative of the antiderivative, a formula that
// was made by the types, obeys the laws with those of the passes.
TEST_CASE("Published formulas obey the laws of the derivative", "[textbook]") {
  int checked = 0;
  for (const textbook::record& r : textbook::records()) {
    CAPTURE(r.name);
    graph_calculus<double> c({}, point_of(r, r.graph), 1e-10);
    c.g = r.graph;
    for (const char* name : r.graph.inputs) c.variables.push_back(c.g.input(name));
    if (c.variables.empty()) continue;
    const int x = c.variables[0], square = c.product(x, x), h = c.sum(square, c.g.constant(2));
    c.linearity(r.right, h);
    c.product_rule(r.left, h);
    c.quotient_rule(r.right, h);
    c.mixed_partials(r.right);
    const char* const broken = c.broken();
    CAPTURE(c.largest_error);
    CHECK((broken == nullptr ? "none" : broken) == std::string("none"));
    checked += c.checked;
  }
  CHECK(checked > 2500);
}
