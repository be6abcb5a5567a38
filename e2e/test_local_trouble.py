"""A full disk and files in trouble: `infra` and the preview name the file and the next step, and leave what was there.

A limit on the size of files stands in for the full disk: the system refuses to write, and the error differs only in its name.
"""

import json
import os
import resource
import subprocess
import urllib.error
import urllib.request
from collections.abc import Callable
from pathlib import Path

import pytest

from e2e.support.paths import EXAMPLES, INFRA, OPERATOR, PREVIEW, SITEGATE
from e2e.support.preview import free_ports
from e2e.support.process import run
from e2e.support.server import serve

FREE = "= help: free some space, then run the command again; an existing file is as it was"
FULL_DEVICE = Path("/dev/full")
# Root can read every file, unless these capabilities are taken away.
WITHOUT_OVERRIDE = ("setpriv", "--bounding-set=-dac_override,-dac_read_search", "--inh-caps=-all")
AS_ORDINARY_USER = WITHOUT_OVERRIDE if os.geteuid() == 0 else ()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    provider = {"issuer": "https://example.okta.com/oauth2/default", "client_id": "0oa1b2c3"}
    (tmp_path / "site.yaml").write_text(json.dumps({"provider": provider}), "utf-8")
    return tmp_path


def limit(size: int) -> Callable[[], None]:
    return lambda: resource.setrlimit(resource.RLIMIT_FSIZE, (size, size))


def on_a_full_disk(folder: Path, *command: object) -> subprocess.CompletedProcess[str]:
    # Python ignores the signal of this limit, and the command inherits that.
    return run(*command, ok=(3,), cwd=folder, preexec_fn=limit(8), restore_signals=False)


def names(folder: Path) -> set[str]:
    return {path.name for path in folder.iterdir()}


def test_full_disk_leaves_the_previous_template(folder: Path) -> None:
    (folder / "stack.json").write_text("previous", "utf-8")
    done = on_a_full_disk(folder, INFRA, "--output", "stack.json")
    assert "error: stack.json cannot be written: " in done.stderr
    assert FREE in done.stderr
    assert "Wrote" not in done.stderr
    assert (folder / "stack.json").read_text("utf-8") == "previous"
    assert names(folder) == {"site.yaml", "stack.json"}, "no temporary file is left"


def test_full_disk_leaves_the_previous_package(folder: Path, bootstrap: Path) -> None:
    (folder / "function.zip").write_bytes(b"previous")
    done = on_a_full_disk(
        folder, INFRA, "package", "--binary", bootstrap, "--output", "function.zip"
    )
    assert "error: function.zip cannot be written: " in done.stderr
    assert FREE in done.stderr
    assert (folder / "function.zip").read_bytes() == b"previous"
    assert names(folder) == {"site.yaml", "function.zip"}


@pytest.mark.skipif(not FULL_DEVICE.exists(), reason="only Linux has this device")
def test_full_standard_output_is_a_failure(folder: Path) -> None:
    with FULL_DEVICE.open("wb") as full:
        done = run(
            INFRA,
            ok=(3,),
            cwd=folder,
            capture_output=False,
            stdout=full,
            stderr=subprocess.PIPE,
        )
    assert "cannot write standard output" in done.stderr


@pytest.mark.skipif(not FULL_DEVICE.exists(), reason="only Linux has this device")
@pytest.mark.parametrize(
    "command",
    [INFRA, PREVIEW, OPERATOR, SITEGATE, EXAMPLES / "orders"],
    ids=["infra", "preview", "operator", "sitegate", "app"],
)
def test_help_that_cannot_be_written_is_a_failure(command: Path) -> None:
    with FULL_DEVICE.open("wb") as full:
        options = {"capture_output": False, "stdout": full, "stderr": subprocess.PIPE}
        done = run(command, "--help", ok=(3,), **options)
    assert "standard output" in done.stderr
    assert "No space left on device" in done.stderr


def test_output_can_be_a_pipe(folder: Path) -> None:
    """A rename would put a file in place of the pipe."""
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    reader = subprocess.Popen(["cat", str(pipe)], stdout=subprocess.PIPE, text=True)
    try:
        run(INFRA, "--output", pipe, cwd=folder)
        text, _ = reader.communicate(timeout=10)
        assert pipe.is_fifo()
        assert json.loads(text)["Resources"]
    finally:
        reader.kill()


@pytest.mark.parametrize("command", [(), ("check",), ("access",)], ids=["synth", "check", "access"])
@pytest.mark.parametrize("trouble", ["unreadable", "missing"])
def test_configuration_in_trouble_is_named(
    folder: Path, command: tuple[str, ...], trouble: str
) -> None:
    site = folder / "site.yaml"
    site.chmod(0) if trouble == "unreadable" else site.unlink()
    called = (*AS_ORDINARY_USER, INFRA, "--config", "site.yaml", *command)
    done = run(*called, ok=(3,), cwd=folder)
    assert done.stdout == ""
    assert "error: site.yaml cannot be read: " in done.stderr
    assert "= help: " in done.stderr


def test_folder_without_permission_is_named(folder: Path) -> None:
    closed = folder / "closed"
    closed.mkdir(mode=0o555)
    called = (*AS_ORDINARY_USER, INFRA, "--output", "closed/stack.json")
    done = run(*called, ok=(3,), cwd=folder)
    assert "error: closed/stack.json cannot be written: " in done.stderr
    assert "= help: choose another place" in done.stderr


@pytest.mark.parametrize("trouble", ["unreadable", "missing"])
def test_preview_names_a_configuration_in_trouble(folder: Path, trouble: str) -> None:
    (folder / "site").mkdir()
    site = folder / "site.yaml"
    site.chmod(0) if trouble == "unreadable" else site.unlink()
    called = (*AS_ORDINARY_USER, PREVIEW, "--config", "site.yaml", "site")
    done = run(*called, ok=(3,), cwd=folder, timeout=20)
    assert done.stdout == ""
    assert "error: site.yaml: " in done.stderr
    assert "= help: name a readable file with --config" in done.stderr


def test_preview_names_a_missing_folder(folder: Path) -> None:
    done = run(PREVIEW, "nowhere", ok=(3,), cwd=folder, timeout=20)
    assert done.stdout == ""
    assert "error: nowhere: " in done.stderr
    assert "= help: name a folder that can be read" in done.stderr


def test_preview_goes_on_without_an_unreadable_or_vanished_file(folder: Path) -> None:
    content = folder / "site/public"
    content.mkdir(parents=True)
    for name in ("kept.txt", "closed.txt", "gone.txt"):
        (content / name).write_text("content", "utf-8")
    (content / "closed.txt").chmod(0)
    rules = [{"path": "/public/*", "allow": "everyone"}]
    (folder / "site.yaml").write_text(json.dumps({"rules": rules}), "utf-8")
    port = free_ports()
    log = folder / "preview.log"
    command = [*AS_ORDINARY_USER, str(PREVIEW), "--port", str(port), "site"]
    with serve(command, port, log, {}):
        address = f"http://localhost:{port}"
        assert status(f"{address}/public/gone.txt") == 200
        (content / "gone.txt").unlink()
        assert status(f"{address}/public/gone.txt") == 404
        assert status(f"{address}/public/closed.txt") == 500
        assert "closed.txt" in log.read_text("utf-8")
        assert status(f"{address}/public/kept.txt") == 200


def status(url: str) -> int:
    try:
        with urllib.request.urlopen(url, timeout=10) as answer:
            return answer.status
    except urllib.error.HTTPError as error:
        return error.code
