"""Random YAML that is hard to format: comments, anchors, tags, blocks and odd white space in every place."""

import random
import re
from typing import TypeVar

T = TypeVar("T")

SCALARS = [
    "a",
    "'a'",
    '"a"',
    "1",
    "~",
    "''",
    "!Ref A",
    "!GetAtt A.B",
    "!!str 5",
    "'a  b'",
    "a b c",
    "2010-09-09",
    "ä\u00a0b",
]
SCALARS += [
    "'#'",
    "a#b",
    "a:b",
    '"\\u2028 \\t"',
    "!Sub '${A}'",
    "x" * 300,
    "'a\t#b'",
    '"\t"',
    "--- a",
]
FOLDED = ["'a\n{}b\n\n{}c'", '"a\\\n{}b  \n{}  c"', "a\n{}b\n{}c", "'a\t\n{}\tb\n{}'"]
KEYS = ["a", "b", "'c'", '"d"', "e f", "On", "1", "<", "k-l"]
ANCHORS = ["x", "a-b_", "X0-", "_", "-"]
# A number makes each comment different from others and from the text of scalars.
COMMENT = re.compile(r"#[ \t]*x? ?#?c\d+")


class Writer:
    """Writes one document. Equal seeds give equal documents."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.comments = 0
        self.scalars: list[str] = []
        self.mappings: list[str] = []

    def document(self) -> str:
        mapping = self.mapping(0, 3)
        text = mapping + self.choice(
            "\n", "", "\n\n", f"\n{self.note()}", f"\n  {self.note()}\n", "  \n"
        )
        if self.chance(0.2):
            text = self.start() + text
            # A block scalar at the end would keep these line breaks.
            if self.chance(0.5):
                text = text.rstrip("\n") + "\n..." + self.end()
        if self.chance(0.1):
            text = f"{self.note()}\n\n\n" + text
        if self.chance(0.1):
            text = "\ufeff" + text
        if self.chance(0.3):
            ends = self.choice(["\r\n"], ["\r"], ["\n", "\r\n", "\r"])
            text = re.sub("\n", lambda _: self.choice(*ends), text)
        return text

    def start(self) -> str:
        directive = self.choice(
            "", "", "", "%YAML 1.1\n", f"%YAML 1.1  {self.note()}\n{self.note()}\n"
        )
        return directive + "---" + self.choice("\n", f"   {self.note()}\n", f"\n{self.note()}\n\n")

    def end(self) -> str:
        return self.choice(
            "", "\n", f" {self.note()}", f"\n{self.note()}\n\n\n {self.note()}", "\n\n...\n"
        )

    def choice(self, *choices: T) -> T:
        return self.random.choice(choices)

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def note(self) -> str:
        """A comment without the space before it."""
        self.comments += 1
        return self.choice("# c", "#c", "#\tx #c") + str(self.comments)

    def comment(self) -> str:
        return self.choice("", "", f" {self.note()}", f"  {self.note()}", "   ")

    def lines_between(self, column: int) -> str:
        if self.chance(0.6):
            return self.choice("", "", "", "\n", "  \n", "\n\n\n")
        spaces = " " * self.choice(column, 0, column + 3, self.random.randint(0, column))
        return f"{spaces}{self.note()}\n"

    def anchor(self, names: list[str]) -> str:
        names.append(f"{self.choice(*ANCHORS)}{len(self.scalars) + len(self.mappings)}")
        return f"&{names[-1]}"

    def scalar(self, column: int) -> str:
        anchor = ""
        if self.chance(0.1):
            anchor = self.anchor(self.scalars) + self.choice(
                " ", "  ", f" {self.note()}\n {' ' * column}"
            )
        elif self.scalars and self.chance(0.2):
            return f"*{self.random.choice(self.scalars)}"
        if self.chance(0.1):
            indentation = " " * (column + self.random.randint(1, 9))
            return anchor + self.choice(*FOLDED).format(indentation, indentation)
        return anchor + self.choice(*SCALARS)

    def merge(self) -> str:
        """The value of a merge key."""
        alias = f"*{self.random.choice(self.mappings)}"
        return self.choice(alias, f"[{alias}]", f"[ {alias} , {{a: 1}} ]", "{a: 1}")

    def flow(self, column: int, depth: int) -> str:
        if depth == 0 or self.chance(0.4):
            return self.choice(*SCALARS[:-1])
        line = "\n" + " " * (column + 2)
        separator = "," + self.choice(" ", "", line, f"  {self.note()}{line}")
        if self.chance(0.5):
            items = [self.flow(column, depth - 1) for _ in range(self.random.randint(0, 3))]
            return (
                "["
                + self.choice("", " ", line, f" {self.note()}{line}")
                + separator.join(items)
                + self.choice("", " ", line)
                + "]"
            )
        keys = self.random.sample(KEYS[:5], self.random.randint(0, 3))
        members = [f"{key}:{self.choice(' ', '  ')}{self.flow(column, depth - 1)}" for key in keys]
        if self.mappings and self.chance(0.2):
            members.append(f"<<: {self.merge()}")
        return (
            "{"
            + self.choice("", " ", line)
            + separator.join(members)
            + self.choice("", " ", line, f" {self.note()}{line}")
            + " }"
        )

    def block(self, column: int) -> str:
        digit = self.choice("", "", "2")
        indentation = " " * (column + (2 if digit else self.random.randint(1, 4)))
        others = [
            f"{indentation}{text}" for text in ("x  ", "  y", "# no", "\tz", "'q", "x" * 200, "...")
        ]
        first = f"{indentation}{self.choice('x', chr(39), '# t')}"
        lines = [first, *(self.choice("", *others) for _ in range(self.random.randint(0, 4)))]
        note = self.choice("", f" {self.note()}")
        header = self.choice("|", ">") + digit + self.choice("", "-", "+") + note
        return header + "\n" + "\n".join(lines) + self.choice("", "", "\n", "\n\n")

    def node(self, column: int, depth: int) -> str:
        """What follows a colon or a hyphen."""
        kind = self.random.random()
        if depth == 0 or kind < 0.35:
            return self.choice(" ", "  ") + self.scalar(column) + self.comment()
        if kind < 0.5:
            return " " + self.flow(column, 2) + self.comment()
        if kind < 0.62:
            return " " + self.block(column)
        step = self.random.randint(1, 4)
        note = f" {self.note()}"
        if kind < 0.82:
            names: list[str] = []
            anchor = f" {self.anchor(names)}" if self.chance(0.2) else ""
            start = anchor + self.choice("", "", " !!map", note) + "\n"
            mapping = self.mapping(column + step, depth - 1)
            self.mappings += names
            return start + mapping
        tag = self.choice("", "", " !If", " !!seq", note, f" !If{note}")
        return tag + "\n" + self.sequence(column + self.random.choice((0, step)), depth - 1)

    def mapping(self, column: int, depth: int) -> str:
        spaces = " " * column
        members = []
        for key in self.random.sample(KEYS, self.random.randint(1, 4)):
            name = f"{self.anchor(self.scalars)} {key}" if self.chance(0.04) else key
            start = self.choice(
                *[f"{spaces}{name}:"] * 12,
                *[f"{spaces}{name} :"] * 6,
                f"{spaces}? {name}\n{spaces}:",
                f"{spaces}? {name} {self.note()}\n{spaces}:",
            )
            members.append(self.lines_between(column) + start + self.node(column, depth))
        if self.mappings and self.chance(0.3):
            merge = f"{self.lines_between(column)}{spaces}<<:  {self.merge()}{self.comment()}"
            members.insert(self.random.randint(0, len(members)), merge)
        return "\n".join(members)

    def sequence(self, column: int, depth: int) -> str:
        spaces = " " * column
        items = []
        for _ in range(self.random.randint(1, 3)):
            if depth > 0 and self.chance(0.3):
                gap = self.random.randint(1, 3)
                item = " " * gap + self.mapping(column + 1 + gap, depth - 1).lstrip("\n ")
            elif depth > 0 and self.chance(0.2):
                item = " " + self.sequence(column + 2, depth - 1).lstrip("\n ")
            else:
                item = self.node(column, depth)
            items.append(f"{self.lines_between(column)}{spaces}-{item}")
        return "\n".join(items)
