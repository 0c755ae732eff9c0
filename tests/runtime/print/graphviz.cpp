// SPDX-License-Identifier: MIT
//
// The graph is parsed and computed with: it has to give what the library gives, with as many nodes as the
// program has values.
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/leibniz.hpp>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

using namespace leibniz;

namespace {

struct node {
  std::string label, shape;
  std::vector<std::pair<std::string, std::string>> operands;  // node, and the edge's label
};

// The language as it is used: one statement on a line.
struct graph {
  std::map<std::string, node> nodes;
  int edges = 0;

  explicit graph(const std::string& text) {
    static const std::regex declaration(
        R"re(  (\w+) \[label="((?:[^"\\]|\\.)*)"(?:, shape=(\w+))?(?:, peripheries=2)?\];)re");
    static const std::regex edge(R"re(  (\w+) -> (\w+)(?: \[label=(\w)\])?;)re");
    std::istringstream lines(text);
    std::string line;
    std::smatch m;
    REQUIRE(std::getline(lines, line));
    REQUIRE(line == "digraph program {");
    REQUIRE(std::getline(lines, line));
    REQUIRE(line == "  rankdir=BT;");
    while (std::getline(lines, line) && line != "}") {
      INFO(line);
      if (std::regex_match(line, m, declaration)) {
        REQUIRE(nodes.emplace(m[1], node{m[2], m[3], {}}).second);
      } else {
        REQUIRE(std::regex_match(line, m, edge));
        REQUIRE(nodes.count(m[1]) == 1);  // from what is computed already
        REQUIRE(nodes.count(m[2]) == 1);
        nodes[m[2]].operands.emplace_back(m[1], m[3]);
        ++edges;
      }
    }
    CHECK(line == "}");
    CHECK_FALSE(std::getline(lines, line));
  }

  int count(const std::string& shape) const {
    int n = 0;
    for (const auto& [id, v] : nodes) n += v.shape == shape && id.rfind("out", 0) != 0 ? 1 : 0;
    return n;
  }
  double operand(const node& n, std::size_t k, const std::string& name,
                 const std::map<std::string, double>& inputs) const {
    REQUIRE(k < n.operands.size());
    CHECK(n.operands[k].second == name);
    return value(n.operands[k].first, inputs);
  }
  double value(const std::string& id, const std::map<std::string, double>& inputs) const {
    const node& n = nodes.at(id);
    const auto at = [&](std::size_t k, const char* name = "") { return operand(n, k, name, inputs); };
    if (id.rfind("out", 0) == 0) return at(0);
    if (n.shape == "box") return inputs.at(n.label);
    if (n.label == "numbers::pi") return 3.141592653589793;
    if (n.shape == "plaintext") return number(n.label);
    if (n.label == "+") return at(0) + at(1);
    if (n.label == "*") return at(0) * at(1);
    if (n.label == "-") return -at(0);
    if (n.label == "a - b") return at(0, "a") - at(1, "b");
    if (n.label == "a / b") return at(0, "a") / at(1, "b");
    if (n.label == "pow(a, b)") return std::pow(at(0, "a"), at(1, "b"));
    if (n.label == "c / a = pow(a, b - 1)") {
      CHECK(n.operands.size() == 3);
      return at(2, "c") / at(0, "a");
    }
    if (n.label == "a ? b : c") return at(0, "a") != 0 ? at(1, "b") : at(2, "c");
    if (n.label == "a < b") return at(0, "a") < at(1, "b");
    if (n.label == "a <= b") return at(0, "a") <= at(1, "b");
    if (n.label == "and") return at(0) != 0 && at(1) != 0;
    if (n.label == "length(a, b)") return std::sqrt(at(0, "a") * at(0, "a") + at(1, "b") * at(1, "b"));
    if (n.label == "sin") return std::sin(at(0));
    if (n.label == "cos") return std::cos(at(0));
    if (n.label == "exp") return std::exp(at(0));
    if (n.label == "log") return std::log(at(0));
    FAIL("an unknown operation: " << n.label);
    return 0;
  }
  static double number(const std::string& text) {
    const std::size_t slash = text.find('/');
    return slash == std::string::npos ? std::stod(text)
                                      : std::stod(text.substr(0, slash)) / std::stod(text.substr(slash + 1));
  }
};

struct length_row {
  static constexpr const char* name = "length";
  static constexpr auto evaluate(const auto& u, const auto& v) {
    using std::sqrt;
    return sqrt(u * u + v * v);
  }
  static constexpr auto derivative(auto u, auto v, auto fu) { return partials(u / fu, v / fu); }
};

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;
constexpr auto f = pow(1 - x, 2) + 100 * pow(y - x * x, 2) / 3 + pow(x, y) * numbers::pi - sin(-x * y) +
                   function<length_row>{}(x, y);

}  // namespace

TEST_CASE("The graph computes what the program computes", "[print]") {
  const graph g(graphviz<f, gradient<f, x, y>, hessian<f, x, y>>.c_str());
  const std::map<std::string, double> inputs = {{"x", 0.7}, {"y", 1.3}};
  const auto [v, d, h] = evaluate<f, gradient<f, x, y>, hessian<f, x, y>>(x = 0.7, y = 1.3);
  const double expected[] = {v, d[0], d[1], h[0][0], h[0][1], h[1][0], h[1][1]};
  const char* labels[] = {"value",         "gradient[0]",   "gradient[1]",  "hessian[0][0]",
                          "hessian[0][1]", "hessian[1][0]", "hessian[1][1]"};
  for (std::size_t k = 0; k < 7; ++k) {
    const std::string id = "out" + std::to_string(k);
    CHECK(g.value(id, inputs) == expected[k]);
    CHECK(g.nodes.at(id).label == labels[k]);
  }
}

TEST_CASE("The graph has one node for each value and each output", "[print]") {
  using compiled = program::compiled<program::output<f>, program::output<gradient<f, x, y>>>;
  const graph g(graphviz<f, gradient<f, x, y>>.c_str());
  const auto& p = compiled::value;
  CHECK(g.nodes.size() == static_cast<std::size_t>(p.size + p.output_count));
  CHECK(g.count("box") == p.input_count);
  CHECK(g.count("plaintext") == p.constant_count + 1);  // and pi
  int edges = p.output_count;
  for (int k = 0; k < p.operation_count; ++k) {
    const program::operation o = program::unpack(p.operations[k]);
    edges += (o.a >= 0 ? 1 : 0) + (o.b >= 0 ? 1 : 0) + (o.c >= 0 ? 1 : 0);
  }
  CHECK(g.edges == edges);
}

TEST_CASE("A shared value has as many edges as uses", "[print]") {
  const graph g(graphviz<exp(x) * exp(x) + exp(x)>.c_str());
  int calls = 0, uses = 0;
  for (const auto& [id, n] : g.nodes) {
    calls += n.label == "exp" ? 1 : 0;
    for (const auto& operand : n.operands) uses += g.nodes.at(operand.first).label == "exp" ? 1 : 0;
  }
  CHECK(calls == 1);
  CHECK(uses == 3);
}

TEST_CASE("Vectors of run-time values are inputs of the graph", "[print]") {
  const graph g(graphviz<hessian_vector_product<q[0] * q[1] * q[2], q>>.c_str());
  const std::map<std::string, double> inputs = {
      {"q[0]", 2}, {"q[1]", 3}, {"q[2]", 5}, {"direction[0]", 7}, {"direction[1]", 11}, {"direction[2]", 13}};
  CHECK(g.value("out0", inputs) == 11 * 5 + 13 * 3);
  CHECK(g.value("out1", inputs) == 7 * 5 + 13 * 2);
  CHECK(g.value("out2", inputs) == 7 * 3 + 11 * 2);
  CHECK(g.nodes.at("out2").label == "hessian_vector_product[2]");
}
