"""What is wrong with recordings and the packs made of them, in words."""

from dataclasses import dataclass
from typing import Literal

from kiosk.queueing.refusals import Refusal, Translate

_SHOWN = 5

ProblemKind = Literal["manifest", "missing", "changed", "unreadable", "silent", "soft", "loud"]


@dataclass(frozen=True, slots=True)
class PackProblem:
    """One problem of one file; ``detail`` is what the reader said, if it said anything."""

    kind: ProblemKind
    file: str
    detail: str = ""

    @classmethod
    def of_manifest(cls, detail: str) -> "PackProblem":
        """Tell that the manifest is not there or is no manifest."""
        return cls("manifest", "manifest.yaml", detail)

    def for_people(self, translate: Translate) -> str:
        """Say what is wrong and what was expected."""
        return _told(self.kind, translate).format(file=self.file, detail=self.detail)


@dataclass
class PackRefused(Refusal):
    """A voice pack cannot be used; the next best voice speaks instead."""

    folder: str
    problems: tuple[PackProblem, ...]

    def for_people(self, translate: Translate) -> str:
        """Name the folder, the first problems and the way out."""
        return translate(
            "Refusal",
            "The voice pack in {folder} is not used: {problems}. "
            "Restore the files, or build it anew from the recordings: kiosk voice build",
        ).format(folder=self.folder, problems=listed(self.problems, translate))


@dataclass
class RecordingsRefused(Refusal):
    """No voice pack can be made of the recordings in a folder."""

    folder: str
    problems: tuple[PackProblem, ...]

    def for_people(self, translate: Translate) -> str:
        """Name the folder, the first problems and the way out."""
        if not self.problems:
            return translate(
                "Refusal",
                "There are no recordings for this language in {folder}. "
                "What to read into which file: kiosk voice record-script",
            ).format(folder=self.folder)
        return translate(
            "Refusal", "The recordings in {folder} cannot be used: {problems}. Record these again."
        ).format(folder=self.folder, problems=listed(self.problems, translate))


def listed(problems: tuple[PackProblem, ...], translate: Translate) -> str:
    """Name the first problems, and say how many more there are."""
    told = [problem.for_people(translate) for problem in problems[:_SHOWN]]
    if len(problems) > _SHOWN:
        more = translate("Voice", "{count} more")
        told.append(more.format(count=len(problems) - _SHOWN))
    return "; ".join(told)


def _told(kind: ProblemKind, translate: Translate) -> str:
    return {
        "manifest": translate("Voice", "{file} cannot be read ({detail})"),
        "missing": translate("Voice", "{file} is missing"),
        "changed": translate("Voice", "{file} is not the file that was built (wrong hash)"),
        "unreadable": translate("Voice", "{file} is no WAV of 16-bit PCM ({detail})"),
        "silent": translate("Voice", "{file} is silent"),
        "soft": translate("Voice", "{file} is too soft"),
        "loud": translate("Voice", "{file} is too loud and distorted"),
    }[kind]
