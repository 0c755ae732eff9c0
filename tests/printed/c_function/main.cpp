// SPDX-License-Identifier: MIT
//
// c_functions write FILE        writes the C functions of all problems
// c_functions compare LIBRARY   compares them, compiled into a shared library, with the library
#include <dlfcn.h>

#include <cstring>

#include "problem.hpp"

using printed::problem, printed::problems;

namespace {

int write(const char* path) {
  std::FILE* file = std::fopen(path, "w");
  if (file == nullptr) return 1;
  for (const problem& p : problems()) std::fprintf(file, "%s\n", p.source.c_str());
  return std::fclose(file) == 0 ? 0 : 1;
}

int compare(const char* path) {
  void* library = dlopen(path, RTLD_NOW);
  if (library == nullptr) {
    std::puts(dlerror());
    return 1;
  }
  bool wrong = problems().empty();
  for (const problem& p : problems()) {
    printed::comparison c(p.name);
    void* address = dlsym(library, p.name);
    printed::any_function function = nullptr;
    static_assert(sizeof function == sizeof address);
    std::memcpy(&function, &address, sizeof function);
    if (function != nullptr) p.compare(function, c);
    std::printf("%s: %d values, %d different\n", p.name, c.values(), c.different());
    wrong = wrong || c.different() > 0 || c.values() == 0;
  }
  return wrong ? 1 : 0;
}

}  // namespace

int main(int count, char** arguments) {
  if (count == 3 && std::strcmp(arguments[1], "write") == 0) return write(arguments[2]);
  if (count == 3 && std::strcmp(arguments[1], "compare") == 0) return compare(arguments[2]);
  return 2;
}
