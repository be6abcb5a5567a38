#!/usr/bin/env bash
# Every proof of the repository. Sets up what it needs below the checkout: Python environments, npm packages, the
# edge function's own build; and with apt the browser and a clock to set, where they are missing. Needs rustup (for the compiler of
# rust-toolchain.toml, and a nightly for fuzzing), Python 3.11 or newer, Node.js 20 or newer, and the registries.
set -euo pipefail
cd "$(dirname "$0")/.."

step() { printf '\n== %s\n' "$*"; }

environment() { # folder, requirements
  [ -x "$1/bin/python" ] || python3 -m venv "$1"
  "$1/bin/python" -m pip install --quiet --disable-pip-version-check -r "$2"
}

step "Formatting, lints and the part that needs Rust alone"
cargo fmt --all --check
cargo clippy --locked --workspace --all-targets --quiet -- --deny warnings
# By itself it has no service on.
cargo clippy --locked --package cloudformation --quiet -- --deny warnings
cargo test --locked --workspace
cargo test --locked --quiet --package cloudformation --all-features --lib
RUSTDOCFLAGS="--deny warnings" cargo doc --locked --workspace --no-deps --quiet

step "Licences, versions and sources of the dependencies"
e2e/deny.sh

step "Facts and resource types are what AWS's schemas say"
crates/cloudformation/generate --check

step "Tools of others"
environment .venv e2e/requirements.txt
environment .venv-checkov e2e/requirements-checkov.txt
environment .venv-provider e2e/requirements-provider.txt
for folder in e2e/cdk e2e/guard e2e/oidc; do
  npm ci --prefix "$folder" --no-audit --no-fund --silent
done
e2e/corpus/fetch

if ! command -v chromium >/dev/null || ! command -v faketime >/dev/null; then
  as_root=$([ "$(id -u)" = 0 ] || echo sudo)
  $as_root apt-get update --quiet --quiet
  $as_root apt-get install --quiet --quiet --yes --no-install-recommends chromium faketime
fi

step "The edge function, as it is deployed"
PATH="$PWD/.venv/bin:$PATH" function/package

step "What independent parties say"
cargo build --locked --quiet --package infra --package operator --package preview \
  --package queue-worker --package scheduled-job --package static-site
.venv/bin/python -m pytest e2e

step "The gate under fuzzing, and without its checks"
e2e/fuzz.sh
e2e/mutants.sh
