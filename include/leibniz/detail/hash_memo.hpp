// SPDX-License-Identifier: MIT
#pragma once

#include <cstdint>

#include "buffer.hpp"

namespace leibniz::detail {

// Hash → instruction, for constant evaluation: a table with open addressing.
class hash_memo {
 public:
  constexpr int find(std::uint64_t hash) const {
    if (slots_.empty()) return -1;
    const int mask = slots_.size() - 1;
    for (int s = static_cast<int>(hash & 0x3fffffff) & mask; slots_[s].id >= 0; s = (s + 1) & mask)
      if (slots_[s].hash == hash) return slots_[s].id;
    return -1;
  }
  // Another instruction for a hash that is there.
  constexpr void assign(std::uint64_t hash, int id) {
    const int mask = slots_.size() - 1;
    int s = static_cast<int>(hash & 0x3fffffff) & mask;
    while (slots_[s].hash != hash) s = (s + 1) & mask;
    slots_[s].id = id;
  }
  constexpr void insert(std::uint64_t hash, int id) {
    if (2 * (count_ + 1) > slots_.size()) grow();
    ++count_;
    place({hash, id});
  }

 private:
  struct entry {
    std::uint64_t hash = 0;
    int id = -1;
  };
  constexpr void place(entry e) {
    const int mask = slots_.size() - 1;
    int s = static_cast<int>(e.hash & 0x3fffffff) & mask;
    while (slots_[s].id >= 0) s = (s + 1) & mask;
    slots_[s] = e;
  }
  constexpr void grow() {
    buffer<entry> old = static_cast<buffer<entry>&&>(slots_);
    slots_ = buffer<entry>(old.size() == 0 ? 32 : 2 * old.size(), entry{});
    for (const entry& e : old)
      if (e.id >= 0) place(e);
  }
  buffer<entry> slots_;
  int count_ = 0;
};

}  // namespace leibniz::detail
