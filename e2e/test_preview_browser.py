"""Walks through the preview of the demo site in a real browser.

The gate runs in process, as its package, and with users of a real provider.
"""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from e2e.support.browser import SESSION, has_session, sign_in
from e2e.support.clock import Clock
from e2e.support.people import ADA, BEN, REFUSAL
from e2e.support.preview import Preview, previewing, previewing_at_a_provider
from e2e.support.tls import Tls


@pytest.fixture(
    scope="module",
    params=["in process", "package", "provider", "provider and package"],
)
def preview(
    request: pytest.FixtureRequest,
    package: Path,
    tls: Tls,
    tmp_path_factory: pytest.TempPathFactory,
) -> Iterator[Preview]:
    folder = tmp_path_factory.mktemp("preview")
    more = ("--package", package) if "package" in request.param else ()
    if "provider" in request.param:
        with previewing_at_a_provider(folder, tls, *more) as preview:
            yield preview
    else:
        with previewing(folder, *more) as preview:
            yield preview


def test_public_page_without_login(page: Page, context: BrowserContext) -> None:
    response = page.goto("/public/")
    assert response and response.status == 200
    assert not context.cookies()


def test_deep_link_leads_back_to_the_same_page(page: Page, preview: Preview) -> None:
    sign_in(page, preview, "/reports/2026-q2.html?year=2026&q=a%20b+c", ADA)
    assert page.url == f"{preview.site}/reports/2026-q2.html?year=2026&q=a%20b+c"
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_two_tabs_at_once(context: BrowserContext, preview: Preview) -> None:
    first, second = context.new_page(), context.new_page()
    first.goto("/reports/2026-q1.html")
    second.goto("/reports/2026-q2.html")
    preview.people.pick(first, ADA)
    preview.people.pick(second, ADA)
    assert first.url == f"{preview.site}/reports/2026-q1.html"
    assert second.url == f"{preview.site}/reports/2026-q2.html"


def test_script_gets_401_after_the_session_has_ended(
    page: Page, context: BrowserContext, preview: Preview
) -> None:
    sign_in(page, preview, "/live.html", ADA)
    context.clear_cookies(name=SESSION)
    with page.expect_response("**/summary.json") as answered:
        page.get_by_role("button").click()
    assert answered.value.status == 401
    expect(page.get_by_text("Your session has ended")).to_be_visible()


def test_denied_folder_and_another_account(page: Page, preview: Preview) -> None:
    sign_in(page, preview, "/finance/", ADA)
    expect(page.get_by_role("heading", name="You don’t have access to this page")).to_be_visible()
    with page.expect_request(re.compile("prompt=(select_account|login)")):
        page.get_by_role("link", name="Use a different account").click()
    preview.people.pick(page, BEN)
    assert page.url.endswith("/finance/")
    expect(page.get_by_role("heading", level=1)).not_to_have_text(
        "You don’t have access to this page"
    )


def test_sign_out_and_the_back_button(
    page: Page, context: BrowserContext, preview: Preview
) -> None:
    sign_in(page, preview, "/", ADA)
    with page.expect_navigation():
        page.get_by_role("link", name="Sign out").click()
    preview.people.leave(page)
    expect(page.get_by_role("heading", name="You are signed out")).to_be_visible()
    assert not has_session(context)
    while page.url != f"{preview.site}/" and preview.people.heading not in page.content():
        page.go_back()
    preview.people.asked(page)


def test_provider_refuses(page: Page, context: BrowserContext, preview: Preview) -> None:
    sign_in(page, preview, "/", REFUSAL)
    expect(page.get_by_role("heading", name="You are not signed in")).to_be_visible()
    assert not has_session(context)
    page.get_by_role("link", name="Try again").click()
    preview.people.pick(page, ADA)
    assert has_session(context)


def test_session_that_has_ended(browser: Browser, tmp_path: Path) -> None:
    """The session ends by the clock of the site, and the browser still has the cookie."""
    clock = Clock(tmp_path / "clock")
    with previewing(tmp_path, env=clock.env) as preview:
        context = browser.new_context(base_url=preview.site)
        page = context.new_page()
        sign_in(page, preview, "/", ADA)
        page.reload()
        expect(page.get_by_role("link", name="Sign out")).to_be_visible()
        clock.set(31 * 24 * 3600)
        assert has_session(context)
        page.reload()
        preview.people.asked(page)
        context.close()
