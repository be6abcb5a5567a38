"""The package is small and reproducible, and AWS's own runtime client starts it."""

import os
import re
import stat
import subprocess
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from e2e.support.fixtures import Infra
from e2e.support.gate import LAMBDA_EDGE_MAX_BYTES, MAX_PACKAGE_BYTES, Gate, gate, unpack
from e2e.support.runtime_api import VIEWER_SECONDS
from e2e.support.server import HOST, free_port
from e2e.support.viewer_request import values, viewer_request

# An extended timestamp with only the modification time: 1980-01-01 in seconds.
SAME_TIME_AGAIN = b"UT\x05\x00\x01" + (315_532_800).to_bytes(4, "little")


@pytest.fixture(scope="module")
def entries(package: Path) -> dict[str, zipfile.ZipInfo]:
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        return {one.filename: one for one in archive.infolist()}


def test_holds_the_binary_and_its_shim_only(entries: dict[str, zipfile.ZipInfo]) -> None:
    assert sorted(entries) == ["bootstrap", "index.py"]


def test_is_no_larger_than_lambda_at_edge_takes(package: Path) -> None:
    assert package.stat().st_size <= LAMBDA_EDGE_MAX_BYTES


def test_package_has_at_most_900_000_bytes(package: Path) -> None:
    assert package.stat().st_size <= MAX_PACKAGE_BYTES


def test_carries_one_fixed_time_and_no_owner(entries: dict[str, zipfile.ZipInfo]) -> None:
    assert {one.date_time for one in entries.values()} == {(1980, 1, 1, 0, 0, 0)}
    assert {one.extra for one in entries.values()} <= {b"", SAME_TIME_AGAIN}


def test_binary_may_be_run_and_everything_read(entries: dict[str, zipfile.ZipInfo]) -> None:
    modes = {name: one.external_attr >> 16 for name, one in entries.items()}
    # Some writers omit the file type. Every reader treats that as a regular file.
    assert {stat.S_IFMT(mode) for mode in modes.values()} <= {0, stat.S_IFREG}
    assert stat.S_IMODE(modes["bootstrap"]) == 0o755
    assert stat.S_IMODE(modes["index.py"]) == 0o644


def test_same_binary_gives_the_same_bytes(
    infra: Infra, bootstrap: Path, package: Path, tmp_path: Path
) -> None:
    copy = tmp_path / "elsewhere"
    copy.write_bytes(bootstrap.read_bytes())
    os.utime(copy, (0, 0))
    infra("package", "--binary", copy, "--output", "again.zip", cwd=tmp_path)
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_another_binary_gives_other_bytes(package: Path, other_package: Path) -> None:
    assert other_package.read_bytes() != package.read_bytes()


def test_refuses_a_binary_that_needs_a_newer_glibc(
    infra: Infra, bootstrap: Path, tmp_path: Path
) -> None:
    binary = bootstrap.read_bytes()
    newest = max(re.findall(rb"\0GLIBC_2\.(\d\d)\0", binary), key=int)
    (tmp_path / "newer").write_bytes(binary.replace(b"GLIBC_2." + newest, b"GLIBC_2.99"))
    refused = infra("package", "--binary", "newer", "--output", "x.zip", cwd=tmp_path, ok=(2,))
    assert "needs glibc 2.99, the edge has 2.34" in refused.stderr
    assert not (tmp_path / "x.zip").exists()


def test_refuses_a_binary_that_needs_a_newer_loader(infra: Infra, tmp_path: Path) -> None:
    """Packed relocations need a feature of the loader that no symbol names."""
    (tmp_path / "main.c").write_text(
        'const char *mark = "__Host-sitegate-session"; int a; void *t[64] = {&a, &a, &a, &a};'
        "int main() { return t[1] == 0 || !mark; }"
    )
    subprocess.run(
        ["cc", "-pie", "-Wl,-z,pack-relative-relocs", "main.c", "-o", "packed"],
        cwd=tmp_path,
        check=True,
    )
    assert b"GLIBC_ABI_DT_RELR" in (tmp_path / "packed").read_bytes()
    refused = infra("package", "--binary", "packed", "--output", "x.zip", cwd=tmp_path, ok=(2,))
    assert "needs glibc 2.36, the edge has 2.34" in refused.stderr


def test_refuses_another_program(infra: Infra, tmp_path: Path) -> None:
    refused = infra("package", "--binary", "/bin/ls", "--output", "x.zip", cwd=tmp_path, ok=(2,))
    assert refused.stderr == "error: /bin/ls is not the gate: cargo lambda builds it\n"
    assert not (tmp_path / "x.zip").exists()


@pytest.fixture
def started(package: Path, tmp_path: Path) -> Iterator[Gate]:
    """Starts a gate without parameters, because nothing answers at SSM's address."""
    unpacked = unpack(package, tmp_path / "package")
    nowhere = {"AWS_ENDPOINT_URL": f"http://{HOST}:{free_port()}"}
    with gate(unpacked, "docs-gate", tmp_path / "log", nowhere, seconds=VIEWER_SECONDS) as one:
        yield one


def test_runtime_client_starts_it_and_it_answers(started: Gate) -> None:
    response = started.answer(viewer_request("/"))
    assert response["status"] == "503"
    assert values(response, "cache-control") == ["no-store"]


def test_binary_replaces_python(started: Gate) -> None:
    started.answer(viewer_request("/"))
    runs = Path(f"/proc/{started.process.pid}/exe").resolve()
    assert runs == (started.folder / "bootstrap").resolve()
