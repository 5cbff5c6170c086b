"""The documents hold what they promise: links, pictures, commands, and the tables of the code."""

import re
from pathlib import Path

import pytest
import typer.main
from typer.core import TyperGroup

from kiosk.cli.main import app
from tests.docs_from_code import MOVES_FILE, moves_document
from tests.keys_document import KEYS_FILE, keys_document
from tests.roles_document import ROLES_FILE, roles_document

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
ADRS = DOCS / "adr"
DOCUMENTS = sorted([*ROOT.glob("*.md"), *DOCS.rglob("*.md")])
LINK = re.compile(r'(?:\]\(|src=")([^)"\s]+)')
PATH_OF_A_MACHINE = re.compile(r"/(?:home|root|work|Users)/|[A-Z]:\\")
COMMAND = re.compile(r"(?:^ +(?:\$ )?|`)kiosk ((?:[a-z][a-z-]+ ?)+)", re.MULTILINE)
CODE = re.compile(r"`((?:[a-z_]+/)+[a-z_]+)(?:\.(py|[A-Za-z_]+))?`")
BASES = (ROOT, ROOT / "kiosk", ROOT / "kiosk/printing", ROOT / "kiosk/announcing")
NOT_YET = {"app/name.py", "build/bench.json"}
"""How a new window's file is called, and what a benchmark leaves."""
TARGET = re.compile(r"(?:^ +|`)make ([a-z]+(?:-[a-z]+)*)", re.MULTILINE)

every_document = pytest.mark.parametrize(
    "document", DOCUMENTS, ids=lambda document: str(document.relative_to(ROOT))
)


def words(document: Path) -> str:
    """Read a document."""
    return document.read_text("utf-8")


@every_document
def test_every_link_and_picture_leads_to_a_file(document: Path) -> None:
    relative = [link for link in LINK.findall(words(document)) if "://" not in link]
    files = [link.partition("#")[0] for link in relative]
    assert [file for file in files if file and not (document.parent / file).exists()] == []


@every_document
def test_no_document_names_a_path_of_one_machine(document: Path) -> None:
    text = words(document)
    assert PATH_OF_A_MACHINE.findall(text) == []
    assert str(ROOT) not in text


@every_document
def test_every_command_that_is_named_exists(document: Path) -> None:
    unknown = [line for line in COMMAND.findall(words(document)) if not exists(line.split())]
    assert unknown == []


@every_document
def test_every_file_and_name_of_the_code_that_is_named_exists(document: Path) -> None:
    text = words(document)
    if "Status: superseded" not in text:
        assert [said.group() for said in CODE.finditer(text) if not is_in_code(said)] == []


def is_in_code(said: re.Match[str]) -> bool:
    """Tell whether a path, or what it names in a module, is there, seen from the root or nearer."""
    path, name = said.groups()
    if f"{path}.{name}" in NOT_YET:
        return True
    return any(_is_at(base / path, name) for base in BASES)


def _is_at(path: Path, name: str | None) -> bool:
    if name is None:
        return path.is_dir() or path.with_suffix(".py").exists()
    if path.with_suffix(f".{name}").exists():
        return True
    module = path.with_suffix(".py")
    defined = rf"^(?:class |def )?{name}\b"
    return module.exists() and re.search(defined, words(module), re.MULTILINE) is not None


@every_document
def test_every_make_target_that_is_named_exists(document: Path) -> None:
    targets = re.findall(r"^([a-z-]+):", words(ROOT / "Makefile"), re.MULTILINE)
    assert set(TARGET.findall(words(document))) <= set(targets)


def test_every_sentence_of_the_dispenser_is_quoted_as_the_dispenser_says_it() -> None:
    section = words(DOCS / "operating.md").partition("**Before a number is taken**")[2]
    told = section.partition("**Every counter's window**")[0]
    quoted = re.findall(r"(?<!\*)\*([A-Z][^*]+)\*(?!\*)", told)
    said = words(ROOT / "kiosk" / "viewmodels" / "dispenser_paper.py")
    assert len(quoted) > 15
    assert [sentence for sentence in quoted if f'"{sentence}"' not in said] == []


def exists(typed: list[str]) -> bool:
    """Tell whether the words of a command line begin with a command, groups included."""
    command = typer.main.get_command(app)
    for word in typed:
        if not isinstance(command, TyperGroup):
            return True  # the rest are arguments
        found = command.get_command(command.make_context("kiosk", [], resilient_parsing=True), word)
        if found is None:
            return False
        command = found
    return True


def test_the_readme_shows_pictures() -> None:
    shown = [link for link in LINK.findall(words(ROOT / "README.md")) if link.endswith(".png")]
    assert len(shown) >= 4


def test_every_decision_is_listed() -> None:
    pages = sorted(page.name for page in ADRS.glob("0*.md"))
    listed = LINK.findall(words(ADRS / "README.md"))
    assert sorted(link for link in listed if link.startswith("0")) == pages


def test_the_table_of_moves_is_the_one_in_the_code() -> None:
    assert words(MOVES_FILE) == moves_document(), "run: python -m tests.docs_from_code"


def test_the_table_of_keys_is_the_one_in_the_code() -> None:
    assert words(KEYS_FILE) == keys_document(), "run: python -m tests.docs_from_code"


def test_the_table_of_roles_is_the_one_in_the_code() -> None:
    assert words(ROLES_FILE) == roles_document(), "run: python -m tests.docs_from_code"
