# SPDX-License-Identifier: MIT
# Progress for scripts that take minutes: a line before each step, the step's own output, and a list of what failed.

failures=()

# say TEXT: a line with the seconds since the script started.
say() { printf '\n[%3d s] %s\n' "$SECONDS" "$*"; }

# step TEXT COMMAND...: announces and runs one step; a failed step is remembered, and the script goes on.
step() {
  local text=$1
  shift
  say "$text"
  "$@" && return
  printf '        FAILED: %s\n' "$text"
  failures+=("$text")
  return 1
}

# finish: the last line and the exit status.
finish() {
  if ((${#failures[@]} == 0)); then
    say "done: everything held"
    exit 0
  fi
  say "done: ${#failures[@]} failed"
  printf '        %s\n' "${failures[@]}"
  exit 1
}
