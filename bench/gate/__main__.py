"""Compares the gate with two others in Node and prints the result as Markdown tables.

    .venv/bin/python -m bench.gate [--runs 20]

Needs what `cargo xtask setup` installs: the package, the Python environment, Rust and Node. All
sides run in turn within each round, so that a busy moment of the machine hits all of them.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import tempfile
from pathlib import Path

from bench.commands import ROOT, quiet
from bench.gate import sections, visitors
from bench.gate.parameters import parameters
from bench.gate.sides import Sides
from bench.tables import machine
from e2e.support.gate import unpack

GATE = ROOT / "bench" / "gate"
PACKAGE = ROOT / "target" / "sitegate" / "function.zip"
MIN_RUNS = 20


def prepared() -> Path:
    """Builds the Rust benchmark, installs what the others need, and returns the benchmark's executable."""
    if not PACKAGE.is_file():
        sys.exit(f"{PACKAGE.relative_to(ROOT)} is not there: cargo xtask setup makes it")
    if not (GATE / "node_modules").is_dir():
        quiet("npm", "ci", "--silent", cwd=GATE)
    build = ["cargo", "build", "--quiet", "--locked", "--release", "--message-format", "json"]
    messages = map(json.loads, quiet(*build, "-p", "gate", "--bench", "decide").splitlines())
    executables = [message["executable"] for message in messages if message.get("executable")]
    return Path(executables[-1])


def without_proxy() -> None:
    """Removes proxies, because everything is on loopback."""
    for name in [one for one in os.environ if one.lower().endswith("_proxy")]:
        del os.environ[name]


def facts() -> None:
    packages = json.loads((GATE / "package.json").read_text())["dependencies"]
    versions = ", ".join(
        f"{name} {version.rpartition('@')[2]}" for name, version in sorted(packages.items())
    )
    print(
        f"{machine()}, Python {sys.version.split()[0]}, {versions}; medians, all sides in turn.\n",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=MIN_RUNS, help="measured starts of each")
    options = parser.parse_args()
    if options.runs < MIN_RUNS:
        parser.error(f"--runs: fewer than {MIN_RUNS} make no median of a start worth printing")
    decide = prepared()
    without_proxy()
    facts()
    ours = visitors.ours()
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        unpacked = unpack(PACKAGE, scratch / "package")
        with parameters(visitors.SITE, ours.parameters, scratch) as ssm:
            sides = Sides.build(unpacked, ssm, ours)
            sections.in_process(decide, sides, scratch)
            sections.invocations(sides)
            sections.starts(sides, options.runs)
            sections.memory(sides)
    sections.size(PACKAGE)


if __name__ == "__main__":
    main()
