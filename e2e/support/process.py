"""Runs commands, and shows their output if they fail."""

import subprocess
from typing import Any


def run(
    *command: object, ok: tuple[int, ...] = (0,), **options: Any
) -> subprocess.CompletedProcess:
    """Returns standard output and error as text. An exit code that is not in `ok` fails and shows both."""
    options = {"capture_output": True, "text": True, "timeout": 120, **options}
    done = subprocess.run([str(part) for part in command], check=False, **options)
    assert done.returncode in ok, (
        f"{' '.join(map(str, command))}\nexit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    )
    return done
