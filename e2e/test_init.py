"""`infra init` asks a person at a terminal, takes options in a script, and never replaces a file."""

import os
import pty
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from e2e.support.fixtures import Infra
from e2e.support.paths import INFRA, ROOT

OKTA = ("--provider", "okta", "--issuer", "https://example.okta.com/oauth2/default")
ENTRA = ("--provider", "entra", "--issuer", "https://login.microsoftonline.com/8eaef023/v2.0")


def test_answers_at_a_terminal_become_site_yaml(infra: Infra, tmp_path: Path) -> None:
    dialogue = typed(
        tmp_path,
        [
            ("Provider", "okto"),
            ("write one of okta, entra", "okta"),
            ("Issuer", "https://example-admin.okta.com/oauth2/default"),
            ("use https://example.okta.com", "https://example.okta.com/oauth2/default"),
            ("Client ID [decide later]", ""),
            ("Groups to let in [all signed-in users]", "finance, on"),
            ("Domain [CloudFront's own]", "reports.example.com"),
            ("hosted zone in Route 53 [other DNS]", "Z0123456789ABCDEFGHIJ"),
            ("Pipeline (github, gitlab) [none]", "jenkins"),
            ("write one of github, gitlab", "gitlab"),
        ],
    )
    assert "Wrote site.yaml, .gitignore, .gitlab-ci.yml" in dialogue
    assert "Okta sends no groups until you add a groups claim" in dialogue
    assert "Next: sitegate preview FOLDER" in dialogue
    site = yaml.safe_load((tmp_path / "site.yaml").read_text("utf-8"))
    assert site["provider"] == {"issuer": "https://example.okta.com/oauth2/default"}
    assert site["rules"] == [{"path": "/*", "allow": {"groups": ["finance", "on"]}}]
    assert site["distribution"] == {
        "aliases": ["reports.example.com"],
        "hosted_zone_id": "Z0123456789ABCDEFGHIJ",
    }
    assert "1 access test passed" in infra("check", cwd=tmp_path).stderr


def test_terminal_that_is_closed_leaves_no_file(tmp_path: Path) -> None:
    dialogue = typed(tmp_path, [("Provider", "okta"), ("Issuer", "\x04")], code=2)
    assert "there is no answer for --issuer; no file was written" in dialogue
    assert list(tmp_path.iterdir()) == []


def test_script_gives_options(infra: Infra, tmp_path: Path) -> None:
    done = infra("init", *OKTA, "--groups", "finance", cwd=tmp_path, stdin=subprocess.DEVNULL)
    assert done.stdout == "Wrote site.yaml, .gitignore\n"
    shown = infra("access", cwd=tmp_path).stdout
    assert "group finance" in shown


@pytest.mark.parametrize(
    ("service", "files"),
    [
        ("github", {".github/workflows/site.yaml": "github", "deploy-role.yaml": "deploy-role"}),
        ("gitlab", {".gitlab-ci.yml": "gitlab"}),
        ("none", {}),
    ],
)
def test_pipeline_is_the_one_that_is_tested(
    infra: Infra, tmp_path: Path, service: str, files: dict[str, str]
) -> None:
    """test_pipelines.py runs the steps of these files."""
    done = infra("init", *OKTA, "--pipeline", service, cwd=tmp_path, stdin=subprocess.DEVNULL)
    names = ["site.yaml", ".gitignore", *files]
    assert done.stdout == f"Wrote {', '.join(names)}\n"
    for path, source in files.items():
        expected = (ROOT / f"examples/pipelines/{source}.yaml").read_bytes()
        assert (tmp_path / path).read_bytes() == expected
    assert ("see the page Pipelines" in done.stderr) == bool(files)


def test_pipeline_that_exists_stays(infra: Infra, tmp_path: Path) -> None:
    (tmp_path / ".gitlab-ci.yml").write_text("mine: {}\n")
    options = (*OKTA, "--pipeline", "gitlab")
    done = infra("init", *options, cwd=tmp_path, stdin=subprocess.DEVNULL)
    assert done.stdout == "Wrote site.yaml, .gitignore\n"
    assert ".gitlab-ci.yml exists already and is not changed" in done.stderr
    assert (tmp_path / ".gitlab-ci.yml").read_text() == "mine: {}\n"


@pytest.mark.parametrize(
    ("options", "message"),
    [
        ((), "add --provider and --issuer"),
        (("--provider", "google"), "add --email-domains"),
        ((*OKTA[:3], "http://example.okta.com"), "--issuer: "),
        ((*OKTA, "--groups", " , "), "--groups: write at least one name"),
        ((*OKTA, "--domain", "https://reports.example.com"), "write reports.example.com"),
        (("--provider", "google", "--groups", "finance"), "add --email-domains"),
        ((*ENTRA, "--email-domains", "example.com"), "use --groups"),
    ],
)
def test_wrong_options_write_nothing(
    infra: Infra, tmp_path: Path, options: tuple[str, ...], message: str
) -> None:
    done = infra("init", *options, cwd=tmp_path, stdin=subprocess.DEVNULL, ok=(2,))
    assert message in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_files_that_exist_stay(infra: Infra, tmp_path: Path) -> None:
    (tmp_path / ".gitignore").write_text("mine\n")
    assert (
        infra("init", *OKTA, cwd=tmp_path, stdin=subprocess.DEVNULL).stdout == "Wrote site.yaml\n"
    )
    before = (tmp_path / "site.yaml").read_bytes()
    refused = infra("init", *OKTA, cwd=tmp_path, stdin=subprocess.DEVNULL, ok=(2,))
    assert "site.yaml exists already" in refused.stderr
    assert (tmp_path / "site.yaml").read_bytes() == before
    assert (tmp_path / ".gitignore").read_text() == "mine\n"


def typed(folder: Path, answers: list[tuple[str, str]], code: int = 0) -> str:
    """Runs `infra init` at a terminal, and types each answer when its prompt is there."""
    ours, theirs = pty.openpty()
    process = subprocess.Popen(
        [INFRA, "init"], cwd=folder, stdin=theirs, stdout=theirs, stderr=theirs
    )
    os.close(theirs)
    shown = ""
    for prompt, answer in answers:
        new = ""
        for more in output(ours):
            new += more
            if prompt in new and new.endswith(": "):
                break
        shown += new
        assert prompt in new, shown
        os.write(ours, answer.encode() if answer == "\x04" else f"{answer}\n".encode())
    shown += "".join(output(ours))
    assert process.wait(timeout=30) == code, shown
    os.close(ours)
    return shown


def output(terminal: int) -> Iterator[str]:
    while True:
        try:
            more = os.read(terminal, 4096)
        except OSError:  # Linux reports the end of the other side as an error.
            return
        if not more:
            return
        yield more.decode()
