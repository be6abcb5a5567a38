"""Measures the gate beside two others in Node and prints the result as Markdown tables.

    .venv/bin/python bench/gate.py [--runs 20]

Needs what `bash proof/run.sh` sets up: the package, the Python environment, Rust and Node. All
sides run in turn within each round, so that a busy moment of the machine hits all of them.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
import tempfile
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from run import ROOT, machine, quiet, table

GATE = ROOT / "bench" / "gate"
sys.path[1:1] = [str(GATE), str(ROOT / "proof")]

import visitors  # noqa: E402
from figures import (  # noqa: E402
    HEAD,
    Figure,
    megabytes,
    microseconds,
    milliseconds,
    rows,
    times,
)
from functions import Function  # noqa: E402
from peaks import REQUESTS, peak_kilobytes, peak_kilobytes_with_host  # noqa: E402
from support.gate import unpack  # noqa: E402
from support.server import HOST, free_port, serve  # noqa: E402
from support.stage import Stage  # noqa: E402

PACKAGE = ROOT / "target" / "sitegate" / "function.zip"
LEAST_RUNS = 20
LOOPS = 5
INVOCATIONS = 50
WARM_UP = 1000
