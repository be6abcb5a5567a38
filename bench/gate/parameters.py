"""The gate's parameters in moto's SSM, which it reads once, at its first request."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import botocore.session

from support.server import HOST, free_port, serve


@contextmanager
def parameters(site: str, values: Mapping[str, str], folder: Path) -> Iterator[str]:
    """The address of an SSM that holds them."""
    port = free_port()
    command = [sys.executable, "-m", "moto.server", "--host", HOST, "--port", port]
    with serve(command, port, folder / "moto.log", {}) as endpoint:
        ssm = botocore.session.Session().create_client(
            "ssm",
            "us-east-1",
            endpoint_url=endpoint,
            aws_access_key_id="testing",
            aws_secret_access_key="testing",
        )
        for leaf, value in values.items():
            ssm.put_parameter(Name=f"/sitegate/{site}/{leaf}", Value=value, Type="String")
        yield endpoint
