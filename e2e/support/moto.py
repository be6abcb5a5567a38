"""Starts moto, which stands in for AWS's APIs."""

import sys
from contextlib import AbstractContextManager
from pathlib import Path

from e2e.support.paths import ROOT
from e2e.support.server import HOST, free_port, serve
from e2e.support.tls import Tls


def moto(folder: Path, tls: Tls | None = None) -> AbstractContextManager[str]:
    """Starts moto's server with our resource types, and yields its address. Its log is in the folder."""
    port = free_port()
    command = [sys.executable, "-m", "e2e.support.moto_server", "--host", HOST, "--port", port]
    if tls:
        command += ["--ssl-cert", tls.certificate, "--ssl-key", tls.key]
    return serve(command, port, folder / "moto.log", {"PYTHONPATH": str(ROOT)}, tls)
