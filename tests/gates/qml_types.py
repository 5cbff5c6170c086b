"""Describe kiosk/viewmodels to qmllint: build/qmltypes/Kiosk/ViewModels/{qmldir,*.qmltypes}."""

import ast
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


class NamedGetters(ast.NodeTransformer):
    """Respell ``Property(str, attrgetter("…"))``: metaobjectdump reads only names there."""

    def visit_Call(self, node: ast.Call) -> ast.Call:
        match node:
            case ast.Call(func=ast.Name(id="Property"), args=[_, ast.Call(), *_]):
                node.args[1] = ast.Name("getter")
        return node


def respelled(source: Path) -> Path:
    tree = NamedGetters().visit(ast.parse(source.read_text("utf-8"), source))
    copy = TARGET / source.name
    copy.write_text(ast.unparse(tree), "utf-8")
    return copy


def bases_first(source: Path) -> tuple[int, Path]:
    """Order what is shown before its course, and both before what acts: bases must be met first."""
    ending = source.stem.rpartition("_")[2]
    return {"shown": 0, "course": 1}.get(ending, 2), source


def generate() -> None:
    shutil.rmtree(TARGET, ignore_errors=True)
    TARGET.mkdir(parents=True)
    metaobjects = TARGET / "viewmodels.json"
    files = [respelled(source) for source in sorted(SOURCES.rglob("*.py"), key=bases_first)]
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
