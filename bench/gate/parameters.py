"""The gate's parameters in moto's SSM, which it reads once, at its first request.

Over TLS and with a full set of roots to trust, as at the edge: both take memory.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import botocore
import botocore.session

from e2e.support.moto import moto
from e2e.support.tls import Tls

ROOTS = Path(botocore.__file__).parent / "cacert.pem"


@contextmanager
def parameters(site: str, values: Mapping[str, str], folder: Path) -> Iterator[dict[str, str]]:
    """Stores parameters in SSM, and yields the environment variables with which the gate finds it."""
    tls = Tls.write(folder)
    trusted = folder / "trusted.pem"
    trusted.write_bytes(ROOTS.read_bytes() + tls.authority.read_bytes())
    with moto(folder, tls) as endpoint:
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
