"""Breaks a template, to show that a referee notices."""

import json
from collections.abc import Callable
from pathlib import Path

from e2e.support.paths import rendered_templates


def broken_copy(folder: Path, spoil: Callable[[dict], object]) -> Path:
    """Copies the first template that creates a bucket, after `spoil` changed the bucket's properties."""
    for path in rendered_templates():
        template = json.loads(path.read_text("utf-8")) if path.suffix == ".json" else {}
        if "Bucket" in template.get("Resources", {}):
            spoil(template["Resources"]["Bucket"]["Properties"])
            copy = folder / "broken.json"
            copy.write_text(json.dumps(template), "utf-8")
            return copy
    raise AssertionError("no rendered template has a bucket")
