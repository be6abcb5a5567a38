"""`infra diff` of templates of others: equal ones have no changes, and the other direction shows the mirror image, both in little time."""

import json
import random
import re
import resource
from collections import Counter
from itertools import pairwise
from pathlib import Path
from typing import Any

from e2e.support.corpus import everything, name
from e2e.support.paths import INFRA
from e2e.support.process import run

# Unrelated templates, and neighbours of a folder, which are often variants of one template.
RANDOM_PAIRS = 40
NEIGHBOURS = 200
# Templates with one changed scalar, and the scalars that are changed in each.
CHANGED_TEMPLATES = 60
CHANGED_SCALARS = 8
# A debug build takes ten times as long as a release, which has 0.3 seconds.
MAX_CPU_SECONDS = 3.0

MIRRORED = {
    "opens": "closes",
    "gains": "loses",
    "changes": "changes",
    "loses": "gains",
    "closes": "opens",
}
POSITION = re.compile(r"\[\d+\]")


def pairs() -> list[tuple[Path, Path]]:
    """Chooses pairs by a fixed seed."""
    chance = random.Random(22)
    paths = sorted(everything())
    neighbours = [pair for pair in pairwise(paths) if pair[0].parent == pair[1].parent]
    unrelated = [(chance.choice(paths), chance.choice(paths)) for _ in range(RANDOM_PAIRS)]
    return unrelated + chance.sample(neighbours, NEIGHBOURS)


def difference(old: Path, new: Path) -> dict[str, Any] | None:
    """Returns the changes in JSON, or nothing if one of the files is not a template that can be read."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = run(INFRA, "diff", old, new, "--format", "json", ok=(0, 1, 2, 3))
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    seconds = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    assert seconds < MAX_CPU_SECONDS, f"{name(old)} and {name(new)} take {seconds:.1f} s"
    return json.loads(done.stdout) if done.returncode < 2 else None


def only_new(changes: dict[str, Any]) -> set[tuple[str, str]]:
    """Returns the entries that only the new template has."""
    entries = changes["resources"] + changes["others"]
    return {
        (it["section"], it["id"]) for it in entries if it["action"] == "added" or it["renamed_from"]
    }


def only_old(changes: dict[str, Any]) -> set[tuple[str, str]]:
    """Returns the entries that only the old template has."""
    entries = changes["resources"] + changes["others"]
    # A resource whose new condition is false is also removed, but the new template has it.
    removed = {
        (it["section"], it["id"])
        for it in entries
        if it["action"] == "removed" and not it["changes"]
    }
    return removed | {(it["section"], it["renamed_from"]) for it in entries if it["renamed_from"]}


def changed(changes: dict[str, Any], old: str, new: str) -> Counter[str]:
    """Counts the values that differ in entries of the same name, with those of two sides. Paths contain positions in the new template."""
    entries = changes["resources"] + changes["others"]
    return Counter(
        json.dumps(
            [it["section"], it["id"], POSITION.sub("[]", one["path"]), one[old], one[new]],
            sort_keys=True,
        )
        for it in entries
        if not it["renamed_from"]
        for one in it["changes"]
    )


def access(changes: dict[str, Any], mirrored: bool) -> Counter[tuple[str, str]]:
    """Counts who gains and loses access to what, as the other direction shows it if `mirrored`."""
    verbs = {it: it for it in MIRRORED} | (MIRRORED if mirrored else {})
    return Counter((verbs[it["change"]], it["path"]) for it in changes["access"])


def test_other_direction_shows_the_mirror_image() -> None:
    compared = 0
    for old, new in pairs():
        forth, back = difference(old, new), difference(new, old)
        assert (forth is None) == (back is None), f"{name(old)} and {name(new)}"
        if forth is None or back is None:
            continue
        compared += 1
        where = f"{name(old)} and {name(new)}"
        assert only_new(forth) == only_old(back), where
        assert only_old(forth) == only_new(back), where
        assert changed(forth, "before", "after") == changed(back, "after", "before"), where
        # The first resources of a stack are not a change of its policies, and a renamed resource has two names.
        is_mirrored = not any(it["renamed_from"] for it in forth["resources"])
        if is_mirrored and forth["access"] and back["access"]:
            assert access(forth, mirrored=False) == access(back, mirrored=True), where
    assert compared > 0.9 * len(pairs())


def test_template_has_no_changes_compared_with_itself() -> None:
    for path in random.Random(22).sample(sorted(everything()), RANDOM_PAIRS):
        changes = difference(path, path)
        assert changes is None or not changes["resources"] + changes["others"] + changes["access"]


def scalars(value: Any) -> list[tuple[Any, str | int]]:
    """Lists the containers of all scalars, each with the key of the scalar in it."""
    members: list[tuple[Any, Any]] = []
    match value:
        case dict():
            members = list(value.items())
        case list():
            members = list(enumerate(value))
    found: list[tuple[Any, str | int]] = []
    for key, member in members:
        found += scalars(member) if isinstance(member, dict | list) else [(value, key)]
    return found


def another(scalar: Any) -> Any:
    """Returns a scalar with another meaning."""
    match scalar:
        case bool():
            return not scalar
        case str():
            return scalar + "x"
        case int() | float():
            return scalar + 1
    return "x"


def test_other_scalar_anywhere_is_a_change(tmp_path: Path) -> None:
    chance = random.Random(22)
    old, new = tmp_path / "old.json", tmp_path / "new.json"
    compared = 0
    for path in chance.sample(
        [it for it in sorted(everything()) if it.suffix == ".json"], CHANGED_TEMPLATES
    ):
        try:
            template = json.loads(path.read_text())
        except ValueError:
            continue
        old.write_text(json.dumps(template))
        if difference(old, old) is None:
            continue
        places = scalars(template)
        for container, key in chance.sample(places, min(CHANGED_SCALARS, len(places))):
            scalar = container[key]
            container[key] = another(scalar)
            new.write_text(json.dumps(template))
            changes = difference(old, new)
            container[key] = scalar
            if changes is None:
                continue
            where = f"{name(path)}: {scalar!r} of {key!r}"
            assert changes["resources"] + changes["others"], where
            compared += 1
    assert compared > CHANGED_TEMPLATES * CHANGED_SCALARS / 2
