"""Walks through a site with several hosts in a real browser: one sign-in, and a sign-out that ends every host."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from e2e.support.browser import SESSION
from e2e.support.people import ADA, BEN
from e2e.support.preview import CONFIG, Preview, previewing

DOCS, REPORTS, LOGIN = "docs.example.com", "reports.example.com", "login.example.com"
CERTIFICATE = "arn:aws:acm:us-east-1:123456789012:certificate/12345678-1234-1234-1234-123456789012"
DISTRIBUTION = f"""
distribution:
  aliases: [{DOCS}, {REPORTS}, {LOGIN}]
  sign_in_host: {LOGIN}
  certificate_arn: {CERTIFICATE}
"""


@pytest.fixture(scope="module")
def preview(package: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    folder = tmp_path_factory.mktemp("preview")
    config = CONFIG.read_text("utf-8") + DISTRIBUTION
    with previewing(folder, "--package", package, config=config) as preview:
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
