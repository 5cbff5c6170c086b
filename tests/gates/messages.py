"""Read the messages of a .ts file, and say what is wrong with one."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from xml.etree import ElementTree

PLACEHOLDER = re.compile(r"\{\w*\}|%n|%L?\d")


@dataclass(frozen=True)
class Message:
    context: str
    source: str
    comment: str
    plural: bool

    def __str__(self) -> str:
        return f"[{self.context}] {self.source!r}"


@dataclass(frozen=True)
class Translation:
    finished: bool
    forms: tuple[str, ...]


def read_messages(ts: Path) -> dict[Message, Translation]:
    # S314: our own file, from this repository.
    root = ElementTree.parse(ts).getroot()  # noqa: S314
    return {
        _message(context.findtext("name", ""), element): _translation(element)
        for context in root.iter("context")
        for element in context.iter("message")
    }


def _message(context: str, element: ElementTree.Element) -> Message:
    plural = element.get("numerus") == "yes"
    return Message(context, element.findtext("source", ""), element.findtext("comment", ""), plural)


def _translation(element: ElementTree.Element) -> Translation:
    translation = element.find("translation")
    if translation is None:
        return Translation(finished=False, forms=())
    forms = [form.text or "" for form in translation.iter("numerusform")]
    return Translation("type" not in translation.attrib, tuple(forms or [translation.text or ""]))


def faults(message: Message, translation: Translation) -> Iterator[str]:
    if not translation.finished or not all(form.strip() for form in translation.forms):
        yield f"{message} is not translated"
        return
    expected = sorted(PLACEHOLDER.findall(message.source))
    for form in translation.forms:
        if sorted(PLACEHOLDER.findall(form)) != expected:
            yield f"{message} and {form!r} differ in placeholders"
    if "%n" in expected and not message.plural:
        yield f"{message} counts, but no number is passed"
