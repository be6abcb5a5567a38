"""Finds the templates of other projects that `e2e/corpus/fetch` downloads from the registries."""

import contextlib
import io
import os
import re
import runpy
from collections.abc import Iterable
from functools import cache
from pathlib import Path

from e2e.support.paths import E2E

CORPUS = E2E / "corpus"
FOUND = CORPUS / "found"
NPM = FOUND / "npm"
CRATES = FOUND / "crates"

SAM = "AWS::Serverless-2016-10-31"
# A top-level section and a type inside it.
TEMPLATE = re.compile(
    r'^ {0,4}"?Resources"?\s*:.*"?Type"?\s*:\s*["\']?AWS::', re.MULTILINE | re.DOTALL
)


def _sdist(name: str) -> Path:
    found = list((FOUND / "pypi").glob(f"{name}-*"))
    assert len(found) == 1, (
        f"e2e/corpus/found/pypi holds {len(found)} unpacked {name}: run e2e/corpus/fetch"
    )
    return found[0]


def fixtures(folder: str = "") -> list[Path]:
    """Lists cfn-lint's templates: `good`, `bad`, `integration`, `issues`, `public`, `quickstart`."""
    root = _sdist("cfn_lint") / "test/fixtures/templates" / folder
    return sorted(
        path for path in root.rglob("*") if path.suffix in {".yaml", ".yml", ".json", ".template"}
    )


def sarif_schema() -> Path:
    return _sdist("cfn_lint") / "test/fixtures/schemas/sarif/schema-2.1.0.json"


def junit_schema() -> Path:
    """Returns the schema of Jenkins' xUnit plugin (MIT), which pytest has in its sources for its own tests."""
    return _sdist("pytest") / "testing/example_scripts/junit-10.xsd"


@cache
def examples() -> list[Path]:
    """Writes what troposphere's examples print next to them, because they are programs and not templates."""
    folder = _sdist("troposphere") / "examples"
    written = []
    here = Path.cwd()
    os.chdir(folder)
    try:
        for program in sorted(folder.glob("*.py")):
            printed = io.StringIO()
            # Some need packages or credentials that are missing here.
            with contextlib.suppress(Exception, SystemExit), contextlib.redirect_stdout(printed):
                runpy.run_path(str(program), run_name="__main__")
            if printed.getvalue().strip():
                written.append(program.with_suffix(".template"))
                written[-1].write_text(printed.getvalue(), "utf-8")
    finally:
        os.chdir(here)
    return written


def _templates_below(folders: Iterable[Path]) -> list[Path]:
    """Lists each text once, even if several packages have it."""
    texts: dict[str, Path] = {}
    for path in sorted(one for folder in folders for one in folder.rglob("*")):
        if path.suffix in {".yaml", ".yml", ".json", ".template"} and path.is_file():
            text = path.read_text("utf-8", errors="replace")
            if TEMPLATE.search(text):
                texts.setdefault(text, path)
    return list(texts.values())


@cache
def constructs() -> list[Path]:
    """Lists the snapshots of the AWS Solutions Constructs."""
    return _templates_below(NPM.glob("aws-solutions-constructs-*"))


@cache
def cdk() -> list[Path]:
    """Lists the snapshots of the CDK's version 1, from the packages that contain them."""
    return _templates_below(NPM.glob("aws-cdk-*"))


@cache
def crates() -> list[Path]:
    """Lists the test templates of converters, linters and migration tools on crates.io."""
    return _templates_below([CRATES])


@cache
def everything() -> list[Path]:
    return [*fixtures(), *examples(), *constructs(), *cdk(), *crates()]


def corpora() -> dict[str, list[Path]]:
    """Lists the templates of each source. Those of SAM are in a separate list. The last lists are sums."""
    bad = fixtures("bad")
    sources = {
        "cfn-lint's fixtures, bad on purpose": bad,
        "cfn-lint's other fixtures": [path for path in fixtures() if path not in set(bad)],
        "troposphere's examples": examples(),
        "AWS Solutions Constructs": constructs(),
        "the CDK's packages": cdk(),
        "crates": crates(),
    }
    sam = {path for path in everything() if SAM in path.read_text("utf-8", errors="replace")}
    plain = {source: [one for one in paths if one not in sam] for source, paths in sources.items()}
    return plain | {
        "all without SAM": [path for paths in plain.values() for path in paths],
        "SAM, from all sources": sorted(sam),
        "all": everything(),
    }


def name(path: Path) -> str:
    """Returns a short name that is the same on every machine."""
    return "/".join(path.relative_to(FOUND).parts[1:])
