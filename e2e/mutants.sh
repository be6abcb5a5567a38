#!/usr/bin/env bash
# Takes every check out of the gate's core, its rules and its documents, one at a time; each time a test has to fail. Takes a quarter of an hour.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=$PWD/target/tools
[ -x "$tools/bin/cargo-mutants" ] || cargo install --quiet --root "$tools" --locked --version 27.1.0 cargo-mutants
# One test sends hundreds of logout tokens, which others do for each check.
"$tools/bin/cargo-mutants" mutants --package gate --package access --package settings --jobs 2 --timeout 120 --output target --no-shuffle --colors never \
  -- -- --skip lists_that_ordinary_sign_outs_have_filled
