// SPDX-License-Identifier: MIT
//
// Random graphs of all rows of the function table, with conditions and selections, deep chains and wide sums.
// Every decision is read from a source, which is a generator of pseudo-random numbers or the bytes of a
// fuzzer.
#pragma once

#include <bit>
#include <cstdint>
#include <laws/random_program.hpp>
#include <leibniz/function/logistic.hpp>
#include <limits>
#include <utility>

namespace leibniz::laws {

// ---- the rows, with how a double is put in

using row_value = double (*)(const double*);
struct known_row {
  const function_info* info;
  row_value value;
};

template <class Row, int Arity>
known_row row_entry() {
  return {&program::function_info_of<Row, Arity>::value, [](const double* u) {
            constexpr function<Row> f;
            if constexpr (Arity == 1)
              return static_cast<double>(f(u[0]));
            else if constexpr (Arity == 2)
              return static_cast<double>(f(u[0], u[1]));
            else
              return static_cast<double>(f(u[0], u[1], u[2]));
          }};
}
template <int Arity, class... Row>
void append_rows(std::vector<known_row>& rows, boost::mp11::mp_list<Row...>) {
  (rows.push_back(row_entry<Row, Arity>()), ...);
}
inline std::vector<known_row> make_rows() {
  using boost::mp11::mp_list;
  std::vector<known_row> rows;
  append_rows<1>(rows, function_table{});
  append_rows<2>(rows, functions_of_two{});
  append_rows<3>(rows, functions_of_three{});
  append_rows<1>(rows, safe_functions{});
  append_rows<2>(rows, safe_functions_of_two{});
  append_rows<1>(rows, branching_functions{});
  append_rows<2>(rows, branching_functions_of_two{});
  append_rows<3>(rows, branching_functions_of_three{});
  append_rows<1>(rows, mp_list<logistic_, logit_, softplus_, log1mexp_>{});
  append_rows<2>(rows, mp_list<logaddexp_>{});
  return rows;
}
// A test may add rows of its own.
inline std::vector<known_row>& rows() {
  static std::vector<known_row> all = make_rows();
  return all;
}
// Rows that only derivatives call.
inline const std::vector<known_row>& rows_of_derivatives() {
  static const std::vector<known_row> all = {row_entry<sph_bessel_, 2>()};
  return all;
}
inline double call_row(const function_info& f, double u, double v, double w) {
  const double arguments[] = {u, v, w};
  for (const auto* list : {&std::as_const(rows()), &rows_of_derivatives()})
    for (const known_row& row : *list)
      if (row.info == &f) return row.value(arguments);
  throw std::logic_error(std::string("random graphs do not know ") + f.name);
}

// ---- decisions

class decisions {
 public:
  explicit decisions(std::uint64_t seed) : state_(seed) {}
  decisions(const std::uint8_t* bytes, std::size_t size)
      : next_(bytes), end_(bytes + size), from_bytes_(true) {}

  bool is_exhausted() const { return from_bytes_ && next_ == end_; }
  std::uint64_t bits(int bytes) {
    if (!from_bytes_) {
      state_ += 0x9e3779b97f4a7c15u;
      return detail::mix(state_, 0x6c656962u) >> (64 - 8 * bytes);
    }
    std::uint64_t result = 0;
    for (int k = 0; k < bytes && next_ != end_; ++k) result = result << 8 | *next_++;
    return result;
  }
  int below(int n) {
    return static_cast<int>(bits(n > 256 ? 3 : from_bytes_ ? 1 : 4) % static_cast<unsigned>(n));
  }
  bool one_in(int n) { return below(n) == n - 1; }
  // Between -3 and 3.
  double coordinate() { return (static_cast<double>(bits(2)) + 0.5) / 65536 * 6 - 3; }

 private:
  std::uint64_t state_ = 0;
  const std::uint8_t *next_ = nullptr, *end_ = nullptr;
  bool from_bytes_ = false;
};

// ---- values of a tape

// The value of step k by those before it; conditions are 1 and 0.
inline double step_value(const tape& t, std::size_t k, const std::vector<double>& values) {
  const tape::step& s = t.steps[k];
  const auto at = [&](int index) { return index < 0 ? 0.0 : values[static_cast<std::size_t>(index)]; };
  const double a = at(s.a), b = at(s.b), c = at(s.c);
  switch (s.operation) {
    case opcode::input: return t.point[k];
    case opcode::constant: return to_double(s.value);
    case opcode::negate: return -a;
    case opcode::add: return a + b;
    case opcode::subtract: return a - b;
    case opcode::multiply: return a * b;
    case opcode::divide: return a / b;
    case opcode::power: return std::pow(a, b);
    case opcode::less: return a < b;
    case opcode::less_equal: return a <= b;
    case opcode::complement: return a == 0;
    case opcode::conjunction: return a != 0 && b != 0;
    case opcode::disjunction: return a != 0 || b != 0;
    case opcode::select: return a != 0 ? b : c;
    case opcode::reduced_power: return 0;
    case opcode::call: return call_row(*s.function, a, b, c);
  }
  return 0;
}

// ---- the generator

enum class mood {
  tame,  // every value at the point is finite and of ordinary size
  wild   // anything, special values and constants at the limits too
};

class graph_maker {
 public:
  graph_maker(decisions& d, mood m) : d_(d), mood_(m) {
    static constexpr double special[] = {0.0,    -0.0,   1.0,     -1.0,     0.1,       3.0,         1e200,
                                         -1e200, 5e-324, 1.7e308, infinity, -infinity, not_a_number};
    for (int k = 0; k < tape::input_count; ++k) {
      const bool is_special = m == mood::wild && d_.one_in(2);
      t_.point.push_back(is_special ? special[d_.below(std::size(special))] : d_.coordinate());
      append({opcode::input});
    }
  }

  tape make() {
    const int shape = d_.below(256);
    const int size = shape == 255 ? 600 : shape == 254 ? 200 : shape > 200 ? 40 : 5 + shape / 10;
    int failures = 0;
    if (shape == 255) {
      while (count() < size && failures < 2000 && !d_.is_exhausted()) failures += !chain_step();
    } else {
      const int terms = shape == 254 ? size / 2 : size;
      while (count() < terms && failures < 200 && !d_.is_exhausted()) failures += !any_step();
      if (shape == 254) {  // all of them added up
        int sum = 0;
        for (int k = 1, n = count(); k < n; ++k)
          if (!is_condition(k) && append({opcode::add, sum, k})) sum = count() - 1;
      }
    }
    while (is_condition(count() - 1)) t_.steps.pop_back();
    return t_;
  }

 private:
  static constexpr double infinity = std::numeric_limits<double>::infinity();
  static constexpr double not_a_number = std::numeric_limits<double>::quiet_NaN();

  int count() const { return static_cast<int>(t_.steps.size()); }
  bool is_condition(int k) const {
    return program::is_condition(t_.steps[static_cast<std::size_t>(k)].operation);
  }
  // A number: recent ones more often than old ones, so that programs grow deep.
  int some() {
    const int n = count();
    int k = d_.one_in(2) ? d_.below(n) : n - 1 - d_.below(n < 4 ? n : 4);
    while (is_condition(k)) --k;  // the first steps are inputs
    return k;
  }
  int some_condition() {
    for (int turn = 0, k = d_.below(count()); turn < count(); ++turn, k = (k + 1) % count())
      if (is_condition(k)) return k;
    return -1;
  }
  bool append(const tape::step& s) {
    t_.steps.push_back(s);
    const double v = step_value(t_, t_.steps.size() - 1, values_);
    if (mood_ == mood::tame && s.operation != opcode::input && !(std::abs(v) < 1000)) {
      t_.steps.pop_back();
      return false;
    }
    values_.push_back(v);
    return true;
  }
  rational constant() {
    static constexpr rational small[] = {{1, 1},   {2, 1}, {-1, 1}, {3, 1},  {1, 2}, {1, 3},
                                         {-1, 10}, {7, 4}, {0, 1},  {-3, 1}, {4, 1}, {-2, 1},
                                         {5, 2},   {1, 8}, {-4, 3}, {10, 1}};
    static constexpr rational large[] = {{INT64_MAX, 1},
                                         {-INT64_MAX, 1},
                                         {1, INT64_MAX},
                                         {INT64_MAX, INT64_MAX - 1},
                                         {std::int64_t{1} << 62, 3}};
    if (mood_ == mood::wild && d_.one_in(8)) return large[d_.below(std::size(large))];
    return small[d_.below(std::size(small))];
  }
  rational exponent() {
    static constexpr rational some[] = {{2, 1}, {3, 1}, {-1, 1}, {1, 2},  {-2, 1}, {4, 1}, {5, 1},  {3, 2},
                                        {1, 3}, {0, 1}, {1, 1},  {-1, 2}, {7, 1},  {2, 3}, {-5, 1}, {65, 1}};
    return some[d_.below(std::size(some))];
  }
  bool call(int a, int b, int c) {
    const known_row& row = rows()[static_cast<std::size_t>(d_.below(static_cast<int>(rows().size())))];
    const int arity = row.info->arity;
    return append({opcode::call, a, arity > 1 ? b : -1, row.info, {}, arity > 2 ? c : -1});
  }
  // One more link of a chain: what was last, and something else.
  bool chain_step() {
    int last = count() - 1;
    while (is_condition(last)) --last;
    const int other = some();
    switch (d_.below(5)) {
      case 0: return append({opcode::add, last, other});
      case 1: return append({opcode::subtract, other, last});
      case 2: return append({opcode::multiply, last, d_.below(3)});
      case 3: return append({opcode::divide, other, last});
      default: return call(last, other, last);
    }
  }
  bool any_step() {
    static constexpr opcode binary[] = {opcode::add, opcode::subtract, opcode::multiply, opcode::multiply,
                                        opcode::divide};
    const int kind = d_.below(16);
    switch (kind) {
      case 0: return append({opcode::constant, -1, -1, nullptr, constant()});
      case 1: return append({opcode::negate, some()});
      case 2:
      case 3: {  // a constant power
        const tape before = t_;
        const int base = some();
        append({opcode::constant, -1, -1, nullptr, exponent()});
        if (append({opcode::power, base, count() - 1})) return true;
        t_ = before, values_.pop_back();
        return false;
      }
      case 4: {
        const int base = some(), exponent = some();
        return append({opcode::power, base, exponent});
      }
      case 5: {
        const opcode o = d_.one_in(2) ? opcode::less : opcode::less_equal;
        const int a = some(), b = some();
        return append({o, a, b});
      }
      case 6: {
        const int c = some_condition(), d = some_condition();
        if (c < 0) return false;
        const opcode o[] = {opcode::complement, opcode::conjunction, opcode::disjunction};
        const int which = d_.below(3);
        return append({o[which], c, which == 0 ? -1 : d});
      }
      case 7: {
        const int c = some_condition();
        if (c < 0) return false;
        const int a = some(), b = some();
        return append({opcode::select, c, a, nullptr, {}, b});
      }
      case 8:
      case 9:
      case 10:
      case 11: {
        const int a = some(), b = some(), c = some();
        return call(a, b, c);
      }
      default: {
        const int a = some(), b = some();
        return append({binary[kind - 11], a, b});
      }
    }
  }

  decisions& d_;
  mood mood_;
  tape t_;
  std::vector<double> values_;
};

inline tape make_tape(decisions& d) {
  const mood m = d.one_in(3) ? mood::wild : mood::tame;
  return graph_maker(d, m).make();
}

}  // namespace leibniz::laws
