"""Starts MiniStack on loopback, where it cannot reach anything else on the machine."""

from contextlib import AbstractContextManager
from pathlib import Path

from e2e.support.paths import BIN
from e2e.support.server import HOST, free_port, serve


def ministack(folder: Path) -> AbstractContextManager[str]:
    port = free_port()
    env = {
        "BIND_HOST": HOST,
        "MINISTACK_HOST": HOST,
        "GATEWAY_PORT": str(port),
        "TMPDIR": str(folder),
        # MiniStack would remove containers and listen on more ports to offer services that we do not use.
        "DOCKER_HOST": "unix:///nonexistent",
        "SFTP_ENABLED": "0",
        "IOT_MTLS_ENABLED": "0",
    }
    return serve([BIN / "ministack"], port, folder / "ministack.log", env)
