"""Compares the stacks of `examples` with the same stacks of the AWS CDK, and prints the result as Markdown tables.

    cargo xtask bench examples [--runs 5]

Measures the way from nothing to the first template, from a changed line to its template, and the synthesis. Both sides run in turn, and times are medians. The
changed line is in the source of the example, which is as before at the end.
"""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import NamedTuple

from bench.cdk import CDK, mebibytes
from bench.commands import ROOT, UNVALIDATED, Command, quiet
from bench.tables import machine, shown, table


class Stack(NamedTuple):
    """A stack that exists on both sides."""

    name: str
    arguments: list[str]
    # A text of `src/lib.rs`, and the one that the edit writes in its place.
    edit: tuple[str, str]

    @property
    def cargo_run(self) -> list[str]:
        return ["cargo", "run", "--quiet", "--locked", "-p", self.name, "--", *self.arguments]

    @property
    def source(self) -> Path:
        return ROOT / "examples" / self.name / "src/lib.rs"

    @property
    def node(self) -> list[str]:
        return ["node", f"e2e/cdk/{self.name}.mjs"]


STACKS = [
    Stack("orders", ["print", "prod-orders"], ("from_mins(3)", "from_mins(4)")),
    Stack("web", [], ("max_acu: 4.0", "max_acu: 8.0")),
]


@contextmanager
def edited(stack: Stack) -> Iterator[None]:
    """Changes a line of the example, and changes it back at the end."""
    text = stack.source.read_text("utf-8")
    old, new = stack.edit
    try:
        stack.source.write_text(text.replace(old, new), "utf-8")
        yield
    finally:
        stack.source.write_text(text, "utf-8")


def first_template(stack: Stack, scratch: Path) -> tuple[Command, Command]:
    """Measures the way from downloaded packages to the template, which each side takes once."""
    target = {
        "CARGO_TARGET_DIR": str(scratch / f"target-{stack.name}"),
        "CARGO_NET_OFFLINE": "true",
    }
    ours = Command(f"`cargo run -p {stack.name}`", stack.cargo_run, target)
    folder = scratch / f"npm-{stack.name}"
    folder.mkdir()
    for file in ("package.json", "package-lock.json", f"{stack.name}.mjs"):
        shutil.copy(CDK / file, folder)
    script = f"cd {folder} && npm ci --prefer-offline --silent && cd {ROOT} && node {folder}/{stack.name}.mjs"
    theirs = Command(
        "`npm ci`, `node`", ["sh", "-c", script], {"CDK_OUTDIR": str(scratch / "first")}
    )
    for command in (ours, theirs):
        command.run()
    return ours, theirs


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5, help="measured runs of each (at least 5)")
    options = parser.parse_args()
    if options.runs < 5:
        parser.error("--runs: fewer than 5 make no median worth printing")
    print(f"{machine()}; medians of {options.runs} runs, both sides in turn.\n", flush=True)
    quiet("cargo", "fetch", "--locked", "--quiet")
    for stack in STACKS:
        if stack.source.read_text("utf-8").count(stack.edit[0]) != 1:
            sys.exit(f"{stack.source} does not have {stack.edit[0]} once")
    rows = []
    with tempfile.TemporaryDirectory() as scratch:
        for stack in STACKS:
            rows += measured(stack, Path(scratch), options.runs)
    head = ["stack", "way", "ours", "CDK", "CDK, validation off", "our memory", "CDK's memory"]
    table(head, rows)


def measured(stack: Stack, scratch: Path, runs: int) -> list[list[str]]:
    """Measures one stack, and returns its rows."""
    outdir = {"CDK_OUTDIR": str(scratch / f"cdk-{stack.name}")}
    first = first_template(stack, scratch)
    again = Command("edit", stack.cargo_run)
    nothing = Command("nothing to build", stack.cargo_run)
    cdk = Command("CDK", stack.node, outdir)
    unvalidated = Command("CDK, validation off", stack.node, outdir | UNVALIDATED)
    for command in (nothing, cdk, unvalidated):
        command.run(keep=False)
    for _ in range(runs):
        with edited(stack):
            again.run()
        # Builds the unchanged source again, so that the next edit is a change.
        nothing.run(keep=False)
        for command in (nothing, cdk, unvalidated):
            command.run()

    def row(way: str, ours: Command, theirs: Command, without: str) -> list[str]:
        times = [it.median for it in (ours, theirs)]
        memory = [mebibytes(it.kilobytes) for it in (ours, theirs)]
        return [stack.name, way, *map(shown, times), without, *memory]

    off = shown(unvalidated.median)
    return [
        row("nothing compiled → template", *first, ""),
        row("changed line → template", again, cdk, off),
        row("nothing changed → template", nothing, cdk, off),
    ]


if __name__ == "__main__":
    main()
