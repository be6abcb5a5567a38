"""Templates that others wrote: cfn-lint's fixtures, troposphere's examples, the AWS Solutions Constructs' expectations."""

import contextlib
import io
import os
import runpy
from functools import cache
from pathlib import Path

from support.paths import PROOF

CORPUS = PROOF / "corpus"
SDISTS = CORPUS / "sdists"
CONSTRUCTS = CORPUS / "node_modules/@aws-solutions-constructs"


def _sdist(name: str) -> Path:
    found = [path for path in SDISTS.glob(f"{name}-*") if path.is_dir()]
    assert len(found) == 1, (
        f"proof/corpus/sdists holds {len(found)} unpacked {name}: run proof/corpus/fetch"
    )
    return found[0]


def fixtures(folder: str = "") -> list[Path]:
    """cfn-lint's own templates: `good`, `bad`, `integration`, `issues`, `public`, `quickstart`."""
    root = _sdist("cfn_lint") / "test/fixtures/templates" / folder
    return sorted(
        path for path in root.rglob("*") if path.suffix in {".yaml", ".yml", ".json", ".template"}
    )


SARIF_SCHEMA = _sdist("cfn_lint") / "test/fixtures/schemas/sarif/schema-2.1.0.json"


@cache
def examples() -> list[Path]:
    """What troposphere's examples print; written beside them, since they are programs and not templates."""
    folder = _sdist("troposphere") / "examples"
    written = []
    here = Path.cwd()
    os.chdir(folder)
    try:
        for program in sorted(folder.glob("*.py")):
            printed = io.StringIO()
            # Some want packages or credentials that are not here.
            with contextlib.suppress(Exception, SystemExit), contextlib.redirect_stdout(printed):
                runpy.run_path(str(program), run_name="__main__")
            if printed.getvalue().strip():
                written.append(program.with_suffix(".template"))
                written[-1].write_text(printed.getvalue(), "utf-8")
    finally:
        os.chdir(here)
    return written


def constructs() -> list[Path]:
    """What the AWS Solutions Constructs expect of themselves."""
    endings = (".template.json", ".expected.json")
    return sorted(path for path in CONSTRUCTS.rglob("*.json") if path.name.endswith(endings))


@cache
def everything() -> list[Path]:
    return [*fixtures(), *examples(), *constructs()]


def name(path: Path) -> str:
    """A short name that is the same on every machine."""
    parts = path.relative_to(CORPUS).parts
    return "/".join(parts[2:] if parts[0] == "node_modules" else parts[1:])
