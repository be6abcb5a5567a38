"""Measures how long an editor waits for `sitegate lsp` while a line is typed into a template with 500 resources.

    .venv/bin/python -m bench.editor [--keystrokes 200] [--server target/release/examples/serve]

It needs `cargo build --release -p language-server --example serve`, the server without the commands that call AWS.
Prints Markdown. Each keystroke changes one letter or digit. The editor then asks for completions and a description, and waits for the findings.
"""

from __future__ import annotations

import argparse
import json
import os
import random
import statistics
import subprocess
import sys
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from bench.commands import ROOT
from bench.many_resources import RESOURCES, template
from bench.tables import machine, shown, table

SERVER = Path(os.environ.get("SERVER", ROOT / "target/release/examples/serve"))
INCREMENTAL = 2
KEY = "VisibilityTimeout"
WORD = "VisibilityTime"
# The longest median time from a keystroke to completions and descriptions, in seconds.
GOAL = 0.010


class Server:
    """A server, and the times at which its messages arrived."""

    def __init__(self, program: Path) -> None:
        self.process = subprocess.Popen(
            [program, "lsp"], stdin=subprocess.PIPE, stdout=subprocess.PIPE
        )
        self.last_id = 0
        answer = self.wait(self.ask("initialize", {"processId": None, "capabilities": {}}))
        sync = answer["capabilities"]["textDocumentSync"]
        self.is_incremental = sync["change"] == INCREMENTAL
        self.notify("initialized", {})

    def send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def notify(self, method: str, params: dict[str, Any]) -> None:
        self.send({"method": method, "params": params})

    def ask(self, method: str, params: dict[str, Any]) -> int:
        self.last_id += 1
        self.send({"id": self.last_id, "method": method, "params": params})
        return self.last_id

    def receive(self) -> dict[str, Any]:
        assert self.process.stdout
        length = 0
        while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
            length = int(line.split(b":")[1])
        assert length, "the server has stopped"
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return message

    def wait(self, request: int) -> Any:
        while (message := self.receive()).get("id") != request:
            pass
        return message["result"]

    def close(self) -> None:
        self.wait(self.ask("shutdown", {}))
        self.notify("exit", {})
        self.process.communicate(timeout=10)


@dataclass
class Times:
    """Seconds from a keystroke to each answer."""

    completions: list[float] = field(default_factory=list)
    description: list[float] = field(default_factory=list)
    findings: list[float] = field(default_factory=list)


class Session:
    """A template that is open in an editor."""

    def __init__(self, program: Path, name: str, text: str) -> None:
        self.server = Server(program)
        self.uri = f"file:///{name}"
        self.lines = text.splitlines(keepends=True)
        # An editor closes the quotation marks of JSON.
        self.quote = '"' if name.endswith(".json") else ""
        self.version = 1
        document = {"uri": self.uri, "languageId": "yaml", "version": 1, "text": text}
        self.server.notify("textDocument/didOpen", {"textDocument": document})
        while self.server.receive().get("method") != "textDocument/publishDiagnostics":
            pass

    def places(self) -> list[int]:
        """Returns the lines with the time-out of a queue."""
        return [number for number, text in enumerate(self.lines) if KEY in text]

    def type_word(self, line: int, times: Times) -> None:
        """Types a key above a line, letter by letter, and removes it again. Until the end, the text cannot be read."""
        column = self.lines[line].index(KEY)
        before = " " * (column - len(self.quote)) + self.quote
        start = {"line": line, "character": 0}
        self.lines.insert(line, before + WORD[0] + self.quote + "\n")
        self.keystroke((start, start), self.lines[line], (line, column + 1), times)
        for end in range(column + 1, column + len(WORD)):
            letter = WORD[end - column]
            self.lines[line] = self.lines[line][:end] + letter + self.quote + "\n"
            at = {"line": line, "character": end}
            self.keystroke((at, at), letter, (line, end + 1), times)
        del self.lines[line]
        self.change((start, {"line": line + 1, "character": 0}), "")
        self.published()

    def type_digit(self, line: int, times: Times) -> None:
        """Changes a digit of a number. The text can always be read."""
        at = self.lines[line].index("180") + 2
        digit = str(self.version % 10)
        self.lines[line] = self.lines[line][:at] + digit + self.lines[line][at + 1 :]
        start, end = {"line": line, "character": at}, {"line": line, "character": at + 1}
        self.keystroke((start, end), digit, (line, at + 1), times)
        self.lines[line] = self.lines[line].replace(f"18{digit}", "180")
        self.change((start, end), "0")
        self.published()

    def change(self, place: tuple[dict[str, int], dict[str, int]], new: str) -> None:
        self.version += 1
        changes: list[dict[str, Any]] = [
            {"range": {"start": place[0], "end": place[1]}, "text": new}
        ]
        if not self.server.is_incremental:
            changes = [{"text": "".join(self.lines)}]
        document = {"uri": self.uri, "version": self.version}
        self.server.notify(
            "textDocument/didChange", {"textDocument": document, "contentChanges": changes}
        )

    def keystroke(
        self,
        place: tuple[dict[str, int], dict[str, int]],
        new: str,
        cursor: tuple[int, int],
        times: Times,
    ) -> None:
        """Changes the text, asks for completions at the cursor and a description above it, and waits for all answers."""
        start = time.perf_counter()
        self.change(place, new)
        line, character = cursor
        kind = next(above for above in range(line, 0, -1) if "AWS::SQS::Queue" in self.lines[above])
        document = {"textDocument": {"uri": self.uri}}
        at = {"line": line, "character": character}
        completion = self.server.ask("textDocument/completion", document | {"position": at})
        at = {"line": kind, "character": self.lines[kind].index("AWS") + 1}
        hover = self.server.ask("textDocument/hover", document | {"position": at})
        waits = 3
        while waits:
            message = self.server.receive()
            passed = time.perf_counter() - start
            if message.get("id") == completion:
                # A number has no completions.
                assert message["result"] or KEY in self.lines[line]
                times.completions.append(passed)
            elif message.get("id") == hover:
                assert "aws-resource-sqs-queue" in message["result"]["contents"]["value"]
                times.description.append(passed)
            elif message.get("params", {}).get("version") == self.version:
                times.findings.append(passed)
            else:
                continue
            waits -= 1
        # An editor sends the next keystroke later.
        time.sleep(0.01)

    def published(self) -> None:
        while self.server.receive().get("params", {}).get("version") != self.version:
            pass


def row(label: str, seconds: list[float]) -> list[str]:
    percentile = statistics.quantiles(seconds, n=20)[-1]
    return [label, shown(statistics.median(seconds)), shown(percentile), shown(max(seconds))]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keystrokes", type=int, default=200)
    parser.add_argument("--server", type=Path, default=SERVER)
    arguments = parser.parse_args()
    if not arguments.server.exists():
        sys.exit(f"{arguments.server} is missing; build it with the command in this file")
    document = template()
    texts = {
        "template.yaml": yaml.safe_dump(document, sort_keys=False),
        "template.json": json.dumps(document, indent=2),
    }
    print(f"{RESOURCES} resources; {machine()}; {arguments.keystrokes} keystrokes each.\n")
    late = False
    rows = []
    for name, text in texts.items():
        session = Session(arguments.server, name, text)
        words, digits = Times(), Times()
        random.seed(1)
        while len(words.completions) < arguments.keystrokes:
            session.type_word(random.choice(session.places()), words)
        while len(digits.completions) < arguments.keystrokes:
            session.type_digit(random.choice(session.places()), digits)
        session.server.close()
        for label, times in (("a word", words), ("a number", digits)):
            start = f"{name}, {len(text) // 1000} kB, {label}"
            rows.append(row(f"{start}: completions", times.completions))
            rows.append(row(f"{start}: description", times.description))
            rows.append(row(f"{start}: findings", times.findings))
            answers = [times.completions, times.description]
            late |= any(statistics.median(seconds) > GOAL for seconds in answers)
    table(["from a keystroke to", "median", "95th percentile", "maximum"], rows)
    if late:
        sys.exit(f"an answer takes more than {shown(GOAL)}")


if __name__ == "__main__":
    main()
