"""Which languages there are: one compiled file of words each, ours or of an office's own."""

from pathlib import Path

FOLDER = Path(__file__).parents[1] / "i18n"
SOURCE_LANGUAGE = "en"
_BEGINNING = "kiosk_"


def words_file(folder: Path, language: str) -> Path:
    """Name the file with the words of one language."""
    return folder / f"{_BEGINNING}{language}.qm"


def languages(folder: Path | None = None) -> list[str]:
    """List the codes of the languages that have words here, or in ``folder`` besides."""
    files = (
        file for place in (FOLDER, folder) if place for file in place.glob(f"{_BEGINNING}*.qm")
    )
    return sorted({file.stem.removeprefix(_BEGINNING) for file in files})
