"""The paths of the product's files and of the tools that check them."""

import os
import platform
import sys
from pathlib import Path

E2E = Path(__file__).resolve().parents[1]
ROOT = E2E.parent
INFRA = Path(os.environ.get("INFRA", ROOT / "target/debug/infra"))
PREVIEW = Path(os.environ.get("PREVIEW", ROOT / "target/debug/preview"))
OPERATOR = Path(os.environ.get("OPERATOR", ROOT / "target/debug/operator"))
SITEGATE = Path(os.environ.get("SITEGATE", ROOT / "target/debug/sitegate"))
EXAMPLES = Path(os.environ.get("EXAMPLES", ROOT / "target/debug"))
BOOTSTRAP = Path(os.environ.get("BOOTSTRAP", ROOT / "target/lambda/bootstrap/bootstrap"))
BIN = Path(sys.executable).parent
CHECKOV = Path(os.environ.get("CHECKOV", ROOT / ".venv-checkov/bin/checkov"))
CANAILLE = Path(os.environ.get("CANAILLE", ROOT / ".venv-provider/bin/python"))
FOUNDATION = Path(os.environ.get("FOUNDATION", ROOT / ".venv-foundation/bin/python"))
APACHE = Path(os.environ.get("APACHE", "/usr/sbin/apache2"))
GLEWLWYD = Path(os.environ.get("GLEWLWYD", "/usr/bin/glewlwyd"))
GUARD_PACKAGE = E2E / "guard/node_modules/@cdklabs/cdk-validator-cfnguard"


def rendered_templates() -> list[Path]:
    """Lists every template in the repository. Fails if there is none."""
    patterns = ("templates/*.json", "templates/*.yaml", "snapshots/*.json")
    found = [path for pattern in patterns for path in ROOT.glob(pattern)]
    assert found, "templates/ and snapshots/ hold no rendered template"
    return sorted(found)


def site_configs() -> list[Path]:
    """Lists every site.yaml from which a template or a snapshot is generated."""
    patterns = ("templates/sites/*.yaml", "snapshots/*.yaml")
    found = [path for pattern in patterns for path in ROOT.glob(pattern)]
    assert found, "templates/ and snapshots/ hold no configuration"
    return sorted(found)


def name(path: Path | str) -> str:
    """Returns a path from the repository's root, which messages and test names show."""
    return os.path.relpath(path, ROOT)


def guard_engine() -> Path:
    """Returns the npm package's engine for this machine."""
    system = {"Linux": "ubuntu", "Darwin": "macos"}[platform.system()]
    machine = {"arm64": "aarch64"}.get(platform.machine(), platform.machine())
    return GUARD_PACKAGE / "bin" / system / machine / "cfn-guard"
