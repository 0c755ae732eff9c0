// SPDX-License-Identifier: MIT
#pragma once

// Emitted code is inlined into the function that asks for it, at every optimisation level: so the long types
// behind a formula appear in no symbol name, and the optimiser sees straight-line code.
#define LEIBNIZ_INLINE [[gnu::always_inline]] inline
