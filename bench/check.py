"""Measures `infra check`, cfn-lint and AWS's validator on each corpus of templates, one after another on one processor.

    .venv/bin/python -m bench.check [--runs 3] [--files LIST]

`cargo xtask setup` installs what it needs; AWS's native validator is installed into a temporary folder. `--files` names a file with the paths of other
templates, one a line. Prints the tables of docs/benchmarks.md: the processor's seconds (user and system), and the largest process. cfn-lint runs once.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from importlib.metadata import version
from pathlib import Path
from typing import NamedTuple

from bench.commands import ROOT, measured
from bench.tables import machine, table
from e2e.support.corpus import corpora
from e2e.support.referees import AWS_VALIDATOR, SUMS_OF_SEVERITIES

AWS_PACKAGE = "@aws/cloudformation-validate"
ONE_PROCESSOR = ["taskset", "--cpu-list", "0"]
NATIVE = """
import sys
from cloudformation_validate import CompositeEngine
engine = CompositeEngine()
for file in sys.argv[1:]:
    engine.validate_template(file)
"""


def version_of_aws_validator() -> str:
    lock = json.loads((ROOT / "e2e/cdk/package-lock.json").read_text("utf-8"))
    names = [name for name in lock["packages"] if name.endswith(AWS_PACKAGE)]
    if names:
        return lock["packages"][names[0]]["version"]
    # The CDK bundles it.
    [bundled] = (ROOT / "e2e/cdk/node_modules").glob(f"**/{AWS_PACKAGE}/package.json")
    return json.loads(bundled.read_text("utf-8"))["version"]


def release_binary() -> Path:
    if given := os.environ.get("INFRA"):
        return Path(given)
    subprocess.run(["cargo", "build", "--release", "--quiet", "-p", "infra"], cwd=ROOT, check=True)
    return ROOT / "target/release/infra"


def install_native(folder: str, version: str) -> None:
    install = [sys.executable, "-m", "pip", "install", "--quiet", "--target", folder]
    subprocess.run([*install, f"cloudformation-validate=={version}"], check=True)


@dataclass(frozen=True)
class Judge:
    """A tool that checks templates, and how often it is measured."""

    label: str
    command: list[object]
    runs: int
    environment: dict[str, str] = field(default_factory=dict)

    def measure(self, files: list[Path]) -> Cost:
        usages = [
            measured(
                [*self.command, *files],
                self.environment,
                ok=SUMS_OF_SEVERITIES,
                under=ONE_PROCESSOR,
            )
            for _ in range(self.runs)
        ]
        return Cost(
            statistics.median(usage.processor for usage in usages),
            max(usage.kilobytes for usage in usages) / 1024,
        )


class Cost(NamedTuple):
    """Median of the processor's seconds, and MiB of the largest process."""

    seconds: float
    mebibytes: float


def judges(native: str, runs: int) -> list[Judge]:
    version = version_of_aws_validator()
    install_native(native, version)
    path = {"PYTHONPATH": native}
    ours: list[object] = [release_binary(), "check", "--report", "json", "--"]
    lint = [ROOT / ".venv/bin/cfn-lint", "--format", "json", "--regions", "us-east-1", "--"]
    return [
        Judge("`infra check`", ours, runs),
        Judge("AWS's validator, native", [sys.executable, "-c", NATIVE], runs, path),
        Judge("AWS's validator, in Node, as the CDK has it", ["node", AWS_VALIDATOR], runs),
        Judge("cfn-lint", lint, 1),
    ]


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--files", type=Path)
    options = parser.parse_args()
    listed = options.files and [Path(line) for line in options.files.read_text("utf-8").split()]
    sources = {"all": listed} if listed else corpora()
    with tempfile.TemporaryDirectory() as native:
        known = judges(native, options.runs)
        print(
            f"{machine()}, cfn-lint {version('cfn-lint')}, AWS's validator {version_of_aws_validator()}; "
            f"medians of {options.runs} runs, and one run of cfn-lint.\n"
        )
        costs = {
            source: {judge.label: judge.measure(files) for judge in known}
            for source, files in sources.items()
        }
        first = {judge.label: judge.measure(sources["all"][:1]) for judge in known}
    compare(first, costs["all"], len(sources["all"]))
    if not listed:
        show_corpora(sources, costs)


def compare(first: dict[str, Cost], all_: dict[str, Cost], count: int) -> None:
    """Prints the costs of one template and of all."""
    [ours, *_] = all_.values()
    table(
        ["", "1 template", f"{count} templates", "compared with ours", "largest process"],
        [
            [
                label,
                f"{first[label].seconds:.3f} s",
                f"{cost.seconds:.3f} s",
                f"{cost.seconds / ours.seconds:.0f} ×",
                f"{cost.mebibytes:.0f} MiB",
            ]
            for label, cost in all_.items()
        ],
    )


def show_corpora(sources: dict[str, list[Path]], costs: dict[str, dict[str, Cost]]) -> None:
    """Prints the costs of each corpus: a row for each, with the time and the memory of each judge."""
    table(
        ["corpus", "templates", *costs["all"]],
        [
            [
                source,
                str(len(files)),
                *(
                    f"{cost.seconds:.3f} s, {cost.mebibytes:.0f} MiB"
                    for cost in costs[source].values()
                ),
            ]
            for source, files in sources.items()
        ],
    )


if __name__ == "__main__":
    main()
