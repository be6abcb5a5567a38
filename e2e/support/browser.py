"""Starts Debian's Chromium, and signs in with it."""

import shutil
from typing import Any

from playwright.sync_api import BrowserContext, Page

from e2e.support.preview import Preview

SESSION = "__Host-sitegate-session"
LAUNCH: dict[str, Any] = {"executable_path": shutil.which("chromium"), "args": ["--no-sandbox"]}


def sign_in(page: Page, preview: Preview, path: str, person: str) -> None:
    page.goto(f"{preview.site}{path}")
    preview.people.pick(page, person)


def has_session(context: BrowserContext) -> bool:
    return any(cookie["name"] == SESSION for cookie in context.cookies())
