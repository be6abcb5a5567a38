"""Serves the site to another server, and turns what that posts into CloudFront's events."""

import base64
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from e2e.support.edge_rules import faults
from e2e.support.gate import Gate
from e2e.support.server import HOST, in_thread
from e2e.support.tls import Tls
from e2e.support.viewer_request import request_of, viewer_request

FORM = "application/x-www-form-urlencoded"


def posted(path: str, body: bytes, content_type: str = FORM) -> dict:
    """Returns CloudFront's event of a POST request, with its body."""
    event = viewer_request(path, [("Content-Type", content_type)], "POST")
    request_of(event)["body"] = {
        "inputTruncated": False,
        "action": "read-only",
        "encoding": "base64",
        "data": base64.b64encode(body).decode(),
    }
    return event


class SiteServer(ThreadingHTTPServer):
    daemon_threads = True
    gate: Gate

    @property
    def address(self) -> str:
        return f"https://localhost:{self.server_port}"


class Handler(BaseHTTPRequestHandler):
    server: SiteServer

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        event = posted(self.path, body, self.headers["Content-Type"])
        answer = self.server.gate.api.invoke(event)
        assert not faults(event, answer), faults(event, answer)
        self.send_response(int(answer["status"]))
        for listed in answer["headers"].values():
            for one in listed:
                self.send_header(one["key"], one["value"])
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """Writes nothing. The gate's log is enough."""


@contextmanager
def site_server(tls: Tls | None) -> Iterator[SiteServer]:
    """Serves over HTTPS, or over HTTP to a server that cannot be given a certificate authority."""
    server = SiteServer((HOST, 0), Handler)
    if tls:
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(tls.certificate, tls.key)
        server.socket = context.wrap_socket(server.socket, server_side=True)
    with in_thread(server):
        yield server
