"""Runs the commands on the pages of docs/providers with the site.yaml that is on the page."""

import shlex
from pathlib import Path

import pytest

from e2e.support.paths import ROOT, SITEGATE
from e2e.support.process import run

PAGES = sorted(set((ROOT / "docs/providers").glob("*.md")) - {ROOT / "docs/providers/README.md"})


def command(page: str) -> list[str]:
    """Returns the arguments of the command `sitegate access` on a page."""
    (line,) = [line for line in page.splitlines() if line.startswith("    $ sitegate access ")]
    return shlex.split(line)[2:]


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_user_on_the_page_can_see_the_path(page: Path, tmp_path: Path) -> None:
    text = page.read_text("utf-8")
    block = text.split("\n## site.yaml\n")[1].split("```yaml\n")[1].split("```\n")[0]
    (tmp_path / "site.yaml").write_text(block, "utf-8")
    assert "No problems found" in run(SITEGATE, "check", cwd=tmp_path).stderr
    # A deployment needs the name of the stack.
    assert "stack/reports/" in run(SITEGATE, "policy", "deployer", cwd=tmp_path).stdout
    assert run(SITEGATE, *command(text), cwd=tmp_path).stdout.startswith("allowed: ")
    without = [part for part in command(text) if not part.startswith("--")][-1]
    denied = run(SITEGATE, "access", without, cwd=tmp_path, ok=(1,)).stdout
    assert denied.startswith("denied: "), "without a sign-in"
