"""Check that pyside6-qmlformat would change no QML file; with --fix, let it."""

import sys
from collections.abc import Iterator
from pathlib import Path

from tests.gates.report import finish
from tests.gates.tools import run_tool

FOLDERS = (Path("kiosk/qml"), Path("tests/qml"))


def qml_files() -> list[Path]:
    return sorted(file for folder in FOLDERS for file in folder.rglob("*.qml"))


def unformatted(files: list[Path]) -> Iterator[str]:
    for file in files:
        if run_tool("pyside6-qmlformat", "--ignore-settings", file) != file.read_text("utf-8"):
            yield f"{file} is not formatted: run make format"


def main() -> None:
    files = qml_files()
    if "--fix" in sys.argv[1:]:
        run_tool("pyside6-qmlformat", "--ignore-settings", "--inplace", *files)
    finish("qml-format", unformatted(files))


if __name__ == "__main__":
    main()
