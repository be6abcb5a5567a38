"""Where the product's files are, and the tools that judge them."""

import os
import platform
import sys
from pathlib import Path

PROOF = Path(__file__).resolve().parents[1]
ROOT = PROOF.parent
INFRA = Path(os.environ.get("INFRA", ROOT / "target/debug/infra"))
BOOTSTRAP = ROOT / "target/lambda/bootstrap/bootstrap"
BIN = Path(sys.executable).parent
CHECKOV = Path(os.environ.get("CHECKOV", ROOT / ".venv-checkov/bin/checkov"))
GUARD_PACKAGE = PROOF / "guard/node_modules/@cdklabs/cdk-validator-cfnguard"


def rendered_templates() -> list[Path]:
    """Every template that the repository carries; none at all is a fault, not a pass."""
    found = [path for kind in ("*.json", "*.yaml") for path in (ROOT / "templates").glob(kind)]
    found += (ROOT / "snapshots").glob("*.json")
    assert found, "templates/ and snapshots/ hold no rendered template"
    return sorted(found)


def json_templates() -> list[Path]:
    return [path for path in rendered_templates() if path.suffix == ".json"]


def name(path: Path) -> str:
    """A file as the repository names it, for messages and test names."""
    return path.relative_to(ROOT).as_posix()


def guard_engine() -> Path:
    """The engine for this machine, among those that the npm package carries."""
    system = {"Linux": "ubuntu", "Darwin": "macos"}[platform.system()]
    machine = {"arm64": "aarch64"}.get(platform.machine(), platform.machine())
    return GUARD_PACKAGE / "bin" / system / machine / "cfn-guard"
