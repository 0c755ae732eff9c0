// SPDX-License-Identifier: MIT
//
// A program as a C function.
#pragma once

#include "c_rows.hpp"

namespace leibniz::detail {

// Comment text: lines of at most about a hundred columns, and no end of the comment in it.
template <class Sink>
struct comment_sink {
  Sink& sink;
  int column = 0;
  char last = ' ';

  constexpr void put(char c) {
    if (c == ' ' && column >= 96) return new_line("     ");
    if ((last == '*' && c == '/') || (last == '/' && c == '*')) sink.put(' ');
    sink.put(c);
    last = c;
    ++column;
  }
  constexpr void put(const char* s) {
    for (; *s != '\0'; ++s) put(*s);
  }
  constexpr void new_line(const char* indent = "") {
    sink.put("\n * ");
    sink.put(indent);
    column = 7;
    last = ' ';
  }
};

// Writes the C function.
template <class Sink>
class c_writer {
 public:
  constexpr c_writer(Sink& sink, const program_view& program, const printed_outputs& outputs)
      : sink_(sink), program_(program), outputs_(outputs) {
    name_everything();
  }

  // The function, with '\0' in the place of its name.
  constexpr void write() {
    if (calls_library_) sink_.put("#include <math.h>\n\n");
    put_sources();
    put_prototypes();
    put_comment();
    put_signature();
    sink_.put("{\n");
    for (int k = 0; k < parameters_.size(); ++k)
      if (!parameters_[k].used) put_line("(void)", names_[parameters_[k].name], "");
    for (int k = 0; k < program_.operation_count; ++k) put_operation(k);
    put_results();
    sink_.put("}\n");
  }

 private:
  // A variable, or all components of a vector variable.
  struct parameter {
    text_part name_in_formula;
    bool is_array;
    bool used;
    int name;
  };
  // Where an input comes from: a parameter, and the index in it.
  struct place {
    int parameter;
    text_part index;
  };

  // ---- names

  constexpr void name_everything() {
    names_.add("pow");
    for (int row = 0; *program_.rows[row].name != '\0'; ++row)
      if (is_called(program_, row)) add_words(in_c(program_.rows[row]));
    for (const char* name : outputs_.listed) place_of(name);
    for (const syntax_node& n : outputs_.tree.nodes)
      if (n.kind == syntax::variable) place_of(n.name);
    for (int k = 0; k < program_.input_count; ++k) {
      inputs_.push_back(place_of(program_.inputs[k]));
      parameters_[inputs_.back().parameter].used = true;
    }
    for (const printed_output& o : outputs_.list) {
      text_pool name;
      name.begin();
      printed_outputs::put_name(name, o);
      name.end();
      results_.push_back(names_.add(name[0]));
    }
    temporary_.begin();
    temporary_.put('t');
    temporary_.end();
    while (names_.has_numbered(temporary_[0])) {
      temporary_.characters.back() = '_';
      temporary_.end();
    }
    for (int k = 0; k < program_.constant_count; ++k) {
      const double v = to_double(program_.constants[k]);
      constants_.begin();
      put_c_double(constants_, v);
      constants_.end();
      calls_library_ = calls_library_ || !is_finite(v);
    }
    for (int k = 0; k < program_.operation_count; ++k) {
      const program::operation o = program::unpack(program_.operations[k]);
      calls_library_ = calls_library_ || o.code == program::opcode::power ||
                       o.code == program::opcode::reduced_power ||
                       (o.code == program::opcode::call && !program_.rows[o.row].has_value);
    }
  }
  // The identifiers in a piece of C.
  constexpr void add_words(const char* c) {
    while (*c != '\0') {
      const char* begin = c;
      while (is_identifier_character(*c)) ++c;
      if (c == begin) {
        ++c;
      } else if (!is_digit(*begin)) {
        text_pool word;
        word.begin();
        for (; begin != c; ++begin) word.put(*begin);
        word.end();
        names_.find_or_add(word[0]);
      }
    }
  }
  // The place of a variable among the parameters; a new one gets its parameter.
  constexpr place place_of(const char* name) {
    const char* end = name + text_length(name);
    const char* open = name;
    while (open != end && *open != '[') ++open;
    place p{0, {}};
    if (open != end && end[-1] == ']' && text_part{open + 1, end - 1}.is_number())
      p.index = {open + 1, end - 1};
    const bool is_array = p.index.size() > 0;
    const text_part variable{name, is_array ? open : end};
    for (; p.parameter < parameters_.size(); ++p.parameter) {
      const parameter& known = parameters_[p.parameter];
      if (known.is_array == is_array && same(known.name_in_formula, variable)) return p;
    }
    const bool is_internal = *name == '#';  // #direction, #weights
    parameters_.push_back({variable, is_array, false,
                           names_.add(text_part{variable.begin + (is_internal ? 1 : 0), variable.end})});
    return p;
  }
  static constexpr bool same(text_part a, text_part b) {
    if (a.size() != b.size()) return false;
    for (int k = 0; k < a.size(); ++k)
      if (a.begin[k] != b.begin[k]) return false;
    return true;
  }

  // ---- before the function

  // The functions that rows bring along, each once.
  constexpr void put_sources() {
    bool any = false;
    for (int row = 0; *program_.rows[row].name != '\0'; ++row) {
      const char* source = program_.rows[row].c_source;
      if (source == nullptr || !is_called(program_, row)) continue;
      bool is_first = true;
      for (int other = 0; other < row; ++other)
        is_first = is_first && (program_.rows[other].c_source != source || !is_called(program_, other));
      if (is_first) sink_.put(source);
      any = true;
    }
    if (any) sink_.put('\n');
  }
  constexpr void put_prototypes() {
    bool any = false;
    for (int row = 0; *program_.rows[row].name != '\0'; ++row) {
      const int arity = program_.rows[row].arity;
      const char* name = in_c(program_.rows[row]);
      if (!is_called(program_, row) || !is_c_identifier(name) || is_in_c99(name, arity)) continue;
      sink_.put("double ");
      sink_.put(name);
      for (int k = 0; k < arity; ++k) sink_.put(k == 0 ? "(double" : ", double");
      sink_.put(arity == 0 ? "(void);\n" : ");\n");
      any = true;
    }
    if (any) sink_.put('\n');
  }
  constexpr void put_comment() {
    comment_sink<Sink> comment{sink_};
    sink_.put("/*");
    for (const printed_output& o : outputs_.list) {
      comment.new_line();
      printed_outputs::put_name(comment, o);
      if (!o.is_formula) {
        comment.put('[');
        put_integer(comment, o.count);
        comment.put(']');
      }
      comment.put(" = ");
      if (o.columns > 0) {
        put_integer(comment, o.count / o.columns);
        comment.put(" x ");
        put_integer(comment, o.columns);
        comment.put(' ');
      }
      comment.put(o.words.before);
      outputs_.put_formulas(comment, o);
      comment.put(o.words.between);
      for (int k = o.first_listed; k < o.last_listed; ++k) {
        if (k > o.first_listed) comment.put(", ");
        comment.put(outputs_.listed[k]);
      }
      comment.put(o.words.after);
    }
    sink_.put("\n */\n");
  }

  // ---- the function

  constexpr bool returns() const { return outputs_.list.size() == 1 && outputs_.list[0].is_formula; }

  constexpr void put_signature() {
    sink_.put(returns() ? "double " : "void ");
    sink_.put('\0');
    sink_.put('(');
    int column = 0;
    for (const parameter& p : parameters_)
      put_parameter(p.is_array ? "const double *restrict " : "double ", names_[p.name], column);
    if (!returns())
      for (const int result : results_) put_parameter("double *restrict ", names_[result], column);
    sink_.put(column == 0 ? "void)\n" : ")\n");
  }
  constexpr void put_parameter(const char* type, const char* name, int& column) {
    const int length = static_cast<int>(text_length(type) + text_length(name)) + 2;
    if (column > 0) sink_.put(column + length > 92 ? ",\n    " : ", ");
    column = column + length > 92 ? length : column + length;
    sink_.put(type);
    sink_.put(name);
  }
  constexpr void put_line(const char* before, const char* name, const char* after) {
    sink_.put("  ");
    sink_.put(before);
    sink_.put(name);
    sink_.put(after);
    sink_.put(";\n");
  }

  constexpr void put(int id) {
    if (program_.is_input(id)) {
      const place p = inputs_[id];
      sink_.put(names_[parameters_[p.parameter].name]);
      if (p.index.size() == 0) return;
      sink_.put('[');
      for (const char* c = p.index.begin; c != p.index.end; ++c) sink_.put(*c);
      sink_.put(']');
    } else if (program_.is_constant(id)) {
      sink_.put(constants_[id - program_.input_count]);
    } else {
      sink_.put(temporary_[0]);
      put_integer(sink_, id - program_.first_operation());
    }
  }
  constexpr void put_operation(int k) {
    using program::opcode;
    const program::operation o = program::unpack(program_.operations[k]);
    sink_.put(program::is_condition(o.code) ? "  const int " : "  const double ");
    sink_.put(temporary_[0]);
    put_integer(sink_, k);
    sink_.put(" = ");
    const int operands[] = {o.a, o.b, o.c};
    switch (o.code) {
      case opcode::add: put_pattern("#1 + #2", operands); break;
      case opcode::subtract: put_pattern("#1 - #2", operands); break;
      case opcode::multiply: put_pattern("#1*#2", operands); break;
      case opcode::divide: put_pattern("#1/#2", operands); break;
      case opcode::negate: put_pattern("-#1", operands); break;
      case opcode::power: put_pattern("pow(#1, #2)", operands); break;
      case opcode::reduced_power:  // pow(#1, #2 - 1), given #3 = pow(#1, #2)
        put_pattern("#3 != 0.0 ? #3/#1 : pow(#1, #2 - 1.0)", operands);
        break;
      case opcode::select: put_pattern("#1 ? #2 : #3", operands); break;
      case opcode::less: put_pattern("#1 < #2", operands); break;
      case opcode::less_equal: put_pattern("#1 <= #2", operands); break;
      case opcode::conjunction: put_pattern("#1 && #2", operands); break;
      case opcode::disjunction: put_pattern("#1 || #2", operands); break;
      case opcode::complement: put_pattern("!#1", operands); break;
      default: put_call(program_.rows[o.row], operands);
    }
    sink_.put(";\n");
  }
  // C with #1, #2 and #3 in the place of operands.
  constexpr void put_pattern(const char* c, const int* operands) {
    for (; *c != '\0'; ++c)
      if (*c == '#' && is_digit(c[1]))
        put(operands[*++c - '1']);
      else
        sink_.put(*c);
  }
  constexpr void put_call(const called_row& row, const int* operands) {
    if (row.has_value) return put_c_double(sink_, row.value);
    put_pattern(in_c(row), operands);
    if (!is_c_identifier(in_c(row))) return;
    sink_.put('(');
    for (int k = 0; k < row.arity; ++k) {
      if (k > 0) sink_.put(", ");
      put(operands[k]);
    }
    sink_.put(')');
  }
  constexpr void put_results() {
    if (returns()) {
      sink_.put("  return ");
      put(program_.outputs[0]);
      sink_.put(";\n");
      return;
    }
    for (int k = 0; k < outputs_.list.size(); ++k) {
      const printed_output& o = outputs_.list[k];
      for (int i = 0; i < o.count; ++i) {
        sink_.put("  ");
        if (o.is_formula) sink_.put('*');
        sink_.put(names_[results_[k]]);
        if (!o.is_formula) {
          sink_.put('[');
          put_integer(sink_, i);
          sink_.put(']');
        }
        sink_.put(" = ");
        put(program_.outputs[o.first + i]);
        sink_.put(";\n");
      }
    }
  }

  Sink& sink_;
  const program_view& program_;
  const printed_outputs& outputs_;
  identifiers names_;
  buffer<parameter> parameters_;
  buffer<place> inputs_;
  buffer<int> results_;
  text_pool temporary_;
  text_pool constants_;
  bool calls_library_ = false;
};

}  // namespace leibniz::detail
