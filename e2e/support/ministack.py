"""Starts MiniStack on loopback, where it cannot reach anything else on the machine."""

import sys
from contextlib import AbstractContextManager
from pathlib import Path

from e2e.support.paths import ROOT
from e2e.support.server import HOST, free_port, serve


def ministack(folder: Path) -> AbstractContextManager[str]:
    port = free_port()
    env = {
        "BIND_HOST": HOST,
        "MINISTACK_HOST": HOST,
        "GATEWAY_PORT": str(port),
        "TMPDIR": str(folder),
        "PYTHONPATH": str(ROOT),
        # MiniStack would remove containers and listen on more ports to offer services that we do not use.
        "DOCKER_HOST": "unix:///nonexistent",
        "SFTP_ENABLED": "0",
        "IOT_MTLS_ENABLED": "0",
    }
    command = [sys.executable, "-m", "e2e.support.ministack_server"]
    return serve(command, port, folder / "ministack.log", env)
