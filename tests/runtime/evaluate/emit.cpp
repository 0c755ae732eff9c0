// SPDX-License-Identifier: MIT
//
// Emitted code against the interpreter of laws/interpret.hpp on the graph it was made from, bit for bit.
#include <catch2/catch.hpp>
#include <laws/interpret.hpp>
#include <leibniz/leibniz.hpp>
#include <random>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr variable<"z"> z;
using three_variables = boost::mp11::mp_list<variable<"x">, variable<"y">, variable<"z">>;

// All outputs in one array, whatever their shape.
void flatten(double v, std::vector<double>& to) { to.push_back(v); }
template <class T, std::size_t N>
void flatten(const std::array<T, N>& values, std::vector<double>& to) {
  for (const T& v : values) flatten(v, to);
}

template <auto... Output>
void compare() {
  using request = program::request_list<program::output<Output>...>;
  detail::buffer<int> outputs;
  const program::graph g = request::build(outputs);
  std::mt19937 bits(1);
  std::uniform_real_distribution<double> any(0.1, 0.9);
  for (int point = 0; point < 100; ++point) {
    const std::array at{any(bits), any(bits), any(bits)};
    std::vector<double> inputs;  // in the graph's order
    for (const char* name : g.inputs) inputs.push_back(at[static_cast<std::size_t>(name[0] - 'x')]);
    const std::vector<double> expected = laws::run(g, inputs);
    std::vector<double> given;
    const auto all = detail::runner<three_variables, program::output<Output>...>::run(at);
    if constexpr (sizeof...(Output) == 1)
      flatten(all, given);
    else
      [&]<std::size_t... I>(std::index_sequence<I...>) {
        (flatten(get<I>(all), given), ...);
      }(std::make_index_sequence<sizeof...(Output)>{});
    REQUIRE(given.size() == static_cast<std::size_t>(outputs.size()));
    for (int k = 0; k < outputs.size(); ++k) {
      CAPTURE(point, k);
      CHECK(given[static_cast<std::size_t>(k)] == expected[static_cast<std::size_t>(outputs[k])]);
    }
  }
}

constexpr auto f = exp(-x * y) * sin(x + z) / (1 + z * z) - sqrt(x) * pow(y, 3) + log(z) / 7;
constexpr auto g = atan(x / y) * tanh(y - z) + numbers::pi * erf(x) - pow(z, -2) + 0.1 * acos(x * y);

}  // namespace

TEST_CASE("Emitted values are the interpreter's", "[evaluate]") {
  compare<f>();
  compare<g>();
  compare<vector_of(f, g, x, constant<1, 3>{}, f - g)>();
}

TEST_CASE("Emitted derivatives are the interpreter's", "[evaluate]") {
  compare<gradient<f, x, y, z>>();
  compare<hessian<g, z, x>>();
  compare<jacobian<vector_of(f, g, x * y), x, z>>();
}

TEST_CASE("Fused outputs are the interpreter's, each in its place", "[evaluate]") {
  compare<f, gradient<f, x, y, z>, hessian<f, x, y, z>, g, y>();
}
