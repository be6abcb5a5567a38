"""Takes the screenshots of the demo site that docs/ shows.

    .venv/bin/python -m e2e.screenshots

Run it when a page changes, and look at the pictures.
"""

import shutil
import tempfile
from pathlib import Path
from typing import Literal

from playwright.sync_api import Browser, ViewportSize, sync_playwright

from e2e.support.paths import ROOT
from e2e.support.preview import Preview, previewing

DOCS = ROOT / "docs"
SIZE: ViewportSize = {"width": 1000, "height": 820}


def take_screenshots(browser: Browser, preview: Preview, scheme: Literal["dark", "light"]) -> None:
    context = browser.new_context(base_url=preview.site, color_scheme=scheme, viewport=SIZE)
    page = context.new_page()

    def keep(name: str) -> None:
        page.screenshot(path=DOCS / f"{name}-{scheme}.png")

    page.goto("/public/")
    keep("public")
    page.goto("/finance/")
    keep("sign-in")
    page.get_by_role("link", name="Who can see what").click()
    keep("who-can-see-what")
    page.go_back()
    page.get_by_role("button", name="Cancel the sign-in").click()
    keep("refused")
    page.goto("/finance/")
    page.get_by_role("button", name="Ada").click()
    keep("not-allowed")
    page.goto("/")
    keep("front")
    page.goto("/reports/2026-q3.html")
    keep("report")
    page.goto("/reports/2026-q4.html")
    keep("not-found")
    page.goto(f"{preview.provider}/")
    page.evaluate("address => { location = address }", f"{preview.site}/.sitegate/sign-out")
    page.get_by_role("heading", name="Sign out?").wait_for()
    keep("sign-out-asked")
    page.get_by_role("link", name="Sign out").click()
    keep("signed-out")
    page.goto("/reports//2026-q3.html")
    keep("unclear-address")
    page.goto("/.sitegate/callback?code=old&state=old")
    keep("sign-in-ended")
    context.close()


def main() -> None:
    DOCS.mkdir(exist_ok=True)
    with (
        tempfile.TemporaryDirectory() as folder,
        previewing(Path(folder)) as preview,
        sync_playwright() as driver,
    ):
        browser = driver.chromium.launch(
            executable_path=shutil.which("chromium"), args=["--no-sandbox"]
        )
        for scheme in ("light", "dark"):
            take_screenshots(browser, preview, scheme)
        browser.close()


if __name__ == "__main__":
    main()
