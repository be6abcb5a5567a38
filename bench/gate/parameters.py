"""The gate's parameters in moto's SSM, which it reads once, at its first request.

Over TLS and with a full set of roots to trust, as at the edge: both take memory.
"""

from __future__ import annotations

import socket
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from subprocess import STDOUT, Popen

import botocore
import botocore.session

from e2e.support.server import HOST, START_SECONDS, free_port
from e2e.support.tls import Tls

ROOTS = Path(botocore.__file__).parent / "cacert.pem"


@contextmanager
def parameters(site: str, values: Mapping[str, str], folder: Path) -> Iterator[dict[str, str]]:
    """What tells the gate of an SSM that holds them, for its environment."""
    tls = Tls.write(folder)
    trusted = folder / "trusted.pem"
    trusted.write_bytes(ROOTS.read_bytes() + tls.authority.read_bytes())
    with moto(tls, folder / "moto.log") as endpoint:
        ssm = botocore.session.Session().create_client(
            "ssm",
            "us-east-1",
            endpoint_url=endpoint,
            verify=str(trusted),
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )
        for leaf, value in values.items():
            ssm.put_parameter(Name=f"/sitegate/{site}/{leaf}", Value=value, Type="String")
        yield {"AWS_ENDPOINT_URL": endpoint, "SSL_CERT_FILE": str(trusted)}


@contextmanager
def moto(tls: Tls, log: Path) -> Iterator[str]:
    port = free_port()
    command = [sys.executable, "-m", "moto.server", "--host", HOST, "--port", str(port)]
    command += ["--ssl-cert", str(tls.certificate), "--ssl-key", str(tls.key)]
    with log.open("wb") as output:
        process = Popen(command, stdout=output, stderr=STDOUT)
    try:
        wait_until_it_listens(process, port, log)
        # The name in the certificate.
        yield f"https://localhost:{port}"
    finally:
        process.terminate()
        process.wait()


def wait_until_it_listens(process: Popen, port: int, log: Path) -> None:
    deadline = time.monotonic() + START_SECONDS
    while process.poll() is None and time.monotonic() < deadline:
        try:
            socket.create_connection((HOST, port)).close()
            return
        except OSError:
            time.sleep(0.05)
    sys.exit(f"moto does not listen:\n{log.read_text()}")
