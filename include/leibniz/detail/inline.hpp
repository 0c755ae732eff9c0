// SPDX-License-Identifier: MIT
#pragma once

// Emitted code is inlined into the function that asks for it, at every optimisation level: so the long types
// behind a formula appear in no symbol name, and the optimiser sees straight-line code.
#define LEIBNIZ_INLINE [[gnu::always_inline]] inline

// g++ computes the linker's name of every function it compiles; of functions of a formula's type that takes
// time that grows with the square of its size. Functions that are never emitted are spared it: those that are
// always inlined and called by the library only, and those that exist only in constant evaluation.
#if defined(__clang__)
  #define LEIBNIZ_UNNAMED inline
#else
  #define LEIBNIZ_UNNAMED [[gnu::gnu_inline]] inline
#endif
#define LEIBNIZ_INTERNAL [[gnu::always_inline]] LEIBNIZ_UNNAMED

// At the start of a function: products and sums in it may become fused multiply-adds where the processor has
// them. GCC does so by default over whole functions, clang within one expression of the source only, which
// the steps of a program are not (docs/rewrites.md).
#if defined(__clang__) && !defined(LEIBNIZ_NO_CONTRACTION)
  #define LEIBNIZ_CONTRACT _Pragma("clang fp contract(fast)")
#else
  #define LEIBNIZ_CONTRACT
#endif
