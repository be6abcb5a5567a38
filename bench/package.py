"""Prints how many bytes each part of the edge package takes, as Markdown tables.

    .venv/bin/python -m bench.package

Builds the edge function once more with its symbols, in target/symbols, and needs nm and readelf of
binutils. The zip share of a part is an estimate: how much smaller deflate makes the binary when the
part's bytes are zero. Parts resemble each other, so the shares do not add up to the whole.
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
import zlib
from collections import defaultdict
from dataclasses import dataclass
from pathlib import Path

from bench.commands import ROOT

TARGET = ROOT / "target" / "symbols"
BINARY = TARGET / "lambda" / "bootstrap" / "bootstrap"
PACKAGE = ROOT / "target" / "sitegate" / "function.zip"
MIN_CODE_BYTES = 15_000
# The packer fills these sections with zeros.
BLANK = {".eh_frame", ".eh_frame_hdr", ".gcc_except_table"}
SYMBOLIZER = {"addr2line", "gimli", "miniz_oxide", "object", "rustc_demangle"}
# Symbols of the C runtime, of the unwinder and of the compiler's own functions.
START_UP = r"main$|rust_|mem\w+$|_start|_init|_fini|unw|_Unwind|frame_dummy|(de)?register|__(?!bn_)"
RUNTIME = "start-up, unwinder and compiler built-ins"
MAIN = "futures of main: function, lambda_runtime and hyper, inlined"


@dataclass(frozen=True)
class Section:
    name: str
    address: int
    offset: int
    size: int


def build() -> None:
    environment = os.environ | {
        "CARGO_PROFILE_RELEASE_STRIP": "none",
        "CARGO_TARGET_DIR": str(TARGET),
        "PATH": f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}",
    }
    subprocess.run([ROOT / "function" / "build"], env=environment, check=True, stdout=sys.stderr)


def output_of(*command: object) -> str:
    parts = [str(part) for part in command]
    return subprocess.run(parts, check=True, capture_output=True, text=True).stdout


def loaded_sections() -> list[Section]:
    """Returns the sections that the packed binary also has: those with an address and bytes in the file."""
    found = []
    for line in output_of("readelf", "-SW", BINARY).splitlines():
        match = re.match(r"\s*\[ *\d+\] (\.\S+) +(?!NOBITS)\S+ +(\w+) (\w+) (\w+)", line)
        if match and int(match[2], 16):
            found.append(Section(match[1], *(int(number, 16) for number in match.groups()[1:])))
    return found


def part_of(symbol: str) -> str:
    """Returns the part of a demangled symbol: its crate, if the name has one."""
    if "::" not in symbol:
        return RUNTIME if re.match(START_UP, symbol) else "ring, C and assembly"
    if symbol.startswith("core::ptr::drop_in_place"):
        return "drop glue"
    crate = re.search(r"[A-Za-z_]\w*(?=::)", symbol)
    # A method of a primitive type, such as `<str>::trim`, names no crate.
    name = crate[0] if crate else "core"
    if name in SYMBOLIZER or "backtrace_rs" in symbol:
        return "std's backtrace symbolizer"
    return {"bootstrap": MAIN, "libunwind": RUNTIME, "ring": "ring, Rust"}.get(name, name)


def code_parts(text: Section) -> dict[str, dict[int, int]]:
    """Returns the addresses and sizes of functions by part."""
    parts: dict[str, dict[int, int]] = defaultdict(dict)
    seen = set()
    for line in output_of("nm", "-S", "--demangle=auto", "--defined-only", BINARY).splitlines():
        match = re.match(r"(\w{16}) (\w{16}) [tTwW] (.+)", line)
        if not match:
            continue
        address, size = int(match[1], 16), int(match[2], 16)
        inside = text.address <= address < text.address + text.size
        if inside and address not in seen:
            seen.add(address)
            parts[part_of(match[3])][address] = size
    return parts


def deflated(data: bytes | bytearray) -> int:
    return len(zlib.compress(data, 9))


def main() -> None:
    build()
    binary = BINARY.read_bytes()
    sections = loaded_sections()
    image = bytearray(max(one.offset + one.size for one in sections))
    for one in sections:
        if one.name not in BLANK:
            image[one.offset : one.offset + one.size] = binary[one.offset : one.offset + one.size]
    whole = deflated(image)

    def share(ranges: list[tuple[int, int]]) -> int:
        without = bytearray(image)
        for start, size in ranges:
            without[start : start + size] = bytes(size)
        return whole - deflated(without)

    print(f"`{PACKAGE.name}` has {PACKAGE.stat().st_size:,} bytes. Its binary has {len(image):,};")
    print(f"zlib compresses it to {whole:,}, and the shares below are of that.\n")
    print("| section | bytes | share of the zip |\n| --- | ---: | ---: |")
    rows = [(one.name, one.size, share([(one.offset, one.size)])) for one in sections]
    for name, size, compressed in sorted(rows, key=lambda row: -row[2]):
        if compressed >= 1_000:
            print(f"| `{name}` | {size:,} | {compressed:,} |")

    text = next(one for one in sections if one.name == ".text")
    print("\n| code | bytes | share of the zip |\n| --- | ---: | ---: |")
    parts = code_parts(text)
    small = [name for name, known in parts.items() if sum(known.values()) < MIN_CODE_BYTES]
    others = f"{len(small)} smaller parts"
    for name in small:
        parts[others] |= parts.pop(name)
    rows = []
    for name, known in parts.items():
        ranges = [(address - text.address + text.offset, size) for address, size in known.items()]
        rows.append((name, sum(known.values()), share(ranges)))
    for name, size, compressed in sorted(rows, key=lambda row: (row[0] == others, -row[2])):
        print(f"| {name} | {size:,} | {compressed:,} |")


if __name__ == "__main__":
    main()
