"""Measures and prints each section of the result."""

from __future__ import annotations

import statistics
from contextlib import ExitStack
from pathlib import Path

from bench.gate import loops
from bench.gate.figures import HEAD, Figure, megabytes, microseconds, milliseconds, rows, times
from bench.gate.peaks import REQUESTS, peak_kilobytes, peak_kilobytes_with_host
from bench.gate.sides import Sides
from bench.tables import table
from e2e.support.gate import LAMBDA_EDGE_MAX_BYTES, MAX_PACKAGE_BYTES

BINARY_ONLY = ", only the binary"
LOOPS = 5
WARM_UP = 2000
ROUNDS = 60
BATCH = 100
DECIDE_SECONDS = 10e-6
DECIDE_HMACS = 3.0
START_SECONDS = 0.020
PEAK_KILOBYTES = 30e6 / 1024


def in_process(decide: Path, sides: Sides, scratch: Path) -> None:
    labels = [one.label for one in (sides.ours, *sides.others)]
    whole = [
        Figure(f"{label}: from the event as text to the answer as text", microseconds)
        for label in labels
    ]
    alone = [Figure(f"{label}: only the decision", microseconds) for label in labels]
    alone[0].goal = DECIDE_SECONDS
    bare = Figure(f"{sides.ours.label}: bare HMAC of the same session", microseconds)
    ratio = Figure(f"{sides.ours.label}: decision compared with bare HMAC", times, DECIDE_HMACS)
    for _ in range(LOOPS):
        ours = loops.rust(decide, sides.ours)
        for index, found in enumerate([ours, *(loops.node(one, scratch) for one in sides.others)]):
            whole[index].values.append(found["event_to_answer_ns"] / 1e9)
            alone[index].values.append(found["decide_ns"] / 1e9)
        bare.values.append(ours["hmac_ns"] / 1e9)
        ratio.values.append(ours["decide_ns"] / ours["hmac_ns"])
    print("### Warm, in process\n")
    table(HEAD, [*rows(whole), *rows(alone), bare.row(), ratio.row()])
    print(
        f"The loop repeats one request with a valid session, in {LOOPS} processes of each side. "
        "Sitegate is compiled ahead of time and for size. The Node.js figures show code that V8 "
        "has optimised after thousands of calls, and few instances at the edge live that long. "
        "The article calls SSM and writes a log on each request; both are left out here. "
        "cognito-at-edge verifies RS256, the others verify HS256. The article gives jsonwebtoken "
        "its secret as a string. jsonwebtoken 9 first tries to parse such a string as a public "
        "key on each call, which explains nearly all of the difference to version 8.\n"
    )


def invocations(sides: Sides) -> None:
    functions = (sides.ours, *sides.others, sides.echo, sides.floor)
    figures = [Figure(one.label, microseconds) for one in functions]
    with ExitStack() as stack:
        instances = [stack.enter_context(one.started()) for one in functions]
        for instance in instances:
            instance.invoke(WARM_UP)
        for _ in range(ROUNDS):
            for instance, figure in zip(instances, figures, strict=True):
                figure.values.append(statistics.median(instance.invoke(BATCH)))
    print("### Warm, through the Runtime API\n")
    table(HEAD, rows(figures))
    print(
        "The time is from handing out an event to receiving the answer: medians of "
        f"{BATCH} invocations, {ROUNDS} times for each side, after {WARM_UP:,} invocations to warm "
        "up. The last two sides make no decision. They show the cost of the loop in Node.js and "
        "of the benchmark's server. Sitegate writes its log line, the others write none.\n"
    )


def starts(sides: Sides, runs: int) -> None:
    functions = (sides.hosted, sides.ours, *sides.others, sides.echo)
    figures = [Figure(one.label, milliseconds) for one in functions]
    figures[1].label += BINARY_ONLY
    figures[1].goal = START_SECONDS
    # The first run of each only warms the file cache.
    for kept in [False] + [True] * runs:
        for function, figure in zip(functions, figures, strict=True):
            with function.started() as instance:
                if kept:
                    figure.values.append(instance.start_seconds)
    print("### Start\n")
    table(HEAD, rows(figures))
    print(
        "The time is from the start of the process to its first request for an invocation, "
        f'{runs} times for each side, with the files in the page cache. "Behind its host" is what '
        "Lambda starts: a Python process that replaces itself by the binary. The others are "
        "compared with this. The goal is for the binary. Node.js runs a loop of thirty lines "
        "here. At the edge it would also load AWS's runtime and, for the article, AWS's SDK.\n"
    )


def memory(sides: Sides) -> None:
    functions = (sides.ours, *sides.others, sides.echo)
    peaks = {one.label: peak_kilobytes(one) for one in functions}
    peaks = {sides.hosted.label: peak_kilobytes_with_host(sides.hosted), **peaks}
    figures = [Figure(label, megabytes, values=[peak]) for label, peak in peaks.items()]
    figures[1].label += BINARY_ONLY
    for figure in figures[:2]:
        figure.goal = PEAK_KILOBYTES
    print(f"### Peak memory after {REQUESTS:,} requests\n")
    # There is one value for each, so least and most are the same.
    table(["", "peak", *HEAD[4:]], [[*row[:2], *row[4:]] for row in rows(figures)])
    print(
        '"Behind its host" includes the memory of the Python process before the binary replaced '
        "it.\n"
    )


def size(package: Path) -> None:
    measured = package.stat().st_size
    print("### Package\n")
    table(
        ["", "bytes", "goal", "limit"],
        [
            [
                f"`{package.name}`",
                f"{measured:,}",
                f"≤ {MAX_PACKAGE_BYTES:,}: {'met' if measured <= MAX_PACKAGE_BYTES else 'missed'}",
                f"≤ {LAMBDA_EDGE_MAX_BYTES:,}: {'met' if measured <= LAMBDA_EDGE_MAX_BYTES else 'missed'}",
            ]
        ],
    )
