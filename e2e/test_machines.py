"""Machines with curl read a path of the preview with a bearer token, and nothing else."""

import subprocess
from collections.abc import Iterator
from email.message import Message
from email.parser import Parser
from typing import NamedTuple

import pytest

from e2e.support.preview import CONFIG, DEMO, Preview, previewing

RULES = """\
  - path: /reports/*
    allow:
      groups: [finance]
      workload:
        issuer: https://token.actions.githubusercontent.com
        audience: https://reports.example.com
        claims: { repository: [org/reports, org/site], ref: refs/heads/main }
  - path: /other/*
    allow:
      workload:
        issuer: https://gitlab.com
        audience: https://reports.example.com
        claims: { project_path: org/other }
"""
PATH = "/reports/summary.json"


class Answer(NamedTuple):
    status: int
    headers: Message
    text: str


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    config = CONFIG.read_text("utf-8").replace("rules:\n", f"rules:\n{RULES}", 1)
    assert RULES in config
    with previewing(tmp_path_factory.mktemp("machines"), config=config) as preview:
        yield preview


def curl(url: str, *arguments: str) -> Answer:
    command = ["curl", "-sS", "-i", "--max-time", "20", *arguments, url]
    answer = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    first, _, rest = answer.partition("\n")
    message = Parser().parsestr(rest)
    return Answer(int(first.split()[1]), message, str(message.get_payload()))


def bearer(token: str) -> tuple[str, str]:
    return ("-H", f"Authorization: Bearer {token}")


def commands(preview: Preview) -> dict[str, str]:
    """Returns the commands that the preview prints for each machine, as a script."""
    lines = [line for line in preview.logged() if line.startswith(("Machine for ", "  "))]
    scripts: dict[str, str] = {}
    for line in lines:
        if line.startswith("Machine for "):
            path = line.removeprefix("Machine for ").rstrip(":")
            scripts[path] = ""
        else:
            scripts[path] += f"{line.strip()}\n"
    return scripts


def token(preview: Preview, machine: str) -> str:
    request = commands(preview)[machine].splitlines()[0]
    script = f'{request}\nprintf %s "$TOKEN"'
    return subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True).stdout


def assert_refused(answer: Answer, status: int, error: str) -> None:
    assert (answer.status, answer.text) == (status, "")
    assert f'error="{error}"' in answer.headers["WWW-Authenticate"]
    assert answer.headers["Location"] is None
    assert answer.headers["Set-Cookie"] is None


def test_printed_commands_download_a_page(preview: Preview) -> None:
    machines = commands(preview)
    assert list(machines) == ["/reports/*", "/other/*"]
    script = machines["/reports/*"].replace("/reports/'", "/reports/summary.json'")
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == (DEMO / PATH.lstrip("/")).read_text("utf-8")


def test_machine_reads_its_path_and_leaves_no_trace_of_its_token(preview: Preview) -> None:
    own = token(preview, "/reports/*")
    answer = curl(preview.site + PATH, *bearer(own))
    assert (answer.status, answer.headers["Set-Cookie"]) == (200, None)
    logged = preview.logged()
    assert any(line.startswith(f"200 GET {PATH} forward workload machine-1 ") for line in logged), (
        logged
    )
    assert own.rsplit(".", 1)[1] not in "\n".join(logged)


def test_machine_reads_no_other_path(preview: Preview) -> None:
    own, other = token(preview, "/reports/*"), token(preview, "/other/*")
    assert_refused(curl(preview.site + PATH, *bearer(other)), 403, "insufficient_scope")
    assert curl(f"{preview.site}/finance/q3.html", *bearer(own)).status == 401
    assert curl(f"{preview.site}/", *bearer(own)).status == 401


def test_wrong_credentials_get_no_login(preview: Preview) -> None:
    url, own = preview.site + PATH, token(preview, "/reports/*")
    head, payload, signature = own.split(".")
    for wrong in ["x", f"{head}.{payload}.", f"{head}.{payload}.{signature[::-1]}", f"{own}.x"]:
        page = ("-H", "Accept: text/html")
        assert_refused(curl(url, *bearer(wrong), *page), 401, "invalid_token")
    assert_refused(curl(url, *bearer(own), *bearer(own)), 400, "invalid_request")
    assert_refused(curl(url, *bearer("x" * 9000)), 400, "invalid_request")
    without = curl(url)
    challenge = f'Bearer realm="localhost:{preview.port}"'
    assert (without.status, without.headers["WWW-Authenticate"]) == (401, challenge)
