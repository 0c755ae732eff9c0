// SPDX-License-Identifier: MIT
//
// The laws of the derivative on graphs, in numbers: what the adjoint program of a combination gives is what
// the textbook makes of the adjoint programs of its parts. Functions of x and y are instructions; at run time
// it costs no compile time to walk all rows and all formulas.
#pragma once

#include <initializer_list>
#include <laws/interpret.hpp>
#include <leibniz/program/hessian.hpp>
#include <leibniz/program/jacobian.hpp>
#include <limits>

namespace leibniz::laws {

// Functions of some inputs, all in one graph, at one point.
template <class T, class Functions = elementary_functions>
struct graph_calculus {
  graph g;
  detail::buffer<int> variables;
  std::vector<T> at;
  double tolerance = 0;      // of the size of what is compared
  double largest_error = 0;  // in multiples of it

  // Variables of these names, and where they are.
  graph_calculus(std::initializer_list<const char*> names, std::vector<T> point, double tol)
      : at(static_cast<std::vector<T>&&>(point)), tolerance(tol) {
    for (const char* name : names) variables.push_back(g.input(name));
  }

  detail::buffer<int> gradient(int f) { return program::adjoint(g, info<log_>, f, variables); }

  // To be compared when all programs are there, in instructions.
  struct law {
    const char* name;
    int left, right, size;  // size: an instruction that bounds what the sides are made of
  };
  std::vector<law> all;
  void expect(const char* name, int left, int right, int size) { all.push_back({name, left, right, size}); }

  int sum(int a, int b) { return g.insert({opcode::add, a, b}); }
  int product(int a, int b) { return g.insert({opcode::multiply, a, b}); }
  int quotient(int a, int b) { return g.insert({opcode::divide, a, b}); }
  int difference(int a, int b) { return g.insert({opcode::subtract, a, b}); }
  int absolute(int a) { return g.insert({opcode::call, a, -1, -1, info<abs_>}); }
  int size_of(int a, int b) {
    const int size_a = absolute(a), size_b = absolute(b);
    return sum(size_a, size_b);
  }

  void linearity(int f, int h) {
    const int three = g.constant(3), half = g.constant(rational{1, 2});
    const int f3 = product(three, f), h2 = product(half, h);
    const auto d = gradient(difference(f3, h2)), df = gradient(f), dh = gradient(h);
    for (int k = 0; k < variables.size(); ++k) {
      const int a = product(three, df[k]), b = product(half, dh[k]);
      expect("(3f - h/2)' = 3f' - h'/2", d[k], difference(a, b), size_of(a, b));
    }
  }
  void product_rule(int f, int h) {
    const auto d = gradient(product(f, h)), df = gradient(f), dh = gradient(h);
    for (int k = 0; k < variables.size(); ++k) {
      const int a = product(df[k], h), b = product(f, dh[k]);
      expect("(f h)' = f' h + f h'", d[k], sum(a, b), size_of(a, b));
    }
  }
  void quotient_rule(int f, int h) {
    const auto d = gradient(quotient(f, h)), df = gradient(f), dh = gradient(h);
    const int square = product(h, h);
    for (int k = 0; k < variables.size(); ++k) {
      const int a = product(df[k], h), b = product(f, dh[k]);
      const int scale = size_of(a, b);
      expect("(f/h)' = (f' h - f h')/h^2", d[k], quotient(difference(a, b), square), quotient(scale, square));
    }
  }
  // By the adjoint programs of the first derivatives, and by edge pushing.
  void mixed_partials(int f) {
    const auto first = gradient(f);
    const auto pushed = program::edge_pushing(g, info<log_>, f, variables);
    const int n = variables.size();
    std::vector<detail::buffer<int>> second;
    for (int k = 0; k < n; ++k) second.push_back(gradient(first[k]));
    for (int k = 0; k < n; ++k)
      for (int l = 0; l <= k; ++l) {
        const int kl = second[static_cast<std::size_t>(k)][l], lk = second[static_cast<std::size_t>(l)][k];
        const int scale = size_of(kl, lk);
        if (l < k) expect("f_xy = f_yx", kl, lk, scale);
        const int entry = pushed.lower[k * (k + 1) / 2 + l];  // -1: zero everywhere
        expect("f_xy by edge pushing", entry < 0 ? g.constant(0) : entry, kl, scale);
      }
  }
  // of a function f that is homogeneous of a degree: x f_x + y f_y = degree f
  void euler(int f, int degree) {
    const auto d = gradient(f);
    const int a = product(variables[0], d[0]), b = product(variables[1], d[1]);
    const int right = product(g.constant(degree), f);
    expect("x f_x + y f_y = n f", sum(a, b), right, size_of(a, b));
  }

  // Runs everything; the law that is broken most, or nullptr. Laws between values that are no numbers are
  // left out and not counted.
  int checked = 0;
  const char* broken() {
    const std::vector<T> r = run<Functions>(g, at);
    const auto of = [&](int id) { return r.at(static_cast<std::size_t>(id)); };
    const char* worst = nullptr;
    for (const law& l : all) {
      using std::abs;
      const double error = static_cast<double>(abs(of(l.left) - of(l.right)));
      const double size = static_cast<double>(of(l.size)) + static_cast<double>(abs(of(l.right)));
      if (!(size < std::numeric_limits<double>::infinity())) continue;
      ++checked;
      if (const double ratio = error / (tolerance * (size + 1)); !(ratio <= largest_error)) {
        largest_error = ratio;
        if (!(ratio <= 1)) worst = l.name;
      }
    }
    return worst;
  }
};

}  // namespace leibniz::laws
