"""Walks through a site with several hosts in a real browser: one sign-in, and a sign-out that ends every host."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from e2e.support.browser import SESSION
from e2e.support.people import ADA, BEN
from e2e.support.preview import CONFIG, DEMO, Preview, previewing

DOCS, REPORTS, LOGIN = "docs.example.com", "reports.example.com", "login.example.com"
OK, UNAUTHORIZED, FORBIDDEN, NOT_FOUND = 200, 401, 403, 404
PULL_REQUEST = "pr-7.preview.example.com"
CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"
DISTRIBUTION = f"""
distribution:
  aliases: [{DOCS}, {REPORTS}, {LOGIN}, "*.preview.example.com"]
  sign_in_host: {LOGIN}
  certificate_arn: {CERTIFICATE}
hosts:
  - {{ name: "*.preview.example.com", folder: "/previews/*" }}
"""
MACHINES = "  - { path: /exports/*, allow: { site_tokens: true } }\n"


@pytest.fixture(scope="module")
def preview(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    folder = tmp_path_factory.mktemp("preview")
    content = shutil.copytree(DEMO, folder / "content")
    for name, text in [
        ("previews/pr-7/index.html", "<h1>Pull request 7</h1>"),
        ("previews/pr-7/finance/index.html", "<h1>Finance of pull request 7</h1>"),
        ("exports/q3.csv", "region,revenue\n"),
    ]:
        path = content / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, "utf-8")
    config = CONFIG.read_text("utf-8").replace("rules:\n", f"rules:\n{MACHINES}", 1) + DISTRIBUTION
    with previewing(folder, "--package", package, config=config, content=content) as preview:
        yield preview


def at(preview: Preview, host: str, path: str = "/") -> str:
    return f"http://{host}.localhost:{preview.port}{path}"


def hosts_with_a_session(context: BrowserContext) -> set[str]:
    cookies = [cookie for cookie in context.cookies() if cookie["name"] == SESSION]
    return {cookie["domain"].removesuffix(".localhost") for cookie in cookies}


def session_at(context: BrowserContext, host: str) -> str:
    (value,) = [
        cookie["value"]
        for cookie in context.cookies()
        if cookie["name"] == SESSION and cookie["domain"] == f"{host}.localhost"
    ]
    return value


def test_one_sign_in_and_one_sign_out_for_all_hosts(
    page: Page, context: BrowserContext, preview: Preview
) -> None:
    page.goto(at(preview, DOCS, "/reports/2026-q2.html?year=2026"))
    preview.people.pick(page, ADA)
    assert page.url == at(preview, DOCS, "/reports/2026-q2.html?year=2026")
    other = context.new_page()
    other.goto(at(preview, REPORTS))
    assert other.url == at(preview, REPORTS), "the other host asks for no login"
    assert hosts_with_a_session(context) == {DOCS, REPORTS, LOGIN}
    copy = session_at(context, DOCS)
    with other.expect_navigation():
        other.get_by_role("link", name="Sign out").click()
    expect(other.get_by_role("heading", name="You are signed out")).to_be_visible()
    assert other.url.startswith(at(preview, LOGIN)), other.url
    page.goto(at(preview, DOCS))
    preview.people.asked(page)
    domain = f"{DOCS}.localhost"
    context.add_cookies(
        [{"name": SESSION, "value": copy, "domain": domain, "path": "/", "secure": True}]
    )
    page.goto(at(preview, DOCS))
    preview.people.asked(page)


def test_preview_host_shows_its_folder_to_the_same_user_and_a_machine_reads_a_file(
    page: Page, context: BrowserContext, preview: Preview
) -> None:
    page.goto(at(preview, DOCS))
    preview.people.pick(page, ADA)
    page.goto(at(preview, PULL_REQUEST))
    expect(page.get_by_role("heading", name="Pull request 7", exact=True)).to_be_visible()
    assert page.url == at(preview, PULL_REQUEST), "the preview asks for no login"
    assert hosts_with_a_session(context) == {DOCS, LOGIN, PULL_REQUEST}
    refused = page.goto(at(preview, PULL_REQUEST, "/finance/"))
    assert refused is not None
    assert refused.status == FORBIDDEN, "the rules of the site hold for the preview"
    hidden = page.goto(at(preview, DOCS, "/previews/pr-7/"))
    assert hidden is not None
    assert hidden.status == NOT_FOUND, "other hosts do not show the folder"

    (token,) = set(re.findall(r"sgt_[\w-]+", preview.log.read_text("utf-8")))
    for path, status in [("/exports/q3.csv", OK), ("/reports/summary.json", UNAUTHORIZED)]:
        command = ["curl", "-sS", "-o", "/dev/null", "-w", "%{http_code}", "--max-time", "20"]
        command += ["--resolve", f"{DOCS}.localhost:{preview.port}:127.0.0.1"]
        command += ["-H", f"Authorization: Bearer {token}", at(preview, DOCS, path)]
        answer = subprocess.run(command, capture_output=True, text=True, check=True)
        assert answer.stdout == str(status), path


def test_another_account_is_selected_for_all_hosts(page: Page, preview: Preview) -> None:
    page.goto(at(preview, DOCS, "/finance/"))
    preview.people.pick(page, ADA)
    page.get_by_role("link", name="Use a different account").click()
    preview.people.pick(page, BEN)
    assert page.url == at(preview, DOCS, "/finance/")
    page.goto(at(preview, REPORTS, "/finance/"))
    assert page.url == at(preview, REPORTS, "/finance/")
    expect(page.get_by_role("heading", level=1)).not_to_have_text(
        "You don’t have access to this page"
    )


def test_link_of_another_host_asks_before_the_sign_out(
    page: Page, context: BrowserContext, preview: Preview
) -> None:
    page.goto(at(preview, DOCS))
    preview.people.pick(page, ADA)
    page.set_content(f"<a href='{at(preview, LOGIN, '/.sitegate/sign-out')}'>Prize</a>")
    with page.expect_navigation():
        page.get_by_role("link").click()
    expect(page.get_by_role("heading", name="Sign out?")).to_be_visible()
    assert hosts_with_a_session(context) == {DOCS, LOGIN}
