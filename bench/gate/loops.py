"""Measures only the work on one event, in a loop inside the process."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

from bench.gate.functions import BENCH, Function


def rust(decide: Path, function: Function) -> dict[str, float]:
    """Returns the medians of our benchmark. Its session must be as long as the one of the package."""
    found = run([str(decide)], {})
    if found["session_bytes"] != len(function.visitor.token):
        sys.exit(f"{decide.name} has another session than visitors.py: {found}")
    return found


def node(function: Function, scratch: Path) -> dict[str, float]:
    interpreter, _, handler = function.argv
    event = scratch / "event.json"
    event.write_bytes(function.visitor.event)
    loop = [interpreter, str(BENCH / "loop.mjs"), handler, str(event)]
    return run(loop, function.visitor.env)


def run(argv: list[str], env: dict[str, str]) -> dict[str, float]:
    done = subprocess.run(argv, env=os.environ | env, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(argv)} failed:\n{done.stderr}")
    return json.loads(done.stdout)
