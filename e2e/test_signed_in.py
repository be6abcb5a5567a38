"""A page that shows who is signed in, and pages of other sites that load its parts."""

import shutil
from pathlib import Path

from playwright.sync_api import Browser, expect

from e2e.support.browser import sign_in
from e2e.support.paths import ROOT
from e2e.support.people import ADA
from e2e.support.preview import CONFIG, previewing

MODULE = ROOT / "examples/signed-in/signed-in.js"
PAGE = """<!doctype html><title>App</title><p data-sitegate-user></p>
<script type="module" src="/signed-in.js"></script>"""
OTHER = '<img src="{url}"><script src="{url}"></script><iframe src="{url}"></iframe>'


def test_page_shows_its_user_and_other_pages_learn_nothing(
    browser: Browser, tmp_path: Path
) -> None:
    content = tmp_path / "content"
    content.mkdir()
    (content / "index.html").write_text(PAGE, "utf-8")
    shutil.copy(MODULE, content)
    config = CONFIG.read_text("utf-8") + "paths: { me: /.sitegate/me }\n"
    with previewing(tmp_path, config=config, content=content) as preview:
        context = browser.new_context(base_url=preview.site)
        page = context.new_page()
        page.clock.install()
        sign_in(page, preview, "/", ADA)
        user = page.locator("[data-sitegate-user]")
        expect(user).to_have_text("Signed in as ada@example.com · Sign out")
        page.clock.fast_forward("07:00:00")
        expect(user.get_by_role("link", name="Stay signed in")).to_be_visible()

        other = context.new_page()
        for path in ("/", "/.sitegate/me"):
            other.set_content(OTHER.format(url=preview.site + path), wait_until="load")
        for path in ("/", "/.sitegate/me"):
            line = f"403 GET {path} respond cross-origin-load"
            assert len([it for it in preview.logged() if line in it]) >= 3
        context.close()
