"""The comments of one pull request, as the APIs of GitHub and GitLab serve them."""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

from e2e.support.server import HOST, in_thread

TOKEN = "a token of the pipeline"
PIPELINE = 10
"""The user of GitLab to whom the token belongs."""
PERSON = 11


class Comments(ThreadingHTTPServer):
    """Keeps the comments by number. A comment is changed by a request for its number, and made by a request for the list."""

    def __init__(self) -> None:
        super().__init__((HOST, 0), Handler)
        self.bodies: dict[int, str] = {}
        self.by_people: set[int] = set()
        """The numbers of the comments that a person wrote."""
        self.address = f"http://{HOST}:{self.server_port}"

    def document(self, number: int) -> dict:
        is_person = number in self.by_people
        return {
            "id": number,
            "user": {"type": "User" if is_person else "Bot"},
            "author": {"id": PERSON if is_person else PIPELINE},
            "body": self.bodies[number],
        }


class Handler(BaseHTTPRequestHandler):
    server: Comments

    def do_GET(self) -> None:
        if self.path.endswith("/user"):
            return self.answer({"id": PIPELINE})
        return self.answer([self.server.document(number) for number in self.server.bodies])

    def do_POST(self) -> None:
        self.keep(len(self.server.bodies) + 1)

    def do_PATCH(self) -> None:
        self.keep(int(self.path.rsplit("/", 1)[1]))

    do_PUT = do_PATCH

    def keep(self, number: int) -> None:
        body = self.rfile.read(int(self.headers["Content-Length"]))
        self.server.bodies[number] = json.loads(body)["body"]
        self.answer(self.server.document(number))

    def answer(self, document: object) -> None:
        known = self.headers.get("Authorization", "").removeprefix("Bearer ") or self.headers.get(
            "PRIVATE-TOKEN"
        )
        self.send_response(HTTPStatus.OK if known == TOKEN else HTTPStatus.UNAUTHORIZED)
        self.end_headers()
        self.wfile.write(json.dumps(document).encode())

    def log_message(self, format: str, *args: object) -> None:
        """Writes nothing."""


@contextmanager
def comments() -> Iterator[Comments]:
    server = Comments()
    with in_thread(server):
        yield server
