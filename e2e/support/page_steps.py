"""The steps in a page of the book that are marked to be run.

A mark is a comment before a block. Readers do not see it.

    <!-- file: NAME -->    the block is the content of a file
    <!-- append: NAME -->  the block is the end of a file
    <!-- runnable -->      the block has commands, which must succeed
    <!-- output -->        the block is a part of the output of the commands before it
    <!-- transcript -->    the block has commands after `$`, each with its output
    <!-- setup: LINE -->   the line has commands that are not on the page, and no block follows
"""

import re
from dataclasses import dataclass, replace
from pathlib import Path

MARK = re.compile(
    r"^<!-- (file|append|runnable|output|transcript|setup)(?:: (.+))? -->\n", re.MULTILINE
)


@dataclass(frozen=True)
class WriteFile:
    name: str
    text: str
    appends: bool


@dataclass(frozen=True)
class RunCommands:
    commands: str
    output: str
    """A part of the output."""
    may_fail: bool = False


Step = WriteFile | RunCommands


def steps(page: Path) -> list[Step]:
    text = page.read_text("utf-8")
    marks = list(MARK.finditer(text))
    if not marks:
        return []
    ends = [mark.start() for mark in marks[1:]] + [len(text)]
    found: list[Step] = []
    for mark, end in zip(marks, ends, strict=True):
        kind, name = mark.groups()
        if kind == "setup":
            found.append(RunCommands(name, ""))
            continue
        block = code_blocks(text[mark.end() : end])[0]
        if kind == "runnable":
            found.append(RunCommands(block, ""))
        elif kind == "output":
            commands = found[-1]
            assert isinstance(commands, RunCommands), f"{page.name}: no commands before this output"
            found[-1] = replace(commands, output=block)
        elif kind == "transcript":
            found += transcript(block)
        else:
            found.append(WriteFile(name, block + "\n", kind == "append"))
    return found


def transcript(block: str) -> list[Step]:
    parts = re.split(r"^\$ ", block, flags=re.MULTILINE)[1:]
    split = (part.partition("\n") for part in parts)
    return [RunCommands(command, output.rstrip(), may_fail=True) for command, _, output in split]


def code_blocks(text: str) -> list[str]:
    """Returns the blocks that are indented with four spaces, and those in fences."""
    found: list[list[str]] = [[]]
    in_fence = False
    for line in text.splitlines():
        if line.startswith("```"):
            in_fence = not in_fence
            found.append([])
        elif in_fence:
            found[-1].append(line)
        elif line.startswith("    "):
            found[-1].append(line[4:])
        elif found[-1]:
            # An empty line can be inside an indented block.
            if line:
                found.append([])
            else:
                found[-1].append("")
    return ["\n".join(block).rstrip() for block in found if any(block)]
