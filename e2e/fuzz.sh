#!/usr/bin/env bash
# Fuzzes the gate, and what reads templates, for some seconds a target, beginning with the kept corpus. Needs a nightly compiler.
set -euo pipefail
cd "$(dirname "$0")/.."

seconds=${1:-15}
tools=$PWD/target/tools
[ -x "$tools/bin/cargo-fuzz" ] || cargo install --quiet --root "$tools" --locked --version 0.13.2 cargo-fuzz
export PATH=$tools/bin:$PATH

for target in gate/event gate/cookies gate/path gate/session gate/documents cloudformation/template; do
  crate=${target%/*}
  target=${target#*/}
  found=target/fuzz/$target
  mkdir -p "$found"
  log=$found.log
  if ! (cd "crates/$crate" && cargo +nightly fuzz run "$target" "../../$found" "fuzz/corpus/$target" -- \
    -max_total_time="$seconds" -timeout=5) >"$log" 2>&1; then
    tail -n 60 "$log"
    exit 1
  fi
  printf 'fuzz %s: %s\n' "$target" "$(grep -E '^Done' "$log")"
done
