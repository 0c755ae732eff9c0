// SPDX-License-Identifier: MIT
//
// Lennard-Jones: energies and virials of a configuration of 30 atoms, by NIST (Standard Reference Simulation
// Website, configuration 4; coordinates as in usnistgov/feasst, public domain), and energies of clusters
// (Cambridge Cluster Database; M. R. Hoare and P. Pal, Adv. Phys. 20, 161, 1971).
#include <array>
#include <catch2/catch.hpp>
#include <cmath>
#include <leibniz/leibniz.hpp>

using namespace leibniz;

namespace {

constexpr variable<"r"> r;
constexpr vector_variable<"d", 3> d;
constexpr auto potential = 4 * (pow(r, -12) - pow(r, -6));
constexpr auto in_space = potential(r = sqrt(d[0] * d[0] + d[1] * d[1] + d[2] * d[2]));

constexpr double side = 8;
constexpr std::size_t atom_count = 30;
constexpr std::array<std::array<double, 3>, atom_count> atoms{
    {{1.077169909511, -1.020988125886, -1.348259447733},
     {0.1830884592213, -1.557698231574, -1.782405485883},
     {-2.060346185437, 3.92737827629, 3.88955511529},
     {1.936298049102, 0.7181973326223, 3.715169082037},
     {-0.75141390417, -0.4184139469527, -3.250183630687},
     {2.257391305584, -1.126577405146, -2.291542913197},
     {0.1208868721243, -1.39561152, 2.003709382777},
     {3.327427055092, -1.476502868105, 3.39402389845},
     {2.130927328546, -1.106827632561, -0.1972896367169},
     {2.117442019559, -0.1844743512029, 0.9301638993772},
     {-1.45937811958, 2.382882188329, -3.78819940147},
     {2.432313424884, -1.11853791544, -1.224088264651},
     {2.41684536653, 1.845499053895, 2.906107003288},
     {2.51524791205, 0.03580976978134, -2.445590080636},
     {1.113585242376, -2.478011342991, -0.00809218952796},
     {1.261664073561, 1.075432348722, -2.751715752259},
     {-0.5811873476022, -2.429378395199, 2.668996832737},
     {-1.533182296119, 2.319699660489, 1.762429379767},
     {2.639946585704, -0.7847515599358, 2.251233247739},
     {-1.927486378623, -1.432729425739, -2.439226375584},
     {0.921280135544, -2.427925517025, 2.150024430246},
     {2.114172305774, 0.9586575168591, -1.790678078404},
     {-0.7312380271746, -3.366157234697, 0.1376597954432},
     {1.612569300954, -0.9233415846164, 2.037484769332},
     {3.967911812136, 0.2002508998947, 2.659432175592},
     {1.188751191387, -0.05955638413419, -0.7363070447875},
     {3.789497702433, 1.570674334424, 0.726591837482},
     {2.786625773109, -1.524167484397, 0.8358187540631},
     {-1.629362446504, -1.139061532617, -0.7654084051377},
     {2.592655226763, 3.786335083587, -1.252452130644}}};

struct totals {
  double energy = 0, virial = 0;
};

// Sums over all pairs of nearest images within a distance; pair(difference, distance) gives both.
totals sum_over_pairs(double cut, const auto& pair) {
  totals sum;
  for (std::size_t i = 0; i < atom_count; ++i)
    for (std::size_t j = 0; j < i; ++j) {
      std::array<double, 3> difference{};
      double square = 0;
      for (std::size_t k = 0; k < 3; ++k) {
        difference[k] = atoms[i][k] - atoms[j][k];
        difference[k] -= side * std::round(difference[k] / side);
        square += difference[k] * difference[k];
      }
      if (square >= cut * cut) continue;
      const totals of_pair = pair(difference, std::sqrt(square));
      sum.energy += of_pair.energy;
      sum.virial += of_pair.virial;
    }
  return sum;
}

// The virial by the gradient in space.
totals cut_off(double cut) {
  return sum_over_pairs(cut, [](const std::array<double, 3>& at, double) {
    const auto [u, g] = evaluate<in_space, gradient<in_space, d>>(d = at);
    return totals{u, -(at[0] * g[0] + at[1] * g[1] + at[2] * g[2])};
  });
}

}  // namespace

TEST_CASE("NIST's Lennard-Jones configuration has its energy and virial", "[oracles]") {
  const totals near = cut_off(3), far = cut_off(4);
  CHECK(std::abs(near.energy / -16.790321304625856 - 1) < 1e-14);  // FEASST's own test
  CHECK(std::abs(near.virial - -46.249) < 5e-4);                   // NIST's table, five digits
  CHECK(std::abs(far.energy - -17.060) < 5e-4 * 1.01);
  CHECK(std::abs(far.virial - -47.869) < 5e-4);

  // shifted by a line, so that energy and force vanish at 3
  const auto [end, slope] = evaluate<potential, derivative<potential, r>>(r = 3.0);
  const totals shifted =
      sum_over_pairs(3, [end = end, slope = slope](const std::array<double, 3>&, double distance) {
        const auto [u, s] = evaluate<potential, derivative<potential, r>>(r = distance);
        return totals{u - end - (distance - 3) * slope, -distance * (s - slope)};
      });
  CHECK(std::abs(shifted.energy - -15.001) < 5e-4);
  CHECK(std::abs(shifted.virial - -43.096) < 5e-4);
}

// ---- clusters: their shapes are known, their sizes are found by Newton's method

namespace {

constexpr variable<"s"> s;  // radius
constexpr variable<"h"> h;  // height

// The least energy of a shape with one length, from its first and second derivative.
template <auto energy>
double least_energy() {
  double at = 1.1;
  for (int turn = 0; turn < 50; ++turn) {
    const auto [slope, curvature] = evaluate<derivative<energy, r>, derivative<energy, r, 2>>(r = at);
    at -= slope / curvature;
  }
  const auto [value, slope, curvature] =
      evaluate<energy, derivative<energy, r>, derivative<energy, r, 2>>(r = at);
  CHECK(std::abs(slope) < 1e-10);
  CHECK(curvature > 0);
  return value;
}

// Of a bipyramid over a ring.
template <auto energy>
double least_energy(double radius, double height) {
  for (int turn = 0; turn < 50; ++turn) {
    const auto [g, H] = evaluate<gradient<energy, s, h>, hessian<energy, s, h>>(s = radius, h = height);
    const double determinant = H[0][0] * H[1][1] - H[0][1] * H[1][0];
    radius -= (H[1][1] * g[0] - H[0][1] * g[1]) / determinant;
    height -= (H[0][0] * g[1] - H[1][0] * g[0]) / determinant;
  }
  const auto [value, g, H] =
      evaluate<energy, gradient<energy, s, h>, hessian<energy, s, h>>(s = radius, h = height);
  CHECK(std::abs(g[0]) + std::abs(g[1]) < 1e-10);
  CHECK(H[0][0] * H[1][1] > H[0][1] * H[1][0]);
  return value;
}

constexpr auto root_2 = sqrt(2_c);
constexpr auto root_5 = sqrt(5_c);
constexpr auto edge = r * sqrt(2 - 2 / root_5);  // of an icosahedron about the sphere r
constexpr auto slant = sqrt(s * s + h * h);

constexpr auto triangle = 3 * potential;
constexpr auto tetrahedron = 6 * potential;
constexpr auto octahedron = 12 * potential + 3 * potential(r = root_2 * r);
constexpr auto icosahedron = 12 * potential + 30 * potential(r = edge) +
                             30 * potential(r = edge * (1 + root_5) / 2) + 6 * potential(r = 2 * r);
constexpr auto over_triangle =
    3 * potential(r = sqrt(3_c) * s) + 6 * potential(r = slant) + potential(r = 2 * h);
constexpr auto over_pentagon = 5 * potential(r = s * sqrt((5 - root_5) / 2)) +
                               5 * potential(r = s * sqrt((5 + root_5) / 2)) + 10 * potential(r = slant) +
                               potential(r = 2 * h);

}  // namespace

TEST_CASE("Lennard-Jones clusters have their published energies where the gradient vanishes", "[oracles]") {
  CHECK(std::abs(least_energy<triangle>() - -3) < 1e-12);
  CHECK(std::abs(least_energy<tetrahedron>() - -6) < 1e-12);
  CHECK(std::abs(least_energy<over_triangle>(0.65, 0.9) - -9.103852) < 5.1e-7);
  CHECK(std::abs(least_energy<octahedron>() - -12.712062) < 5.1e-7);
  CHECK(std::abs(least_energy<over_pentagon>(0.95, 0.57) - -16.505384) < 5.1e-7);
  CHECK(std::abs(least_energy<icosahedron>() - -44.326801) < 5.1e-7);
}
