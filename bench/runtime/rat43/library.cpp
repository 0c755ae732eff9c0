// SPDX-License-Identifier: MIT
#include <algorithm>
#include <leibniz/leibniz.hpp>
#include <span>

#include "rat43.hpp"

namespace bench::rat43::library {

using namespace leibniz;

constexpr vector_variable<"b", 4> b;
constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr auto residual = y - b[0] / pow(1 + exp(b[1] - b[2] * x), 1 / b[3]);

void jacobian(const double* in, double* out) {
  const auto [value, row] =
      evaluate<residual, gradient<residual, b>>(b = std::span<const double, 4>(in, 4), x = in[4], y = in[5]);
  out[0] = value;
  std::copy(row.begin(), row.end(), out + 1);
}

}  // namespace bench::rat43::library
