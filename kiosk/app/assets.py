"""Where the files that belong to the program lie: in a wheel, or in a checkout."""

from pathlib import Path

_PACKAGE = Path(__file__).parents[1]
ASSETS = next(
    place for place in (_PACKAGE / "assets", _PACKAGE.parent / "assets") if place.is_dir()
)


def icon_names() -> frozenset[str]:
    """Name the bundled icons."""
    return frozenset(path.stem for path in (ASSETS / "icons").glob("*.svg"))


def sample_office(name: str) -> Path | None:
    """Find one of the sample offices by its plain name."""
    return next((path for path in (ASSETS / "offices").glob("*.yaml") if path.stem == name), None)
