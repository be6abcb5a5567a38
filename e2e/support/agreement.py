"""Compares the findings of `infra check` with those of other tools, the judges, on the same files."""

import tomllib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from e2e.support.claims import Claim
from e2e.support.paths import ROOT

BAD_ON_PURPOSE = ("/test/fixtures/templates/bad/", "/test/test-templates/invalid/")
CELL = 90


@dataclass(frozen=True)
class Argument:
    """Explains a number of errors of a judge that we do not report."""

    judge: str
    rule: str
    count: int
    reason: str
    false: bool = False
    """The judge is wrong. Other errors are true, and we leave them for the reason given."""
    file: str = ""
    """Part of the names of the files that it is about."""

    @classmethod
    def read(cls, file: Path) -> list["Argument"]:
        return [cls(**one) for one in tomllib.loads(file.read_text("utf-8"))["argument"]]

    def explains(self, claim: Claim) -> bool:
        return claim.rule == self.rule and self.file in claim.file


@dataclass
class Judge:
    """The errors of another tool, and which of them we find."""

    name: str
    agreed: list[Claim]
    missed: list[Claim]
    arguments: list[Argument]

    @classmethod
    def compare(
        cls,
        name: str,
        mine: list[Claim],
        other: list[Claim],
        arguments: list[Argument],
        covers: Callable[[Claim, Claim], bool] = Claim.covers,
    ) -> "Judge":
        """Compares the judge's errors with all of our findings."""
        ours = by_file(mine)
        agreed: list[Claim] = []
        missed: list[Claim] = []
        for one in other:
            if one.is_error:
                found = any(covers(own, one) for own in ours.get(one.file, []))
                (agreed if found else missed).append(one)
        return cls(name, agreed, missed, [one for one in arguments if one.judge == name])

    def errors(self) -> list[Claim]:
        return [*self.agreed, *self.missed]

    def argument(self, claim: Claim) -> Argument | None:
        """The first argument that is about this error."""
        return next((one for one in self.arguments if one.explains(claim)), None)

    def wrong_counts(self) -> list[str]:
        """Arguments whose count is not the number of errors that they explain."""
        explained = Counter(self.argument(one) for one in self.missed)
        return [
            f"{one.judge} {one.rule} {one.file}: explains {explained[one]}, not {one.count}"
            for one in self.arguments
            if explained[one] != one.count
        ]

    def counts(self, files: set[str]) -> list[object]:
        """Cells of the table of corpora: errors, found, false, argued, missed, and the share that we find."""
        found = sum(one.file in files for one in self.agreed)
        arguments = [self.argument(one) for one in self.missed if one.file in files]
        false = sum(one is not None and one.false for one in arguments)
        argued = sum(one is not None and not one.false for one in arguments)
        true = found + len(arguments) - false
        share = f"{100 * found / true:.1f} %" if true else ""
        return [
            found + len(arguments),
            found,
            false or "",
            argued or "",
            len(arguments) - false - argued or "",
            share,
        ]

    def table(self) -> str:
        """The table of the judge's errors by rule."""
        agreed, missed = (
            Counter(one.rule for one in claims) for claims in (self.agreed, self.missed)
        )
        texts = {one.rule: one.message for one in reversed([*self.missed, *self.agreed])}
        return rows(
            [f"{self.name}'s rule", "found", "missed", "for example"],
            "lrrl",
            [
                ["all", len(self.agreed), len(self.missed), ""],
                *(
                    [rule, agreed[rule] or "", missed[rule] or "", cell(texts[rule])]
                    for rule in sorted(agreed | missed)
                ),
            ],
        )


@dataclass
class Court:
    """Our errors, and all judges."""

    mine: list[Claim]
    judges: list[Judge]

    def unmatched(self) -> list[Claim]:
        """Our errors at places where no judge has one."""
        theirs = by_file([one for judge in self.judges for one in judge.errors()])
        return [
            own
            for own in self.mine
            if own.is_error and not any(own.same_place(one) for one in theirs.get(own.file, []))
        ]

    def unmatched_in_good_templates(self) -> list[Claim]:
        """Our errors in templates that are not bad on purpose. Each is wrong or has an explanation."""
        return [one for one in self.unmatched() if not bad_on_purpose(one)]

    def table_of_corpora(self, corpora: dict[str, set[str]]) -> str:
        """The table of each corpus and judge."""
        unmatched = self.unmatched()
        lines: list[list[object]] = []
        for corpus, files in corpora.items():
            own = sum(one.is_error and one.file in files for one in self.mine)
            lacking = [one for one in unmatched if one.file in files]
            cells: list[object] = [corpus, len(files), own]
            cells += [len(lacking) or "", sum(not bad_on_purpose(one) for one in lacking) or ""]
            for judge in self.judges:
                lines.append([*cells, judge.name, *judge.counts(files)])
                cells = [""] * len(cells)
        return rows(
            [
                "corpus",
                "templates",
                "our errors",
                "no judge has it",
                "in good templates",
                "judge",
                "its errors",
                "found",
                "false",
                "argued",
                "missed",
                "found of the true",
            ],
            "lrrrrlrrrrrr",
            lines,
        )

    def table_of_ours(self, reasons: dict[str, str]) -> str:
        """The table of our errors that no judge has, by rule."""
        unmatched = Counter(one.rule for one in self.unmatched())
        good = Counter(one.rule for one in self.unmatched_in_good_templates())
        return rows(
            ["our rule", "errors that no judge has", "in templates meant to be good", "reason"],
            "lrrl",
            [
                ["all", unmatched.total(), good.total(), ""],
                *(
                    [rule, count, good[rule] or "", reasons.get(rule, "")]
                    for rule, count in sorted(unmatched.items())
                ),
            ],
        )

    def table_of_arguments(self) -> str:
        return rows(
            ["judge", "rule", "errors", "the judge is wrong", "reason"],
            "llrll",
            [
                [judge.name, one.rule, one.count, "yes" if one.false else "", one.reason]
                for judge in self.judges
                for one in judge.arguments
            ],
        )


def by_file(claims: list[Claim]) -> dict[str, list[Claim]]:
    files: dict[str, list[Claim]] = {}
    for one in claims:
        files.setdefault(one.file, []).append(one)
    return files


def bad_on_purpose(claim: Claim) -> bool:
    return any(folder in f"/{claim.file}" for folder in BAD_ON_PURPOSE)


def rows(head: list[str], sides: str, lines: Iterable[Sequence[object]]) -> str:
    """Formats a table. Each letter of `sides` is the side of a column, left or right."""
    rule = "|".join("---:" if side == "r" else "---" for side in sides)
    text = [f"| {' | '.join(map(str, line))} |" for line in (head, *lines)]
    return "\n".join([text[0], f"|{rule}|", *text[1:], ""])


def cell(text: str) -> str:
    """Formats one line of a table, without paths of this machine."""
    text = " ".join(text.split()).replace("|", "\\|").replace(str(ROOT), "")
    text = text if len(text) <= CELL else f"{text[:CELL]}…"
    # A bracket would begin a link.
    return text.replace("[", "\\[")
