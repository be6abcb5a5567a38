#!/usr/bin/env bash
# Checks the licences, versions and sources of all dependencies, as deny.toml has them.
set -euo pipefail
cd "$(dirname "$0")/.."

tools=$PWD/target/tools
# A debug build of the tool takes half a minute, and it checks the workspace in two seconds.
[ -x "$tools/bin/cargo-deny" ] || cargo install --quiet --debug --root "$tools" --locked --version 0.20.2 cargo-deny
"$tools/bin/cargo-deny" --workspace --locked check --hide-inclusion-graph licenses bans sources
