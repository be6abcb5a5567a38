"""Measures the peak memory of a function after many requests."""

from __future__ import annotations

import os
import signal
from pathlib import Path
from subprocess import PIPE

from bench.commands import MEASURE
from bench.gate.functions import Function

REQUESTS = 1000


def peak_kilobytes(function: Function) -> int:
    """Returns the peak of the process since its last exec."""
    with function.started() as instance:
        instance.invoke(REQUESTS)
        return instance.peak_kilobytes()


def peak_kilobytes_with_host(function: Function) -> int:
    """Returns the peak of the process, including what it was before its exec. Linux reports it to the parent."""
    with function.started(MEASURE, PIPE) as instance:
        instance.invoke(REQUESTS)
        measure = instance.process.pid
        child = Path(f"/proc/{measure}/task/{measure}/children").read_text()
        os.kill(int(child), signal.SIGKILL)
        return int(instance.process.communicate()[0].split()[1])
