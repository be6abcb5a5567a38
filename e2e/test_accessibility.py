"""Every page that a person sees passes axe-core and fits the screen, on a desktop and a phone, in light and dark."""

from collections.abc import Callable, Iterator
from typing import Literal

import pytest
from playwright.sync_api import Browser, Page, ViewportSize

from e2e.support.browser import sign_in
from e2e.support.paths import E2E
from e2e.support.people import ADA, REFUSAL
from e2e.support.preview import CONFIG, Preview, previewing

AXE = E2E / "axe/node_modules/axe-core/axe.min.js"
SCREENS: dict[str, ViewportSize] = {
    "desktop": {"width": 1280, "height": 800},
    "phone": {"width": 375, "height": 667},
}
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]}


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    config = CONFIG.read_text("utf-8").replace("theme:\n", 'theme:\n  accent: "#ffe600"\n')
    with previewing(tmp_path_factory.mktemp("preview"), config=config) as preview:
        yield preview


def at(address: str) -> Callable[[Page, Preview], object]:
    return lambda page, preview: page.goto(f"{preview.site}{address}")


def signed_in(address: str) -> Callable[[Page, Preview], None]:
    return lambda page, preview: sign_in(page, preview, address, ADA)


def refused(page: Page, preview: Preview) -> None:
    sign_in(page, preview, "/", REFUSAL)


def looping(page: Page, preview: Preview) -> None:
    host = preview.site.replace("http:", "https:")
    page.context.add_cookies([{"name": "__Host-sitegate-ended", "value": "4", "url": host}])
    page.goto(f"{preview.site}/")


def asked_to_sign_out(page: Page, preview: Preview) -> None:
    sign_in(page, preview, "/", ADA)
    page.goto(f"{preview.provider}/")
    page.evaluate("address => { location = address }", f"{preview.site}/.sitegate/sign-out")
    page.get_by_role("heading", name="Sign out?").wait_for()


PAGES: dict[str, Callable[[Page, Preview], object]] = {
    "no access": signed_in("/finance/forecast.html"),
    "not found": signed_in("/missing.html"),
    "cancelled": refused,
    "loop": looping,
    "sign out asked": asked_to_sign_out,
    "signed out": at("/.sitegate/sign-out/done"),
    "unclear": at("/reports//2026-q3.html"),
    "expired": at("/.sitegate/callback?code=old&state=old"),
    "sign-in": at("/"),
    "accounts": lambda page, preview: page.goto(f"{preview.provider}/"),
    "error of the provider": lambda page, preview: page.goto(f"{preview.provider}/missing"),
    "front": signed_in("/"),
    "report": signed_in("/reports/2026-q3.html"),
    "live": signed_in("/live.html"),
    "about": at("/public/"),
}


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("screen", SCREENS)
@pytest.mark.parametrize("name", PAGES)
def test_page_is_accessible_and_fits_the_screen(
    browser: Browser, preview: Preview, name: str, screen: str, scheme: Literal["light", "dark"]
) -> None:
    context = browser.new_context(
        base_url=preview.site, color_scheme=scheme, viewport=SCREENS[screen], bypass_csp=True
    )
    page = context.new_page()
    PAGES[name](page, preview)
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    page.add_script_tag(path=AXE)
    found = page.evaluate("rules => axe.run(document, rules)", RULES)["violations"]
    problems = [(rule["id"], node["html"]) for rule in found for node in rule["nodes"]]
    assert not problems
    context.close()


@pytest.mark.parametrize("language", ["en", "de", "fr", "es", "ja"])
def test_pages_speak_the_language_of_the_browser(
    browser: Browser, preview: Preview, language: str
) -> None:
    context = browser.new_context(
        base_url=preview.site, locale=language, viewport={"width": 320, "height": 640}
    )
    page = context.new_page()
    for address in ("/.sitegate/sign-out/done", "/reports//2026-q3.html"):
        page.goto(address)
        assert page.evaluate("document.documentElement.lang") == language
        assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")
    context.close()
