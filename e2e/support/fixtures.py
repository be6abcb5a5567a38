"""The types of the fixtures that are functions."""

import subprocess
from collections.abc import Callable

from e2e.support.visitor import Visitor

Infra = Callable[..., subprocess.CompletedProcess[str]]
Configure = Callable[..., str]
Operator = Callable[..., subprocess.CompletedProcess[str]]
NewVisitor = Callable[..., Visitor]
