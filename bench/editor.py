"""Measures what an editor waits for after a keystroke in a template with 500 resources that `sitegate lsp` serves.

    .venv/bin/python -m bench.editor [--keystrokes 60] [--server target/release/examples/serve]

It needs `cargo build --release -p language-server --example serve`, the server without the commands that call AWS.
Prints Markdown. Each keystroke changes one letter or digit, and is followed at once by one request. The next keystroke comes when the findings are published.

The times on the clock depend on what else the machine does. The processor times are those of all threads of the server but the one that computes findings, so they
hold on a busy machine, too. They need Linux.
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
from collections.abc import Callable
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
KIND = "AWS::SQS::Queue"
# The bound of the processor time from a keystroke to an answer, in seconds, at the 95th percentile.
GOAL = 0.010
# The most completions in one answer.
MAX_COMPLETIONS = 500
# The thread that computes findings, as Linux abbreviates its name.
BACKGROUND = "background"


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

    def processor_time(self) -> dict[str, float]:
        """Returns the seconds that each thread has used, by its name. Threads of the same name are added up."""
        seconds: dict[str, float] = {}
        for task in Path(f"/proc/{self.process.pid}/task").iterdir():
            name = (task / "comm").read_text().strip()
            used = int((task / "schedstat").read_text().split()[0]) / 1e9
            seconds[name] = seconds.get(name, 0.0) + used
        return seconds

    def close(self) -> None:
        self.wait(self.ask("shutdown", {}))
        self.notify("exit", {})
        self.process.communicate(timeout=10)


@dataclass
class Times:
    """Seconds from a keystroke to an answer and to the findings: on the clock, and of the processor."""

    answer: list[float] = field(default_factory=list)
    answer_processor: list[float] = field(default_factory=list)
    findings: list[float] = field(default_factory=list)
    findings_processor: list[float] = field(default_factory=list)


@dataclass
class Question:
    """A request about the place at which a user types, or about the resource around it."""

    label: str
    method: str
    # The place, given the lines, the line of the cursor and its column.
    place: Callable[[list[str], int, int], tuple[int, int]]
    # Whether an answer is what is expected while a word is typed.
    is_right: Callable[[Any], bool]
    has_goal: bool = True


def above(lines: list[str], line: int, word: str) -> tuple[int, int]:
    """Returns the place behind a word in the nearest line above that has it."""
    number = next(number for number in range(line - 1, 0, -1) if word in lines[number])
    return number, lines[number].index(word) + len(word)


def reference(lines: list[str], line: int, _: int) -> tuple[int, int]:
    """Returns a place in the name of the nearest `Ref` above."""
    number, column = above(lines, line, "Ref")
    return number, column + 4


QUESTIONS = [
    Question(
        "completions of properties",
        "textDocument/completion",
        lambda _, line, column: (line, column),
        lambda answer: any(item["label"] == "FifoQueue" for item in answer["items"]),
    ),
    Question(
        "completions of types",
        "textDocument/completion",
        lambda lines, line, _: above(lines, line, "AWS::"),
        lambda answer: len(answer["items"]) == MAX_COMPLETIONS,
    ),
    Question(
        "description",
        "textDocument/hover",
        lambda lines, line, _: above(lines, line, "AWS::SQS"),
        lambda answer: "aws-resource-sqs-queue" in answer["contents"]["value"],
    ),
    Question(
        "definition",
        "textDocument/definition",
        reference,
        lambda answer: bool(answer["range"]),
    ),
    Question(
        "outline",
        "textDocument/documentSymbol",
        lambda _, line, column: (line, column),
        lambda answer: sum(len(it.get("children") or []) for it in answer) > RESOURCES,
    ),
    Question(
        "fixes, which need the findings",
        "textDocument/codeAction",
        lambda _, line, column: (line, column),
        lambda answer: answer is not None,
        has_goal=False,
    ),
]


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

    def type_word(self, line: int, question: Question, times: Times) -> None:
        """Types a key above a line, letter by letter, and removes it again. Until the end, YAML cannot be read."""
        column = self.lines[line].index(KEY)
        before = " " * (column - len(self.quote)) + self.quote
        start = {"line": line, "character": 0}
        self.lines.insert(line, before + WORD[0] + self.quote + "\n")
        self.keystroke((start, start), self.lines[line], (line, column + 1), question, times)
        for end in range(column + 1, column + len(WORD)):
            letter = WORD[end - column]
            self.lines[line] = self.lines[line][:end] + letter + self.quote + "\n"
            at = {"line": line, "character": end}
            self.keystroke((at, at), letter, (line, end + 1), question, times)
        del self.lines[line]
        self.change((start, {"line": line + 1, "character": 0}), "")
        self.published()

    def type_digit(self, line: int, question: Question, times: Times) -> None:
        """Changes a digit of a number. The text can always be read."""
        at = self.lines[line].index("180") + 2
        digit = str(self.version % 10)
        self.lines[line] = self.lines[line][:at] + digit + self.lines[line][at + 1 :]
        start, end = {"line": line, "character": at}, {"line": line, "character": at + 1}
        self.keystroke((start, end), digit, (line, at + 1), question, times)
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
        question: Question,
        times: Times,
    ) -> None:
        """Changes the text, asks a question, and waits for the answer and the findings."""
        line, character = question.place(self.lines, *cursor)
        at = {"line": line, "character": character}
        params = {"textDocument": {"uri": self.uri}, "position": at}
        if question.method == "textDocument/codeAction":
            params |= {"range": {"start": at, "end": at}, "context": {"diagnostics": []}}
        before = self.server.processor_time()
        start = time.perf_counter()
        self.change(place, new)
        request = self.server.ask(question.method, params)
        answer = self.server.wait(request)
        times.answer.append(time.perf_counter() - start)
        # Linux counts the time of a thread when the thread waits again.
        time.sleep(0.002)
        answered = self.server.processor_time()
        # A number has no completions.
        assert question.is_right(answer) or KEY in self.lines[cursor[0]], answer
        self.published()
        times.findings.append(time.perf_counter() - start)
        time.sleep(0.002)
        end = self.server.processor_time()
        names = end.keys() - {BACKGROUND}
        times.answer_processor.append(sum(answered[name] - before[name] for name in names))
        times.findings_processor.append(end[BACKGROUND] - before[BACKGROUND])

    def published(self) -> None:
        while self.server.receive().get("params", {}).get("version") != self.version:
            pass


def row(label: str, clock: list[float], processor: list[float]) -> list[str]:
    times = [statistics.median(clock), percentile(clock)]
    return [label, *map(shown, [*times, statistics.median(processor), percentile(processor)])]


def percentile(seconds: list[float]) -> float:
    """Returns the 95th percentile."""
    return statistics.quantiles(seconds, n=20)[-1]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--keystrokes", type=int, default=60)
    parser.add_argument("--server", type=Path, default=SERVER)
    arguments = parser.parse_args()
    if not arguments.server.exists():
        sys.exit(f"{arguments.server} is missing; build it with the command in this file")
    document = template()
    texts = {
        "YAML": ("template.yaml", yaml.safe_dump(document, sort_keys=False)),
        "JSON": ("template.json", json.dumps(document, indent=2)),
    }
    print(f"{RESOURCES} resources; {machine()}; {arguments.keystrokes} keystrokes each.\n")
    late = []
    rows = []
    for syntax, (name, text) in texts.items():
        session = Session(arguments.server, name, text)
        for typed, keystrokes in {
            "a word": session.type_word,
            "a number": session.type_digit,
        }.items():
            all_times = []
            for question in QUESTIONS:
                times = Times()
                random.seed(1)
                while len(times.answer) < arguments.keystrokes:
                    keystrokes(random.choice(session.places()), question, times)
                label = f"{syntax}, {len(text) // 1000} kB, {typed}: {question.label}"
                rows.append(row(label, times.answer, times.answer_processor))
                if question.has_goal:
                    all_times.append(times)
                    if percentile(times.answer_processor) > GOAL:
                        late.append(label)
            clock = [seconds for times in all_times for seconds in times.findings]
            processor = [seconds for times in all_times for seconds in times.findings_processor]
            label = f"{syntax}, {len(text) // 1000} kB, {typed}: findings, with the pause of 50 ms"
            rows.append(row(label, clock, processor))
        session.server.close()
    head = [
        "from a keystroke to",
        "median",
        "95th percentile",
        "processor, median",
        "processor, 95th percentile",
    ]
    table(head, rows)
    if late:
        sys.exit(f"more than {shown(GOAL)} of processor time: {', '.join(late)}")


if __name__ == "__main__":
    main()
