"""The sections of the result, each a measurement and its table."""

from __future__ import annotations

import json
import statistics
import sys
from pathlib import Path

from figures import HEAD, Figure, megabytes, microseconds, milliseconds, rows, times
from functions import BENCH, Function
from peaks import REQUESTS, peak_kilobytes, peak_kilobytes_with_host
from run import quiet, table
from sides import Sides

LOOPS = 5
WARM_UP = 1000
BATCH = 100
DECIDE_SECONDS = 10e-6
DECIDE_HMACS = 3
START_SECONDS = 0.020
PEAK_KILOBYTES = 30e6 / 1024
ZIP_BYTES = 1_000_000
MOST_ZIP_BYTES = 1_048_576


def in_process(warm: Path, sides: Sides, scratch: Path) -> None:
    """The work on an event alone, in a loop inside each process."""
    commands = {sides.ours.label: [str(warm)]}
    for number, one in enumerate((sides.article, sides.cognito)):
        event = scratch / f"{number}.json"
        event.write_bytes(one.visitor.event)
        commands[one.label] = [one.argv[0], str(BENCH / "loop.mjs"), one.argv[-1], str(event)]
    found: dict[str, list[dict]] = {label: [] for label in commands}
    with_environment = {one.label: one.visitor.env for one in (sides.article, sides.cognito)}
    for _ in range(LOOPS):
        for label, argv in commands.items():
            found[label].append(json.loads(quiet(*argv, env=with_environment.get(label, {}))))
