"""The package reaches a provider with each TLS version and each key exchange that it offers."""

import json
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from cryptography import x509
from cryptography.hazmat.primitives.asymmetric.ec import SECP256R1, EllipticCurvePublicKey

from e2e.support.fixtures import Configure
from e2e.support.gate import Gate
from e2e.support.server import HOST, in_thread
from e2e.support.stage import Stage
from e2e.support.tls import Tls
from e2e.support.viewer_request import viewer_request
from e2e.support.visitor import NAVIGATION, Answer

VERSIONS = {"tls-1.2": ssl.TLSVersion.TLSv1_2, "tls-1.3": ssl.TLSVersion.TLSv1_3}
P256, X25519, P384 = "prime256v1", "X25519", "secp384r1"


class Provider(ThreadingHTTPServer):
    """Answers every request with its metadata, over one version of TLS with one group."""

    daemon_threads = True

    def __init__(self, tls: Tls, version: ssl.TLSVersion, group: str) -> None:
        super().__init__((HOST, 0), Handler)
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls.certificate, tls.key)
        context.minimum_version = context.maximum_version = version
        context.set_ecdh_curve(group)
        self.socket = context.wrap_socket(self.socket, server_side=True)
        self.issuer = f"https://localhost:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: Provider

    def do_GET(self) -> None:
        issuer = self.server.issuer
        metadata = {
            "issuer": issuer,
            "authorization_endpoint": f"{issuer}/authorize",
            "token_endpoint": f"{issuer}/token",
            "jwks_uri": f"{issuer}/jwks",
        }
        body = json.dumps(metadata).encode()
        self.send_response(200)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def log_message(self, *_: object) -> None:
        """The gate's answer shows whether it was reached."""


@contextmanager
def provider(tls: Tls, version: ssl.TLSVersion, group: str) -> Iterator[Provider]:
    server = Provider(tls, version, group)
    with in_thread(server):
        yield server


def navigate(gate: Gate) -> Answer:
    return Answer(gate.answer(viewer_request("/", NAVIGATION)))


def test_certificate_has_a_p256_key(tls: Tls) -> None:
    key = x509.load_pem_x509_certificate(tls.certificate.read_bytes()).public_key()
    assert isinstance(key, EllipticCurvePublicKey) and isinstance(key.curve, SECP256R1)


@pytest.mark.parametrize("group", [P256, X25519])
@pytest.mark.parametrize("version", VERSIONS.values(), ids=VERSIONS)
def test_gate_reads_metadata(
    version: ssl.TLSVersion, group: str, tls: Tls, stage: Stage, configure: Configure
) -> None:
    with provider(tls, version, group) as server:
        function = configure(f"tls-{version.name}-{group}", server.issuer)
        with stage.gate(function) as gate:
            answer = navigate(gate)
    assert answer.location.startswith(f"{server.issuer}/authorize?"), answer.message


@pytest.mark.parametrize("version", VERSIONS.values(), ids=VERSIONS)
def test_server_speaks_its_group_only(
    version: ssl.TLSVersion, tls: Tls, stage: Stage, configure: Configure
) -> None:
    """Shows that the test above has used the group in its name."""
    with provider(tls, version, P384) as server:
        function = configure(f"tls-{version.name}-{P384}", server.issuer)
        with stage.gate(function) as gate:
            answer = navigate(gate)
    assert answer.status == 502, answer.message
