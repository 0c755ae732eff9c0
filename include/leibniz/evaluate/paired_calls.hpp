// SPDX-License-Identifier: MIT
//
// Paired calls, of policy::fast: where several calls of a function need none of one another, two at a time
// come one behind the other, and are computed at once where the system can (detail/pack.hpp).
#pragma once

#include "../detail/hash_memo.hpp"
#include "../detail/pack.hpp"
#include "../program/compile.hpp"
#include "needs.hpp"

namespace leibniz::detail {

using pair = pack<double, 2, false>;
// Under -ffast-math compilers make vectors of whole loops.
#ifdef __FAST_MATH__
inline constexpr bool has_paired_calls = false;
#else
inline constexpr bool has_paired_calls = has_vector_functions;
#endif

// A program in another order, and which calls are computed together with the next operation.
template <class Program>
struct paired_program : Program {
  bool is_first[Program::operation_count + 1]{};
};

template <class... Row, int... Arity>
constexpr bool is_paired_row(mp_list<program::signature<Row, Arity>...>, int row) {
  constexpr bool paired[] = {(Arity == 1 && is_paired<Row>)..., false};
  return paired[row];
}

// Processors overlap two or three calls by themselves: pairs gain where there are more, and lose time where
// one argument is there long before the other.
inline constexpr int fewest_paired_calls = 4;
template <class Rows, class Program>
constexpr bool has_calls_to_pair(const Program& p) {
  int calls = 0;
  for (int k = 0; k < Program::operation_count; ++k) {
    const program::operation o = program::unpack(p.operations[k]);
    calls += o.code == program::opcode::call && is_paired_row(Rows{}, o.row);
  }
  return calls >= fewest_paired_calls;
}

// Calls of a function on one level pair, but for those that only one side of a selection needs. A call's
// level is the number of such calls on the longest way to it, so that no pair waits for itself.
template <class Rows, class Program>
class call_pairing {
 public:
  constexpr explicit call_pairing(const Program& p) : p_(p), needs_(needs_in(p)) {
    int level[Program::size + 1]{}, group_of[Program::operation_count + 1]{};
    for (int k = 0; k < Program::operation_count; ++k) {
      const program::operation o = program::unpack(p.operations[k]);
      int own = 0;
      for (const int operand : {o.a, o.b, o.c})
        if (operand >= 0 && level[operand] > own) own = level[operand];
      if (is_pairable(k, o)) group_of[k] = join(o.row, ++own);
      level[first_operation + k] = own;
    }
    for (int k = 0; k < Program::operation_count; ++k) {
      partner_[k] = -1;
      if (!is_pairable(k, program::unpack(p.operations[k]))) continue;
      group& own = groups_[group_of[k]];
      if (own.size < fewest_paired_calls) continue;
      if (own.single >= 0) partner_[k] = own.single, partner_[own.single] = k;
      own.single = own.single < 0 ? k : -1;
    }
  }

  // The calls of each pair come one behind the other, where the first of them stood.
  constexpr paired_program<Program> arrange() {
    paired_program<Program> result{p_};
    for (int id = 0; id < first_operation; ++id) moved_[id] = id;
    for (int id = first_operation; id < Program::size; ++id) moved_[id] = -1;
    detail::buffer<int> pending;
    for (int next = 0; next < Program::operation_count; ++next) {
      pending.push_back(next);
      while (!pending.empty()) {
        const int k = pending.back(), partner = partner_[k];
        if (const int waited = missing(k, partner); waited >= 0) {
          pending.push_back(waited);
          continue;
        }
        pending.pop_back();
        if (moved_[first_operation + k] >= 0) continue;
        result.is_first[count_] = partner >= 0;
        place(result, k);
        if (partner >= 0) place(result, partner);
      }
    }
    for (int k = 0; k < Program::output_count; ++k) result.outputs[k] = moved_[p_.outputs[k]];
    return result;
  }

 private:
  static constexpr int first_operation = Program::input_count + Program::constant_count;
  struct group {
    int size = 0;
    int single = -1;  // the call that has no partner yet
  };
  constexpr bool is_pairable(int k, const program::operation& o) const {
    return o.code == program::opcode::call && is_paired_row(Rows{}, o.row) &&
           needs_.of[first_operation + k] == needed_always;
  }
  constexpr int join(int row, int level) {
    const std::uint64_t key = mix(static_cast<std::uint64_t>(row), static_cast<std::uint64_t>(level));
    int k = known_.find(key);
    if (k < 0) {
      k = groups_.size();
      groups_.push_back({});
      known_.insert(key, k);
    }
    ++groups_[k].size;
    return k;
  }
  // An operation that has to come before this one and its partner, or -1.
  constexpr int missing(int k, int partner) const {
    if (moved_[first_operation + k] >= 0) return -1;
    const program::operation o = program::unpack(p_.operations[k]);
    for (const int operand : {o.a, o.b, o.c})
      if (operand >= 0 && moved_[operand] < 0) return operand - first_operation;
    if (partner < 0) return -1;
    const int other = program::unpack(p_.operations[partner]).a;
    return moved_[other] < 0 ? other - first_operation : -1;
  }
  constexpr void place(paired_program<Program>& result, int k) {
    const auto moved = [this](int operand) { return operand < 0 ? -1 : moved_[operand]; };
    const program::operation o = program::unpack(p_.operations[k]);
    result.operations[count_] = program::pack({o.code, o.row, moved(o.a), moved(o.b), moved(o.c)});
    moved_[first_operation + k] = first_operation + count_++;
  }

  const Program& p_;
  need_table<Program::size> needs_;
  detail::buffer<group> groups_;
  hash_memo known_;  // the group of a row and a level
  int partner_[Program::operation_count + 1]{};
  int moved_[Program::size + 1]{};  // -1: not yet
  int count_ = 0;
};

// compiled<R...> in pairs.
template <class... R>
struct paired {
  using rows = typename leibniz::program::request_list<R...>::rows;
  using source = std::remove_const_t<decltype(leibniz::program::compiled<R...>::value)>;
  static constexpr auto value = call_pairing<rows, source>(leibniz::program::compiled<R...>::value).arrange();
};

// Are there calls to pair, is it allowed, and does the system have the functions?
template <class... R>
LEIBNIZ_UNNAMED constexpr bool pairs_calls() {
  if constexpr (has_paired_calls && leibniz::program::request_list<R...>::fast)
    return has_calls_to_pair<typename leibniz::program::request_list<R...>::rows>(
        leibniz::program::compiled<R...>::value);
  else
    return false;
}

}  // namespace leibniz::detail
