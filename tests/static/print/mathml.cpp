// SPDX-License-Identifier: MIT
//
// MathML, letter by letter. That it shows what the LaTeX shows, and is well-formed, is tested in
// tests/printed.
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"x"> x;
constexpr variable<"y"> y;
constexpr vector_variable<"q", 12> q;

#define IN_MATHML(formula, content)                                                                \
  static_assert(mathml<(formula)> == "<math xmlns=\"http://www.w3.org/1998/Math/MathML\">" content \
                                     "</"                                                          \
                                     "math>")
#define TIMES "<mo>&#x2062;</mo>"
#define APPLY "<mo>&#x2061;</mo>"
#define OPEN "<mo stretchy=\"false\">(</mo>"
#define CLOSE "<mo stretchy=\"false\">)</mo>"
#define MINUS "<mo>&#x2212;</mo>"

IN_MATHML(x, "<mi>x</mi>");
IN_MATHML(x + 2, "<mrow><mi>x</mi><mo>+</mo><mn>2</mn></mrow>");
IN_MATHML(x - y - 2, "<mrow><mi>x</mi>" MINUS "<mi>y</mi>" MINUS "<mn>2</mn></mrow>");
IN_MATHML(x - (y - 2), "<mrow><mi>x</mi>" MINUS "<mrow>" OPEN "<mrow><mi>y</mi>" MINUS
                       "<mn>2</mn></mrow>" CLOSE "</mrow></mrow>");
IN_MATHML(2 * x, "<mrow><mn>2</mn>" TIMES "<mi>x</mi></mrow>");
IN_MATHML(x * 2, "<mrow><mi>x</mi><mo>&#x22C5;</mo><mn>2</mn></mrow>");
IN_MATHML(x / y, "<mfrac><mi>x</mi><mi>y</mi></mfrac>");
IN_MATHML(-x, "<mrow>" MINUS "<mi>x</mi></mrow>");
IN_MATHML(pow(x, y), "<msup><mi>x</mi><mi>y</mi></msup>");
IN_MATHML(pow(-x, 2),
          "<msup><mrow>" OPEN "<mrow>" MINUS "<mi>x</mi></mrow>" CLOSE "</mrow><mn>2</mn></msup>");
IN_MATHML(x* x, "<msup><mi>x</mi><mn>2</mn></msup>");
IN_MATHML(sqrt(x + 1), "<msqrt><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow></msqrt>");
IN_MATHML(sin(x), "<mrow><mi>sin</mi>" APPLY "<mrow>" OPEN "<mi>x</mi>" CLOSE "</mrow></mrow>");
IN_MATHML(pow(sin(x), 2), "<mrow><msup><mi>sin</mi><mn>2</mn></msup>" APPLY "<mrow>" OPEN "<mi>x</mi>" CLOSE
                          "</mrow></mrow>");
IN_MATHML(erf(x), "<mrow><mi>erf</mi>" APPLY "<mrow>" OPEN "<mi>x</mi>" CLOSE "</mrow></mrow>");
IN_MATHML(y* cos(x), "<mrow><mi>y</mi><mo rspace=\"0.167em\">&#x2062;</mo><mrow><mi>cos</mi>" APPLY
                     "<mrow>" OPEN "<mi>x</mi>" CLOSE "</mrow></mrow></mrow>");

// constants
IN_MATHML(-3_c, "<mrow>" MINUS "<mn>3</mn></mrow>");
IN_MATHML(x + 1.0 / 3, "<mrow><mi>x</mi><mo>+</mo><mfrac><mn>1</mn><mn>3</mn></mfrac></mrow>");
IN_MATHML(x + 1.5e-7,
          "<mrow><mi>x</mi><mo>+</mo><mrow><mn>1.5</mn><mo>&#xD7;</mo><msup><mn>10</mn><mrow>" MINUS
          "<mn>7</mn></mrow></msup></mrow></mrow>");
IN_MATHML(numbers::inv_sqrtpi, "<mfrac><mn>1</mn><msqrt><mi>&#x3C0;</mi></msqrt></mfrac>");
IN_MATHML(numbers::e, "<mi mathvariant=\"normal\">e</mi>");
IN_MATHML(numbers::ln2, "<mrow><mi>log</mi>" OPEN "<mn>2</mn>" CLOSE "</mrow>");

// names
IN_MATHML(variable<"theta_1">{}, "<msub><mi>&#x3B8;</mi><mn>1</mn></msub>");
IN_MATHML(variable<"Omega">{}, "<mi mathvariant=\"normal\">&#x3A9;</mi>");
IN_MATHML(variable<"m_sun">{}, "<msub><mi>m</mi><mi>sun</mi></msub>");
IN_MATHML(variable<"x_i_j">{}, "<msub><mi>x</mi><mrow><mi>i</mi><mo>,</mo><mi>j</mi></mrow></msub>");
IN_MATHML(q[11], "<msub><mi>q</mi><mn>11</mn></msub>");
IN_MATHML(pow(q[1], 2), "<msubsup><mi>q</mi><mn>1</mn><mn>2</mn></msubsup>");
IN_MATHML(variable<"θ">{}, "<mi>θ</mi>");
IN_MATHML(variable<"a<b&c">{}, "<mi>a&lt;b&amp;c</mi>");
IN_MATHML(variable<"a\\b^c">{}, "<mi>a\\b^c</mi>");
IN_MATHML(variable<"rate">{} * x, "<mrow><mi>rate</mi><mo rspace=\"0.167em\">&#x2062;</mo><mi>x</mi></mrow>");

// rows by what they say in LaTeX
struct fence_row {
  static constexpr const char* name = "norm";
  static constexpr const char* latex = "\\left\\|#1\\right\\|";
  static constexpr auto evaluate(const auto& u) { return u; }
};
struct floor_row {
  static constexpr const char* name = "floor";
  static constexpr const char* latex = "\\lfloor #1 \\rfloor";
  static constexpr auto evaluate(const auto& u) { return u; }
};
struct root_row {
  static constexpr const char* name = "cbrt";
  static constexpr const char* latex = "\\sqrt[3]{#1}";
  static constexpr auto evaluate(const auto& u) { return u; }
};
struct bessel_row {
  static constexpr const char* name = "bessel";
  static constexpr const char* latex = "J_{0}";
  static constexpr auto evaluate(const auto& u) { return u; }
};
struct nameless_row {
  static constexpr const char* name = "my_function";
  static constexpr auto evaluate(const auto& u, const auto&) { return u; }
};
IN_MATHML(function<fence_row>{}(x),
          "<mrow><mo form=\"prefix\">&#x2016;</mo><mi>x</mi><mo form=\"postfix\">&#x2016;</mo></mrow>");
IN_MATHML(function<floor_row>{}(x), "<mrow><mo>&#x230A;</mo><mi>x</mi><mo>&#x230B;</mo></mrow>");
IN_MATHML(function<root_row>{}(x + 1),
          "<mroot><mrow><mi>x</mi><mo>+</mo><mn>1</mn></mrow><mn>3</mn></mroot>");
IN_MATHML(pow(function<bessel_row>{}(x), 2), "<mrow><msubsup><mi>J</mi><mn>0</mn><mn>2</mn></msubsup>" APPLY
                                             "<mrow>" OPEN "<mi>x</mi>" CLOSE "</mrow></mrow>");
IN_MATHML(function<nameless_row>{}(x, 1), "<mrow><mi>my_function</mi>" APPLY "<mrow>" OPEN
                                          "<mi>x</mi><mo>,</mo><mn>1</mn>" CLOSE "</mrow></mrow>");

// vectors and matrices
IN_MATHML(vector_of(x, 1),
          "<mrow><mo>(</mo><mtable><mtr><mtd><mi>x</mi></mtd></mtr><mtr><mtd><mn>1</mn></mtd></mtr></mtable>"
          "<mo>)</mo></mrow>");
IN_MATHML((jacobian<vector_of(x* y, x), x, y>),
          "<mrow><mo>(</mo><mtable><mtr><mtd><mi>y</mi></mtd><mtd><mi>x</mi></mtd></mtr>"
          "<mtr><mtd><mn>1</mn></mtd><mtd><mn>0</mn></mtd></mtr></mtable><mo>)</mo></mrow>");

// conditions
static_assert(detail::contains(
    mathml<select(x < y, x, 1)>.c_str(),
    "<mrow><mo>{</mo><mtable columnalign=\"left\"><mtr><mtd style=\"text-align:left\"><mi>x</mi></mtd>"
    "<mtd "
    "style=\"text-align:left\"><mrow><mtext>if&#xA0;</mtext><mrow><mi>x</mi><mo>&lt;</mo><mi>y</mi></mrow>"
    "</mrow></mtd></mtr><mtr><mtd style=\"text-align:left\"><mn>1</mn></mtd>"
    "<mtd style=\"text-align:left\"><mtext>otherwise</mtext></mtd></mtr></mtable></mrow>"));

// primes in a row's name
struct primed {
  static constexpr const char* name = "primed";
  static constexpr const char* latex = "\\operatorname{Ai}''";
};
static_assert(detail::contains(mathml<function<primed>{}(x)>.c_str(),
                               "<msup><mi>Ai</mi><mo>&#x2032;&#x2032;</mo></msup><mo>&#x2061;</mo>"));

}  // namespace
