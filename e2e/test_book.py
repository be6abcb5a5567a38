"""The book in target/book, which `cargo xtask docs` builds, and the commands in it that are marked as runnable."""

import html.parser
import os
import re
import subprocess
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from e2e.support.paths import E2E, INFRA, ROOT

BOOK = ROOT / "target/book"
MDBOOK = ROOT / "target/tools/bin/mdbook"
DOCUMENTS = sorted((ROOT / "docs").rglob("*.md"))
MARK = "<!-- runnable -->\n"
AXE = E2E / "axe/node_modules/axe-core/axe.min.js"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
SHOWN = [
    "index.html",
    "start-localhost.html",
    "how-it-works.html",
    "configuration.html",
    "troubleshooting.html",
]


def blocks(text: str) -> list[str]:
    """Returns the code blocks of a text that are indented with four spaces."""
    found: list[list[str]] = [[]]
    for line in text.splitlines():
        if line.startswith("    "):
            found[-1].append(line[4:])
        elif found[-1]:
            found.append([])
    return ["\n".join(block) for block in found if block]


RUNNABLE = [
    pytest.param(part, id=f"{path.stem}-{number}")
    for path in DOCUMENTS
    for number, part in enumerate(path.read_text("utf-8").split(MARK)[1:], 1)
]


@pytest.mark.parametrize("part", RUNNABLE)
def test_commands_that_are_marked_run_in_an_empty_folder(part: str, tmp_path: Path) -> None:
    """The block after the commands, if it is in the same section, is a part of their output."""
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "sitegate").symlink_to(INFRA)
    work = tmp_path / "work"
    work.mkdir()
    environment = {"PATH": f"{programs}:/usr/bin:/bin", "HOME": os.devnull}
    commands, shown, *_ = blocks(part)
    done = subprocess.run(
        ["bash", "-euo", "pipefail", "-c", commands],
        cwd=work,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert done.returncode == 0, done.stderr
    assert shown in done.stdout


def test_some_commands_are_marked() -> None:
    assert RUNNABLE


def test_pages_for_users_name_the_program_that_users_install() -> None:
    """Design notes and benchmarks name crates, and the reference of site.yaml has the texts of its schema."""
    excluded = {ROOT / "docs" / name for name in ("benchmarks.md", "configuration.md")}
    excluded |= set((ROOT / "docs/design").glob("*.md"))
    pages = [path for path in DOCUMENTS if path not in excluded]
    command = re.compile(
        r"(?:`|^    (?:\$ )?)(?:infra|operator) (?:access|audit|check|deploy|diff|init|publish|secrets|status)",
        re.MULTILINE,
    )
    found = [
        f"{path.name}: {match[0]}"
        for path in pages
        for match in command.finditer(path.read_text("utf-8"))
    ]
    assert found == []


class Links(html.parser.HTMLParser):
    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: set[str] = set()
        self.targets: list[str] = []
        self.feed(text)

    def handle_starttag(self, _tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if value and name == "id":
                self.ids.add(value)
            elif value and name in ("href", "src"):
                self.targets.append(value)


@pytest.fixture(scope="module")
def book() -> Path:
    assert MDBOOK.exists(), "run `cargo xtask docs`, which installs mdBook"
    subprocess.run([MDBOOK, "build", "docs"], cwd=ROOT, check=True, capture_output=True)
    return BOOK


def test_links_of_the_book_lead_to_a_page_and_a_heading(book: Path) -> None:
    pages = {path: Links(path.read_text("utf-8")) for path in book.rglob("*.html")}
    broken = []
    # This page repeats all others, and this one is for any path.
    for path in pages.keys() - {book / "print.html", book / "404.html"}:
        for target in pages[path].targets:
            address = urllib.parse.urlsplit(target)
            if address.scheme or address.netloc:
                continue
            file = (path.parent / urllib.parse.unquote(address.path)).resolve()
            to = path if not address.path else file
            anchors = pages[to].ids if to in pages else set()
            if not to.exists() or (address.fragment and address.fragment not in anchors):
                broken.append(f"{path.relative_to(book)}: {target}")
    assert not broken
    assert len(pages) > len(DOCUMENTS)


@pytest.fixture(params=["light", "dark"])
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    context = browser.new_context(color_scheme=request.param)
    yield context.new_page()
    context.close()


@pytest.mark.parametrize("name", SHOWN)
def test_page_of_the_book_is_accessible(page: Page, book: Path, name: str) -> None:
    page.goto((book / name).as_uri())
    page.add_script_tag(path=AXE)
    found = page.evaluate("rules => axe.run(document.querySelector('main'), rules)", RULES)
    assert [violation["id"] for violation in found["violations"]] == []


def test_search_finds_a_key_of_the_configuration(browser: Browser, book: Path) -> None:
    with browser.new_context() as context:
        page = context.new_page()
        page.goto((book / "index.html").as_uri())
        page.keyboard.press("s")
        page.keyboard.type("back_channel_logout")
        page.locator("#mdbook-searchresults li").first.wait_for()
