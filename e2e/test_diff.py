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
    removed = {(it["section"], it["id"]) for it in entries if it["action"] == "removed"}
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
