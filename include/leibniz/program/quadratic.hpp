// SPDX-License-Identifier: MIT
//
// Quadratic forms inside a program: squared lengths, determinants, energies. Their second derivatives do not
// depend on the point, so a Hessian is cheaper where each is one step, with its gradient and its constant
// second derivatives, than where it is taken apart into squares and sums.
#pragma once

#include "partial.hpp"

namespace leibniz::program {

// What the quadratic form `root` is one of.
struct quadratic_form {
  int root = -1;
  detail::buffer<int> operands;
};

// Finds the quadratic forms of the first `size` instructions of a graph in the active ones.
class quadratic_forms {
 public:
  constexpr quadratic_forms(const graph& g, int output, const detail::table<char>& active)
      : g_(g), active_(active), degree_(output + 1, 0), form_of_(output + 1, -1) {
    detail::buffer<int> outputs;
    outputs.push_back(output);
    uses_ = count_uses(g, outputs);
    detail::buffer<char> is_root(output + 1, 0);
    for (int id = 0; id <= output; ++id) {
      degree_[id] = active[id] == 0 || uses_[id] == 0 ? 0 : degree(g[id]);
      // a user of higher degree: what it uses is as large a quadratic form as there is
      if (degree_[id] == beyond)
        for (int k = 0; k < operand_count(g[id]); ++k)
          if (degree_[g[id].operand(k)] == 2) is_root[g[id].operand(k)] = 1;
    }
    if (degree_[output] == 2) is_root[output] = 1;
    for (int id = 0; id <= output; ++id)
      if (is_root[id] != 0) add(id);
  }

  // The form that the instruction is, or nullptr.
  constexpr const quadratic_form* find(int id) const {
    return form_of_[id] < 0 ? nullptr : &forms_[form_of_[id]];
  }

 private:
  // 0: no variable; 1: linear in other instructions; 2: quadratic; beyond: neither, what uses it starts anew.
  static constexpr int beyond = 3;
  constexpr int degree_of(int id) const { return degree_[id] == beyond ? 1 : degree_[id]; }
  constexpr int degree(const instruction& i) const {
    switch (i.operation) {
      case opcode::negate: return degree_of(i.a);
      case opcode::add:
      case opcode::subtract: return degree_of(i.a) > degree_of(i.b) ? degree_of(i.a) : degree_of(i.b);
      case opcode::multiply: {
        const int d = degree_of(i.a) + degree_of(i.b);
        return d > 2 ? beyond : d;
      }
      case opcode::divide: return degree_of(i.b) == 0 ? degree_of(i.a) : beyond;
      case opcode::power: return g_.is(i.b, 2) && degree_of(i.a) == 1 ? 2 : beyond;
      default: return beyond;
    }
  }
  constexpr bool is_leaf(int id) const { return degree_[id] == beyond; }

  static constexpr bool insert(detail::buffer<int>& set, int id) {
    for (const int member : set)
      if (member == id) return false;
    set.push_back(id);
    return true;
  }

  constexpr void add(int root) {
    // the linear instructions whose products it is made of
    detail::buffer<int> linear, open;
    int products = 0;
    open.push_back(root);
    while (!open.empty()) {
      const int id = open.back();
      open.pop_back();
      const instruction& i = g_[id];
      products += i.operation == opcode::power ||
                  (i.operation == opcode::multiply && active_[i.a] != 0 && active_[i.b] != 0);
      for (int k = 0; k < operand_count(i); ++k) {
        const int operand = i.operand(k);
        if (active_[operand] == 0) continue;
        if (degree_of(operand) == 1)
          insert(linear, operand);
        else if (uses_[operand] > 1)
          return;  // what has other uses is a step of its own
        else
          open.push_back(operand);
      }
    }
    if (products < 2) return;
    quadratic_form form;
    form.root = root;
    detail::buffer<detail::buffer<int>> supports;
    for (const int l : linear) supports.push_back(support(l));
    // linear instructions of the same few others stand back for those, where there are as many of them
    for (int k = 0; k < linear.size(); ++k) {
      int same = 0;
      for (int j = 0; j < linear.size(); ++j) same += equal(supports[j], supports[k]);
      if (same >= supports[k].size())
        for (const int operand : supports[k]) insert(form.operands, operand);
      else
        insert(form.operands, linear[k]);
    }
    form_of_[root] = forms_.size();
    forms_.push_back(form);
  }

  // What a linear instruction is a combination of: instructions that have other uses, or are not linear.
  constexpr detail::buffer<int> support(int linear) const {
    detail::buffer<int> result, open;
    open.push_back(linear);
    while (!open.empty()) {
      const int id = open.back();
      open.pop_back();
      if (is_leaf(id) || (id != linear && uses_[id] > 1)) {
        insert(result, id);
        continue;
      }
      for (int k = 0; k < operand_count(g_[id]); ++k)
        if (active_[g_[id].operand(k)] != 0) open.push_back(g_[id].operand(k));
    }
    return result;
  }
  static constexpr bool equal(const detail::buffer<int>& a, const detail::buffer<int>& b) {
    if (a.size() != b.size()) return false;
    for (const int x : a) {
      bool found = false;
      for (const int y : b) found = found || x == y;
      if (!found) return false;
    }
    return true;
  }

  const graph& g_;
  const detail::table<char>& active_;
  detail::buffer<int> degree_;
  detail::table<int> uses_;
  detail::buffer<int> form_of_;
  detail::buffer<quadratic_form> forms_;
};

}  // namespace leibniz::program
