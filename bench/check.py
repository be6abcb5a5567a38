"""Measures `infra check`, cfn-lint and AWS's validator on the same templates, one after another on one processor.

    .venv/bin/python -m bench.check [--runs 3] [--files LIST]

`cargo xtask setup` installs what it needs; AWS's native validator is installed into a temporary folder. `--files` names a file with the paths of other
templates, one a line. Prints Markdown; times are medians.
"""

from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

from bench.commands import ROOT, measured
from bench.tables import machine, table
from e2e.support.corpus import everything
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


def main() -> None:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--files", type=Path)
    options = parser.parse_args()
    listed = options.files and [Path(line) for line in options.files.read_text("utf-8").split()]
    files = listed or everything()
    version = version_of_aws_validator()
    with tempfile.TemporaryDirectory() as native:
        install_native(native, version)
        lint = [ROOT / ".venv/bin/cfn-lint", "--format", "json", "--regions", "us-east-1", "--"]
        path = {"PYTHONPATH": native}
        sides: list[tuple[str, list[object], dict[str, str]]] = [
            ("`infra check`", [release_binary(), "check", "--report", "json", "--"], {}),
            (f"AWS's validator {version}, native", [sys.executable, "-c", NATIVE], path),
            (f"AWS's validator {version}, in Node", ["node", AWS_VALIDATOR], {}),
            ("cfn-lint", [*lint], {}),
        ]
        print(f"{machine()}; medians of {options.runs} runs.\n")
        for some in (files, files[:1]):
            compare(sides, some, options.runs)


def compare(
    sides: list[tuple[str, list[object], dict[str, str]]], files: list[Path], runs: int
) -> None:
    results: dict[str, list[tuple[float, float, int]]] = {label: [] for label, _, _ in sides}
    for _ in range(runs):
        for label, command, environment in sides:
            usage = measured(
                [*command, *files], environment, ok=SUMS_OF_SEVERITIES, under=ONE_PROCESSOR
            )
            results[label].append((usage.seconds, usage.processor, usage.kilobytes))
    medians = {
        label: [statistics.median(column) for column in zip(*rows, strict=True)]
        for label, rows in results.items()
    }
    [ours, *_] = medians.values()
    noun = "template" if len(files) == 1 else "templates"
    table(
        [f"{len(files)} {noun}", "time", "processor", "compared with ours", "largest process"],
        [
            [
                label,
                f"{seconds:.3f} s",
                f"{processor:.3f} s",
                f"{processor / ours[1]:.0f} ×",
                f"{kilobytes / 1024:.0f} MiB",
            ]
            for label, (seconds, processor, kilobytes) in medians.items()
        ],
    )


if __name__ == "__main__":
    main()
