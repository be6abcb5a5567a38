"""Runs the commands that a benchmark measures, and those that prepare it."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
MEASURE = ROOT / "bench" / "measure.py"
# Turns the CDK's validation off.
UNVALIDATED = {"CDK_VALIDATION": "false"}


@dataclass
class Command:
    """A command to measure, with the results of its runs."""

    label: str
    argv: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    inner: list[float] = field(default_factory=list)
    kilobytes: int = 0

    def run(self, keep: bool = True) -> None:
        """Runs the command once. The first run only warms the file cache, and its result is dropped."""
        done = subprocess.run(
            [sys.executable, "-I", "-S", str(MEASURE), *self.argv],
            cwd=ROOT,
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
            check=False,
        )
        if done.returncode:
            sys.exit(f"{self.label} failed:\n{done.stderr}")
        if not keep:
            return
        seconds, kilobytes, _ = done.stdout.split()
        self.seconds.append(float(seconds))
        self.kilobytes = max(self.kilobytes, int(kilobytes))
        if found := re.search(r"synth_us=(\d+)", done.stderr):
            self.inner.append(int(found[1]) / 1e6)

    @property
    def median(self) -> float:
        return statistics.median(self.seconds)

    @property
    def inner_median(self) -> float:
        return statistics.median(self.inner)


def in_turn(commands: list[Command], runs: int) -> None:
    """Runs each command once without a result, and then all of them once in each round."""
    for command in commands:
        command.run(keep=False)
    for _ in range(runs):
        for command in commands:
            command.run()


def quiet(*argv: str, cwd: Path = ROOT) -> str:
    """Returns the output of a command that prepares something."""
    done = subprocess.run(argv, cwd=cwd, capture_output=True, text=True, check=False)
    if done.returncode:
        sys.exit(f"{' '.join(argv)} failed:\n{done.stderr}")
    return done.stdout
