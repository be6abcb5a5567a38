"""What every proof shares: the command line under test, its package, and a clean environment."""

import os
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

from support.paths import BOOTSTRAP, INFRA
from support.process import run

Infra = Callable[..., subprocess.CompletedProcess]


def pytest_configure() -> None:
    """No proof may reach a real account or be turned by the developer's own settings."""
    for name in list(os.environ):
        if name.startswith("AWS_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    os.environ |= {
        "AWS_ACCESS_KEY_ID": "testing",
        "AWS_SECRET_ACCESS_KEY": "testing",
        "AWS_DEFAULT_REGION": "us-east-1",
        "AWS_CONFIG_FILE": os.devnull,
        "AWS_SHARED_CREDENTIALS_FILE": os.devnull,
        "AWS_EC2_METADATA_DISABLED": "true",
        "AWS_PAGER": "",
        "AWS_MAX_ATTEMPTS": "2",
    }


@pytest.fixture(scope="session")
def infra() -> Infra:
    assert INFRA.is_file(), f"{INFRA.name} is not built: cargo build -p infra"

    def call(*arguments: object, cwd: Path, **options) -> subprocess.CompletedProcess:
        return run(INFRA, *arguments, cwd=cwd, **options)

    return call


@pytest.fixture(scope="session")
def bootstrap() -> Path:
    assert BOOTSTRAP.is_file(), "the edge function is not built: cargo lambda build"
    return BOOTSTRAP


@pytest.fixture(scope="session")
def package(infra: Infra, bootstrap: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    infra("package", "--binary", bootstrap, "--output", "function.zip", cwd=folder)
    return folder / "function.zip"


@pytest.fixture(scope="session")
def other_package(infra: Infra, bootstrap: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The same function with other bytes: what follows an ELF file's last section is ignored."""
    folder = tmp_path_factory.mktemp("other-package")
    binary = folder / "bootstrap"
    shutil.copy2(bootstrap, binary)
    with binary.open("ab") as file:
        file.write(b"another build")
    infra("package", "--binary", binary, "--output", "function.zip", cwd=folder)
    return folder / "function.zip"
