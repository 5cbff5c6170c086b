"""Languages: compiled Qt translations, one per language, for windows, slips and commands alike."""

import os
from functools import cache
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.app.languages import FOLDER, SOURCE_LANGUAGE, words_file
from kiosk.queueing.refusals import Translate


@cache
def translator(language: str, folder: Path | None = None) -> QTranslator:
    """Load a language once; one that is not there speaks the source language, English."""
    loaded = QTranslator()
    for place in filter(None, (folder, FOLDER)):
        words = _words(words_file(place, language))
        if words and loaded.load(words):
            break
    return loaded


@cache
def _words(file: Path) -> bytes:
    # Read, and kept: by its name Qt would map the file, and die of an update that writes into it.
    try:
        return file.read_bytes()
    except OSError:
        return b""


def translate_into(language: str, folder: Path | None = None) -> Translate:
    """Give the words of one language; safe in any thread."""
    words = translator(language, folder)

    def translate(context: str, source: str) -> str:
        return words.translate(context, source) or source

    return translate


class Speech:
    """The language the windows of this process speak at the moment."""

    def __init__(self, language: str, folder: Path | None = None) -> None:
        self._folder = folder
        self._engines: list[QQmlEngine] = []
        self._language = language
        self.use(language)

    def retranslates(self, engine: QQmlEngine) -> None:
        """Let an engine follow the changes of language."""
        self._engines.append(engine)

    def use(self, language: str) -> None:
        """Speak another language from now on."""
        QCoreApplication.removeTranslator(translator(self._language, self._folder))
        self._language = language
        QCoreApplication.installTranslator(translator(language, self._folder))
        QLocale.setDefault(QLocale(language))
        for engine in self._engines:
            engine.retranslate()

    def end(self) -> None:
        """Speak no language any more: whoever speaks next chooses one."""
        QCoreApplication.removeTranslator(translator(self._language, self._folder))

    def translate(self, context: str, source: str) -> str:
        """Say it in the language of the moment."""
        return translate_into(self._language, self._folder)(context, source)


def language_of_the_system() -> str:
    """Guess the language of whoever types commands, from the environment."""
    named = (
        os.environ.get("LC_ALL") or os.environ.get("LC_MESSAGES") or os.environ.get("LANG") or ""
    )
    language = named.partition("_")[0].partition(".")[0].lower()
    return language if words_file(FOLDER, language).exists() else SOURCE_LANGUAGE
