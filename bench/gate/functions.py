"""Starts the processes to measure: each gate as a Lambda function, and a function that does nothing."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import DEVNULL, Popen

from bench.gate import visitors
from bench.gate.visitors import Visitor
from e2e.support.runtime_api import RuntimeApi

BENCH = Path(__file__).resolve().parent
LAMBDA = {
    "PATH": "/usr/bin:/bin",
    "AWS_LAMBDA_FUNCTION_NAME": f"us-east-1.{visitors.SITE}",
    "AWS_LAMBDA_FUNCTION_VERSION": "1",
    "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
    "AWS_LAMBDA_LOG_GROUP_NAME": f"/aws/lambda/us-east-1.{visitors.SITE}",
    "AWS_LAMBDA_LOG_STREAM_NAME": "2026/04/01/[1]0123456789abcdef",
    "AWS_REGION": "eu-central-1",
    "AWS_ACCESS_KEY_ID": "testing",
    "AWS_SECRET_ACCESS_KEY": "testing",
}


@dataclass
class Function:
    label: str
    argv: list[str]
    visitor: Visitor
    env: dict[str, str] = field(default_factory=dict)
    cwd: Path = BENCH

    @contextmanager
    def started(self, under: Sequence[str] = (), stdout: int = DEVNULL) -> Iterator[Instance]:
        """Starts a new process with a separate Runtime API, and below another command if there is one."""
        with RuntimeApi() as api:
            env = LAMBDA | {"AWS_LAMBDA_RUNTIME_API": api.address} | self.env | self.visitor.env
            start = time.perf_counter()
            process = Popen([*under, *self.argv], cwd=self.cwd, env=env, stdout=stdout)
            try:
                api.wait_for_next()
                yield Instance(self, api, process, time.perf_counter() - start)
            finally:
                process.kill()
                process.wait()


@dataclass
class Instance:
    function: Function
    api: RuntimeApi
    process: Popen
    start_seconds: float
    """The time from the start of the process until it asked for the first event."""

    def invoke(self, times: int) -> list[float]:
        """Returns the seconds of each invocation. The function must forward all of them."""
        seconds = []
        for _ in range(times):
            one, answer = self.api.timed_invoke(self.function.visitor.event)
            seconds.append(one)
        forwarded = json.loads(answer)
        if "status" in forwarded or "uri" not in forwarded:
            sys.exit(f"{self.function.label} does not forward: {forwarded}")
        return seconds

    def peak_kilobytes(self) -> int:
        """Returns the peak memory of this process since its last exec."""
        status = Path(f"/proc/{self.process.pid}/status").read_text()
        return int(status.partition("VmHWM:")[2].split()[0])
