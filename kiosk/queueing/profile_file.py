"""Reading the office profile from its YAML file; a file with any problem is refused whole."""

import re
from collections.abc import Callable, Collection, Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice

from pydantic import ValidationError

from kiosk.queueing.profile import Logo, Profile
from kiosk.queueing.profile_checks import unfit_for_people
from kiosk.queueing.profile_errors import findings_of
from kiosk.queueing.profile_findings import Finding, Unexpected
from kiosk.queueing.profile_phrases import phrase
from kiosk.queueing.profile_yaml import Document, read_document
from kiosk.queueing.refusals import Refusal, Translate, english

MEGABYTE = 1_000_000
LARGEST_FILE = 2 * MEGABYTE
MOST_PROBLEMS = 20
_MOST_FINDINGS = 1000
"""A file that is wrong everywhere is not worth the time of sorting it out."""

LogoOf = Callable[[str], Logo]
"""Reads a logo from the picture file of a name."""

_LOGO = ("slip", "logo")
_CONTROL_IN_FILE = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
"""What YAML does not allow either; tabs and line breaks are the parser's matter."""


@dataclass(frozen=True, slots=True)
class Problem:
    """One problem: ``services.3.queue, line 120: expected one of A, B, C; found Ä``.

    ``path`` counts lists from 0 and is empty for the file as a whole; ``line`` counts from 1.
    ``expected`` is English; ``kind`` and ``values`` say the same for other languages and machines.
    """

    path: str
    line: int | None
    expected: str
    found: str | None
    kind: str
    values: dict[str, str]

    def for_people(self, translate: Translate) -> str:
        """Say where and what was expected, in the language of ``translate``."""
        if self.found is None:
            sentence = translate("Profile", "{place}: expected {expected}")
        else:
            sentence = translate("Profile", "{place}: expected {expected}; found {found}")
        return sentence.format(
            place=self._place(translate),
            expected=phrase(self.kind, translate).format(**self.values),
            found=self.found,
        )

    def _place(self, translate: Translate) -> str:
        path = self.path or translate("Profile", "the file")
        if self.line is None:
            return path
        return translate("Profile", "{path}, line {line}").format(path=path, line=self.line)


@dataclass
class ProfileRefused(Refusal):
    """An office profile with problems, at most the first 20 by line; nothing of it is used."""

    problems: tuple[Problem, ...]

    def for_people(self, translate: Translate) -> str:
        """List the problems, one a line."""
        return "\n".join(self._lines(translate))

    def _lines(self, translate: Translate) -> Iterator[str]:
        yield translate(
            "Profile", "This office profile cannot be used. Correct it and load it again:"
        )
        for problem in self.problems:
            yield f"- {problem.for_people(translate)}"
        if len(self.problems) == MOST_PROBLEMS:
            more = translate("Profile", "There may be more: only the first {count} are shown.")
            yield more.format(count=MOST_PROBLEMS)


def read_profile(
    content: bytes, logo_of: LogoOf | None = None, icons: Collection[str] | None = None
) -> Profile:
    """Read the bytes of a profile file, or raise ``ProfileRefused`` with its problems.

    A profile stands alone once it is read: ``logo_of`` reads the picture that the file names, or
    raises ``Unexpected``. Where ``icons`` are given, others are refused.
    """
    try:
        document = read_document(_decoded(content))
        if logo_of is not None:
            _embed_logo(document, logo_of)
    except Unexpected as unexpected:
        raise _refused(unexpected.findings) from unexpected
    try:
        profile = Profile.model_validate(document.value)
    except ValidationError as error:
        raise _refused(_placed(islice(findings_of(error), _MOST_FINDINGS), document)) from error
    if findings := tuple(unfit_for_people(profile, icons)):
        raise _refused(_placed(findings, document))
    return profile


def _embed_logo(document: Document, logo_of: LogoOf) -> None:
    match document.value:
        case {"slip": {"logo": str(name)} as slip}:
            try:
                slip["logo"] = logo_of(name).model_dump()
            except Unexpected as unexpected:
                findings = (replace(f, where=_LOGO) for f in unexpected.findings)
                raise Unexpected(*_placed(findings, document)) from unexpected


def _decoded(content: bytes) -> str:
    if len(content) > LARGEST_FILE:
        # How large it is nobody knows: no more of it is read.
        raise Unexpected(Finding((), "size", {"most": str(LARGEST_FILE // MEGABYTE)}))
    try:
        text = content.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = content.count(b"\n", 0, error.start) + 1
        raise Unexpected(Finding((), "utf8", line=line)) from error
    if control := _CONTROL_IN_FILE.search(text):
        line, code = text.count("\n", 0, control.start()) + 1, f"U+{ord(control[0]):04X}"
        raise Unexpected(Finding((), "control_in_file", found=code, line=line))
    return text


def _placed(findings: Iterable[Finding], document: Document) -> Iterable[Finding]:
    for finding in findings:
        where = finding.where
        if where[-1:] == ("*",) and where not in document.lines:
            where = where[:-1]  # one text for all languages, written as a plain string
        line = document.line_of(where)
        yield Finding(where, finding.kind, finding.values, finding.found, line)


def _refused(findings: Iterable[Finding]) -> ProfileRefused:
    problems = [
        Problem(f.path, f.line, f.expected(english), f.found, f.kind, f.values) for f in findings
    ]
    problems.sort(key=lambda problem: problem.line or 0)
    return ProfileRefused(tuple(problems[:MOST_PROBLEMS]))
