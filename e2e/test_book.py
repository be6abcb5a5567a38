"""The book in target/book, which `cargo xtask docs` builds, and the commands in it that are marked as runnable."""

import contextlib
import html.parser
import os
import re
import shlex
import shutil
import subprocess
import urllib.parse
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page

from e2e.support.credentials import CREDENTIALS
from e2e.support.deployment import Account
from e2e.support.ministack import ministack
from e2e.support.page_steps import Step, WriteFile, code_blocks, steps
from e2e.support.paths import BIN, E2E, PREVIEW, ROOT, SITEGATE
from e2e.support.preview import free_ports
from e2e.support.server import serve

BOOK = ROOT / "target/book"
MDBOOK = ROOT / "target/tools/bin/mdbook"
DOCUMENTS = sorted((ROOT / "docs").rglob("*.md"))
AXE = E2E / "axe/node_modules/axe-core/axe.min.js"
RULES = {"runOnly": ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]}
# The commands of these pages call AWS.
AT_AWS = {"deploying.md"}
SHOWN = [
    "index.html",
    "start-localhost.html",
    "how-it-works.html",
    "configuration.html",
    "troubleshooting.html",
]


STEPS = {path: found for path in DOCUMENTS if (found := steps(path))}


@pytest.mark.parametrize("path", STEPS, ids=lambda path: path.stem)
def test_marked_steps_of_a_page_run_in_an_empty_folder(
    path: Path, tmp_path: Path, package: Path
) -> None:
    work = tmp_path / "work"
    work.mkdir()
    programs = tmp_path / "programs"
    programs.mkdir()
    (programs / "sitegate").symlink_to(SITEGATE)
    environment = {"PATH": f"{programs}:/usr/bin:/bin", "HOME": os.devnull}
    with contextlib.ExitStack() as stack:
        if path.name in AT_AWS:
            (programs / "aws").symlink_to(BIN / "aws")
            environment |= prepared_account(stack, tmp_path, work, package)
        for step in STEPS[path]:
            play(step, work, environment)


def prepared_account(
    stack: contextlib.ExitStack, folder: Path, work: Path, package: Path
) -> dict[str, str]:
    """Starts an account with an artifact bucket, and puts the package where `function/package` writes it, which takes minutes."""
    endpoint = stack.enter_context(ministack(folder))
    Account(endpoint, work).client("s3").create_bucket(Bucket="your-artifacts")
    (work / "function").mkdir()
    (work / "function/package").symlink_to("/bin/true")
    (work / "target/sitegate").mkdir(parents=True)
    shutil.copyfile(package, work / "target/sitegate/function.zip")
    return CREDENTIALS | {"AWS_ENDPOINT_URL": endpoint}


def play(step: Step, work: Path, environment: dict[str, str]) -> None:
    if isinstance(step, WriteFile):
        with (work / step.name).open("a" if step.appends else "w") as file:
            file.write(step.text)
        return
    done = subprocess.run(
        [
            "bash",
            "-euo",
            "pipefail",
            "-c",
            step.commands.replace("YOUR-ARTIFACTS", "your-artifacts"),
        ],
        cwd=work,
        env=environment,
        check=False,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert step.may_fail or done.returncode == 0, done.stderr
    assert step.output in done.stdout + done.stderr


def test_pages_with_commands_are_marked() -> None:
    marked = {"access.md", "checking.md", "own-rules.md", "start-localhost.md", *AT_AWS}
    assert {path.name for path in STEPS} >= marked


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


@pytest.mark.parametrize("page", ["README.md", "docs/start-localhost.md"])
def test_first_command_of_a_newcomer_leads_to_a_signed_in_page(
    browser: Browser, page: str, tmp_path: Path
) -> None:
    """Compiling is left out: the preview of `cargo run` is built already."""
    start = "cargo run -p preview -- "
    blocks = code_blocks((ROOT / page).read_text("utf-8"))
    arguments = next(block for block in blocks if block.startswith(start)).removeprefix(start)
    port = free_ports()
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    command = [PREVIEW, *shlex.split(arguments), "--port", str(port)]
    with serve(command, port, tmp_path / "preview.log", {}), browser.new_context() as context:
        tab = context.new_page()
        tab.goto(f"http://localhost:{port}/finance/")
        tab.get_by_role("button", name="Ben").click()
        tab.wait_for_url(f"http://localhost:{port}/finance/")
        assert tab.request.get(tab.url).ok


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
