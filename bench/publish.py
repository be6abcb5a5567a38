"""Compares `sitegate publish` with `aws s3 sync`, both to moto on this machine.

    .venv/bin/python -m bench.publish [--files 2000] [--large 10000] [--runs 3]

It needs `cargo build --release -p operator`: without optimisation, the process competes with moto for the processors.
Prints Markdown; both sides run in turn, and times are medians. A proxy counts the calls
in separate runs, so that it does not slow down those that are measured.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import sys
import tempfile
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import botocore.session

from bench.commands import ROOT, measured
from e2e.support.credentials import CREDENTIALS
from e2e.support.moto import moto
from e2e.support.s3_proxy import s3_proxy

OPERATOR = Path(os.environ.get("OPERATOR", ROOT / "target/release/operator"))
AWS = ROOT / ".venv/bin/aws"
SETTINGS = {
    "version": 1,
    "provider": {"issuer": "https://idp.example.com", "client_id": "docs", "scopes": ["openid"]},
    "paths": {"callback": "/.sitegate/callback", "sign_out": "/.sitegate/sign-out"},
    "session": {"lifetime_seconds": 28800},
}


@dataclass
class Result:
    seconds: list[float] = field(default_factory=list)
    kilobytes: int = 0
    calls: int = 0


def tree(folder: Path, files: int) -> None:
    """Writes small files of about two kilobytes, one in ten of them a page."""
    for number in range(files):
        extension = "html" if number % 10 == 0 else "json"
        path = folder / f"{number % 40}" / f"{number}.{extension}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(f"{number} " * 400, "utf-8")
    (folder / "index.html").write_text("<title>Home</title>", "utf-8")


def touch(folder: Path) -> None:
    """Gives files new times, as a fresh checkout has them."""
    for path in folder.rglob("*.*"):
        os.utime(path)


def site(endpoint: str, name: str) -> None:
    """Creates a bucket, and the stack and the settings that `publish` reads."""
    os.environ.update(CREDENTIALS)
    client = {
        service: botocore.session.Session().create_client(service, endpoint_url=endpoint)
        for service in ("s3", "ssm", "cloudformation")
    }
    client["s3"].create_bucket(Bucket=name)
    enabled = {"Status": "Enabled"}
    client["s3"].put_bucket_versioning(Bucket=name, VersioningConfiguration=enabled)
    client["ssm"].put_parameter(
        Name=f"/sitegate/{name}-gate/settings", Value=json.dumps(SETTINGS), Type="String"
    )
    template = {
        "Resources": {"Topic": {"Type": "AWS::SNS::Topic"}},
        "Outputs": {"BucketName": {"Value": name}},
    }
    client["cloudformation"].create_stack(StackName=name, TemplateBody=json.dumps(template))


def publish(folder: Path, name: str) -> list[str]:
    return [str(OPERATOR), "--stack", name, "--quiet", "publish", str(folder)]


def sync(folder: Path, name: str) -> list[str]:
    return [str(AWS), "s3", "sync", "--only-show-errors", str(folder), f"s3://{name}"]


def cases(folder: Path) -> list[tuple[str, Callable[[], None]]]:
    """Returns what is done to the folder before each measurement. The first finds an empty bucket."""

    def change() -> None:
        for number in range(0, 200, 2):
            path = folder / f"{number % 40}" / f"{number}.{'html' if number % 10 == 0 else 'json'}"
            path.write_text(path.read_text("utf-8") + "x", "utf-8")

    return [
        ("first upload", lambda: None),
        ("unchanged", lambda: None),
        ("unchanged, fresh checkout", lambda: touch(folder)),
        ("100 files changed", change),
    ]


def compare(files: int, runs: int, sides: dict[str, Callable[[Path, str], list[str]]]) -> None:
    print(f"### {files:,} files\n")
    results: dict[tuple[str, str], Result] = {}
    with (
        tempfile.TemporaryDirectory() as scratch,
        moto(Path(scratch)) as endpoint,
        s3_proxy(endpoint) as proxy,
    ):
        for run in range(runs + 1):
            # Each side begins every second run, so that none of them always finds the emptier server.
            for side, command in sorted(sides.items(), reverse=run % 2 == 0):
                folder = Path(scratch) / f"site-{run}-{side.split()[-1].strip('`')}"
                tree(folder, files)
                name = f"bench-{side.split()[-1].strip('`')}-{run}"
                site(endpoint, name)
                for case, prepare in cases(folder):
                    prepare()
                    result = results.setdefault((case, side), Result())
                    # The first round counts calls.
                    proxy.calls.clear()
                    address = endpoint if run else proxy.address
                    usage = measured(
                        command(folder, name), CREDENTIALS | {"AWS_ENDPOINT_URL": address}
                    )
                    if run:
                        result.seconds.append(usage.seconds)
                        result.kilobytes = max(result.kilobytes, usage.kilobytes)
                    else:
                        result.calls = sum(proxy.calls.values())
                shutil.rmtree(folder)
    print("|  | side | time | calls | largest process |\n| --- | --- | ---: | ---: | ---: |")
    for (case, side), result in results.items():
        seconds = statistics.median(result.seconds)
        print(
            f"| {case} | {side} | {seconds:.2f} s | {result.calls:,} | {result.kilobytes // 1024} MB |"
        )
    print()


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--files", type=int, default=2_000)
    parser.add_argument("--large", type=int, default=10_000)
    parser.add_argument("--runs", type=int, default=3)
    arguments = parser.parse_args()
    if not OPERATOR.is_file():
        sys.exit("operator is not built: cargo build --release -p operator")
    print(f"`{os.path.relpath(OPERATOR, ROOT)}`; medians of {arguments.runs} runs.\n")
    compare(arguments.files, arguments.runs, {"`sitegate publish`": publish, "`aws s3 sync`": sync})
    if arguments.large:
        compare(arguments.large, 1, {"`sitegate publish`": publish})


if __name__ == "__main__":
    main()
