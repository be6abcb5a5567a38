"""A rule that demands a stronger sign-in, played through the preview in a real browser."""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Page, expect

from e2e.support.browser import sign_in
from e2e.support.people import ADA
from e2e.support.preview import Preview, previewing

SITE = """
provider: { issuer: https://id.example.com, client_id: abc }
rules:
  - { path: /board/*, allow: signed-in, max_age_seconds: 900, acr_values: [phr, phrh] }
"""
PLAN = "/board/plan.html"
REFUSAL = "This page needs a new or stronger sign-in"


@pytest.fixture(scope="module")
def preview(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Preview]:
    content = tmp_path_factory.mktemp("content")
    (content / "board").mkdir()
    for name, heading in (("index.html", "Welcome"), (PLAN[1:], "The plan")):
        (content / name).write_text(f"<!doctype html><title>{heading}</title><h1>{heading}</h1>")
    with previewing(tmp_path_factory.mktemp("step-up"), config=SITE, content=content) as preview:
        yield preview


def test_user_signs_in_as_the_rule_demands_and_comes_back(page: Page, preview: Preview) -> None:
    sign_in(page, preview, "/", ADA)
    expect(page.get_by_role("heading", name="Welcome")).to_be_visible()
    page.goto(f"{preview.site}{PLAN}")
    page.get_by_label("none of them").first.check()
    preview.people.pick(page, ADA)
    expect(page.get_by_role("heading", name=REFUSAL)).to_be_visible()
    page.get_by_role("link", name="Try again").click()
    preview.people.pick(page, ADA)
    expect(page.get_by_role("heading", name="The plan")).to_be_visible()
    assert page.url == f"{preview.site}{PLAN}"
    assert any("step-up-failed" in line for line in preview.logged())
