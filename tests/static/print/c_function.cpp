// SPDX-License-Identifier: MIT
//
// C source, letter by letter. That it compiles as C and computes what the library computes is tested in
// tests/printed/c_function.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 3> q;

template <std::size_t Size>
constexpr bool contains(const static_text<Size>& text, const char* part) {
  return detail::contains(text.c_str(), part);
}

// one formula: its value is returned
static_assert(c_function<x * x + 2 * y>("f") == R"(/*
 * value = x*x + 2*y
 */
double f(double x, double y)
{
  const double t0 = x*x;
  const double t1 = 2.0*y;
  const double t2 = t0 + t1;
  return t2;
}
)");

// several outputs: one pointer each
static_assert(c_function<x * sin(y), gradient<x * sin(y), y, x>>("name") == R"(#include <math.h>

/*
 * value = x*sin(y)
 * gradient[2] = derivatives of value by y, x
 */
void name(double y, double x, double *restrict value, double *restrict gradient)
{
  const double t0 = sin(y);
  const double t1 = x*t0;
  const double t2 = cos(y);
  const double t3 = x*t2;
  *value = t1;
  gradient[0] = t3;
  gradient[1] = t0;
}
)");

// vector variables are arrays, matrices are stored by rows, a second output of a kind is numbered
static_assert(c_function<jacobian<vector_of(q[0] * x, q[2]), q>, jacobian<vector_of(x), x>>("j") == R"(/*
 * jacobian[6] = 2 x 3 derivatives of [q[0]*x, q[2]] by q[0], q[1], q[2]
 * jacobian_2[1] = 1 x 1 derivatives of x by x
 */
void j(const double *restrict q, double x, double *restrict jacobian, double *restrict jacobian_2)
{
  (void)q;
  jacobian[0] = x;
  jacobian[1] = 0.0;
  jacobian[2] = 0.0;
  jacobian[3] = 0.0;
  jacobian[4] = 0.0;
  jacobian[5] = 1.0;
  jacobian_2[0] = 1.0;
}
)");

// no variable at all
static_assert(c_function<numbers::pi + 0 * numbers::e>("constant") == R"(/*
 * value = numbers::pi + 0*numbers::e
 */
double constant(void)
{
  const double t0 = 3.141592653589793;
  return t0;
}
)");

// powers of derivatives, negative constants, a policy
static_assert(contains(c_function<gradient<pow(x, y), x>>("f"),
                       "const double t1 = t0 != 0.0 ? t0/x : pow(x, y - 1.0);\n"));
static_assert(contains(c_function<x * (-3)>("f"), "const double t0 = x*(-3.0);\n"));
static_assert(contains(c_function<x / 3 + 1.0 / 3>("f"), "x/3.0;") &&
              contains(c_function<x + 1.0 / 3>("f"), "x + 0.3333333333333333;"));
static_assert(contains(c_function<policy::fast, x / y + 1 / y>("f"), "const double t0 = 1.0/y;\n"));

// names
static_assert(contains(c_function<variable<"if">{} + 1>("f"), "double f(double if_)\n"));
static_assert(contains(c_function<variable<"x'">{} + variable<"x_">{}>("f"),
                       "double f(double x_, double x__)\n"));
static_assert(contains(c_function<sin(variable<"sin">{})>("f"), "double f(double sin_)\n"));
static_assert(contains(c_function<variable<"t0">{} * x>("f"), "const double t_0 = t0*x;\n"));
static_assert(contains(c_function<gradient<variable<"gradient">{} * x, x>>("f"),
                       "void f(double x, double gradient, double *restrict gradient_)\n"));
static_assert(contains(c_function<variable<"*/">{} * x>("f"), " * value = * / *x\n"));

// a row that C does not have
struct row {
  static constexpr const char* name = "my function";
  static constexpr const char* c = "my_function";
  static constexpr auto evaluate(const auto& u, const auto& v) { return u * v; }
};
static_assert(contains(c_function<function<row>{}(x, 2)>("f"), "double my_function(double, double);\n\n/*"));
static_assert(contains(c_function<function<row>{}(x, 2)>("f"), "const double t0 = my_function(x, 2.0);\n"));

// rows that are expressions in C; their names in it are not those of variables
static_assert(contains(c_function<csc(x) + variable<"sin">{}>("f"), "double f(double x, double sin_)\n"));
static_assert(contains(c_function<csc(x)>("f"), "#include <math.h>") &&
              contains(c_function<csc(-2 * x)>("f"), " = 1/sin(t0);\n"));
// functions that a row brings along stand before, once
struct row_with_source {
  static constexpr const char* name = "twice";
  static constexpr const char* c = "my_twice(#1)";
  static constexpr const char* c_source = "static double my_twice(double u) { return 2*u; }\n";
  static constexpr auto evaluate(const auto& u) { return 2 * u; }
};
struct other_row : row_with_source {
  static constexpr const char* name = "four_times";
  static constexpr const char* c = "2*my_twice(#1)";
};
static_assert(c_function<function<row_with_source>{}(x) + function<other_row>{}(x)>("f") ==
              R"(#include <math.h>

static double my_twice(double u) { return 2*u; }

/*
 * value = twice(x) + four_times(x)
 */
double f(double x)
{
  const double t0 = my_twice(x);
  const double t1 = 2*my_twice(x);
  const double t2 = t0 + t1;
  return t2;
}
)");
static_assert(contains(c_function<sinc(x)>("f"),
                       "static double leibniz_sph_bessel(double order, double u)\n") &&
              contains(c_function<sinc(x)>("f"), " = leibniz_sph_bessel(0.0, x);\n"));
// conditions
static_assert(c_function<select(x < y && !(y <= 1), x, 2)>("f") == R"(/*
 * value = select(x < y && !(y <= 1), x, 2)
 */
double f(double x, double y)
{
  const int t0 = x < y;
  const int t1 = y <= 1.0;
  const int t2 = !t1;
  const int t3 = t0 && t2;
  const double t4 = t3 ? x : 2.0;
  return t4;
}
)");

// the number of arguments counts
struct of_one_or_two {
  static constexpr const char* name = "one_or_two";
  static constexpr const char* c(int arguments) { return arguments == 1 ? "fabs(#1)" : "fmax(#1, -#2)"; }
};
static_assert(contains(c_function<function<of_one_or_two>{}(x)>("f"), " = fabs(x);\n"));
static_assert(contains(c_function<function<of_one_or_two>{}(x, -2)>("f"), " = fmax(x, -(-2.0));\n"));

// ---- doubles in C
template <std::int64_t Bits>
constexpr bool is_written(const char* text) {
  detail::draft_text<64> sink;
  detail::put_c_double(sink, std::bit_cast<double>(Bits));
  sink.characters[sink.size] = '\0';
  return detail::same_text(sink.characters, text);
}
static_assert(is_written<std::bit_cast<std::int64_t>(100.0)>("100.0"));
static_assert(is_written<std::bit_cast<std::int64_t>(0.1)>("0.1"));
static_assert(is_written<std::bit_cast<std::int64_t>(-0.1)>("(-0.1)"));
static_assert(is_written<std::bit_cast<std::int64_t>(-0.0)>("(-0.0)"));
static_assert(is_written<std::bit_cast<std::int64_t>(1e22)>("1e22"));
static_assert(is_written<std::bit_cast<std::int64_t>(1e15)>("1e15"));
static_assert(is_written<std::bit_cast<std::int64_t>(123456789012345.0)>("123456789012345.0"));
static_assert(is_written<std::bit_cast<std::int64_t>(1.0 / 3)>("0.3333333333333333"));
static_assert(is_written<std::bit_cast<std::int64_t>(5e-324)>("5e-324"));
static_assert(is_written<0x7ff0000000000000>("INFINITY"));
static_assert(is_written<-0x10000000000000>("(-INFINITY)"));
static_assert(is_written<0x7ff8000000000000>("NAN"));

static_assert(detail::is_c_identifier("_a1") && !detail::is_c_identifier("1a") &&
              !detail::is_c_identifier("") && !detail::is_c_identifier("a b") &&
              !detail::is_c_identifier("while") && detail::is_c_identifier("whiles") &&
              detail::is_c_identifier("whil") && !detail::is_c_identifier("alignas") &&
              !detail::is_c_identifier("math_errhandling"));

}  // namespace
