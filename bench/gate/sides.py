"""Who is measured: our package, and others around the same little runtime in Node."""

from __future__ import annotations

import shutil
import sys
from dataclasses import dataclass
from pathlib import Path

import visitors
from functions import BENCH, Function
from visitors import Visitor

OURS = "sitegate"
ARTICLE = "the article's algorithm, Node"
COGNITO = "cognito-at-edge, Node"


@dataclass(frozen=True)
class Sides:
    ours: Function
    """Its binary alone."""
    hosted: Function
    """As Lambda starts it: AWS's runtime client for Python, which gives way to the binary."""
    article: Function
    cognito: Function
    echo: Function
    floor: Function

    @classmethod
    def of(cls, unpacked: Path, ssm: str, ours: Visitor) -> Sides:
        env = {"AWS_ENDPOINT_URL": ssm, "LAMBDA_TASK_ROOT": str(unpacked)}
        host = [sys.executable, "-m", "awslambdaric", "index.handler"]
        article = visitors.article()
        return cls(
            Function(OURS, [str(unpacked / "bootstrap")], ours, env, unpacked),
            Function(f"{OURS} behind its host, Python", host, ours, env, unpacked),
            in_node(ARTICLE, "article", article),
            in_node(COGNITO, "cognito", visitors.cognito()),
            in_node("an echo, Node", "echo", article),
            Function("a constant over a bare socket", [sys.executable, str(BENCH / "floor.py")], ours),
        )


def in_node(label: str, handler: str, visitor: Visitor) -> Function:
    node = shutil.which("node") or sys.exit("node is not there")
    return Function(label, [node, str(BENCH / "runtime.mjs"), f"./{handler}.mjs"], visitor)
