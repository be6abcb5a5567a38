"""Compares the library with others: the compilation of its types, the synthesis of 500 resources.

    .venv/bin/python -m bench.library [--runs 3]

`cargo xtask setup` installs what it needs. Prints Markdown; both sides run in turn, and times are medians.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import statistics
import subprocess
import tempfile
from pathlib import Path

from bench.commands import ROOT, UNVALIDATED, measured

STRATOSPHERE = "0.1.0"
RESOURCES = 500
# The others have 50 rounds. The CDK would take an hour for them.
CDK_ROUNDS = 10
SERVICES = ("cloudfront", "iam", "lambda", "s3", "sqs")
RESOURCES_CRATE = ROOT / "crates/cloudformation-resources"
# The services of a serverless application, and one that it needs later.
TEN_SERVICES = (
    "apigateway",
    "dynamodb",
    "events",
    "iam",
    "lambda",
    "logs",
    "s3",
    "scheduler",
    "sns",
    "sqs",
)
LATER_SERVICE = "kms"
CONSTRUCTS_DEPENDENCY = (
    f'constructs = {{ package = "sitegate-constructs", path = "{ROOT / "crates/constructs"}" }}'
)
STRATOSPHERE_DEPENDENCY = f'stratosphere = {{ version = "={STRATOSPHERE}", features = {[f"aws_{one}" for one in SERVICES]} }}'


def types_of(services: tuple[str, ...]) -> str:
    """Returns the dependency on the types of these services."""
    return (
        'cloudformation-resources = { package = "sitegate-cloudformation-resources", '
        f'path = "{RESOURCES_CRATE}", features = {list(services)} }}'
    )


def project(folder: Path, *dependencies: str) -> Path:
    """Creates a crate with these dependencies, or changes them, and downloads them."""
    (folder / "src").mkdir(parents=True, exist_ok=True)
    (folder / "src/lib.rs").write_text("", "utf-8")
    lines = "\n".join(dependencies)
    manifest = f'[package]\nname = "bench"\nversion = "0.0.0"\nedition = "2024"\n[dependencies]\n{lines}\n[workspace]\n'
    (folder / "Cargo.toml").write_text(manifest.replace("'", '"'), "utf-8")
    subprocess.run(["cargo", "fetch", "--quiet"], cwd=folder, check=True)
    return folder


def size(folder: Path) -> int:
    return sum(
        path.stat().st_size
        for path in folder.rglob("*")
        if path.is_file() and not path.is_symlink()
    )


def compile_table(runs: int) -> None:
    print(f"### Compile of five services ({', '.join(SERVICES)})\n")
    print("|  | time | largest process | target folder |\n| --- | ---: | ---: | ---: |")
    with tempfile.TemporaryDirectory() as scratch:
        sides = [
            ("`cloudformation-resources`", project(Path(scratch) / "ours", types_of(SERVICES))),
            (
                f"stratosphere {STRATOSPHERE}",
                project(Path(scratch) / "stratosphere", STRATOSPHERE_DEPENDENCY),
            ),
        ]
        figures: dict[str, list[tuple[float, int, int]]] = {label: [] for label, _ in sides}
        for run in range(runs):
            for label, folder in sides:
                target = folder / f"target-{run}"
                # Cargo compiles only crates from a path incrementally, and the other crate is from the registry.
                environment = {"CARGO_TARGET_DIR": str(target), "CARGO_INCREMENTAL": "0"}
                usage = measured(["cargo", "build", "--quiet"], environment, folder)
                figures[label].append((usage.seconds, usage.kilobytes, size(target)))
        for label, rows in figures.items():
            seconds, kilobytes, on_disk = (
                statistics.median(column) for column in zip(*rows, strict=True)
            )
            print(
                f"| {label} | {seconds:.1f} s | {kilobytes / 1024:.0f} MiB | {on_disk / 1e6:.0f} MB |"
            )


def services_table(runs: int) -> None:
    """Compiles a crate with constructs and ten services as a developer does: from clean, and again with one more service."""
    first: list[float] = []
    later: list[float] = []
    with tempfile.TemporaryDirectory() as scratch:
        for run in range(runs):
            target = str(Path(scratch) / f"target-{run}")
            for services, times in (
                (TEN_SERVICES, first),
                ((*TEN_SERVICES, LATER_SERVICE), later),
            ):
                folder = project(Path(scratch) / "app", CONSTRUCTS_DEPENDENCY, types_of(services))
                environment = {"CARGO_TARGET_DIR": target}
                usage = measured(["cargo", "build", "--quiet"], environment, folder)
                times.append(usage.seconds)
    print("\n### Compile of ten services, with constructs\n")
    print("|  | time |\n| --- | ---: |")
    print(f"| from clean ({', '.join(TEN_SERVICES)}) | {statistics.median(first):.1f} s |")
    print(f"| one more service ({LATER_SERVICE}) | {statistics.median(later):.1f} s |")


def whole_table() -> None:
    """Compiles all services, which no stack needs. Runs once, because it takes minutes."""
    print("\n### All services, once\n")
    print("|  | time | largest process |\n| --- | ---: | ---: |")
    with tempfile.TemporaryDirectory() as target:
        for command in (["cargo", "check"], ["cargo", "doc", "--no-deps"]):
            whole = [*command, "-p", "sitegate-cloudformation-resources", "--all-features"]
            usage = measured([*whole, "--quiet"], {"CARGO_TARGET_DIR": target})
            size_in_gib = usage.kilobytes / 2**20
            print(f"| `{' '.join(whole)}` | {usage.seconds:.0f} s | {size_in_gib:.1f} GiB |")


def synth_table(runs: int) -> None:
    stratosphere = ROOT / "bench/many-stratosphere"
    build = ["cargo", "build", "--release", "--quiet"]
    target = ROOT / "target/many-stratosphere"
    subprocess.run(
        [*build, "--locked"],
        cwd=stratosphere,
        check=True,
        env=os.environ | {"CARGO_TARGET_DIR": str(target)},
    )
    subprocess.run([*build, "-p", "infra", "--example", "many"], cwd=ROOT, check=True)
    cdk = ["node", ROOT / "bench/many.mjs", "--rounds", str(CDK_ROUNDS)]
    sides: list[tuple[str, list[object]]] = [
        ("`infra`, constructs and validation", [ROOT / "target/release/examples/many"]),
        ("`cloudformation`, only the template", [ROOT / "target/release/examples/many", "--bare"]),
        (
            f"stratosphere {STRATOSPHERE}, only the template",
            [target / "release/many-stratosphere"],
        ),
        ("troposphere", [ROOT / ".venv/bin/python", ROOT / "bench/many_troposphere.py"]),
        ("CDK", cdk),
        ("CDK, validation off", cdk),
    ]
    times: dict[str, list[float]] = {label: [] for label, _ in sides}
    synthesized = []
    for _ in range(runs):
        for label, command in sides:
            environment = os.environ | (UNVALIDATED if label.endswith("validation off") else {})
            done = subprocess.run(
                [*map(str, command), str(RESOURCES)],
                cwd=ROOT,
                check=True,
                capture_output=True,
                text=True,
                env=environment,
            )
            [microseconds] = re.findall(r"synth_us=(\d+)", done.stderr)
            times[label].append(int(microseconds) / 1000)
            synthesized.append(json.loads(done.stdout)["Resources"])
    assert all(len(resources) == RESOURCES for resources in synthesized)
    base = statistics.median(times[sides[0][0]])
    print(f"\n### Synthesis of {RESOURCES} resources, in a warm process\n")
    print("|  | median | compared with ours |\n| --- | ---: | ---: |")
    for label, rows in times.items():
        median = statistics.median(rows)
        print(f"| {label} | {median:.2f} ms | {median / base:.2f} × |")


if __name__ == "__main__":
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    compile_table(arguments.runs)
    services_table(arguments.runs)
    whole_table()
    synth_table(arguments.runs)
