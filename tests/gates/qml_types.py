"""Describe kiosk/viewmodels to qmllint: build/qmltypes/Kiosk/ViewModels/{qmldir,*.qmltypes}."""

import shutil
from pathlib import Path

import PySide6

from tests.gates.report import finish
from tests.gates.tools import run_tool

SOURCES = Path("kiosk/viewmodels")
TARGET = Path("build/qmltypes/Kiosk/ViewModels")
METATYPES = Path(PySide6.__file__).parent / "Qt" / "metatypes"
FOREIGN = [METATYPES / f"qt6{module}_metatypes.json" for module in ("core", "qml")]
QMLDIR = """module Kiosk.ViewModels
typeinfo viewmodels.qmltypes
depends QtQml
depends QtQml.Models
"""


def generate() -> None:
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    metaobjects = TARGET / "viewmodels.json"
    files = sorted(
        file for file in SOURCES.rglob("*.py") if "QmlElement" in file.read_text("utf-8")
    )
    run_tool("pyside6-metaobjectdump", "--out-file", metaobjects, *files)
    run_tool(
        "pyside6-qmltyperegistrar",
        *("--generate-qmltypes", TARGET / "viewmodels.qmltypes"),
        *("--import-name", "Kiosk.ViewModels", "--major-version", "1"),
        *("--foreign-types", ",".join(map(str, FOREIGN))),
        *("-o", TARGET / "registration.cpp", metaobjects),
    )
    (TARGET / "qmldir").write_text(QMLDIR, "utf-8")


if __name__ == "__main__":
    generate()
    finish("qml-types", [])
