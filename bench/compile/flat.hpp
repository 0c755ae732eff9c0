// SPDX-License-Identifier: MIT
//
// A program of the library as a flat C function: what its straight-line code would be, written out. It is
// what compile times are measured against.
#pragma once

#include <cstdio>
#include <leibniz/leibniz.hpp>

namespace bench {

template <class Source, class Program>
void print_flat(const Program& p) {
  using leibniz::program::opcode;
  std::printf("// %d operations\n#include <math.h>\nvoid run(const double* in, double* out) {\n",
              Program::operation_count);
  int id = 0;
  for (int k = 0; k < Program::input_count; ++k) std::printf("const double r%d = in[%d];\n", id++, k);
  for (int k = 0; k < Program::constant_count; ++k)
    std::printf("const double r%d = %.17g;\n", id++, leibniz::scalar<double>::constant(p.constants[k]));
  for (int k = 0; k < Program::operation_count; ++k) {
    const leibniz::program::operation i = leibniz::program::unpack(p.operations[k]);
    std::printf("const double r%d = ", id++);
    switch (i.code) {
      case opcode::add:
        std::printf("r%d + r%d", i.a, i.b);
        break;
      case opcode::subtract:
        std::printf("r%d - r%d", i.a, i.b);
        break;
      case opcode::multiply:
        std::printf("r%d * r%d", i.a, i.b);
        break;
      case opcode::divide:
        std::printf("r%d / r%d", i.a, i.b);
        break;
      case opcode::negate:
        std::printf("-r%d", i.a);
        break;
      case opcode::power:
        std::printf("pow(r%d, r%d)", i.a, i.b);
        break;
      case opcode::call:
        std::printf("%s(r%d)", leibniz::program::function_list<typename Source::rows>::functions[i.row]->name,
                    i.a);
        break;
      default:
        std::printf("#error no C for this instruction");
        break;
    }
    std::printf(";\n");
  }
  for (int k = 0; k < Program::output_count; ++k) std::printf("out[%d] = r%d;\n", k, p.outputs[k]);
  std::printf("}\n");
}

template <auto... Outputs>
void print_flat() {
  using source = leibniz::program::request_list<leibniz::program::output<Outputs>...>;
  print_flat<source>(leibniz::program::packed<source>::value);
}

}  // namespace bench
