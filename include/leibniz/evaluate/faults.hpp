// SPDX-License-Identifier: MIT
//
// What can be wrong with the arguments of a call, and the messages that say so. A message names a variable in
// the type that the compiler prints.
#pragma once

#include "bind.hpp"

namespace leibniz::detail {

// Is there a variable without a value? Missing is void where there is none.
template <class Missing>
constexpr bool value_missing_for() {
  static_assert(
      std::is_void_v<Missing>,
      "leibniz: required a value for every variable of the formula; given none for the "
      "variable<\"…\"> named beside value_missing_for in this error; write it into the call: x = 1.0");
  return !std::is_void_v<Missing>;
}
template <class Doubled>
constexpr bool value_given_twice_for() {
  static_assert(
      always_false<Doubled>,
      "leibniz: required one value for each variable; given two for the variable<\"…\"> named beside "
      "value_given_twice_for in this error; write it once");
  return false;
}

// What a call comes to that was rejected: it fits every place, so that one mistake is one error.
struct rejected {
  template <class T>
  constexpr operator T() const {
    return T();
  }
};

// What is wrong with the arguments of a call, whatever its formulas are.
enum class fault { none, products, no_list, order, count, size, length, formula, doubled };

template <class Arguments>
constexpr fault fault_of() {
  using a = Arguments;
  if (!a::sizes_type::agree) return fault::products;
  if (a::positional > 0 && a::listed <= 0) return fault::no_list;
  if (!a::positional_first()) return fault::order;
  if (a::positional > 0 && !a::by_sequence() && a::positional != a::listed) return fault::count;
  if (a::sequence_size() >= 0 && a::sequence_size() != a::listed && a::listed != 0) return fault::size;
  if (!a::all_fit()) return fault::length;
  if (a::has_formula) return fault::formula;
  return a::doubled() >= 0 ? fault::doubled : fault::none;
}

// Are the arguments in order? One message where they are not: the fault is found first, so that messages need
// not print the types it was found in.
template <class Arguments>
constexpr bool check_shape() {
  constexpr fault found = fault_of<Arguments>();
  static_assert(found != fault::products,
                "leibniz: required products of one length in one evaluate, because they share direction and "
                "weights; given "
                "different lengths; write two calls");
  static_assert(found != fault::no_list,
                "leibniz: required named arguments, or a variable list that gives positional ones their "
                "order; given positional "
                "arguments without a list; write value<f>(x = 1.0, y = 2.0) or value<f, x, y>(1.0, 2.0)");
  static_assert(found != fault::order,
                "leibniz: required positional arguments before named ones; given them mixed; write f(1.0, "
                "2.0, p = 3.0)");
  static_assert(found != fault::count,
                "leibniz: required as many positional arguments as the variable list has variables; given "
                "another number; write one "
                "value for each variable of the list, or one array");
  static_assert(
      found != fault::size,
      "leibniz: required an array with one value for each variable of the list; given one of another size");
  static_assert(found != fault::length,
                "leibniz: required an array with one value for each component of the vector it is bound to "
                "(direction: one for each "
                "variable of the list; weights: one for each formula); given one of another length");
  static_assert(found != fault::formula,
                "leibniz: required numbers as arguments; given a formula; write f(x = formula) to compose "
                "formulas, and give "
                "numbers to value, gradient, jacobian, hessian and evaluate");
  if constexpr (found == fault::doubled) {
    constexpr const char* name = Arguments::table.entries[Arguments::doubled()].name;
    return value_given_twice_for<variable<fixed_name<text_length(name)>(name)>>();
  } else {
    return found == fault::none;
  }
}

// The first variable that is given no value, for value_missing_for.
template <class Arguments, class Kernel>
LEIBNIZ_UNNAMED constexpr auto find_missing() {
  if constexpr (constexpr int missing = sources_of<Arguments, Kernel>::list.missing; missing >= 0) {
    constexpr const char* name = Kernel::get().inputs[missing];
    return std::type_identity<variable<fixed_name<text_length(name)>(name)>>{};
  } else {
    return std::type_identity<void>{};
  }
}
template <class Arguments, class Kernel>
using missing_value = typename decltype(find_missing<Arguments, Kernel>())::type;

}  // namespace leibniz::detail
