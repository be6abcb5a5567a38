"""The pages of the previewed site work in dark mode, with zoom, with the keyboard, and explain missing cookies."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect

from e2e.support.browser import LAUNCH, has_session, sign_in
from e2e.support.people import ADA, BEN
from e2e.support.preview import Preview, previewing


@pytest.fixture(scope="module", params=["in process", "package"])
def preview(
    request: pytest.FixtureRequest, package: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Preview]:
    more = ("--package", package) if request.param == "package" else ()
    with previewing(tmp_path_factory.mktemp("preview"), *more) as preview:
        yield preview


def test_browser_without_cookies_gets_an_explanation(
    browser: Browser, preview: Preview, tmp_path: Path
) -> None:
    """The browser gets a page that explains the problem, and no redirect loop."""
    blocked = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    (tmp_path / "Default").mkdir()
    (tmp_path / "Default/Preferences").write_text(json.dumps(blocked), "utf-8")
    context = browser.browser_type.launch_persistent_context(tmp_path, **LAUNCH)
    page = context.new_page()
    sign_in(page, preview, "/", ADA)
    expect(page.get_by_role("heading", name="Please sign in again")).to_be_visible()
    expect(page.get_by_text("block cookies")).to_be_visible()
    assert not context.cookies()
    context.close()


@pytest.mark.parametrize("address", ["/public/", "/", "/finance/", "/.sitegate/sign-out/done"])
def test_dark_mode(browser: Browser, preview: Preview, address: str) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        context = browser.new_context(base_url=preview.site, color_scheme=scheme)
        page = context.new_page()
        page.goto(address)
        # Where the page has no colour, the canvas shows, which follows the scheme.
        shades[scheme] = page.evaluate(
            "[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).colorScheme]"
        )
        context.close()
    assert shades["light"][0] != shades["dark"][0]
    assert "dark" in shades["dark"][1]


@pytest.mark.parametrize("address", ["/public/", "/", "/finance/", "/.sitegate/sign-out/done"])
def test_zoom_of_200_percent(browser: Browser, preview: Preview, address: str) -> None:
    """With half the width in CSS pixels, nothing is cut off and the page does not scroll sideways."""
    context = browser.new_context(
        base_url=preview.site, viewport={"width": 640, "height": 400}, device_scale_factor=2
    )
    page = context.new_page()
    sign_in(page, preview, "/", ADA)
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_sign_in_works_with_the_keyboard(page: Page, context: BrowserContext) -> None:
    page.goto("/reports/2026-q1.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("link", name="Accounts and keys")).to_be_focused()
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=ADA)).to_be_focused()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"
    page.keyboard.press("Enter")
    page.wait_for_url("**/reports/2026-q1.html")
    assert has_session(context)


def test_log_names_the_user(page: Page, preview: Preview) -> None:
    sign_in(page, preview, "/reports/2026-q3.html", BEN)
    wanted = re.compile(r"200 GET /reports/2026-q3\.html forward session Ben \d+ µs")
    assert any(wanted.fullmatch(line) for line in preview.logged())


def test_pages_need_nothing_from_elsewhere(page: Page, preview: Preview, tmp_path: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    sign_in(page, preview, "/", ADA)
    assert all(url.startswith((preview.site, preview.provider)) for url in asked), asked
