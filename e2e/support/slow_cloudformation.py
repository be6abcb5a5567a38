"""A proxy that lets an emulator's stacks take as long as a test wants."""

import threading
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

EVENTS = """<DescribeEventsResponse xmlns="http://cloudformation.amazonaws.com/doc/2010-05-15/">
<DescribeEventsResult><OperationEvents><member>
  <EventType>VALIDATION_ERROR</EventType>
  <LogicalResourceId>{resource}</LogicalResourceId>
  <ValidationName>NAME_CONFLICT_VALIDATION</ValidationName>
  <ValidationFailureMode>{mode}</ValidationFailureMode>
  <ValidationStatus>FAILED</ValidationStatus>
  <ValidationStatusReason>{reason}</ValidationStatusReason>
</member></OperationEvents></DescribeEventsResult></DescribeEventsResponse>"""


@dataclass(frozen=True)
class Finding:
    """A result of CloudFormation's pre-deployment validation, which the emulators do not have."""

    resource: str
    reason: str
    mode: str = "FAIL"


class SlowCloudFormation:
    """Reports finished operations as running until the test releases them."""

    FINISHED = (b"CREATE_COMPLETE", b"UPDATE_COMPLETE")

    def __init__(self, upstream: str) -> None:
        self.upstream = upstream
        self.holds = True
        # The number of answers after which the operations end.
        self.held_answers: int | None = None
        self.endpoint = ""
        # A result of the validation of every change set.
        self.finding: Finding | None = None

    def changed(self, request: bytes, answer: bytes) -> bytes:
        if self.finding and b"Action=DescribeEvents" in request:
            return EVENTS.format(**vars(self.finding)).encode()
        if self.finding and self.finding.mode == "FAIL" and b"Action=DescribeChangeSet" in request:
            return answer.replace(b"<Status>CREATE_COMPLETE<", b"<Status>FAILED<")
        if not self.holds or b"Action=DescribeStacks" not in request:
            return answer
        if self.held_answers is not None:
            self.held_answers -= 1
            self.holds = self.held_answers > 0
        for status in self.FINISHED:
            running = status.replace(b"COMPLETE", b"IN_PROGRESS")
            answer = answer.replace(b"<StackStatus>" + status, b"<StackStatus>" + running)
        return answer


@contextmanager
def slow_cloudformation(upstream: str) -> Iterator[SlowCloudFormation]:
    slow = SlowCloudFormation(upstream)

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def forward(self) -> None:
            length = int(self.headers.get("Content-Length") or 0)
            body = self.rfile.read(length)
            headers = dict(self.headers.items())
            url = slow.upstream + self.path
            request = urllib.request.Request(url, body or None, headers, method=self.command)
            try:
                response = urllib.request.urlopen(request, timeout=60)
            except urllib.error.HTTPError as error:
                response = error
            with response:
                answer = slow.changed(body, response.read())
                has_finding = slow.finding and b"Action=DescribeEvents" in body
                self.send_response(200 if has_finding else response.status)
                for name, value in response.headers.items():
                    if name.lower() not in ("content-length", "transfer-encoding", "connection"):
                        self.send_header(name, value)
            self.send_header("Content-Length", str(len(answer)))
            self.end_headers()
            if self.command != "HEAD":
                self.wfile.write(answer)

        do_GET = do_HEAD = do_POST = do_PUT = do_DELETE = forward

        def log_message(self, *_: object) -> None:
            pass

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        slow.endpoint = f"http://127.0.0.1:{server.server_port}"
        yield slow
        server.shutdown()
