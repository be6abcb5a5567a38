"""Lambda's Runtime API, for one invocation: hands out an event and takes the answer."""

import json
import queue
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from support.server import HOST

PREFIX = "/2018-06-01/runtime"
REQUEST_ID = "8476a536-e9f4-11e8-9739-2dfe598c3fcd"


class RuntimeApi(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, event: dict) -> None:
        super().__init__((HOST, 0), Handler)
        self.events = [event]
        self.answers: queue.Queue[tuple[str, dict]] = queue.Queue()
        self.finished = threading.Event()

    @property
    def address(self) -> str:
        return f"{HOST}:{self.server_port}"

    def answer(self, seconds: float) -> tuple[str, dict]:
        """Where the function posted to, below the prefix, and what."""
        return self.answers.get(timeout=seconds)


class Handler(BaseHTTPRequestHandler):
    server: RuntimeApi
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        assert self.path == f"{PREFIX}/invocation/next", self.path
        if not self.server.events:
            # Lambda freezes the function here until somebody calls it again.
            self.server.finished.wait()
            self.close_connection = True
            return
        body = json.dumps(self.server.events.pop()).encode()
        self.send_response(200)
        self.send_header("Lambda-Runtime-Aws-Request-Id", REQUEST_ID)
        self.send_header("Lambda-Runtime-Deadline-Ms", "4102444800000")
        self.send_header("Lambda-Runtime-Trace-Id", "Root=1-5bef4de7-ad49b0e87f6ef6c87fc2e700")
        arn = "arn:aws:lambda:us-east-1:123456789012:function:us-east-1.docs-gate:1"
        self.send_header("Lambda-Runtime-Invoked-Function-Arn", arn)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def do_POST(self) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.answers.put((self.path.removeprefix(PREFIX), json.loads(body)))
        self.send_response(202)
        self.send_header("Content-Length", "0")
        self.end_headers()

    def log_message(self, *_: object) -> None:
        """The answers tell enough."""


@contextmanager
def runtime_api(event: dict) -> Iterator[RuntimeApi]:
    with RuntimeApi(event) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        try:
            yield server
        finally:
            server.finished.set()
            server.shutdown()
            thread.join()
