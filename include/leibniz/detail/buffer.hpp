// SPDX-License-Identifier: MIT
#pragma once

namespace leibniz::detail {

// A growing array for constant evaluation: what std::vector would be, without its header (0.1 s) and with few
// steps per access, because compilers limit the steps of one constant evaluation. It never lives at run time
// in a user's program.
template <class T>
class buffer {
 public:
  constexpr buffer() = default;
  constexpr buffer(int size, T value) { resize(size, value); }
  constexpr buffer(const buffer& other) { append(other); }
  constexpr buffer(buffer&& other) noexcept
      : data_(other.data_), size_(other.size_), capacity_(other.capacity_) {
    other.data_ = nullptr;
    other.size_ = other.capacity_ = 0;
  }
  constexpr buffer& operator=(const buffer& other) {
    if (this != &other) {
      size_ = 0;
      append(other);
    }
    return *this;
  }
  constexpr buffer& operator=(buffer&& other) noexcept {
    if (this != &other) {
      delete[] data_;
      data_ = other.data_;
      size_ = other.size_;
      capacity_ = other.capacity_;
      other.data_ = nullptr;
      other.size_ = other.capacity_ = 0;
    }
    return *this;
  }
  constexpr ~buffer() { delete[] data_; }

  constexpr int size() const { return size_; }
  constexpr bool empty() const { return size_ == 0; }
  constexpr T& operator[](int i) { return data_[i]; }
  constexpr const T& operator[](int i) const { return data_[i]; }
  constexpr T& back() { return data_[size_ - 1]; }
  constexpr T* begin() { return data_; }
  constexpr T* end() { return data_ + size_; }
  constexpr const T* begin() const { return data_; }
  constexpr const T* end() const { return data_ + size_; }

  constexpr void push_back(T value) {
    if (size_ == capacity_) reserve(capacity_ == 0 ? 8 : 2 * capacity_);
    data_[size_++] = static_cast<T&&>(value);
  }
  constexpr void pop_back() { --size_; }
  constexpr void clear() { size_ = 0; }
  constexpr void append(const buffer& other) {
    reserve(size_ + other.size_);
    for (int i = 0; i < other.size_; ++i) data_[size_ + i] = other.data_[i];
    size_ += other.size_;
  }
  constexpr void resize(int size, T value) {
    reserve(size);
    T* const data = data_;
    for (int i = size_; i < size; ++i) data[i] = value;
    size_ = size;
  }
  constexpr void reserve(int capacity) {
    if (capacity <= capacity_) return;
    T* grown = new T[static_cast<unsigned>(capacity)];
    for (int i = 0; i < size_; ++i) grown[i] = static_cast<T&&>(data_[i]);
    delete[] data_;
    data_ = grown;
    capacity_ = capacity;
  }

 private:
  T* data_ = nullptr;
  int size_ = 0;
  int capacity_ = 0;
};

// A number of each instruction of a program, 0 before it is written. The room is that of the largest program:
// an array within an object costs nothing but for what is written. at->of[id] is a third of the work of
// [id], which is a call, and a half of what it is behind a pointer to an element.
template <class T>
class table {
 public:
  struct room {
    T of[65536];
  };
  room* at = nullptr;

  constexpr table() = default;
  // At run time, in tests, the room is not written all over.
  constexpr explicit table(int size) : at(__builtin_is_constant_evaluated() ? new room{} : new room) {
    if (!__builtin_is_constant_evaluated())
      for (int i = 0; i < size; ++i) at->of[i] = T{};
  }
  constexpr table(table&& other) noexcept : at(other.at) { other.at = nullptr; }
  constexpr table& operator=(table&& other) noexcept {
    room* const mine = at;
    at = other.at;
    other.at = mine;
    return *this;
  }
  constexpr ~table() { delete at; }

  constexpr T& operator[](int i) { return at->of[i]; }
  constexpr const T& operator[](int i) const { return at->of[i]; }
};

template <class T>
constexpr bool same_elements(const buffer<T>& a, const buffer<T>& b) {
  if (a.size() != b.size()) return false;
  for (int i = 0; i < a.size(); ++i)
    if (!(a[i] == b[i])) return false;
  return true;
}

}  // namespace leibniz::detail
