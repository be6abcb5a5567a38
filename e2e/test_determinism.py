"""The same input gives the same bytes at every time, in every folder and in every environment."""

import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from e2e.support.fixtures import Infra
from e2e.support.paths import ROOT, name, site_configs

ENVIRONMENTS = {
    "again": {},
    "german": {"LC_ALL": "de_DE.UTF-8", "LANG": "de_DE.UTF-8"},
    "turkish": {"LC_ALL": "tr_TR.UTF-8"},
    "posix": {"LC_ALL": "C"},
    "tokyo": {"TZ": "Asia/Tokyo"},
    "another year": {"SOURCE_DATE_EPOCH": "86400"},
    "another home": {"HOME": "/nonexistent", "USER": "another-user"},
    "colour wanted": {"CLICOLOR_FORCE": "1", "FORCE_COLOR": "1", "TERM": "xterm-256color"},
    "no colour": {"NO_COLOR": "1", "TERM": "dumb"},
    "traced": {"RUST_BACKTRACE": "1", "RUST_LOG": "debug"},
}
CONFIGS = site_configs()


@pytest.fixture(scope="module")
def render(
    infra: Infra, package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Callable[..., bytes]:
    """Renders in a folder. Each folder has the same package at the same relative path."""
    folders: dict[str, Path] = {}

    def call(*arguments: object, folder: str = "one", **environment: str) -> bytes:
        if folder not in folders:
            folders[folder] = tmp_path_factory.mktemp(folder)
            shutil.copyfile(package, folders[folder] / "function.zip")
        switches = ("--package", "function.zip", *arguments)
        clean = {"PATH": "/usr/bin:/bin"} | environment
        printed: Any = infra(*switches, cwd=folders[folder], env=clean, text=False).stdout
        return printed

    return call


@pytest.mark.parametrize("environment", ENVIRONMENTS.values(), ids=ENVIRONMENTS)
def test_environment_changes_nothing(
    render: Callable[..., bytes], environment: dict[str, str]
) -> None:
    arguments = ("--config", CONFIGS[0])
    assert render(*arguments) == render(*arguments, **environment)


@pytest.mark.parametrize("config", CONFIGS, ids=name)
@pytest.mark.parametrize("form", ["json", "yaml"])
def test_folder_changes_nothing(render: Callable[..., bytes], config: Path, form: str) -> None:
    arguments = ("--config", config, "--format", form)
    assert render(*arguments) == render(*arguments, folder="another place")


def test_open_template_is_stable(render: Callable[..., bytes]) -> None:
    first = render("--open")
    assert first and {render("--open", folder="another place") for _ in range(5)} == {first}


def test_another_package_changes_the_template(
    render: Callable[..., bytes], infra: Infra, other_package: Path
) -> None:
    """Shows that the comparisons above can fail."""
    changed: Any = infra(
        "--open", "--package", "function.zip", cwd=other_package.parent, text=False
    )
    assert changed.stdout != render("--open")


def test_template_names_no_place_of_this_machine(render: Callable[..., bytes]) -> None:
    text = render("--config", CONFIGS[0], folder="a conspicuous name")
    for place in (b"a conspicuous name", str(ROOT).encode(), str(Path.home()).encode()):
        assert place not in text
