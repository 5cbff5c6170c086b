"""Check that pyside6-qmlformat would change no QML file; with --fix, let it."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.gates.report import finish
from tests.gates.tools import run_tool

FOLDERS = (Path("kiosk/qml"), Path("tests/qml"))


def qml_files() -> list[Path]:
    return sorted(file for folder in FOLDERS for file in folder.rglob("*.qml"))


def unformatted(files: list[Path]) -> Iterator[str]:
    """Format copies, all in one run of the tool: starting it takes longer than its work."""
    with TemporaryDirectory() as folder:
        copies = [Path(folder, f"{at}.qml") for at in range(len(files))]
        for file, copy in zip(files, copies, strict=True):
            shutil.copy(file, copy)
        run_tool("pyside6-qmlformat", "--ignore-settings", "--inplace", *copies)
        for file, copy in zip(files, copies, strict=True):
            if copy.read_bytes() != file.read_bytes():
                yield f"{file} is not formatted: run make format"


def main() -> None:
    files = qml_files()
    if "--fix" in sys.argv[1:]:
        run_tool("pyside6-qmlformat", "--ignore-settings", "--inplace", *files)
    finish("qml-format", unformatted(files))


if __name__ == "__main__":
    main()
