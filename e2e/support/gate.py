"""Starts the package as Lambda does, with AWS's runtime client for Python."""

import json
import stat
import subprocess
import sys
import zipfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from e2e.support.clock import Clock
from e2e.support.edge_rules import faults
from e2e.support.runtime_api import PATIENT_SECONDS, RuntimeApi

LAMBDA_EDGE_MAX_BYTES = 1_048_576
# The limit of Lambda@Edge leaves space for later versions. A package with ring's large build exceeds this one.
MAX_PACKAGE_BYTES = 900_000


def unpack(package: Path, folder: Path) -> Path:
    """Unpacks a package with its file modes, as Lambda does. Python's extraction drops them."""
    with zipfile.ZipFile(package) as archive:
        for one in archive.infolist():
            path = Path(archive.extract(one, folder))
            path.chmod(stat.S_IMODE(one.external_attr >> 16))
    return folder


@dataclass(frozen=True)
class Gate:
    folder: Path
    api: RuntimeApi
    process: subprocess.Popen
    log: Path

    def answer(self, event: dict) -> dict:
        """Returns a response or the forwarded request, and checks that it keeps CloudFront's rules and ours."""
        try:
            answer = self.api.invoke(event)
        except TimeoutError:
            wrote = self.log.read_text("utf-8")
            raise AssertionError(f"no answer in {self.api.seconds} s; it wrote:\n{wrote}") from None
        found = faults(event, answer)
        assert not found, "\n".join([*found, json.dumps(event), json.dumps(answer)])
        return answer

    def set_clock(self, seconds: int) -> None:
        """Sets the function's clock to this many seconds ahead of the real time."""
        assert self.api.clock, "this gate has the real time"
        self.api.clock.set(seconds)

    def lines(self) -> list[dict]:
        """Reads the log, in which every line is JSON."""
        return [json.loads(line) for line in self.log.read_text("utf-8").splitlines()]


@contextmanager
def gate(
    folder: Path,
    function: str,
    log: Path,
    env: Mapping[str, str],
    clock: Clock | None = None,
    seconds: float = PATIENT_SECONDS,
) -> Iterator[Gate]:
    """Starts the unpacked package with a function's name, and the test's variables in addition to Lambda's."""
    with RuntimeApi(clock, seconds) as api, log.open("ab") as output:
        lambdas = {
            "PATH": "/usr/bin:/bin",
            "AWS_LAMBDA_RUNTIME_API": api.address,
            "AWS_LAMBDA_FUNCTION_NAME": f"us-east-1.{function}",
            "AWS_LAMBDA_FUNCTION_VERSION": "1",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
            "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/us-east-1.{function}",
            "AWS_LAMBDA_LOG_STREAM_NAME": "2026/04/01/[1]0123456789abcdef",
            "AWS_REGION": "eu-central-1",
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "LAMBDA_TASK_ROOT": str(folder),
        }
        process = subprocess.Popen(
            [sys.executable, "-m", "awslambdaric", "index.handler"],
            cwd=folder,
            env=lambdas | (clock.env if clock else {}) | dict(env),
            stdout=output,
            stderr=subprocess.STDOUT,
        )
        try:
            yield Gate(folder, api, process, log)
        finally:
            process.kill()
            process.wait()
