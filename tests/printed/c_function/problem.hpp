// SPDX-License-Identifier: MIT
//
// A C function and how it is compared with the library, bit by bit.
#pragma once

#include <array>
#include <bit>
#include <cstdint>
#include <cstdio>
#include <random>
#include <string>
#include <vector>

namespace printed {

// Points to compare at, and what was found.
class comparison {
 public:
  explicit comparison(const char* name) : name_(name) {}

  static constexpr int points = 25;

  double between(double low, double high) { return std::uniform_real_distribution<double>(low, high)(bits_); }
  template <std::size_t N>
  std::array<double, N> array_between(double low, double high) {
    std::array<double, N> values;
    for (double& v : values) v = between(low, high);
    return values;
  }

  void same(double c, double library) {
    ++values_;
    if (std::bit_cast<std::uint64_t>(c) == std::bit_cast<std::uint64_t>(library)) return;
    if (++different_ <= 5)
      std::printf("%s: value %d is %a in C and %a in the library\n", name_, values_, c, library);
  }
  template <std::size_t N>
  void same(const double* c, const std::array<double, N>& library) {
    for (std::size_t k = 0; k < N; ++k) same(c[k], library[k]);
  }
  template <std::size_t M, std::size_t N>
  void same(const double* c, const std::array<std::array<double, N>, M>& library) {
    for (std::size_t row = 0; row < M; ++row) same(c + row * N, library[row]);
  }

  int values() const { return values_; }
  int different() const { return different_; }

 private:
  const char* name_;
  std::mt19937 bits_{1};
  int values_ = 0;
  int different_ = 0;
};

using any_function = void (*)();

struct problem {
  const char* name;  // of the C function
  std::string source;
  void (*compare)(any_function, comparison&);
};

inline std::vector<problem>& problems() {
  static std::vector<problem> list;
  return list;
}
struct registration {
  explicit registration(problem p) { problems().push_back(std::move(p)); }
};

// The C function by its type.
template <class Function>
Function* as(any_function f) {
  return reinterpret_cast<Function*>(f);
}

}  // namespace printed
