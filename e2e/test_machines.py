"""Machines with curl read a path of the preview with a bearer token, and nothing else."""

import re
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
      site_tokens: true
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
  - { path: /ledger/*, allow: { site_tokens: true } }
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


def commands(preview: Preview, kind: str = "Machine") -> dict[str, str]:
    """Returns the commands that the preview prints for each machine or site token, as a script."""
    scripts: dict[str, str] = {}
    path = ""
    for line in preview.logged():
        if line.startswith("  ") and path:
            scripts[path] += f"{line.strip()}\n"
        else:
            is_start = line.startswith(f"{kind} for ")
            path = line.removeprefix(f"{kind} for ").rstrip(":") if is_start else ""
            if path:
                scripts[path] = ""
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


def site_token(preview: Preview, path: str) -> str:
    found = re.search(r"sgt_[\w-]{43}", commands(preview, "Site token")[path])
    assert found
    return found[0]


def test_site_token_reads_its_path_and_nothing_else(preview: Preview) -> None:
    printed = commands(preview, "Site token")
    assert list(printed) == ["/reports/*", "/ledger/*"]
    script = printed["/reports/*"].replace("/reports/'", "/reports/summary.json'")
    done = subprocess.run(["bash", "-c", script], capture_output=True, text=True, check=True)
    assert done.stdout == (DEMO / PATH.lstrip("/")).read_text("utf-8")
    own, other = site_token(preview, "/reports/*"), site_token(preview, "/ledger/*")
    url = preview.site + PATH
    assert curl(url, "-u", f"backup:{own}").status == 200
    assert_refused(curl(url, *bearer(other)), 403, "insufficient_scope")
    assert_refused(curl(url, *bearer(f"{own[:-1]}")), 401, "invalid_token")
    assert curl(f"{preview.site}/finance/q3.html", *bearer(own)).status == 401
    assert curl(f"{url}?access_token={own}").status == 401
    logged = preview.logged()
    assert any(line.startswith(f"200 GET {PATH} forward site-token token-1 ") for line in logged)
    assert own not in "\n".join(line for line in logged if not line.startswith("  "))
