"""The files of a release, as `cargo xtask release --dry-run` builds them."""

import fcntl
import shutil
import subprocess
import tarfile
from dataclasses import dataclass
from pathlib import Path

from e2e.support.paths import INFRA, ROOT
from e2e.support.process import run

FILES = ROOT / "target/release-files"
# Building the book and compressing take long on a busy machine.
BUILD_SECONDS = 1_200


@dataclass(frozen=True)
class Release:
    """The folder of the files. The names of most files have the version."""

    folder: Path

    def file(self, pattern: str) -> Path:
        (found,) = self.folder.glob(pattern)
        return found

    def unpack(self, pattern: str, folder: Path) -> Path:
        """Unpacks an archive, and returns the only folder in it."""
        with tarfile.open(self.file(pattern)) as archive:
            archive.extractall(folder, filter="data")
        return folder / self.file(pattern).name.removesuffix(".tar.gz")


def build(package: Path, folder: Path) -> Release:
    """Builds the files without the minutes that a release build takes.

    `infra` takes the place of `sitegate`. It has the same commands without those that call AWS, and is a fraction of the size.
    """
    binary = folder / "sitegate"
    run("strip", "-o", binary, INFRA)
    options = ("--allow-dirty", "--binary", binary, "--package", package)
    command = ("cargo", "xtask", "release", "--dry-run", *options)
    copy = folder / "release-files"
    # Other modules build these files too, in other processes.
    with (folder.parents[1] / "release.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        run(*command, cwd=ROOT, timeout=BUILD_SECONDS)
        shutil.copytree(FILES, copy)
    return Release(copy)


def try_release(*options: str) -> subprocess.CompletedProcess[str]:
    """Runs the command with options that it refuses."""
    return run("cargo", "xtask", "release", *options, cwd=ROOT, ok=(1,))
