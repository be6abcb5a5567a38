"""Rules over claims, played through the preview in a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from e2e.support.browser import sign_in
from e2e.support.preview import Preview, previewing

SITE = """
provider: { issuer: https://id.example.com, client_id: abc }
rules:
  - { path: /*, allow: { groups: [staff], claims: { amr: [mfa, hwk], /org/level: 3 } } }
"""


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    content = tmp_path_factory.mktemp("content")
    (content / "index.html").write_text("<!doctype html><title>Plan</title><h1>The plan</h1>")
    with previewing(tmp_path_factory.mktemp("claims"), config=SITE, content=content) as preview:
        yield preview


@pytest.mark.parametrize(
    ("person", "heading"),
    [
        ("Ben", "You don’t have access to this page"),
        ("staff amr mfa and /org/level 3", "The plan"),
    ],
)
def test_user_needs_the_claims_in_addition_to_the_group(
    page: Page, preview: Preview, person: str, heading: str
) -> None:
    sign_in(page, preview, "/", person)
    expect(page.get_by_role("heading", name=heading)).to_be_visible()
