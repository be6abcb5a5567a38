"""Prints how long the first visitor of a cold instance waits, as a Markdown table.

    .venv/bin/python -m bench.cold --before OLD.zip

Starts each package as Lambda does, with a network latency to SSM of 0, 100 and 200 ms. The packages run in turn.
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from urllib.parse import urlsplit

from bench.commands import ROOT
from bench.gate import visitors
from bench.gate.__main__ import without_proxy
from bench.gate.figures import milliseconds
from bench.gate.functions import Function
from bench.gate.parameters import parameters
from bench.gate.sides import host
from bench.latency import latency
from bench.tables import table
from e2e.support.gate import unpack

PACKAGE = ROOT / "target" / "sitegate" / "function.zip"
LATENCIES = [0.0, 0.1, 0.2]


@dataclass
class Side:
    label: str
    unpacked: Path
    starts: list[float] = field(default_factory=list)
    """The times from the start of the process until it asked for the first event."""
    answers: list[float] = field(default_factory=list)
    """The times from the first event until its answer."""

    def row(self, seconds: float) -> list[str]:
        both = [start + answer for start, answer in zip(self.starts, self.answers, strict=True)]
        figures = [statistics.median(values) for values in (self.starts, self.answers, both)]
        return [f"{seconds * 1e3:.0f} ms", self.label, *map(milliseconds, figures)]


def measure(sides: list[Side], visitor: visitors.Visitor, ssm: dict[str, str], runs: int) -> None:
    # The first run only warms the file cache.
    for is_kept in [False] + [True] * runs:
        for side in sides:
            env = {"LAMBDA_TASK_ROOT": str(side.unpacked), **ssm}
            function = Function(side.label, host(), visitor, env, side.unpacked)
            with function.started() as instance:
                [answer] = instance.invoke(1)
                if is_kept:
                    side.starts.append(instance.start_seconds)
                    side.answers.append(answer)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--before", type=Path, required=True, help="the package to compare with")
    parser.add_argument("--runs", type=int, default=10, help="measured starts of each")
    options = parser.parse_args()
    without_proxy()
    visitor = visitors.ours()
    rows = []
    with tempfile.TemporaryDirectory() as name:
        scratch = Path(name)
        before = unpack(options.before, scratch / "before")
        after = unpack(PACKAGE, scratch / "after")
        with parameters(visitors.SITE, visitor.parameters, scratch) as ssm:
            port = urlsplit(ssm["AWS_ENDPOINT_URL"]).port
            assert port
            for seconds in LATENCIES:
                sides = [Side("before", before), Side("after", after)]
                with latency(port, seconds) as proxy:
                    endpoint = {"AWS_ENDPOINT_URL": f"https://localhost:{proxy}"}
                    measure(sides, visitor, ssm | endpoint, options.runs)
                rows += [side.row(seconds) for side in sides]
    table(["latency", "", "until it waits for an event", "first answer", "both"], rows)


if __name__ == "__main__":
    main()
