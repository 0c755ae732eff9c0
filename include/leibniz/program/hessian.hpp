// SPDX-License-Identifier: MIT
//
// The Hessian of one output by edge pushing (Gower and Mello, A new framework for the computation of
// Hessians, Optimization Methods and Software 27, 2012): one reverse sweep that carries the adjoints together
// with the symmetric second-order edges between intermediate values. Each symmetric pair exists once; entries
// that are structurally zero are never computed.
#pragma once

#include "adjoint.hpp"
#include "quadratic.hpp"

namespace leibniz::program {

// The symmetric second-order edges: for each instruction, its partners and the instruction of the weight.
class edges {
 public:
  struct edge {
    int partner;
    guarded weight;
  };
  constexpr explicit edges(int size) : of_(size, detail::buffer<edge>{}) {}

  constexpr const detail::buffer<edge>& of(int id) const { return of_[id]; }
  constexpr guarded weight(int i, int j) const {
    for (const edge& e : of_[i])
      if (e.partner == j) return e.weight;
    return {};
  }
  constexpr void add(const guarded_arithmetic& under, int i, int j, guarded weight) {
    if (weight.value < 0 || under.ops.g.is(weight.value, 0)) return;
    accumulate(under, i, j, weight);
    if (i != j) accumulate(under, j, i, weight);
  }
  // Forgets the edges of an instruction whose edges have been pushed to its operands.
  constexpr void remove(int id) {
    for (const edge& e : of_[id]) {
      if (e.partner == id) continue;
      detail::buffer<edge>& other = of_[e.partner];
      for (int k = 0; k < other.size(); ++k)
        if (other[k].partner == id) {
          other[k] = other.back();
          other.pop_back();
          break;
        }
    }
    of_[id].clear();
  }

 private:
  constexpr void accumulate(const guarded_arithmetic& under, int i, int j, guarded weight) {
    for (edge& e : of_[i])
      if (e.partner == j) {
        e.weight = under.add(e.weight, weight);
        return;
      }
    of_[i].push_back({j, weight});
  }
  detail::buffer<detail::buffer<edge>> of_;
};

// An instruction as a function of its operands: each once, with the first partial derivative by it and, in a
// lower triangle, the second ones (-1 where zero).
struct local_derivatives {
  detail::buffer<int> operands;
  detail::buffer<int> first;
  detail::buffer<int> second;
  rational scale{1, 1};  // a constant that the first partial derivatives are still to be multiplied with
};

// Takes a constant that all first partial derivatives have in common out of them: the 2 of 2x, 2y, 2z.
constexpr void take_scale_out(const derivative_arithmetic& ops, local_derivatives& d) {
  for (const int first : d.first)
    if (const auto t = ops.split(first); t.rest < 0 || !(t.coefficient == ops.split(d.first[0]).coefficient))
      return;
  d.scale = ops.split(d.first[0]).coefficient;
  for (int& first : d.first) first = ops.split(first).rest;
}

// The derivatives of the instruction id by its active operands: the second ones, and the first where asked
// for.
constexpr local_derivatives differentiate(const partials_of& partial, int id,
                                          const detail::table<char>& active, bool first) {
  const derivative_arithmetic& ops = partial.ops;
  graph& g = ops.g;
  const instruction i = g[id];
  local_derivatives d;
  if (i.operation == opcode::multiply && i.a == i.b) {
    d.operands.push_back(i.a);
    d.first.push_back(first ? ops.multiply(g.constant(2), i.a) : -1);
    d.second.push_back(g.constant(2));
    return d;
  }
  const auto sum = [&ops](int a, int b) { return a < 0 ? b : b < 0 ? a : ops.add(a, b); };
  const auto nonzero = [&g](int a) { return a < 0 || g.is(a, 0) ? -1 : a; };
  int place[3] = {-1, -1, -1};  // of each operand: one that stands twice counts once
  for (int k = 0; k < operand_count(i); ++k) {
    const int operand = i.operand(k);
    if (active[operand] == 0) continue;
    for (int l = 0; l < k; ++l)
      if (i.operand(l) == operand) place[k] = place[l];
    if (place[k] < 0) {
      place[k] = d.operands.size();
      d.operands.push_back(operand);
      d.first.push_back(-1);
      for (int l = 0; l <= place[k]; ++l) d.second.push_back(-1);
    }
    const int p = place[k];
    if (first) d.first[p] = sum(d.first[p], nonzero(partial.first(id, k)));
    for (int l = 0; l <= k; ++l) {
      if (place[l] < 0) continue;
      const int second = nonzero(partial.second(id, k, l));
      if (second < 0) continue;
      const int q = place[l] < p ? place[l] : p, r = place[l] < p ? p : place[l];
      const bool twice = k != l && q == r;
      int& entry = d.second[r * (r + 1) / 2 + q];
      entry = sum(entry, twice ? ops.multiply(g.constant(2), second) : second);
    }
  }
  return d;
}

// Pushing: the edges of instruction id move to its operands x. With id = Σ s_k x_k to first order, the
// quadratic form id (½ v id + Σ w_p x_p) becomes one in the operands and the partners p; where an operand is
// a partner itself, u_k = v s_k + w_k serves a whole row: entry (k, l) is s_l u_k + s_k w_l.
constexpr void push_edges(const derivative_arithmetic& ops, edges& w, int id, const local_derivatives& d) {
  const guarded_arithmetic under{ops};
  const detail::buffer<edges::edge> own = w.of(id);
  w.remove(id);
  const detail::buffer<int>&x = d.operands, &s = d.first;
  const int count = x.size();
  guarded self;
  detail::buffer<guarded> partner(count, guarded{}), u(count, guarded{});
  const auto scaled = [&](rational c, guarded v) {
    return guarded{ops.multiply(ops.g.constant(c), v.value), v.condition};
  };
  const auto product = [&ops](int a, guarded b) {
    return a < 0 || b.value < 0 ? guarded{} : guarded{ops.multiply(a, b.value), b.condition};
  };
  for (const edges::edge& e : own) {
    if (e.partner == id) {
      self = scaled(d.scale * d.scale, e.weight);
      continue;
    }
    const guarded weight = scaled(d.scale, e.weight);
    bool is_operand = false;
    for (int k = 0; k < count; ++k)
      if (e.partner == x[k]) {
        partner[k] = weight;
        is_operand = true;
      }
    if (!is_operand)
      for (int k = 0; k < count; ++k) w.add(under, x[k], e.partner, product(s[k], weight));
  }
  for (int k = 0; k < count; ++k) u[k] = under.add(product(s[k], self), partner[k]);
  for (int k = 0; k < count; ++k) {
    w.add(under, x[k], x[k], product(s[k], under.add(u[k], partner[k])));
    for (int l = 0; l < k; ++l) {
      // the row of the operand that is a partner carries the sum
      const int row = partner[k].value >= 0 ? k : l, other = row == k ? l : k;
      const guarded first = product(s[other], u[row]);
      w.add(under, x[row], x[other], under.add(first, product(s[row], partner[other])));
    }
  }
}

// The edges of select(c, a, b) move to a where c holds, else to b.
constexpr void push_selected_edges(const derivative_arithmetic& ops, edges& w, int id,
                                   const detail::table<char>& active) {
  const guarded_arithmetic under{ops};
  const instruction i = ops.g[id];
  const detail::buffer<edges::edge> own = w.of(id);
  w.remove(id);
  for (const int x : {i.b, i.c}) {
    if (active[x] == 0) continue;
    const int condition = x == i.b ? i.a : ops.complement(i.a);
    for (const edges::edge& e : own) {
      const guarded weight = under.restrict(e.weight, condition);
      const int partner = e.partner == id ? x : e.partner;
      w.add(under, x, partner, weight);
      if (e.partner == x) w.add(under, x, x, weight);  // id x is x² there
    }
  }
}

// The gradient, and the lower triangle of the Hessian row by row: entry (i, j), j <= i, at i (i + 1)/2 + j;
// -1 where it is structurally zero.
struct second_order {
  detail::buffer<int> gradient;
  detail::buffer<int> lower;
};

// A sweep of edge pushing, from the output down.
class edge_sweep {
 public:
  // variables: instructions, -1 for what the program does not contain. forms: quadratic forms that are one
  // step each, or nullptr.
  constexpr edge_sweep(const partials_of& partial, int output, const detail::buffer<int>& variables,
                       const detail::table<char>& active, const quadratic_forms* forms)
      : partial_(partial),
        output_(output),
        variables_(variables),
        active_(active),
        forms_(forms),
        done_(output + 1, 0),
        users_(output + 1, 0),
        adjoints_(output + 1, guarded{}),
        edges_(output + 1) {
    users_[output] = 1;
    for (int id = output; id >= 0; --id)
      if (users_[id] == 0)
        done_[id] = 1;  // dead
      else
        for (int k = 0; k < operand_count(g()[id]); ++k) ++users_[g()[id].operand(k)];
    for (const int v : variables)
      if (v >= 0 && v <= output) done_[v] = 1;
  }

  constexpr second_order run() {
    const guarded_arithmetic under{partial_.ops};
    adjoints_[output_] = {g().constant(1)};
    for (int id = output_; id >= 0; --id) {
      if (has_self_edge(id)) process_partners(id);
      process(id);
    }
    second_order result;
    for (const int v : variables_)
      result.gradient.push_back(v >= 0 && v <= output_ && adjoints_[v].value >= 0 ? under.plain(adjoints_[v])
                                                                                  : g().constant(0));
    for (int r = 0; r < variables_.size(); ++r)
      for (int c = 0; c <= r; ++c) {
        const int i = variables_[r], j = variables_[c];
        const bool occur = i >= 0 && j >= 0 && i <= output_ && j <= output_;
        result.lower.push_back(occur ? under.plain(edges_.weight(i, j)) : -1);
      }
    return result;
  }

 private:
  constexpr graph& g() const { return partial_.ops.g; }
  constexpr bool has_self_edge(int id) const { return edges_.weight(id, id).value >= 0; }

  // The partners of an instruction with an edge to itself go first, where nothing else waits for them: what
  // they leave behind then meets that edge in one sum a row.
  constexpr void process_partners(int id) {
    const detail::buffer<edges::edge> own = edges_.of(id);
    for (const edges::edge& e : own)
      if (e.partner != id && users_[e.partner] == 0 && !has_self_edge(e.partner)) process(e.partner);
  }

  constexpr void process(int id) {
    const instruction i = g()[id];
    if (done_[id] != 0) return;
    done_[id] = 1;
    for (int k = 0; k < operand_count(i); ++k) --users_[i.operand(k)];
    const bool has_edges = !edges_.of(id).empty();
    const guarded d = adjoints_[id];
    if (active_[id] == 0 || (d.value < 0 && !has_edges)) return;

    const derivative_arithmetic& ops = partial_.ops;
    const guarded_arithmetic under{ops};
    if (i.operation == opcode::select) {
      if (has_edges) push_selected_edges(ops, edges_, id, active_);
      if (d.value >= 0) push_adjoint(partial_, id, d, active_, adjoints_);
      return;
    }
    const quadratic_form* const form = forms_ != nullptr && has_edges ? forms_->find(id) : nullptr;
    local_derivatives local;
    if (form != nullptr) {
      const detail::table<char> inside = depends_on(g(), form->operands);
      const second_order inner = edge_sweep(partial_, id, form->operands, inside, nullptr).run();
      local = {form->operands, inner.gradient, inner.lower};
      take_scale_out(ops, local);
    } else {
      local = differentiate(partial_, id, active_, has_edges);
    }
    if (has_edges) push_edges(ops, edges_, id, local);
    if (d.value < 0) return;
    // creating: the curvature of this instruction, times its adjoint
    for (int k = 0; k < local.operands.size(); ++k)
      for (int l = 0; l <= k; ++l)
        if (const int second = local.second[k * (k + 1) / 2 + l]; second >= 0)
          edges_.add(under, local.operands[k], local.operands[l], under.multiply(d, second));
    if (form == nullptr) {
      push_adjoint(partial_, id, d, active_, adjoints_);
    } else {
      const guarded scaled{ops.multiply(g().constant(local.scale), d.value), d.condition};
      for (int k = 0; k < local.operands.size(); ++k) {
        guarded& adjoint = adjoints_[local.operands[k]];
        adjoint = under.add(adjoint, under.multiply(scaled, local.first[k]));
      }
    }
  }

  const partials_of& partial_;
  int output_;
  const detail::buffer<int>& variables_;
  const detail::table<char>& active_;
  const quadratic_forms* forms_;
  detail::buffer<char> done_;
  detail::buffer<int> users_;  // that are still to be processed
  detail::buffer<guarded> adjoints_;
  edges edges_;
};

constexpr second_order edge_pushing(graph& g, const function_info* logarithm, int output,
                                    const detail::buffer<int>& variables) {
  const partials_of partial{{{g}}, logarithm};
  const detail::table<char> active = depends_on(g, variables);
  const quadratic_forms forms(g, output, active);
  return edge_sweep(partial, output, variables, active, &forms).run();
}

}  // namespace leibniz::program
