"""A stack builds its Rust function with cargo-lambda, and the function reads the settings that the stack links."""

import json
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from e2e.support.paths import BIN, EXAMPLES, ROOT
from e2e.support.process import run
from e2e.support.runtime_api import RuntimeApi
from e2e.test_reproducible import copy_checkout

# The first build compiles all dependencies of the function.
BUILD_SECONDS = 900
STACK = EXAMPLES / "rust-api-stack"
PATH_WITH_CARGO_LAMBDA = f"{BIN}{os.pathsep}{os.environ['PATH']}"


def build(folder: Path, **more: str) -> subprocess.CompletedProcess:
    """Prints the template in a checkout, and builds the function there."""
    environment = os.environ | {"PATH": PATH_WITH_CARGO_LAMBDA} | more
    return run(STACK, "dev", cwd=folder, env=environment, timeout=BUILD_SECONDS, ok=(0, 3))


@pytest.fixture(scope="module")
def template() -> dict:
    done = build(ROOT)
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.fixture(scope="module")
def function(template: dict) -> Path:
    """The folder that `aws cloudformation package` would upload."""
    return ROOT / template["Resources"]["Api"]["Properties"]["Code"]


def test_code_is_the_executable_and_nothing_else(function: Path) -> None:
    assert [entry.name for entry in function.iterdir()] == ["bootstrap"]
    assert os.access(function / "bootstrap", os.X_OK)


def test_function_reads_the_settings_of_its_stack(template: dict, function: Path) -> None:
    variables = template["Resources"]["Api"]["Properties"]["Environment"]["Variables"]
    assert variables == {"STAGE": "dev", "UPLOADS": {"Ref": "Uploads"}}
    with RuntimeApi() as api:
        environment = variables | {
            "UPLOADS": "uploads-1",
            "AWS_LAMBDA_RUNTIME_API": api.address,
            "AWS_LAMBDA_FUNCTION_NAME": "api",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_LOG_GROUP_NAME": "log",
            "AWS_LAMBDA_LOG_STREAM_NAME": "log",
        }
        process = subprocess.Popen([function / "bootstrap"], env=environment)
        try:
            answer = api.invoke({"version": "2.0", "routeKey": "GET /configuration"})
        finally:
            process.kill()
            process.wait()
    assert json.loads(answer["body"]) == {"stage": "dev", "uploads": "uploads-1"}


def test_function_without_its_settings_ends_and_names_them(function: Path) -> None:
    done = run(function / "bootstrap", env={}, ok=(1,))
    assert "STAGE" in done.stderr and "UPLOADS" in done.stderr


def test_checkout_in_another_folder_gives_the_same_bytes(function: Path, tmp_path: Path) -> None:
    checkout = tmp_path / "another checkout"
    copy_checkout(checkout)
    # The dependencies from the registry are not compiled again.
    done = build(checkout, CARGO_TARGET_DIR=str(ROOT / "target"), CARGO_NET_OFFLINE="true")
    assert done.returncode == 0, done.stderr
    built = checkout / function.relative_to(ROOT) / "bootstrap"
    assert built.read_bytes() == (function / "bootstrap").read_bytes()


def test_build_that_fails_prints_no_template(template: dict) -> None:
    assert template
    done = build(ROOT, RUSTC="false")
    assert (done.returncode, done.stdout) == (3, "")
    last = done.stderr.splitlines()[-1]
    assert last.startswith(
        "error: the code of the function Api does not build: `cargo lambda build "
    )
    assert last.endswith(f"failed in {ROOT}; correct what its output above reports")


def test_missing_cargo_lambda_is_named_with_the_command_that_installs_it() -> None:
    cargo = shutil.which("cargo")
    assert cargo
    path = f"{Path(cargo).parent}{os.pathsep}/usr/bin{os.pathsep}/bin"
    if shutil.which("cargo-lambda", path=path):
        pytest.skip("cargo-lambda is installed next to cargo")
    done = build(ROOT, PATH=path)
    assert (done.returncode, done.stdout) == (3, "")
    assert "is not installed; run `pip install cargo-lambda`" in done.stderr.splitlines()[-1]
