"""`infra check --fix` restores the bytes of templates in which one name is misspelt."""

import json
import random
import re
import zlib
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import pytest

from e2e.support.corpus import CRATES, constructs, examples, fixtures, name
from e2e.support.paths import INFRA, ROOT
from e2e.support.process import run

SLIPS: dict[str, Callable[[str], str]] = {
    "letters are swapped": lambda word: word[:-3] + word[-2] + word[-3] + word[-1],
    "a letter is missing": lambda word: word[:3] + word[4:],
    "a letter is too much": lambda word: word[:3] + word[2:],
    "the case is another": str.swapcase,
}
# Shorter names have no certain correction.
LENGTH = 8
ALL = ("error", "warning")


@dataclass(frozen=True)
class Slip:
    """A template with one misspelt name."""

    source: Path
    kind: str
    path: Path
    original: bytes
    misspelt: bytes


def names(template: object) -> Iterator[str]:
    """Yields the types of resources and the names of their properties that AWS defines."""
    resources = template.get("Resources") if isinstance(template, dict) else None
    for resource in resources.values() if isinstance(resources, dict) else ():
        if isinstance(resource, dict) and isinstance(resource.get("Properties"), dict):
            yield str(resource.get("Type"))
            # A custom resource can have any property.
            yield from set(resource["Properties"]) - {"ServiceToken"}


def own_names(template: dict[str, Any]) -> set[str]:
    """Returns the names that the author has chosen. `--fix` may write them in another place."""
    sections = [section for section in template.values() if isinstance(section, dict)]
    return {name for section in sections for name in section}


def misspell(source: Path, kind: str) -> tuple[bytes, bytes] | None:
    """Misspells one name in a template. Which one depends only on the text."""
    text = source.read_bytes()
    template = json.loads(run(INFRA, "convert", source, ok=(0, 2)).stdout or "null")
    if not isinstance(template, dict):
        return None
    known = set(names(template)) - own_names(template)
    words = sorted(
        word for word in known if len(word) >= LENGTH and re.fullmatch(r"[A-Za-z:]+", word)
    )
    # A type is a value, and the name of a property is a key.
    ends = {word: rb"[,}\n]" if "::" in word else rb":" for word in words}
    places = [
        match.span(1)
        for word, end in ends.items()
        for match in re.finditer(rb'[\s"\'{](%b)(?=["\']?\s*%b)' % (word.encode(), end), text)
    ]
    if not places:
        return None
    start, end = places[zlib.crc32(text + kind.encode()) % len(places)]
    slip = SLIPS[kind](text[start:end].decode())
    changed = text[:start] + slip.encode() + text[end:]
    return None if changed == text else (text, changed)


@pytest.fixture(scope="module")
def slips(tmp_path_factory: pytest.TempPathFactory) -> list[Slip]:
    folder = tmp_path_factory.mktemp("slips")
    sources = [*fixtures("good"), *examples(), *constructs()[::3], *sorted(CRATES.rglob("*.yaml"))]
    made = []
    kinds = list(SLIPS)
    for number, source in enumerate(sources):
        kind = kinds[number % len(kinds)]
        texts = misspell(source, kind)
        if texts:
            path = folder / f"t{number}{source.suffix}"
            path.write_bytes(texts[1])
            made.append(Slip(source, kind, path, *texts))
    return made


def fix(slips: list[Slip]) -> None:
    run(INFRA, "check", "--fix", "--", *(slip.path for slip in slips), ok=(0, 2))


def findings(paths: list[Path], *severities: str) -> Counter[str]:
    report = run(INFRA, "check", "--report", "json", "--", *paths, ok=(0, 2)).stdout
    found = json.loads(report)["findings"]
    return Counter(str(ROOT / it["file"]) for it in found if it["severity"] in (severities or ALL))


def test_misspelt_name_is_corrected_and_the_rest_stays(slips: list[Slip]) -> None:
    before = findings([slip.path for slip in slips])
    correct = findings([slip.source for slip in slips])
    fix(slips)
    fixed = {slip: slip.path.read_bytes() for slip in slips}
    after = findings([slip.path for slip in slips])
    changed_otherwise = [
        name(slip.source)
        for slip, text in fixed.items()
        if text not in (slip.original, slip.misspelt)
    ]
    assert not changed_otherwise
    reported = [slip for slip in slips if before[str(slip.path)] > correct[str(slip.source)]]
    left = [f"{name(it.source)}: {it.kind}" for it in reported if fixed[it] != it.original]
    assert len(reported) > 200
    assert not left
    assert all(after[str(slip.path)] < before[str(slip.path)] for slip in reported)


def test_second_run_changes_nothing(slips: list[Slip]) -> None:
    fix(slips)
    texts = {slip: slip.path.read_bytes() for slip in slips}
    fix(slips)
    assert all(slip.path.read_bytes() == text for slip, text in texts.items())


def test_many_slips_leave_no_more_errors_and_a_second_run_changes_nothing(tmp_path: Path) -> None:
    paths = []
    for number, source in enumerate([*examples(), *fixtures("good")]):
        chance = random.Random(number)
        text = source.read_text("utf-8")
        words = list(re.finditer(r"\b[A-Z][A-Za-z:]{7,}", text))
        for word in reversed(words):
            if chance.random() < 8 / len(words):
                slip = chance.choice(list(SLIPS.values()))
                text = text[: word.start()] + slip(word[0]) + text[word.end() :]
        paths.append(tmp_path / f"t{number}{source.suffix}")
        paths[-1].write_text(text, "utf-8", newline="")
    before = findings(paths, "error")
    run(INFRA, "check", "--fix", "--", *paths, ok=(0, 2))
    texts = [path.read_bytes() for path in paths]
    after = findings(paths, "error")
    assert not [name for name in after if after[name] > before[name]]
    assert after.total() < before.total() / 2
    run(INFRA, "check", "--fix", "--", *paths, ok=(0, 2))
    assert [path.read_bytes() for path in paths] == texts
