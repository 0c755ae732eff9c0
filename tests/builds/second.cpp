// SPDX-License-Identifier: MIT
#include "formulas.hpp"

builds::outcome builds::second(double at_x, double at_y) { return both(at_x, at_y); }
const char* builds::second_text() { return text<derivative<pow(x, 2) * y, x>>.data(); }
