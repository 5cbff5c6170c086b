"""Find the strings to translate in Python.

lupdate reads Python with a grammar of its own: it takes a plural for plain text and silently skips
a call it cannot follow, such as one with a keyword. So Python's own parser finds the calls
``translate(context, source[, comment[, n]])``, and lupdate gets them spelled its way.
"""

import ast
from collections.abc import Iterator
from pathlib import Path

NAMES = ("context", "source", "comment", "n")


def _is_translate(node: ast.AST) -> bool:
    match node:
        case ast.Call(func=ast.Name(id="translate") | ast.Attribute(attr="translate")):
            return True
    return False


def _arguments(call: ast.Call) -> dict[str, ast.expr]:
    named = {keyword.arg: keyword.value for keyword in call.keywords if keyword.arg}
    return dict(zip(NAMES, call.args, strict=False)) | named


def _text(argument: ast.expr | None) -> str | None:
    match argument:
        case ast.Constant(value=str(text)):
            return text
    return None


def _spelled(call: ast.Call) -> str | None:
    """The call as lupdate reads it; nothing if it translates a variable, as a wrapper does."""
    arguments = _arguments(call)
    context, source = _text(arguments.get("context")), _text(arguments.get("source"))
    if context is None or source is None:
        return None
    comment = _text(arguments.get("comment")) or ""
    plural = ", 1" if "n" in arguments else ""
    return f"translate({context!r}, {source!r}, {comment!r}{plural})"


def translate_calls(package: Path) -> Iterator[str]:
    for file in sorted(package.rglob("*.py")):
        for node in ast.walk(ast.parse(file.read_text("utf-8"), file)):
            if isinstance(node, ast.Call) and _is_translate(node) and (call := _spelled(node)):
                yield call
