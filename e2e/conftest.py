"""Fixtures of all tests: the command line under test, its package, and a clean environment."""

import json
import os
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from e2e.support import release as release_files
from e2e.support.at_provider import AtProvider
from e2e.support.browser import LAUNCH
from e2e.support.clients import MAIN, Client, all_clients
from e2e.support.clock import Clock
from e2e.support.credentials import CREDENTIALS
from e2e.support.fixtures import Configure, Infra, NewVisitor, Operator
from e2e.support.gate import Gate, unpack
from e2e.support.keys import provider_keys, session_key, session_keys
from e2e.support.login import ACCOUNTS, RULES, SCOPES, form_of, with_provider
from e2e.support.moto import moto
from e2e.support.paths import BOOTSTRAP, INFRA, OPERATOR
from e2e.support.preview import Preview
from e2e.support.process import run
from e2e.support.provider import Provider, running
from e2e.support.release import Release
from e2e.support.resolve import Stack
from e2e.support.stage import Stage
from e2e.support.tls import Tls
from e2e.support.visitor import Visitor


def pytest_configure() -> None:
    """Removes the developer's settings, so that no test reaches a real account."""
    for name in list(os.environ):
        if name.startswith("AWS_") or name.lower().endswith("_proxy"):
            del os.environ[name]
    os.environ |= CREDENTIALS | {"AWS_MAX_ATTEMPTS": "2"}


@pytest.fixture(scope="session")
def infra() -> Infra:
    assert INFRA.is_file(), f"{INFRA.name} is not built: cargo build -p infra"

    def call(*arguments: object, cwd: Path, **options: Any) -> subprocess.CompletedProcess:
        return run(INFRA, *arguments, cwd=cwd, **options)

    return call


@pytest.fixture
def operator(stage: Stage, tmp_path: Path) -> Operator:
    assert OPERATOR.is_file(), f"{OPERATOR.name} is not built: cargo build -p operator"

    def call(*arguments: object, ok: int = 0, **options: Any) -> subprocess.CompletedProcess:
        env = {"AWS_ENDPOINT_URL": stage.ssm, "SSL_CERT_FILE": str(stage.tls.authority)}
        return run(
            OPERATOR,
            *arguments,
            ok=(ok,),
            cwd=tmp_path,
            env=os.environ | env,
            **options,
        )

    return call


@pytest.fixture(scope="session")
def bootstrap() -> Path:
    assert BOOTSTRAP.is_file(), "the edge function is not built: function/package"
    return BOOTSTRAP


@pytest.fixture(scope="session")
def package(infra: Infra, bootstrap: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("package")
    infra("package", "--binary", bootstrap, "--output", "function.zip", cwd=folder)
    return folder / "function.zip"


@pytest.fixture(scope="session")
def release(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Release:
    return release_files.build(package, tmp_path_factory.mktemp("release"))


@pytest.fixture(scope="session")
def other_package(infra: Infra, bootstrap: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Packs the same function with other bytes. The loader ignores what follows the last section of an ELF file."""
    folder = tmp_path_factory.mktemp("other-package")
    binary = folder / "bootstrap"
    shutil.copy2(bootstrap, binary)
    with binary.open("ab") as file:
        file.write(b"another build")
    infra("package", "--binary", binary, "--output", "function.zip", cwd=folder)
    return folder / "function.zip"


@pytest.fixture(scope="session")
def tls(tmp_path_factory: pytest.TempPathFactory) -> Tls:
    return Tls.write(tmp_path_factory.mktemp("tls"))


@pytest.fixture(scope="session")
def stage(package: Path, tls: Tls, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Stage]:
    folder = tmp_path_factory.mktemp("stage")
    unpacked = unpack(package, folder / "package")
    with moto(folder) as endpoint:
        new_stage = Stage(unpacked, endpoint, tls, folder)
        new_stage.secrets |= {str(account["email"]) for account in ACCOUNTS.values()}
        yield new_stage


@pytest.fixture(scope="session")
def clients() -> dict[str, Client]:
    return {one.id: one for one in all_clients()}


@pytest.fixture(scope="session")
def provider(
    stage: Stage, clients: dict[str, Client], tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Provider]:
    log = tmp_path_factory.mktemp("provider") / "provider.log"
    known = [one.registered() for one in clients.values()]
    provider = Provider(stage.tls, log, known, ACCOUNTS, provider_keys())
    stage.more_secrets.append(provider.tokens)
    with running(provider):
        yield provider


@pytest.fixture(scope="session")
def settings(infra: Infra, package: Path, tmp_path_factory: pytest.TempPathFactory) -> dict:
    """Returns the settings that infra puts into SSM for a site with rules."""
    folder = tmp_path_factory.mktemp("settings")
    site = {
        "name": "Docs",
        "provider": {"issuer": "https://idp.example.com", "client_id": "docs", "scopes": SCOPES},
        "rules": RULES,
    }
    (folder / "site.yaml").write_text(json.dumps(site), "utf-8")
    printed = infra("--config", "site.yaml", "--package", package, cwd=folder).stdout
    return json.loads(Stack(json.loads(printed), {}).resources()["Settings"]["Properties"]["Value"])


@pytest.fixture(scope="session")
def configure(stage: Stage, clients: dict[str, Client], settings: dict) -> Configure:
    """Writes the parameters of a function, which uses a provider as one of its clients."""

    def call(
        function: str, issuer: str, client: Client | None = None, keys: str = "", **more: object
    ) -> str:
        one = client or clients[MAIN]
        given = with_provider(settings, issuer, one.id, one.authentication, **more)
        stage.configure(function, given, keys or session_keys(session_key("k1")), one.secret)
        return function

    return call


@pytest.fixture(scope="session")
def gate(stage: Stage, provider: Provider, configure: Configure) -> Iterator[Gate]:
    """Returns the warm gate of all tests that do not need a separate one."""
    with stage.gate(configure("docs-gate", provider.issuer)) as started:
        yield started


@pytest.fixture
def clock(tmp_path: Path) -> Clock:
    return Clock(tmp_path / "clock")


@pytest.fixture
def visitor(stage: Stage, gate: Gate) -> NewVisitor:
    """Returns a new visitor with an empty browser, at this gate or another one."""

    def call(name: str = "alice", at: Gate = gate) -> Visitor:
        return Visitor(at, AtProvider(stage.tls.trust()), form_of(name), stage.secrets)

    return call


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Starts the browser of one module. While it runs, no other code can have an event loop."""
    assert LAUNCH["executable_path"], "Debian's package chromium is not installed"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser, preview: Preview) -> Iterator[BrowserContext]:
    """Opens an empty browser at the module's preview, whose certificate no authority has signed."""
    context = browser.new_context(base_url=preview.site, ignore_https_errors=True)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()
