"""Compares `infra` with the AWS CDK and prints the result as Markdown tables.

    cargo xtask bench cdk [--runs 5] [--no-compile]

Needs the Rust toolchain, Node and npm; everything else is Python's standard library. Both sides
run in turn within each round, so that a busy moment of the machine hits both. Times are medians.
"""

from __future__ import annotations

import argparse
import json
import math
import shutil
import sys
import tempfile
from pathlib import Path

from bench.commands import ROOT, UNVALIDATED, Command, in_turn, quiet
from bench.tables import machine, shown, table

CDK = ROOT / "e2e" / "cdk"
SITE = "e2e/cdk/site.yaml"
SIZES = (125, 250, 500)
ROUNDS = 20
CARGO_RUN = ["cargo", "run", "--quiet", "-p", "infra", "--"]
NODE_SITE = ["node", "e2e/cdk/site.mjs"]


def first_build(scratch: Path) -> None:
    """Measures the time from downloaded packages to the first template, which each side takes once."""
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
    """Formats memory. The measuring process itself has `least`, so smaller figures are unknown."""
    if kilobytes <= least * 1.05:
        return f"under {math.ceil(least / 1024)} MiB"
    return f"{kilobytes / 1024:.0f} MiB"


def whole_processes(binaries: dict[str, Path], scratch: Path, runs: int) -> None:
    """Measures the time from the start of the command to the template of the site, on both sides."""
    synth = [str(CDK / "node_modules" / ".bin" / "cdk"), "synth", "--no-notices"]
    synth += ["--no-version-reporting", "--app", " ".join(NODE_SITE)]
    # The CDK's command line must not wait for a network or keep state between runs.
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
        ["", "median", "minimum", "maximum", "compared with release", "largest process"],
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
    """Measures only the synthesis, inside a running process, as the stack grows."""
    node = ["node", str(ROOT / "bench" / "many.mjs")]
    ours, cdk = (
        json.loads(quiet(*argv, str(SIZES[0])))["Resources"] for argv in ([str(many)], node)
    )
    if ours != cdk:
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
    print("### Only the synthesis, in process\n")
    head = ["stack", "`infra`, validated, median of 50", "CDK", "", "CDK, validation off", ""]
    table(
        [*head, f"CDK, validation off, warm: median of {ROUNDS}", ""],
        [[label, shown(row[0].inner_median), *compared(row)] for label, row in columns.items()],
    )
    first, last = (columns[f"{size} parameters"] for size in (SIZES[0], SIZES[-1]))
    factors = [b.inner_median / a.inner_median for a, b in zip(first, last, strict=True)]
    print(
        f"From {SIZES[0]} to {SIZES[-1]} resources ({SIZES[-1] / SIZES[0]:.0f} ×) the time grows "
        f"{factors[0]:.1f} × in `infra`, {factors[1]:.1f} × in the CDK, {factors[2]:.1f} × without "
        f"its validation and {factors[3]:.1f} × when warm.\n"
    )


def compared(row: list[Command]) -> list[str]:
    """Returns the others' times, each with its multiple of the first one."""
    cells = []
    for one in row[1:]:
        cells += [shown(one.inner_median), f"{one.inner_median / row[0].inner_median:,.0f} ×"]
    return cells


def built() -> dict[str, Path]:
    """Builds `infra` twice and the example, in the usual target folder."""
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
