"""Runs the commands that a benchmark measures, and those that prepare it."""

from __future__ import annotations

import os
import re
import statistics
import subprocess
import sys
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parents[1]
# Runs the command that follows it, and prints what the process used.
MEASURE = [sys.executable, "-I", "-S", str(ROOT / "bench/measure.py")]
# Turns the CDK's validation off.
UNVALIDATED = {"CDK_VALIDATION": "false"}


class Usage(NamedTuple):
    """What a process used: seconds, kilobytes of its largest process, seconds of the processor."""

    seconds: float
    kilobytes: int
    processor: float
    # Its standard error.
    messages: str


def measured(
    command: Sequence[object],
    environment: Mapping[str, str] | None = None,
    folder: Path = ROOT,
    ok: Collection[int] = (0,),
    under: Sequence[str] = (),
) -> Usage:
    """Runs a command once, below another command if there is one. An exit code that is not in `ok` ends the benchmark."""
    done = subprocess.run(
        [*under, *MEASURE, *map(str, command)],
        cwd=folder,
        env=os.environ | (environment or {}),
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode not in ok:
        sys.exit(f"{command[0]} failed:\n{done.stderr}")
    seconds, kilobytes, processor = done.stdout.split()
    return Usage(float(seconds), int(kilobytes), float(processor), done.stderr)


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
        usage = measured(self.argv, self.environment)
        if not keep:
            return
        self.seconds.append(usage.seconds)
        self.kilobytes = max(self.kilobytes, usage.kilobytes)
        if found := re.search(r"synth_us=(\d+)", usage.messages):
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
