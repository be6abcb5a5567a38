"""Random YAML that is hard to format: comments, anchors, tags, blocks and odd white space in every place."""

import random

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
SCALARS += ["'#'", "a#b", "a:b", '"\\u2028 \\t"', "!Sub '${A}'", "x" * 300]
FOLDED = ["'a\n{}b\n\n{}c'", '"a\\\n{}b  \n{}  c"', "a\n{}b\n{}c"]
KEYS = ["a", "b", "'c'", '"d"', "e f", "On", "1", "<", "k-l"]


class Writer:
    """Writes one document. Equal seeds give equal documents."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.anchors = 0

    def document(self) -> str:
        text = self.mapping(0, 3) + self.choice("\n", "", "\n\n", "\n# end", "\n  # end\n", "  \n")
        if self.chance(0.1):
            text = (
                "---"
                + self.choice("\n", "   # start\n")
                + text.rstrip("\n")
                + self.choice("\n", "\n...\n")
            )
        if self.chance(0.1):
            text = "# first\n\n\n" + text
        if self.chance(0.1):
            text = "\ufeff" + text
        return text.replace("\n", "\r\n") if self.chance(0.1) else text

    def choice(self, *choices: str) -> str:
        return self.random.choice(choices)

    def chance(self, probability: float) -> bool:
        return self.random.random() < probability

    def comment(self) -> str:
        return self.choice("", "", " # c", "  #c", " #\tx #y", "   ")

    def lines_between(self, column: int) -> str:
        own = " " * column + "# own\n"
        return self.choice(
            "", "", "", "", "\n", "  \n", own, "# left\n", "\n\n\n", " " * (column + 3) + "# deep\n"
        )

    def scalar(self, column: int) -> str:
        anchor = ""
        if self.chance(0.1):
            self.anchors += 1
            anchor = f"&x{self.anchors} "
        elif self.anchors and self.chance(0.2):
            return f"*x{self.random.randint(1, self.anchors)}"
        if self.chance(0.1):
            indentation = " " * (column + self.random.randint(1, 9))
            return anchor + self.choice(*FOLDED).format(indentation, indentation)
        return anchor + self.choice(*SCALARS)

    def flow(self, column: int, depth: int) -> str:
        if depth == 0 or self.chance(0.4):
            return self.scalar(column)
        line = "\n" + " " * (column + 2)
        separator = "," + self.choice(" ", "", line, "  # c" + line)
        if self.chance(0.5):
            items = [self.flow(column, depth - 1) for _ in range(self.random.randint(0, 3))]
            return (
                "["
                + self.choice("", " ", line)
                + separator.join(items)
                + self.choice("", " ", line)
                + "]"
            )
        keys = self.random.sample(KEYS[:5], self.random.randint(0, 3))
        members = [f"{key}:{self.choice(' ', '  ')}{self.flow(column, depth - 1)}" for key in keys]
        return (
            "{"
            + self.choice("", " ", line)
            + separator.join(members)
            + self.choice("", " ", line)
            + " }"
        )

    def block(self, column: int) -> str:
        digit = self.choice("", "", "2")
        indentation = " " * (column + (2 if digit else self.random.randint(1, 4)))
        others = [f"{indentation}{text}" for text in ("x  ", "  y", "# no", "\tz", "'q", "x" * 200)]
        first = f"{indentation}{self.choice('x', chr(39), '# t')}"
        lines = [first, *(self.choice("", *others) for _ in range(self.random.randint(0, 4)))]
        header = self.choice("|", ">") + digit + self.choice("", "-", "+") + self.choice("", " # h")
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
        if kind < 0.82:
            return (
                self.choice("", "", " !!map", "  # c")
                + "\n"
                + self.mapping(column + step, depth - 1)
            )
        tag = self.choice("", "", " !If", " !!seq", " # c")
        return tag + "\n" + self.sequence(column + self.random.choice((0, step)), depth - 1)

    def mapping(self, column: int, depth: int) -> str:
        spaces = " " * column
        members = []
        for key in self.random.sample(KEYS, self.random.randint(1, 4)):
            start = (
                f"{spaces}? {key}\n{spaces}:"
                if self.chance(0.05)
                else f"{spaces}{key}{self.choice(':', ':', ' :')}"
            )
            members.append(self.lines_between(column) + start + self.node(column, depth))
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
