"""An app builds its Rust function with cargo-lambda, and the function reads the settings that its stack links."""

import json
import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

from e2e.support.gate import unpack
from e2e.support.paths import BIN, EXAMPLES, ROOT
from e2e.support.process import run
from e2e.support.runtime_api import RuntimeApi
from e2e.test_reproducible import copy_checkout

# The first build compiles all dependencies of the function.
BUILD_SECONDS = 900
PATH_WITH_CARGO_LAMBDA = f"{BIN}{os.pathsep}{os.environ['PATH']}"


def synth(checkout: Path, out: Path, **more: str) -> subprocess.CompletedProcess:
    """Writes the app of a checkout to a folder, and builds the function in the checkout."""
    environment = os.environ | {"PATH": PATH_WITH_CARGO_LAMBDA} | more
    # `cargo xtask` passes on the folder of the package `xtask`, in which the app would look for the workspace.
    environment.pop("CARGO_MANIFEST_DIR", None)
    command = (EXAMPLES / "rust-api-stack", "synth", "--out", out)
    return run(*command, cwd=checkout, env=environment, timeout=BUILD_SECONDS, ok=(0, 3))


@pytest.fixture(scope="module")
def app(tmp_path_factory: pytest.TempPathFactory) -> Path:
    out = tmp_path_factory.mktemp("app")
    done = synth(ROOT, out)
    assert done.returncode == 0, done.stderr
    return out


@pytest.fixture(scope="module")
def api(app: Path) -> dict:
    """The properties of the function in the stage `dev`."""
    template = json.loads((app / "dev-api.eu-central-1.template.json").read_text("utf-8"))
    return template["Resources"]["Api"]["Properties"]


@pytest.fixture(scope="module")
def code(app: Path, api: dict, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The code of the function, unpacked as Lambda does it."""
    return unpack(app / api["Code"], tmp_path_factory.mktemp("code"))


def test_code_is_the_executable_and_nothing_else(code: Path) -> None:
    assert [entry.name for entry in code.iterdir()] == ["bootstrap"]
    assert os.access(code / "bootstrap", os.X_OK)


def test_function_reads_the_settings_of_its_stack(api: dict, code: Path) -> None:
    variables = api["Environment"]["Variables"]
    assert variables == {"STAGE": "dev", "UPLOADS": {"Ref": "Uploads"}}
    with RuntimeApi() as lambda_api:
        environment = variables | {
            "UPLOADS": "uploads-1",
            "AWS_LAMBDA_RUNTIME_API": lambda_api.address,
            "AWS_LAMBDA_FUNCTION_NAME": "api",
            "AWS_LAMBDA_FUNCTION_MEMORY_SIZE": "256",
            "AWS_LAMBDA_FUNCTION_VERSION": "$LATEST",
            "AWS_LAMBDA_LOG_GROUP_NAME": "log",
            "AWS_LAMBDA_LOG_STREAM_NAME": "log",
        }
        process = subprocess.Popen([code / "bootstrap"], env=environment)
        try:
            answer = lambda_api.invoke({"version": "2.0", "routeKey": "GET /configuration"})
        finally:
            process.kill()
            process.wait()
    assert json.loads(answer["body"]) == {"stage": "dev", "uploads": "uploads-1"}


def test_function_without_its_settings_ends_and_names_them(code: Path) -> None:
    done = run(code / "bootstrap", env={}, ok=(1,))
    assert "STAGE" in done.stderr and "UPLOADS" in done.stderr


def test_checkout_in_another_folder_gives_the_same_bytes(app: Path, tmp_path: Path) -> None:
    checkout, out = tmp_path / "another checkout", tmp_path / "app"
    copy_checkout(checkout)
    # Cargo compiles these packages again, and nothing from the registry, because their sources are newer than every build.
    later = time.time() + 3600
    for folder in ("crates/link", "examples/rust-api"):
        for source in (checkout / folder).rglob("*.rs"):
            os.utime(source, (later, later))
    done = synth(checkout, out, CARGO_TARGET_DIR=str(ROOT / "target"), CARGO_NET_OFFLINE="true")
    assert done.returncode == 0, done.stderr
    assert f"Compiling rust-api v0.1.0 ({checkout}" in done.stderr
    files = [file.relative_to(app) for file in app.rglob("*") if file.is_file()]
    assert len(files) == 5, "two templates, an asset, a manifest and a list of assets"
    assert [(out / file).read_bytes() for file in files] == [
        (app / file).read_bytes() for file in files
    ]


def test_build_that_fails_writes_nothing(app: Path, tmp_path: Path) -> None:
    assert app
    done = synth(ROOT, tmp_path / "app", RUSTC="false")
    assert (done.returncode, done.stdout, list(tmp_path.iterdir())) == (3, "", [])
    last = done.stderr.splitlines()[-1]
    assert "cannot be built: `cargo lambda build --release --x86-64 --package rust-api" in last
    assert last.endswith(
        f"failed in {ROOT} for the function Api; correct what its output above reports"
    )


def test_missing_cargo_lambda_is_named_with_the_command_that_installs_it(tmp_path: Path) -> None:
    cargo = shutil.which("cargo")
    assert cargo
    path = f"{Path(cargo).parent}{os.pathsep}/usr/bin{os.pathsep}/bin"
    if shutil.which("cargo-lambda", path=path):
        pytest.skip("cargo-lambda is installed next to cargo")
    done = synth(ROOT, tmp_path / "app", PATH=path)
    assert done.returncode == 3
    assert "is not installed; run `pip install cargo-lambda==1.9.2`" in done.stderr.splitlines()[-1]
