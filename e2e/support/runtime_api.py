"""Lambda's Runtime API: hands out events one at a time and takes the answers."""

import json
import queue
import sys
import threading
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from e2e.support.clock import Clock
from e2e.support.server import HOST, in_thread

PREFIX = "/2018-06-01/runtime"
# The deadline of a viewer-request function. Proofs about time set it.
VIEWER_SECONDS = 5
# The deadline of all other proofs: a busy machine may take its time.
PATIENT_SECONDS = 60


class RuntimeApi(ThreadingHTTPServer):
    daemon_threads = True

    def __init__(self, clock: Clock | None, seconds: float = PATIENT_SECONDS) -> None:
        super().__init__((HOST, 0), Handler)
        self.seconds = seconds
        """Time for an invocation; Lambda would end the function after it."""
        self.clock = clock
        """Of the function, where it is another than ours."""
        self.one_at_a_time = threading.Lock()
        self.events: queue.Queue[tuple[str, dict] | None] = queue.Queue()
        """What to hand out, with its request ID; None ends the handler that waits."""
        self.answers: queue.Queue[tuple[str, dict]] = queue.Queue()
        """Where the function posted to, below the prefix, and what."""

    @property
    def address(self) -> str:
        return f"{HOST}:{self.server_port}"

    def handle_error(self, request: object, client_address: object) -> None:
        """A function that is killed resets its connection; anything else is a fault."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)

    def invoke(self, event: dict) -> dict:
        """The function's response to one event; `queue.Empty` if it takes too long."""
        request_id = str(uuid.uuid4())
        with self.one_at_a_time:
            self.events.put((request_id, event))
            path, response = self.answers.get(timeout=self.seconds)
        assert path == f"/invocation/{request_id}/response", f"{path}: {response}"
        return response


class Handler(BaseHTTPRequestHandler):
    server: RuntimeApi
    protocol_version = "HTTP/1.1"

    def do_GET(self) -> None:
        assert self.path == f"{PREFIX}/invocation/next", self.path
        # Lambda freezes the function here until somebody calls it again.
        next_one = self.server.events.get()
        if next_one is None:
            self.close_connection = True
            return
        request_id, event = next_one
        body = json.dumps(event).encode()
        clock = self.server.clock
        now = time.time() + (clock.seconds if clock else 0)
        deadline = int((now + self.server.seconds) * 1000)
        self.send_response(200)
        self.send_header("Lambda-Runtime-Aws-Request-Id", request_id)
        self.send_header("Lambda-Runtime-Deadline-Ms", str(deadline))
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
def runtime_api(
    clock: Clock | None = None, seconds: float = PATIENT_SECONDS
) -> Iterator[RuntimeApi]:
    server = RuntimeApi(clock, seconds)
    with in_thread(server):
        try:
            yield server
        finally:
            server.events.put(None)
