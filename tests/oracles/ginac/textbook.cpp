// SPDX-License-Identifier: MIT
//
// The antiderivatives of the calculus books (tests/runtime/textbook, whose objects this test is linked with),
// differentiated by GiNaC.
#include <catch2/catch.hpp>
#include <laws/textbook.hpp>
#include <map>
#include <string>

#include "reader.hpp"

using namespace leibniz;
using namespace leibniz::oracles;
namespace textbook = leibniz::laws::textbook;

namespace {

struct known_symbols {
  std::map<std::string, GiNaC::symbol> symbols;
  GiNaC::exmap point;

  explicit known_symbols(const textbook::record& r) {
    for (std::size_t k = 0; k < r.names.size(); ++k) point[symbol(r.names[k])] = inexact(r.values[k]);
  }
  const GiNaC::symbol& symbol(const std::string& name) {
    return symbols.try_emplace(name, GiNaC::symbol(name)).first->second;
  }
  std::vector<ex> inputs(const program::graph& g) {
    std::vector<ex> all;
    for (const char* name : g.inputs) all.push_back(symbol(name));
    return all;
  }
  std::vector<ex> numbers(const program::graph& g) {
    std::vector<ex> all = inputs(g);
    for (ex& e : all) e = e.subs(point);
    return all;
  }
};

}  // namespace

// In 45 digits; of the published values, 25 digits rounded to a double, in 12.
TEST_CASE("GiNaC's derivatives of textbook antiderivatives are ours, and the integrands", "[oracles]") {
  REQUIRE(textbook::records().size() == 613);
  for (const textbook::record& r : textbook::records()) {
    CAPTURE(r.name, r.published);
    known_symbols known(r);
    const ex antiderivative =
        read(r.antiderivative_graph, known.inputs(r.antiderivative_graph), r.antiderivative);
    const ex theirs = antiderivative.diff(known.symbol(r.variable)).subs(known.point).evalf();
    const ex ours = read(r.graph, known.numbers(r.graph), r.left);
    const ex integrand = read(r.graph, known.numbers(r.graph), r.right);
    CAPTURE(ours, theirs, integrand);
    CHECK(is_near(ours, theirs));
    CHECK(is_near(integrand, theirs));
    CHECK(is_near(GiNaC::ex_to<GiNaC::numeric>(theirs).real(), exact(r.published), 1e-12));
  }
}

TEST_CASE("So are the second derivatives, by the adjoint program", "[oracles]") {
  for (const textbook::record& r : textbook::records()) {
    CAPTURE(r.name);
    known_symbols known(r);
    program::graph g = r.graph;
    const GiNaC::symbol& x = known.symbol(r.variable);
    const ex theirs = read(g, known.inputs(g), r.right).diff(x).subs(known.point).evalf();
    const int input = g.find_input(r.variable, detail::hash_text(r.variable));
    detail::buffer<int> variables;
    variables.push_back(input);
    const auto gradient = program::adjoint(g, &program::function_info_of<log_, 1>::value, r.left, variables);
    const ex ours = read(g, known.numbers(g), gradient[0]);
    CAPTURE(ours, theirs);
    CHECK(is_near(ours, theirs, 1e-35));
  }
}
