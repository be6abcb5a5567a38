"""Somebody walks through the preview of the demo site in a real browser."""

import json
import re
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from support.preview import Preview, previewing

SESSION = "__Host-sitegate-session"
ADA, BEN = "Ada", "Ben"
LAUNCH = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}


@pytest.fixture(scope="module")
def preview(tmp_path_factory) -> Iterator[Preview]:
    with previewing(tmp_path_factory.mktemp("preview")) as preview:
        yield preview


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    assert LAUNCH["executable_path"], "Debian's package chromium is not installed"
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(**LAUNCH)
        yield browser
        browser.close()


@pytest.fixture
def context(browser: Browser, preview: Preview) -> Iterator[BrowserContext]:
    context = browser.new_context(base_url=preview.site)
    yield context
    context.close()


@pytest.fixture
def page(context: BrowserContext) -> Page:
    return context.new_page()


def sign_in(page: Page, address: str, person: str) -> None:
    page.goto(address)
    pick(page, person)


def pick(page: Page, person: str) -> None:
    """A click does not wait for where it leads; its page and that page's scripts have to be there."""
    expect(page.get_by_role("heading", name="Sign in as")).to_be_visible()
    with page.expect_navigation():
        page.get_by_role("button", name=person).click()


def has_session(context: BrowserContext) -> bool:
    return any(cookie["name"] == SESSION for cookie in context.cookies())


def test_public_page_without_login(page: Page, context: BrowserContext) -> None:
    assert page.goto("/public/").status == 200
    assert not context.cookies()


def test_deep_link_leads_back_to_the_same_page(page: Page, preview: Preview) -> None:
    sign_in(page, "/reports/2026-q2.html?year=2026&q=a%20b+c", ADA)
    assert page.url == f"{preview.site}/reports/2026-q2.html?year=2026&q=a%20b+c"
    expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_two_tabs_at_once(context: BrowserContext, preview: Preview) -> None:
    first, second = context.new_page(), context.new_page()
    first.goto("/reports/2026-q1.html")
    second.goto("/reports/2026-q2.html")
    pick(first, ADA)
    pick(second, ADA)
    assert first.url == f"{preview.site}/reports/2026-q1.html"
    assert second.url == f"{preview.site}/reports/2026-q2.html"


def test_script_is_told_that_the_session_has_ended(page: Page, context: BrowserContext) -> None:
    sign_in(page, "/live.html", ADA)
    context.clear_cookies(name=SESSION)
    with page.expect_response("**/summary.json") as answered:
        page.get_by_role("button").click()
    assert answered.value.status == 401
    expect(page.get_by_text("Your session has ended")).to_be_visible()


def test_denied_folder_and_another_account(page: Page) -> None:
    sign_in(page, "/finance/", ADA)
    expect(page.get_by_role("heading", name="Not for this account")).to_be_visible()
    page.get_by_role("link", name="Sign in with another account").click()
    expect(page.get_by_role("heading", name="You are signed out")).to_be_visible()
    sign_in(page, "/finance/", BEN)
    assert page.url.endswith("/finance/")
    expect(page.get_by_role("heading", level=1)).not_to_have_text("Not for this account")


def test_sign_out_and_the_back_button(page: Page, context: BrowserContext) -> None:
    sign_in(page, "/", ADA)
    page.get_by_role("link", name="Sign out").click()
    expect(page.get_by_role("heading", name="You are signed out")).to_be_visible()
    assert not has_session(context)
    page.go_back()
    page.reload()
    expect(page.get_by_role("heading", name="Sign in as")).to_be_visible()


def test_provider_refuses(page: Page, context: BrowserContext) -> None:
    sign_in(page, "/", "Nobody")
    expect(page.get_by_role("heading", name="You are not signed in")).to_be_visible()
    assert not has_session(context)
    page.get_by_role("link", name="Try again").click()
    pick(page, ADA)
    assert has_session(context)


def test_browser_that_keeps_no_cookies(browser: Browser, preview: Preview, tmp_path: Path) -> None:
    """It gets a page that says what may be wrong, and is not sent round and round."""
    blocked = {"profile": {"default_content_setting_values": {"cookies": 2}}}
    (tmp_path / "Default").mkdir()
    (tmp_path / "Default/Preferences").write_text(json.dumps(blocked), "utf-8")
    context = browser.browser_type.launch_persistent_context(tmp_path, **LAUNCH)
    page = context.new_page()
    sign_in(page, f"{preview.site}/", ADA)
    expect(page.get_by_role("heading", name="This sign-in has ended")).to_be_visible()
    assert not context.cookies()
    context.close()


def test_session_that_has_ended(page: Page, context: BrowserContext) -> None:
    sign_in(page, "/", ADA)
    context.clear_cookies()
    page.reload()
    expect(page.get_by_role("heading", name="Sign in as")).to_be_visible()


@pytest.mark.parametrize("address", ["/public/", "/", "/finance/", "/.sitegate/sign-out/done"])
def test_dark_mode(browser: Browser, preview: Preview, address: str) -> None:
    shades = {}
    for scheme in ("light", "dark"):
        context = browser.new_context(base_url=preview.site, color_scheme=scheme)
        page = context.new_page()
        page.goto(address)
        # What the page does not colour shows the canvas, which follows the scheme.
        shades[scheme] = page.evaluate(
            "[getComputedStyle(document.body).color, getComputedStyle(document.documentElement).colorScheme]"
        )
        context.close()
    assert shades["light"][0] != shades["dark"][0]
    assert "dark" in shades["dark"][1]


@pytest.mark.parametrize("address", ["/public/", "/", "/finance/", "/.sitegate/sign-out/done"])
def test_zoom_of_200_percent(browser: Browser, preview: Preview, address: str) -> None:
    """Half the width in CSS pixels: nothing is cut off, and nobody scrolls sideways."""
    context = browser.new_context(
        base_url=preview.site, viewport={"width": 640, "height": 400}, device_scale_factor=2
    )
    page = context.new_page()
    sign_in(page, "/", ADA)
    page.goto(address)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()


def test_keyboard_alone(page: Page, context: BrowserContext) -> None:
    page.goto("/reports/2026-q1.html")
    page.keyboard.press("Tab")
    expect(page.get_by_role("button", name=ADA)).to_be_focused()
    outline = page.evaluate("getComputedStyle(document.activeElement).outlineStyle")
    assert outline != "none"
    page.keyboard.press("Enter")
    page.wait_for_url("**/reports/2026-q1.html")
    assert has_session(context)


def test_log_tells_who_asked(page: Page, preview: Preview) -> None:
    sign_in(page, "/reports/2026-q3.html", BEN)
    wanted = re.compile(r"200 GET /reports/2026-q3\.html forward session Ben \d+ µs")
    assert any(wanted.fullmatch(line) for line in preview.logged())


def test_pages_need_nothing_from_elsewhere(page: Page, preview: Preview, tmp_path: Path) -> None:
    asked: list[str] = []
    page.on("request", lambda request: asked.append(request.url))
    sign_in(page, "/", ADA)
    assert all(url.startswith((preview.site, preview.provider)) for url in asked), asked
