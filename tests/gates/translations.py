"""Check that kiosk/i18n is complete and in step with the sources; --update brings it in step."""

import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from tests.gates.messages import faults, read_messages
from tests.gates.report import finish
from tests.gates.tools import run_tool
from tests.gates.translatable import translate_calls

LANGUAGES = ("id", "en", "jv")
COMMITTED = Path("kiosk/i18n")
SCRATCH = Path("build/translations")


def extract(ts: Path, language: str) -> None:
    """Merge today's strings into the file, drop those gone."""
    calls = SCRATCH / "calls.py"
    calls.write_text("\n".join(translate_calls(Path("kiosk"))) + "\n", "utf-8")
    # English is the source language: only its plurals need a translation.
    only = ["-pluralonly"] if language == "en" else []
    languages = ["-source-language", "en", "-target-language", language]
    options = ["-locations", "none", "-no-obsolete", "-warnings-are-errors", *languages, *only]
    run_tool(
        "pyside6-lupdate", *options, calls, *sorted(Path("kiosk/qml").rglob("*.qml")), "-ts", ts
    )


def release(ts: Path, qm: Path) -> None:
    run_tool("pyside6-lrelease", "-nounfinished", ts, "-qm", qm)


def update(language: str) -> None:
    ts = COMMITTED / f"kiosk_{language}.ts"
    extract(ts, language)
    release(ts, ts.with_suffix(".qm"))
    print(f"{ts}: {sum(1 for _ in flaws(ts))} of {len(read_messages(ts))} to translate or correct")


def problems(language: str) -> Iterator[str]:
    ts = COMMITTED / f"kiosk_{language}.ts"
    if not ts.exists():
        yield f"{ts} is missing: run make translations"
        return
    yield from (f"{ts}: {problem}" for problem in (*drift(ts, language), *flaws(ts)))
    fresh = SCRATCH / f"{ts.stem}.qm"
    release(ts, fresh)
    qm = ts.with_suffix(".qm")
    if not qm.exists() or qm.read_bytes() != fresh.read_bytes():
        yield f"{qm} is missing or out of date: run make translations"


def drift(ts: Path, language: str) -> Iterator[str]:
    """What lupdate would add or drop today."""
    fresh = SCRATCH / ts.name
    shutil.copy(ts, fresh)
    extract(fresh, language)
    committed, current = read_messages(ts).keys(), read_messages(fresh).keys()
    for message in sorted(current - committed, key=str):
        yield f"{message} is missing: run make translations"
    for message in sorted(committed - current, key=str):
        yield f"{message} is obsolete: run make translations"


def flaws(ts: Path) -> Iterator[str]:
    for message, translation in read_messages(ts).items():
        yield from faults(message, translation)


def main() -> None:
    SCRATCH.mkdir(parents=True, exist_ok=True)
    if "--update" in sys.argv[1:]:
        for language in LANGUAGES:
            update(language)
    else:
        finish("translations", [line for language in LANGUAGES for line in problems(language)])


if __name__ == "__main__":
    main()
