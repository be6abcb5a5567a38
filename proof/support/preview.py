"""The preview of the demo site, as a person starts it."""

import socket
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from support.paths import PREVIEW, ROOT
from support.server import HOST, wait_until_it_answers

DEMO = ROOT / "examples/site"
CONFIG = ROOT / "examples/site.yaml"


@dataclass(frozen=True)
class Preview:
    port: int
    config: Path
    log: Path
    pid: int

    @property
    def site(self) -> str:
        return f"http://localhost:{self.port}"

    @property
    def provider(self) -> str:
        return f"http://localhost:{self.port + 1}"

    def logged(self) -> list[str]:
        return self.log.read_text("utf-8").splitlines()


def free_ports() -> int:
    """A port that is free, with the one after it."""
    while True:
        with socket.socket() as first, socket.socket() as second:
            first.bind((HOST, 0))
            port = first.getsockname()[1]
            try:
                second.bind((HOST, port + 1))
            except OSError:
                continue
            return port


@contextmanager
def previewing(folder: Path, config: str | None = None) -> Iterator[Preview]:
    """Serves the demo site; its configuration and its log are below the folder."""
    own = folder / "site.yaml"
    own.write_text(CONFIG.read_text("utf-8") if config is None else config, "utf-8")
    port, log = free_ports(), folder / "preview.log"
    assert PREVIEW.is_file(), "preview is not built: cargo build -p preview"
    with log.open("wb") as output:
        command = [PREVIEW, DEMO, "--config", own, "--port", str(port)]
        process = subprocess.Popen(command, stdout=output, stderr=subprocess.STDOUT, cwd=folder)
    try:
        wait_until_it_answers(process, f"http://{HOST}:{port}", log)
        yield Preview(port, own, log, process.pid)
    finally:
        process.terminate()
        process.wait(10)


def eventually(holds) -> bool:
    deadline = time.monotonic() + 10
    while time.monotonic() < deadline:
        if holds():
            return True
        time.sleep(0.05)
    return False
