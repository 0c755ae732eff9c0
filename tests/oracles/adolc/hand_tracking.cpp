// SPDX-License-Identifier: MIT
//
// Hand tracking, the simple objective: residuals and Jacobian that ADBench publishes
// (github.com/microsoft/ADBench, commit 38cb793, MIT licence, Copyright Microsoft: data/hand,
// test/cpp/modules/common/HandTests.cpp). Of the model, the bones that move the two measured vertices: a
// matrix for each finger's bones, relative to the one before, and the inverse of its place at rest for those
// that carry the vertex.
#include <catch2/catch.hpp>
#include <leibniz/leibniz.hpp>

#include "numbers.hpp"

// In the library's namespace, because ADOL-C has functions named gradient, jacobian and hessian outside of
// any.
namespace leibniz::oracles {
namespace {

using std::cos, std::sin, std::sqrt, std::size_t;

template <class T>
using affine = std::array<std::array<T, 4>, 3>;  // the last row is 0 0 0 1
template <class T>
using vector = std::array<T, 3>;

constexpr affine<double> wrist{{{0.9205236434936523, -0.1684776246547699, 0.3524934947490692, 0},
                                {-0.11152654886245728, -0.9780153036117554, -0.1762043535709381, 0},
                                {0.374430388212204, 0.12288789451122284, -0.9190759062767029, 0}}};
struct measured_vertex {
  std::array<affine<double>, 4> bones;
  affine<double> third_at_rest, fourth_at_rest;  // inverted
  double third_weight, fourth_weight;
  vector<double> at_rest, measured;
  size_t angles;  // in theta
};
constexpr measured_vertex pinky{
    {{{{{0.8128832578659058, -0.4039934277534485, 0.41953548789024353, 7.450580430390374e-11},
        {-0.5053189992904663, -0.8473770022392273, 0.16310986876487732, 0.003628205507993698},
        {0.2896096706390381, -0.3445884585380554, -0.8929643034934998, 0}}},
      {{{0.8308551907539368, -0.556334376335144, -0.013092453591525555, 1.6950070236276815e-09},
        {0.5563158392906189, 0.8297816514968872, 0.04444314166903496, 0.1046757847070694},
        {-0.013861371204257011, -0.044209353625774384, 0.9989262223243713, 7.450580430390374e-11}}},
      {{{0.9981788992881775, 0.06027073413133621, -0.002563593676313758, -4.091416538898329e-09},
        {-0.06015810742974281, 0.9913554787635803, -0.11659947037696838, 0.02187417633831501},
        {-0.004486088640987873, 0.11654132604598999, 0.993175745010376, -5.21540644005114e-10}}},
      {{{0.9978939294815063, 0.06270129978656769, -0.016622018069028854, -4.7916546286330686e-09},
        {-0.06404736638069153, 0.9929941296577454, -0.09929962456226349, 0.017919939011335373},
        {0.010279330424964428, 0.1001550704240799, 0.9949186444282532, -1.19209286886246e-09}}}}},
    {{{0.6294131875038147, 0.7770527005195618, -0.0052790772169828415, -0.048420313745737076},
      {-0.7693451046943665, 0.6240969300270081, 0.13642169535160065, -0.11016067862510681},
      {0.10930188745260239, -0.08180417865514755, 0.9906365871429443, 0.007541876286268234}}},
    {{{0.6784857511520386, 0.7346034049987793, -0.0038223108276724815, -0.04003756493330002},
      {-0.7135432362556458, 0.6602537035942078, 0.23435229063034058, -0.12946397066116333},
      {0.17468008399009705, -0.15627726912498474, 0.9721441268920898, 0.021026751026511192}}},
    0.5,
    0.5,
    {-0.0705547109246254, 0.11775974929332733, 0.017376480624079704},
    {0.889192, -1.224224, -1.372331},
    22};
constexpr measured_vertex ring{
    {{{{{0.8889668583869934, -0.267085462808609, 0.37202566862106323, 7.450580430390374e-11},
        {-0.3302887976169586, -0.9366239309310913, 0.11681258678436279, 0.003628205507993698},
        {0.31724902987480164, -0.2267184853553772, -0.9208427667617798, 0}}},
      {{{0.9876787066459656, -0.15644675493240356, -0.003913908265531063, 1.224725598714116e-10},
        {0.1564825028181076, 0.9876112937927246, 0.011710351333022118, 0.10859718918800354},
        {0.002033371478319168, -0.012178524397313595, 0.9999237656593323, 1.1641531488804091e-11}}},
      {{{0.9994715452194214, -0.03243488073348999, 0.0021328208968043327, 7.332709994756215e-10},
        {0.032450638711452484, 0.9994429349899292, -0.007805581670254469, 0.02825337089598179},
        {-0.001878466922789812, 0.007870669476687908, 0.9999671578407288, -1.8626450382086546e-10}}},
      {{{0.9999964833259583, -0.002194107510149479, -0.001503176405094564, 2.439483060001635e-09},
        {0.0022619804367423058, 0.9989043474197388, 0.046746376901865005, 0.022544240579009056},
        {0.0013989637373015285, -0.04674961045384407, 0.9989055395126343, 1.490116086078075e-10}}}}},
    {{{0.9364808797836304, 0.3507175147533417, -0.000830569420941174, -0.019562095403671265},
      {-0.3507046103477478, 0.9364198446273804, -0.011110336519777775, -0.13177508115768433},
      {-0.00311886053532362, 0.01069591660052538, 0.9999381899833679, -0.0006600047927349806}}},
    {{{0.9356798529624939, 0.35284939408302307, 0.0005431789322756231, -0.01991201750934124},
      {-0.3522292375564575, 0.9341241121292114, -0.05784306675195694, -0.15407642722129822},
      {-0.020917316898703575, 0.05393126234412193, 0.9983259439468384, -0.007843746803700924}}},
    0.6324824191226865,
    0.3675175808773135,
    {-0.028208451345562935, 0.15042556822299957, -0.006833820138126612},
    {0.599599, -1.148071, -1.730528},
    18};

template <class T, class U>
constexpr affine<T> product(const affine<T>& a, const affine<U>& b) {
  affine<T> c{};
  for (size_t i = 0; i < 3; ++i)
    for (size_t k = 0; k < 4; ++k) {
      c[i][k] = a[i][0] * b[0][k] + a[i][1] * b[1][k] + a[i][2] * b[2][k];
      if (k == 3) c[i][k] += a[i][3];
    }
  return c;
}
template <class T>
constexpr vector<T> applied(const affine<T>& a, const vector<double>& v) {
  vector<T> w{};
  for (size_t i = 0; i < 3; ++i) w[i] = a[i][0] * v[0] + a[i][1] * v[1] + a[i][2] * v[2] + a[i][3];
  return w;
}
template <class T>
constexpr affine<T> variable_copy(const affine<double>& a) {
  affine<T> c{};
  for (size_t i = 0; i < 3; ++i)
    for (size_t k = 0; k < 4; ++k) c[i][k] = a[i][k];
  return c;
}
template <class T>
constexpr affine<T> about_x(const T& angle) {
  const T c = cos(angle), s = sin(angle), one = 1.0, zero = 0.0;
  return {{{one, zero, zero, zero}, {zero, c, -s, zero}, {zero, s, c, zero}}};
}
template <class T>
constexpr affine<T> about_z(const T& angle) {
  const T c = cos(angle), s = sin(angle), one = 1.0, zero = 0.0;
  return {{{c, -s, zero, zero}, {s, c, zero, zero}, {zero, zero, one, zero}}};
}

// Measured less modelled; theta: rotation, translation, four angles for each finger.
template <class T>
constexpr vector<T> residual(const std::array<T, 26>& pose, const measured_vertex& of) {
  const T &bend = pose[of.angles], &spread = pose[of.angles + 1];
  const affine<T> first = product(variable_copy<T>(wrist), of.bones[0]);
  const affine<T> second = product(product(product(first, of.bones[1]), about_z(spread)), about_x(bend));
  const affine<T> third = product(product(second, of.bones[2]), about_x(pose[of.angles + 2]));
  const affine<T> fourth = product(product(third, of.bones[3]), about_x(pose[of.angles + 3]));
  const vector<T> by_third = applied(product(third, of.third_at_rest), of.at_rest);
  const vector<T> by_fourth = applied(product(fourth, of.fourth_at_rest), of.at_rest);
  vector<T> v{};
  for (size_t i = 0; i < 3; ++i) v[i] = of.third_weight * by_third[i] + of.fourth_weight * by_fourth[i];

  // turned about the axis theta[0..2] by its length
  const T angle = sqrt(pose[0] * pose[0] + pose[1] * pose[1] + pose[2] * pose[2]);
  const T c = cos(angle), s = sin(angle), a = pose[0] / angle, b = pose[1] / angle, d = pose[2] / angle;
  const T along = (a * v[0] + b * v[1] + d * v[2]) * (1 - c);
  return {of.measured[0] - (v[0] * c + (b * v[2] - d * v[1]) * s + a * along + pose[3]),
          of.measured[1] - (v[1] * c + (d * v[0] - a * v[2]) * s + b * along + pose[4]),
          of.measured[2] - (v[2] * c + (a * v[1] - b * v[0]) * s + d * along + pose[5])};
}

struct hand {
  template <class T>
  constexpr std::array<T, 6> operator()(const std::array<T, 26>& pose) const {
    const vector<T> p = residual(pose, pinky), r = residual(pose, ring);
    return {p[0], p[1], p[2], r[0], r[1], r[2]};
  }
};

constexpr vector_variable<"theta", 26> theta;
constexpr auto residuals = formula_of<hand{}, theta>;

}  // namespace

TEST_CASE("Hand tracking has ADBench's residuals and Jacobian", "[oracles]") {
  constexpr std::array at{-0.521279, 0.574219,  -2.325136, 0.662708,  -1.038322, -1.499699, -0.242741,
                          -1.718485, -0.662177, 0.946201,  0.398853,  0.815052,  -0.109405, 1.285804,
                          0.036427,  -0.658684, 0.635663,  -1.363394, -0.533928, -0.133218, -0.698012,
                          -0.933770, 0.398038,  2.107471,  -1.058233, 0.204648};
  constexpr std::array golden{1.65193147941611551e-01,  -1.74542769272742593e-01, 1.54751161622253441e-01,
                              -1.25651749731793605e-01, -4.25102935355075040e-02, -1.30665781132340175e-01};
  constexpr matrix<6, 26> golden_jacobian{{{-0.019551295934128275,
                                            0.011842131973643704,
                                            -0.010814004345036671,
                                            -1.0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            -0.022153729917985532,
                                            0.02980232943547148,
                                            -0.008897183847208388,
                                            -0.0022488788791669876},
                                           {-0.006810275763693779,
                                            0.0017410879758077615,
                                            -0.06547316551062685,
                                            0,
                                            -1.0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0.014266917541559222,
                                            0.025851993556539256,
                                            0.002304126225374846,
                                            0.0030989523031551207},
                                           {-0.04093596307087541,
                                            0.02578361653626874,
                                            0.0029552925306824507,
                                            0,
                                            0,
                                            -1.0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            -0.031235090527975712,
                                            -0.009404299746840499,
                                            -0.01847531451058702,
                                            -0.0003092118804974577},
                                           {-0.07100320031434407,
                                            0.05148925789858703,
                                            -0.06334088540673043,
                                            -1.0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            -0.034532689376828136,
                                            -0.019543759558788704,
                                            -0.012910262863068251,
                                            0.0019973818248836188,
                                            0,
                                            0,
                                            0,
                                            0},
                                           {-0.02813469291411113,
                                            -0.045059197749277136,
                                            -0.08981892000868592,
                                            0,
                                            -1.0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0.02420245969624443,
                                            -0.0184392814127634,
                                            0.009766062458045528,
                                            -0.0014257091412040368,
                                            0,
                                            0,
                                            0,
                                            0},
                                           {-0.025448413678315584,
                                            0.06239817382340766,
                                            0.02074409026714368,
                                            0,
                                            0,
                                            -1.0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            0,
                                            -0.0031067569299388885,
                                            0.00652740542794425,
                                            0.008495535783899196,
                                            -0.000435490319929074,
                                            0,
                                            0,
                                            0,
                                            0}}};
  const auto [r, J] = evaluate<residuals, leibniz::jacobian<residuals, theta>>(theta = at);
  for (size_t i = 0; i < 6; ++i) {
    CAPTURE(i);
    CHECK(std::abs(r[i] - golden[i]) < 1e-8);  // ADBench's measure, for numbers below 1
    for (size_t k = 0; k < 26; ++k) CHECK(std::abs(J[i][k] - golden_jacobian[i][k]) < 1e-8);
  }
  CHECK(distance(J, jacobian_by_adolc(hand{}, at)) < 1e-13);
}

}  // namespace leibniz::oracles
