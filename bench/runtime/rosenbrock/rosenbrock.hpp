// SPDX-License-Identifier: MIT
//
// f(x, y) = (1 - x)² + 100 (y - x²)²
// in: x, y. out: f, the gradient; or f, the gradient, the Hessian in rows.
#pragma once

namespace bench::rosenbrock {

namespace hand {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace hand

namespace library {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace library

namespace fast {
void gradient(const double* in, double* out);
void hessian(const double* in, double* out);
}  // namespace fast

}  // namespace bench::rosenbrock
