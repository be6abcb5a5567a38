"""The package is small and reproducible, and AWS's own runtime client starts it."""

import os
import queue
import re
import stat
import subprocess
import sys
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest

from support.runtime_api import REQUEST_ID, RuntimeApi, runtime_api

MOST_BYTES = 1_048_576
# An extended timestamp, the modification alone: 1980-01-01 in seconds.
SAME_TIME_AGAIN = b"UT\x05\x00\x01" + (315_532_800).to_bytes(4, "little")
VIEWER_REQUEST = {
    "Records": [
        {
            "cf": {
                "config": {
                    "distributionDomainName": "d111111abcdef8.cloudfront.net",
                    "distributionId": "EDFDVBD6EXAMPLE",
                    "eventType": "viewer-request",
                    "requestId": "4TyzHTaYWb1GX1qTfsHhEqV6HUDd_BzoBZnwfnvQc_1oF26ClkoUSEQ==",
                },
                "request": {
                    "clientIp": "203.0.113.178",
                    "headers": {
                        "host": [{"key": "Host", "value": "d111111abcdef8.cloudfront.net"}],
                        "user-agent": [{"key": "User-Agent", "value": "curl/8.5.0"}],
                        "accept": [{"key": "accept", "value": "*/*"}],
                    },
                    "method": "GET",
                    "querystring": "",
                    "uri": "/",
                },
            }
        }
    ]
}


@pytest.fixture(scope="module")
def entries(package: Path) -> dict[str, zipfile.ZipInfo]:
    with zipfile.ZipFile(package) as archive:
        assert archive.testzip() is None
        return {one.filename: one for one in archive.infolist()}


def test_holds_the_binary_and_its_shim_only(entries: dict[str, zipfile.ZipInfo]) -> None:
    assert sorted(entries) == ["bootstrap", "index.py"]


def test_is_no_larger_than_lambda_at_edge_takes(package: Path) -> None:
    assert package.stat().st_size <= MOST_BYTES


def test_carries_one_fixed_time_and_no_owner(entries: dict[str, zipfile.ZipInfo]) -> None:
    assert {one.date_time for one in entries.values()} == {(1980, 1, 1, 0, 0, 0)}
    assert {one.extra for one in entries.values()} <= {b"", SAME_TIME_AGAIN}


def test_binary_may_be_run_and_everything_read(entries: dict[str, zipfile.ZipInfo]) -> None:
    modes = {name: one.external_attr >> 16 for name, one in entries.items()}
    # Some writers leave the file type out; every reader takes that for a regular file.
    assert {stat.S_IFMT(mode) for mode in modes.values()} <= {0, stat.S_IFREG}
    assert stat.S_IMODE(modes["bootstrap"]) == 0o755
    assert stat.S_IMODE(modes["index.py"]) == 0o644


def test_same_binary_gives_the_same_bytes(infra, bootstrap, package: Path, tmp_path: Path) -> None:
    copy = tmp_path / "elsewhere"
    copy.write_bytes(bootstrap.read_bytes())
    os.utime(copy, (0, 0))
    infra("package", "--binary", copy, "--output", "again.zip", cwd=tmp_path)
    assert (tmp_path / "again.zip").read_bytes() == package.read_bytes()


def test_another_binary_gives_other_bytes(package: Path, other_package: Path) -> None:
    assert other_package.read_bytes() != package.read_bytes()


def test_refuses_a_binary_that_needs_a_newer_glibc(infra, bootstrap, tmp_path: Path) -> None:
    binary = bootstrap.read_bytes()
    newest = max(re.findall(rb"\0GLIBC_2\.(\d\d)\0", binary), key=int)
    (tmp_path / "newer").write_bytes(binary.replace(b"GLIBC_2." + newest, b"GLIBC_2.99"))
    refused = infra("package", "--binary", "newer", "--output", "x.zip", cwd=tmp_path, ok=(2,))
    assert "needs glibc 2.99, the edge has 2.34" in refused.stderr
    assert not (tmp_path / "x.zip").exists()


def test_refuses_a_binary_that_needs_a_newer_loader(infra, tmp_path: Path) -> None:
    """Relocations packed this way ask for a feature of the loader that no symbol names."""
    (tmp_path / "main.c").write_text("int a; void *t[64] = {&a, &a, &a, &a}; int main() { return t[1] == 0; }")
    subprocess.run(
        ["cc", "-pie", "-Wl,-z,pack-relative-relocs", "main.c", "-o", "packed"], cwd=tmp_path, check=True
    )
    assert b"GLIBC_ABI_DT_RELR" in (tmp_path / "packed").read_bytes()
    refused = infra("package", "--binary", "packed", "--output", "x.zip", cwd=tmp_path, ok=(2,))
    assert "needs glibc 2.36, the edge has 2.34" in refused.stderr


@pytest.fixture
def unpacked(package: Path, tmp_path: Path) -> Path:
    """As Lambda unpacks it, modes and all; Python's own extraction drops them."""
    with zipfile.ZipFile(package) as archive:
        for one in archive.infolist():
            path = Path(archive.extract(one, tmp_path))
            path.chmod(stat.S_IMODE(one.external_attr >> 16))
    return tmp_path


@pytest.fixture
def started(unpacked: Path) -> Iterator[tuple[RuntimeApi, subprocess.Popen]]:
    """AWS's runtime client for Python, started in front of our package as Lambda starts it."""
    with runtime_api(VIEWER_REQUEST) as api:
        env = {
            "PATH": "/usr/bin:/bin",
            "AWS_LAMBDA_RUNTIME_API": api.address,
            "AWS_LAMBDA_FUNCTION_NAME": "us-east-1.docs-gate",
            "AWS_LAMBDA_FUNCTION_VERSION": "1",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "128",
            "AWS_LAMBDA_LOG_GROUP_NAME": "/aws/lambda/us-east-1.docs-gate",
            "AWS_LAMBDA_LOG_STREAM_NAME": "2026/04/01/[1]0123456789abcdef",
            "AWS_REGION": "eu-central-1",
            "AWS_ACCESS_KEY_ID": "testing",
            "AWS_SECRET_ACCESS_KEY": "testing",
            "LAMBDA_TASK_ROOT": str(unpacked),
        }
        command = [sys.executable, "-m", "awslambdaric", "index.handler"]
        streams = {"stdout": subprocess.PIPE, "stderr": subprocess.STDOUT}
        process = subprocess.Popen(command, cwd=unpacked, env=env, **streams)
        try:
            yield api, process
        finally:
            process.kill()
            process.communicate()


def test_runtime_client_starts_it_and_it_answers(started) -> None:
    api, process = started
    path, response = answer(api, process)
    assert path == f"/invocation/{REQUEST_ID}/response"
    assert response["status"] == "503"
    assert [one["value"] for one in response["headers"]["cache-control"]] == ["no-store"]


def test_python_gives_way_to_the_binary(started, unpacked: Path) -> None:
    api, process = started
    answer(api, process)
    assert Path(f"/proc/{process.pid}/exe").resolve() == (unpacked / "bootstrap").resolve()


def answer(api: RuntimeApi, process: subprocess.Popen) -> tuple[str, dict]:
    deadline = time.monotonic() + 20
    while time.monotonic() < deadline and process.poll() is None:
        try:
            return api.answer(0.2)
        except queue.Empty:
            continue
    process.kill()
    raise AssertionError(f"no answer; it wrote:\n{process.communicate()[0].decode()}")
