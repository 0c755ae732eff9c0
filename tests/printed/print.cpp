// SPDX-License-Identifier: MIT
//
// print pasted | latex | mathml: the samples in a notation, one on a line. print graphviz: one program.
#include <iostream>
#include <leibniz/leibniz.hpp>
#include <leibniz/print/ostream.hpp>
#include <string>

#include "samples.hpp"

using namespace leibniz;

namespace {

template <class Notation>
void put(const detail::syntax_tree& tree, int root) {
  detail::stream_sink sink{std::cout};
  detail::printer<Notation, detail::stream_sink>{tree, sink}.write(root);
}

// A C++ program that compiles if every text is the formula it is the text of.
void print_pasted() {
  const printed::sample_list samples = printed::samples();
  std::cout << "#include \"formulas.hpp\"\n\nusing namespace printed;\n\nusing pasted = mp_list<\n";
  for (std::size_t k = 0; k < samples.roots.size(); ++k) {
    std::cout << (k > 0 ? ",\n" : "") << "    /* " << k << " */ frozen<(";
    put<detail::source_notation>(samples.tree, samples.roots[k]);
    std::cout << ")>";
  }
  std::cout << ">;\n\nstatic_assert(first_difference(all{}, pasted{}) == " << samples.roots.size() << ");\n";
}

template <class Notation>
void print_all() {
  for (printed::sample_list samples : {printed::samples(), printed::vector_samples()}) {
    Notation::prepare(samples.tree);
    for (const int root : samples.roots) {
      put<Notation>(samples.tree, root);
      std::cout << '\n';
    }
  }
}

void print_mathml() {
  std::cout << "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">\n";
  print_all<detail::mathml_notation>();
  std::cout << "</math>\n";
}

void print_graph() {
  constexpr variable<"x"> x;
  constexpr variable<"a \"quoted\\name\""> y;
  constexpr auto f = pow(x, y) / 3 + sin(x - y) * numbers::pi;
  std::cout << graphviz<f, gradient<f, x, y>, hessian<f, x, y>>;
}

}  // namespace

int main(int count, char** arguments) {
  const std::string notation = count == 2 ? arguments[1] : "";
  if (notation == "pasted")
    print_pasted();
  else if (notation == "latex")
    print_all<detail::latex_notation>();
  else if (notation == "mathml")
    print_mathml();
  else if (notation == "graphviz")
    print_graph();
  else
    return 2;
}
