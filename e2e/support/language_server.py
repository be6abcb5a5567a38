"""A client of the YAML language server of editors, over the Language Server Protocol."""

import json
import subprocess
import time
from pathlib import Path
from typing import Any

from e2e.support.paths import E2E

SERVER = E2E / "editor/node_modules/yaml-language-server/bin/yaml-language-server"
SECONDS = 30
LOGS = ("window/logMessage", "window/showMessage")
LOGGED_ERROR = 1


class LanguageServer:
    """A running server. Its answers are those that an editor shows."""

    def __init__(self, folder: Path) -> None:
        assert SERVER.is_file(), "the YAML language server is missing: npm ci in e2e/editor"
        self.process = subprocess.Popen(
            ["node", SERVER, "--stdio"],
            cwd=folder,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        self.folder = folder
        self.errors: list[str] = []
        self.diagnostics: dict[str, list[dict[str, Any]]] = {}
        self.last_id = 0
        root = folder.as_uri()
        self.ask("initialize", {"processId": None, "rootUri": root, "capabilities": {}})
        self.send({"method": "initialized", "params": {}})

    def close(self) -> None:
        self.process.kill()
        self.process.wait()
        for pipe in (self.process.stdin, self.process.stdout):
            assert pipe
            pipe.close()

    def open(self, name: str, text: str) -> str:
        uri = (self.folder / name).as_uri()
        document = {"uri": uri, "languageId": "yaml", "version": 1, "text": text}
        self.send({"method": "textDocument/didOpen", "params": {"textDocument": document}})
        return uri

    def labels(self, uri: str, line: int, character: int) -> dict[str, str]:
        """Returns the completions at a place, each with the text that it inserts."""
        position = {"line": line, "character": character}
        params = {"textDocument": {"uri": uri}, "position": position}
        answer = self.ask("textDocument/completion", params)
        items = answer["items"] if isinstance(answer, dict) else answer
        return {item["label"]: item.get("insertText", item["label"]) for item in items}

    def messages(self, uri: str) -> list[tuple[int, str]]:
        """Returns the diagnostics of a document, each with its line."""
        limit = time.monotonic() + SECONDS
        while uri not in self.diagnostics and time.monotonic() < limit:
            self.receive()
        found = self.diagnostics[uri]
        return [(one["range"]["start"]["line"], one["message"]) for one in found]

    def ask(self, method: str, params: dict[str, Any]) -> Any:
        self.last_id += 1
        self.send({"id": self.last_id, "method": method, "params": params})
        while True:
            message = self.receive()
            if message.get("id") == self.last_id and "method" not in message:
                assert "error" not in message, message
                return message["result"]

    def send(self, message: dict[str, Any]) -> None:
        assert self.process.stdin
        body = json.dumps({"jsonrpc": "2.0"} | message).encode()
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def receive(self) -> dict[str, Any]:
        """Reads one message. Answers the questions of the server, and keeps what it reports."""
        assert self.process.stdout
        length = 0
        while (line := self.process.stdout.readline()) not in (b"\r\n", b""):
            key, _, value = line.decode().partition(":")
            if key.lower() == "content-length":
                length = int(value)
        assert length, "the YAML language server has stopped"
        message: dict[str, Any] = json.loads(self.process.stdout.read(length))
        method = message.get("method")
        if method == "workspace/configuration":
            settings: list[dict[str, Any]] = [{} for _ in message["params"]["items"]]
            self.send({"id": message["id"], "result": settings})
        elif "id" in message and method:
            self.send({"id": message["id"], "result": None})
        elif method == "textDocument/publishDiagnostics":
            params = message["params"]
            self.diagnostics[params["uri"]] = params["diagnostics"]
        elif method in LOGS and message["params"]["type"] == LOGGED_ERROR:
            self.errors.append(message["params"]["message"])
        return message
