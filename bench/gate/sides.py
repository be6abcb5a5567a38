"""The functions to measure: our package, and others in the same small runtime for Node."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from bench.gate import visitors
from bench.gate.functions import BENCH, Function
from bench.gate.visitors import Visitor


@dataclass(frozen=True)
class Sides:
    ours: Function
    """Only the binary."""
    hosted: Function
    """The package as Lambda starts it: AWS's runtime client for Python, which the binary replaces."""
    others: list[Function]
    echo: Function
    """Shows what the loop in Node costs."""
    floor: Function
    """Shows what the server of this benchmark costs."""

    @classmethod
    def build(cls, unpacked: Path, ssm: Mapping[str, str], ours: Visitor) -> Sides:
        env = {"LAMBDA_TASK_ROOT": str(unpacked), **ssm}
        floor = [sys.executable, str(BENCH / "floor.py")]
        article = visitors.article()
        return cls(
            Function("sitegate", [str(unpacked / "bootstrap")], ours, env, unpacked),
            Function("sitegate behind its host, Python", host(), ours, env, unpacked),
            [
                in_node("the article's algorithm, as locked", "article-locked", article),
                in_node("the same, libraries of today", "article-today", article),
                in_node("cognito-at-edge", "cognito", visitors.cognito()),
            ],
            in_node("an echo in Node", "echo", article),
            Function("a constant over a bare socket", floor, ours),
        )


def host() -> list[str]:
    """Returns the command with which Lambda starts a package."""
    return [sys.executable, "-m", "awslambdaric", "index.handler"]


def in_node(label: str, handler: str, visitor: Visitor) -> Function:
    node = shutil.which("node") or sys.exit("node is not there")
    return Function(label, [node, str(BENCH / "runtime.mjs"), f"./{handler}.mjs"], visitor)
