"""The media folder as a list that is read anew at each step: files come and go while it runs."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from stat import S_ISREG

_PICTURES = {".png", ".jpg", ".jpeg", ".webp", ".bmp", ".gif"}
_FILMS = {".mp4", ".m4v", ".webm", ".mkv", ".mov", ".avi", ".mpg", ".mpeg", ".ogv"}
_NOT_MEANT = {"thumbs.db", "desktop.ini"}


@dataclass(frozen=True, slots=True)
class MediaFile:
    """One file of the folder.

    ``stamp`` is its size in bytes and the time of its last change in nanoseconds: what was written
    anew is another file.
    """

    path: Path
    stamp: tuple[int, int]

    @property
    def name(self) -> str:
        """The name that people gave it."""
        return self.path.name

    @property
    def is_picture(self) -> bool:
        """Tell whether it is a picture by its name."""
        return self.path.suffix.lower() in _PICTURES

    @property
    def is_film(self) -> bool:
        """Tell whether it is a film by its name."""
        return self.path.suffix.lower() in _FILMS

    @property
    def place(self) -> tuple[str, str]:
        """Where it stands in the alphabet."""
        return self.name.casefold(), self.name


def media_files(folder: Path) -> list[MediaFile]:
    """List what was put into the folder, in alphabetical order. Raises ``OSError``."""
    return sorted(_files(folder), key=lambda file: file.place)


def in_turn(files: list[MediaFile], after: MediaFile | None) -> list[MediaFile]:
    """Begin behind the file that was shown last, even if it is gone, and go round once."""
    if after is None:
        return files
    later = [file for file in files if file.place > after.place]
    return later + [file for file in files if file.place <= after.place]


def _files(folder: Path) -> Iterator[MediaFile]:
    for path in folder.iterdir():
        if path.name.startswith(".") or path.name.lower() in _NOT_MEANT:
            continue
        try:
            status = path.stat()
        except OSError:
            # Taken away in this moment, or a link into nowhere.
            continue
        if S_ISREG(status.st_mode):
            yield MediaFile(path, (status.st_size, status.st_mtime_ns))
