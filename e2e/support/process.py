"""Running commands so that a failure says what they said."""

import subprocess
from typing import Any


def run(
    *command: object, ok: tuple[int, ...] = (0,), **options: Any
) -> subprocess.CompletedProcess:
    """Standard output and error as text; an exit code outside `ok` fails with both of them."""
    options = {"capture_output": True, "text": True, "timeout": 120, **options}
    done = subprocess.run([str(part) for part in command], check=False, **options)
    assert done.returncode in ok, (
        f"{' '.join(map(str, command))}\nexit code {done.returncode}\n{done.stdout}\n{done.stderr}"
    )
    return done
