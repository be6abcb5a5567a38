"""Measures `infra` beside the AWS CDK and prints the result as Markdown tables.

    python3 bench/run.py [--runs 5] [--no-compile]

Needs the Rust toolchain, Node and npm; everything else is Python's standard library. Both sides
run in turn within each round, so that a busy moment of the machine hits both. Times are medians.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import platform
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
CDK = ROOT / "e2e" / "cdk"
MEASURE = ROOT / "bench" / "measure.py"
SITE = "e2e/cdk/site.yaml"
SIZES = (125, 250, 500)
ROUNDS = 20
CARGO_RUN = ["cargo", "run", "--quiet", "-p", "infra", "--"]
NODE_SITE = ["node", "e2e/cdk/site.mjs"]
UNVALIDATED = {"CDK_VALIDATION": "false"}


@dataclass
class Command:
    """One thing to measure, with what its runs gave."""

    label: str
    argv: list[str]
    environment: dict[str, str] = field(default_factory=dict)
    seconds: list[float] = field(default_factory=list)
    inner: list[float] = field(default_factory=list)
    kilobytes: int = 0

    def run(self, keep: bool = True) -> None:
        """Runs it once; the first run of each only warms the file cache and is not kept."""
        done = subprocess.run(
            [sys.executable, "-I", "-S", str(MEASURE), *self.argv],
            cwd=ROOT,
            env=os.environ | self.environment,
            capture_output=True,
            text=True,
        )
        if done.returncode:
            sys.exit(f"{self.label} failed:\n{done.stderr}")
        if not keep:
            return
        seconds, kilobytes = done.stdout.split()
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
    """One unkept run of each, then all of them once in each round."""
    for command in commands:
        command.run(keep=False)
    for _ in range(runs):
        for command in commands:
            command.run()


def quiet(*argv: str, cwd: Path = ROOT) -> str:
    """The output of a command that prepares something."""
    done = subprocess.run(argv, cwd=cwd, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"{' '.join(argv)} failed:\n{done.stderr}")
    return done.stdout


def shown(seconds: float) -> str:
    if seconds >= 1:
        return f"{seconds:.2f} s"
    if seconds >= 0.001:
        return f"{seconds * 1e3:.1f} ms"
    return f"{seconds * 1e6:.0f} µs"


def table(head: list[str], rows: list[list[str]]) -> None:
    print(f"| {' | '.join(head)} |")
    print(f"| --- |{' ---: |' * (len(head) - 1)}")
    for row in rows:
        print(f"| {' | '.join(row)} |")
    print(flush=True)


def first_build(scratch: Path) -> None:
    """From downloaded packages to the first template: what each side makes one wait for once."""
    quiet("cargo", "fetch", "--locked", "--quiet")
    build = Command(
        "cargo build -p infra, fresh target folder",
        ["cargo", "build", "--quiet", "--locked", "--offline", "-p", "infra"],
        {"CARGO_TARGET_DIR": str(scratch / "target")},
    )
    install = Command(
        "npm ci, fresh node_modules, packages in npm's cache",
        ["npm", "ci", "--prefer-offline", "--silent", "--prefix", str(scratch / "npm")],
    )
    (scratch / "npm").mkdir()
    for name in ("package.json", "package-lock.json"):
        shutil.copy(CDK / name, scratch / "npm")
    for command in (build, install):
        command.run()
    sizes = [folder_size(scratch / "target"), folder_size(scratch / "npm")]
    print("### Once, before the first template\n")
    table(
        ["", "time", "largest process", "on disk"],
        [
            [command.label, shown(command.median), mebibytes(command.kilobytes), size]
            for command, size in zip((build, install), sizes, strict=True)
        ],
    )


def folder_size(folder: Path) -> str:
    total = sum(path.lstat().st_blocks * 512 for path in folder.rglob("*"))
    return f"{total / 1e6:.0f} MB"


def mebibytes(kilobytes: int, least: int = 0) -> str:
    """Memory, where what measures it holds `least` itself and hides anything smaller."""
    if kilobytes <= least * 1.05:
        return f"under {math.ceil(least / 1024)} MiB"
    return f"{kilobytes / 1024:.0f} MiB"


def whole_processes(binaries: dict[str, Path], scratch: Path, runs: int) -> None:
    """The time from pressing return to the template of the site, on both sides."""
    synth = [str(CDK / "node_modules" / ".bin" / "cdk"), "synth", "--no-notices"]
    synth += ["--no-version-reporting", "--app", " ".join(NODE_SITE)]
    # The CDK's command line is neither to wait for a network nor to keep state between runs.
    cli = {
        "CDK_HOME": str(scratch / "cdk-home"),
        "CDK_DISABLE_VERSION_CHECK": "1",
        "CDK_DISABLE_CLI_TELEMETRY": "true",
    }
    commands = [
        Command("`infra`, release", [str(binaries["release"]), "--config", SITE]),
        Command("`infra`, debug", [str(binaries["debug"]), "--config", SITE]),
        Command("`cargo run -p infra`, debug, nothing to build", [*CARGO_RUN, "--config", SITE]),
        Command("`node site.mjs`", NODE_SITE),
        Command("`node site.mjs`, validation off", NODE_SITE, UNVALIDATED),
        Command("`cdk synth`", [*synth, "--output", str(scratch / "a")], cli),
        Command(
            "`cdk synth --no-validation`",
            [*synth, "--no-validation", "--output", str(scratch / "b")],
            cli,
        ),
    ]
    in_turn(commands, runs)
    nothing = Command("true", ["true"])
    nothing.run()
    ours = commands[0]
    print("### The site, whole process\n")
    table(
        ["", "median", "least", "most", "beside release", "largest process"],
        [
            [
                one.label,
                shown(one.median),
                shown(min(one.seconds)),
                shown(max(one.seconds)),
                f"{one.median / ours.median:,.0f} ×",
                mebibytes(one.kilobytes, nothing.kilobytes),
            ]
            for one in commands
        ],
    )


def growth(many: Path, runs: int) -> None:
    """The synthesis alone, inside a running process, as the stack grows."""
    node = ["node", str(ROOT / "bench" / "many.mjs")]
    ours, theirs = (
        json.loads(quiet(*argv, str(SIZES[0])))["Resources"] for argv in ([str(many)], node)
    )
    if ours != theirs:
        sys.exit("the two sides do not make the same resources")
    stacks = [
        *((str(size), [], f"{size} parameters") for size in SIZES),
        ("--site", [str(CDK / "site.yaml")], "the site"),
    ]
    columns = {
        label: [
            Command(label, [str(many), argument, *file]),
            Command(label, [*node, argument]),
            Command(label, [*node, argument], UNVALIDATED),
            Command(label, [*node, argument, "--rounds", str(ROUNDS)], UNVALIDATED),
        ]
        for argument, file, label in stacks
    }
    in_turn([command for row in columns.values() for command in row], runs)
    print("### Synthesis alone, in process\n")
    head = ["stack", "`infra`, validated, median of 50", "CDK", "", "CDK, validation off", ""]
    table(
        [*head, f"CDK, validation off, warm: median of {ROUNDS}", ""],
        [[label, shown(row[0].inner_median), *beside(row)] for label, row in columns.items()],
    )
    first, last = (columns[f"{size} parameters"] for size in (SIZES[0], SIZES[-1]))
    factors = [b.inner_median / a.inner_median for a, b in zip(first, last, strict=True)]
    print(
        f"From {SIZES[0]} to {SIZES[-1]} resources ({SIZES[-1] / SIZES[0]:.0f} ×) the time grows "
        f"{factors[0]:.1f} × in `infra`, {factors[1]:.1f} × in the CDK, {factors[2]:.1f} × without "
        f"its validation and {factors[3]:.1f} × when warm.\n"
    )


def beside(row: list[Command]) -> list[str]:
    """The others' times, each with how many times the first one's it is."""
    cells = []
    for one in row[1:]:
        cells += [shown(one.inner_median), f"{one.inner_median / row[0].inner_median:,.0f} ×"]
    return cells


def built() -> dict[str, Path]:
    """Both builds of `infra` and the example, in the ordinary target folder."""
    for profile in ([], ["--release"]):
        quiet("cargo", "build", "--quiet", "--locked", "-p", "infra", "--bin", "infra", *profile)
    quiet("cargo", "build", "--quiet", "--locked", "-p", "infra", "--release", "--example", "many")
    metadata = json.loads(quiet("cargo", "metadata", "--format-version", "1", "--no-deps"))
    target = Path(metadata["target_directory"])
    return {
        "release": target / "release" / "infra",
        "debug": target / "debug" / "infra",
        "many": target / "release" / "examples" / "many",
    }


def machine() -> str:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 2**30
    return (
        f"{os.cpu_count()} cores, {memory:.0f} GiB, {platform.system()} {platform.machine()}; "
        f"{quiet('rustc', '--version').split(' (')[0]}, Node {quiet('node', '--version').strip()}"
    )


def facts(runs: int) -> None:
    packages = json.loads((CDK / "package.json").read_text())
    versions = packages["dependencies"] | packages["devDependencies"]
    print(
        f"{machine()}, "
        f"aws-cdk-lib {versions['aws-cdk-lib']}, aws-cdk {versions['aws-cdk']}; "
        f"medians of {runs} runs, both sides in turn.\n",
        flush=True,
    )


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--runs", type=int, default=5, help="measured runs of each (at least 5)")
    parser.add_argument("--no-compile", action="store_true", help="leave out the first build")
    options = parser.parse_args()
    if options.runs < 5:
        parser.error("--runs: fewer than 5 make no median worth printing")
    if not (CDK / "node_modules").is_dir():
        quiet("npm", "ci", "--silent", cwd=CDK)
    facts(options.runs)
    with tempfile.TemporaryDirectory() as scratch:
        if not options.no_compile:
            first_build(Path(scratch))
        binaries = built()
        whole_processes(binaries, Path(scratch), options.runs)
    growth(binaries["many"], options.runs)


if __name__ == "__main__":
    main()
