// SPDX-License-Identifier: MIT
//
// Bundle adjustment and a Gaussian mixture: objectives and Jacobians that ADBench publishes
// (github.com/microsoft/ADBench, commit 38cb793, MIT licence, Copyright Microsoft), and the cost of a problem
// of Bundle Adjustment in the Large (S. Agarwal, N. Snavely, S. Seitz, R. Szeliski, ECCV 2010) as cut down in
// GTSAM's examples (dubrovnik-3-7-pre.txt, github.com/borglab/gtsam, BSD).
#include <catch2/catch.hpp>
#include <leibniz/leibniz.hpp>

#include "numbers.hpp"

// In the library's namespace, because ADOL-C has functions named gradient, jacobian and hessian outside of
// any.
namespace leibniz::oracles {
namespace {

using std::exp, std::log, std::sqrt, std::cos, std::sin, std::size_t;

// What ADBench asks of a derivative y whose reference is x.
template <class T, size_t N>
bool is_accepted(const std::array<T, N>& y, const std::array<T, N>& x) {
  for (size_t k = 0; k < N; ++k)
    if (!(std::abs(y[k] - x[k]) < 1e-8 * std::fmax(1, std::abs(x[k]) + std::abs(y[k])))) return false;
  return true;
}

// Rodrigues' formula: v turned about r by |r|.
template <class T>
constexpr std::array<T, 3> turned(const std::array<T, 3>& r, const std::array<T, 3>& v) {
  const T angle = sqrt(r[0] * r[0] + r[1] * r[1] + r[2] * r[2]);
  const T c = cos(angle), s = sin(angle), a = r[0] / angle, b = r[1] / angle, d = r[2] / angle;
  const T along = (a * v[0] + b * v[1] + d * v[2]) * (1 - c);
  return {v[0] * c + (b * v[2] - d * v[1]) * s + a * along, v[1] * c + (d * v[0] - a * v[2]) * s + b * along,
          v[2] * c + (a * v[1] - b * v[0]) * s + d * along};
}

// ---- ADBench's bundle adjustment: a camera of 11 numbers, a point of 3, a weight

struct weighted_reprojection {
  template <class T>
  constexpr std::array<T, 3> operator()(const std::array<T, 15>& p) const {
    const std::array<T, 3> y = turned<T>({p[0], p[1], p[2]}, {p[11] - p[3], p[12] - p[4], p[13] - p[5]});
    const T u = y[0] / y[2], v = y[1] / y[2];
    const T square = u * u + v * v;
    const T bend = 1 + p[9] * square + p[10] * square * square;
    return {p[14] * (p[6] * u * bend + p[7] + 525.672849), p[14] * (p[6] * v * bend + p[8] - 161.811929),
            1 - p[14] * p[14]};
  }
};

constexpr vector_variable<"camera", 15> camera;
constexpr auto reprojection = formula_of<weighted_reprojection{}, camera>;

}  // namespace

TEST_CASE("Bundle adjustment has ADBench's residuals and Jacobian", "[oracles]") {
  // data/ba/test.txt; test/cpp/modules/common/BaTests.cpp
  constexpr std::array at{1.797201,  0.590697,   -0.635786, 90.859550,  29.361415,
                          28.777534, 211.628116, -0.284531, -14.762924, 0.058931,
                          0.069976,  4.173048,   5.586898,  1.403869,   0.417022};
  constexpr std::array residuals{-2.69048849235189402e-01, 2.59944792677901881e-01, 8.26092651515999976e-01};
  constexpr matrix<2, 15> golden{
      {{2.28877202208246757e+02, 6.34574811495545418e+02, -7.82222866259340549e+02, 2.42892615607159668e+00,
        -1.17828079628011313e+01, 2.54169312487743460e+00, -1.03657084958518086e+00, 4.17022e-01, 0.0,
        -3.50739521096005205e+02, -9.12107773668008576e+02, -2.42892615607159668e+00, 1.17828079628011313e+01,
        -2.54169312487743460e+00, -6.45167039712987389e-01},
       {-1.20542435994996879e+02, -3.85673240766460424e+02, 9.75476291403326456e+01, -1.78372108529576567e+00,
        4.15466799433126077e+00, 2.04025718029898906e+00, 3.49176397433145880e-01, 0.0, 4.17022e-01,
        1.18149147704414503e+02, 3.07250108960343255e+02, 1.78372108529576567e+00, -4.15466799433126077e+00,
        -2.04025718029898906e+00, 6.23335921553064054e-01}}};
  const auto [r, J] = evaluate<reprojection, leibniz::jacobian<reprojection, camera>>(camera = at);
  CHECK(is_accepted(r, residuals));
  CHECK(is_accepted(J[0], golden[0]));
  CHECK(is_accepted(J[1], golden[1]));
  CHECK(J[2] == std::array<double, 15>{0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, -0.834044});
  CHECK(distance(J, jacobian_by_adolc(weighted_reprojection{}, at)) < 1e-13);
}

// ---- ADBench's Gaussian mixture with a Wishart prior: K = 3, d = 2, one observation

namespace {

struct mixture {
  // alpha; the means; of each component the logarithms of the diagonal and the entry below it
  template <class T>
  constexpr T operator()(const std::array<T, 18>& p) const {
    T inner = 0.0, weights = 0.0, prior = 0.0;
    for (size_t k = 0; k < 3; ++k) {
      const T a = 1.175171 - p[3 + 2 * k], b = 2.029160 - p[4 + 2 * k];
      const T q = p[9 + 3 * k], s = p[10 + 3 * k], l = p[11 + 3 * k];
      const T u = exp(q) * a, v = l * a + exp(s) * b;
      inner += exp(p[k] + q + s - (u * u + v * v) / 2);
      weights += exp(p[k]);
      prior += (exp(2 * q) + exp(2 * s) + l * l) / 2;
    }
    return log(inner) - log(weights) + prior;
  }
};

constexpr vector_variable<"g", 18> g;
constexpr auto likelihood = formula_of<mixture{}, g>;

}  // namespace

TEST_CASE("A Gaussian mixture has ADBench's likelihood and gradient", "[oracles]") {
  // data/gmm/test.txt; test/cpp/modules/common/GmmTests.cpp
  constexpr std::array at{-0.649014, 1.181166, -0.758453, 0.092339, 0.186260,  0.345561,
                          0.396767,  0.538817, 0.419195,  0.586443, -0.851887, 0.800321,
                          -1.509405, 0.875874, -0.242790, 0.166813, -1.965419, -1.270071};
  constexpr std::array golden{1.08662855508652456e-01, -7.41270039523898472e-01, 6.32607184015246071e-01,
                              1.11692576532787013e+00, 1.63333013551455269e-01,  -2.19989824071193142e-02,
                              2.27778292254236098e-01, 1.20963025612832187e+00,  -6.06375920733956339e-02,
                              2.58529994051162237e+00, 1.12632694524213789e-01,  3.85744309849611777e-01,
                              7.35180573182305508e-02, 5.41836362715595232e+00,  -3.21494409677446469e-01,
                              1.71892309775004937e+00, 8.60091090790866875e-01,  -9.94640930466322848e-01};
  // -N d log(2 pi)/2 and the prior's normalisation, where gamma = 1, m = 0
  const double pi = 3.14159265358979324;
  const double constants =
      -std::log(2 * pi) - 3 * (-3 * std::log(2.0) - std::log(pi) / 2 - std::lgamma(1.5) - std::lgamma(1.0));
  const auto [value, gradient, hessian] =
      evaluate<likelihood, leibniz::gradient<likelihood, g>, leibniz::hessian<likelihood, g>>(g = at);
  CHECK(is_accepted(std::array{value + constants}, std::array{8.07380408004975791e+00}));
  CHECK(is_accepted(gradient, golden));
  CHECK(distance(gradient, gradient_by_adolc(mixture{}, at)) < 1e-13);
  CHECK(distance(hessian, hessian_by_adolc(mixture{}, at)) < 1e-13);
}

// ---- Bundle Adjustment in the Large: 3 cameras of 9 numbers, 7 points, 19 observations

namespace {

struct projection {
  template <class T>
  constexpr std::array<T, 2> operator()(const std::array<T, 12>& p) const {
    const std::array<T, 3> y = turned<T>({p[0], p[1], p[2]}, {p[9], p[10], p[11]});
    const T depth = y[2] + p[5];
    const T u = -(y[0] + p[3]) / depth, v = -(y[1] + p[4]) / depth;
    const T square = u * u + v * v;
    const T scale = p[6] * (1 + p[7] * square + p[8] * square * square);
    return {scale * u, scale * v};
  }
};

constexpr vector_variable<"b", 12> b;
constexpr auto projected = formula_of<projection{}, b>;

struct observation {
  size_t camera, point;
  double u, v;
};
constexpr std::array<observation, 19> observations{{{0, 0, -385.99, 387.12},
                                                    {1, 0, -38.44, 492.12},
                                                    {2, 0, -667.92, 123.11},
                                                    {0, 1, 383.88, -15.29999},
                                                    {1, 1, 559.75, -106.15},
                                                    {0, 2, 591.55, 136.44},
                                                    {1, 2, 863.86, -23.46997},
                                                    {2, 2, 494.72, 112.52},
                                                    {0, 3, 592.5, 125.75},
                                                    {1, 3, 861.08, -35.21997},
                                                    {2, 3, 498.54, 101.56},
                                                    {0, 4, 348.72, 558.38},
                                                    {1, 4, 776.03, 483.53},
                                                    {2, 4, 7.780029, 326.35},
                                                    {0, 5, 14.01001, 96.42001},
                                                    {1, 5, 207.13, 118.36},
                                                    {0, 6, 202.76, 340.99},
                                                    {1, 6, 543.1801, 294.81},
                                                    {2, 6, -58.41998, 110.83}}};
constexpr matrix<3, 9> cameras{{{-1.6943983532198115e-02, 1.1171804676513932e-02, 2.4643508831711991e-03,
                                 7.3030995682610689e-01, -2.6490818471043420e-01, -1.7127892627337182e+00,
                                 1.4300319432711681e+03, -7.5572758535864072e-08, 3.2377569465570913e-14},
                                {1.5049725341485708e-02, -1.8504564785154357e-01, -2.9278402790141456e-01,
                                 -1.0590476152349551e+00, -3.6017862414345798e-02, -1.5720340175803784e+00,
                                 1.4321374541298685e+03, -7.3171919892612292e-08, 3.1759419019880947e-14},
                                {-3.0793597986873011e-01, 3.2077907982952031e-01, 2.2253985096991455e-01,
                                 8.5034483295909009e+00, 6.7499603629668741e+00, -3.6383814384447088e+00,
                                 1.5720470590375264e+03, -1.5962623661947355e-08, -1.6507904848058800e-14}}};
constexpr matrix<7, 3> points{{{-1.2055995050700867e+01, 1.2838775976205760e+01, -4.1099369264082803e+01},
                               {6.4168905904672933e+00, 3.8897031177598462e-01, -2.3586282709150449e+01},
                               {1.3051100355717297e+01, 3.8387587111611952e+00, -2.9777932175344951e+01},
                               {1.3060946673472820e+01, 3.5910521225905803e+00, -2.9759080795372942e+01},
                               {1.4265764475421857e+01, 2.4096216156436530e+01, -5.4823971067225500e+01},
                               {-2.5292283211391348e-01, 2.2166082122808284e+00, -2.1712127480255084e+01},
                               {7.6465738085189585e+00, 1.4185331909846619e+01, -5.2070299568846060e+01}}};

}  // namespace

TEST_CASE("A problem of Bundle Adjustment in the Large has its cost, and ADOL-C's Jacobians", "[oracles]") {
  double cost = 0;
  for (const observation& o : observations) {
    CAPTURE(o.camera, o.point);
    std::array<double, 12> at{};
    for (size_t k = 0; k < 12; ++k) at[k] = k < 9 ? cameras[o.camera][k] : points[o.point][k - 9];
    const auto [uv, J] = evaluate<projected, leibniz::jacobian<projected, b>>(b = at);
    cost += ((uv[0] - o.u) * (uv[0] - o.u) + (uv[1] - o.v) * (uv[1] - o.v)) / 2;
    const auto theirs = jacobian_by_adolc(projection{}, at);
    for (size_t i = 0; i < 2; ++i)  // column by column: the derivatives by k1 and k2 are large
      for (size_t k = 0; k < 12; ++k)
        CHECK(std::abs(J[i][k] - theirs[i][k]) <= 1e-11 * std::abs(theirs[i][k]));
  }
  CHECK(std::abs(cost / 2764.219984422157 - 1) < 1e-13);
}

}  // namespace leibniz::oracles
