"""The same commit gives the same package in another folder, with another folder for cargo."""

import os
import shutil
from pathlib import Path

from e2e.support.paths import BIN, ROOT
from e2e.support.process import run

BUILD_SECONDS = 1_800


def copy_checkout(folder: Path) -> None:
    """Copies the files that git tracks or would track, as they are in the working folder."""
    listed = run("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard", cwd=ROOT)
    for name in filter(None, listed.stdout.split("\0")):
        if (ROOT / name).is_file():
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / name, folder / name)


def link_cargo_home(folder: Path) -> None:
    """Gives cargo's folder another path, so that nothing has to be downloaded again."""
    folder.mkdir()
    for entry in Path(os.environ.get("CARGO_HOME", Path.home() / ".cargo")).iterdir():
        (folder / entry.name).symlink_to(entry)


def test_build_in_another_folder_gives_the_same_package(package: Path, tmp_path: Path) -> None:
    checkout, cargo_home = tmp_path / "another checkout", tmp_path / "another cargo home"
    copy_checkout(checkout)
    link_cargo_home(cargo_home)
    another = {
        "CARGO_HOME": str(cargo_home),
        "CARGO_NET_OFFLINE": "true",
        "CARGO_TARGET_DIR": str(checkout / "target"),
        "PATH": f"{BIN}{os.pathsep}{os.environ['PATH']}",
    }
    run(
        checkout / "function/package", cwd=tmp_path, env=os.environ | another, timeout=BUILD_SECONDS
    )

    binary = (checkout / "target/lambda/bootstrap/bootstrap").read_bytes()
    assert str(tmp_path).encode() not in binary, "the binary names folders of the machine"
    assert b"/cargo/registry/src/" in binary, "the binary names no source file at all"
    built = (checkout / "target/sitegate/function.zip").read_bytes()
    assert built == package.read_bytes(), "make the first with function/package"
