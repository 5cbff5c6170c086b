"""YAML as profiles are written in it: plain values only, each with the line it stands in.

Values are built from the parser's events, not by PyYAML's constructors: no tags, no aliases, no
recursion, and unquoted ``07:30`` or ``2026-01-01`` stay text for the profile to interpret.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import yaml
from yaml.events import (
    AliasEvent,
    CollectionEndEvent,
    DocumentStartEvent,
    Event,
    MappingStartEvent,
    NodeEvent,
    ScalarEvent,
)

from kiosk.queueing.profile_findings import Finding, Steps, Unexpected, visible

MOST_LEVELS = 12
MOST_ENTRIES = 50_000
_INTEGER = re.compile(r"-?(0|[1-9][0-9]{0,17})")
_WORDS: dict[str, bool | None] = {"true": True, "false": False, "null": None, "~": None, "": None}
_Loader: Any = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


@dataclass(frozen=True, slots=True)
class Document:
    """What a file holds, and the line (from 1) of each key and each entry of a list."""

    value: object
    lines: dict[Steps, int]

    def line_of(self, where: Steps) -> int | None:
        """Find the line of a place, or of the nearest place around it."""
        while where and where not in self.lines:
            where = where[:-1]
        return self.lines.get(where)


def read_document(text: str) -> Document:
    """Read one document, or raise ``Unexpected`` with findings that name their lines."""
    builder = _Builder()
    for event in _events(text):
        builder.take(event)
    if builder.documents == 0:
        raise Unexpected(Finding((), "empty"))
    if builder.repeated:
        raise Unexpected(*builder.repeated)
    return Document(builder.top[0], builder.lines)


def _events(text: str) -> Iterator[Event]:
    try:
        yield from yaml.parse(text, Loader=_Loader)
    except yaml.MarkedYAMLError as error:
        mark = error.problem_mark or error.context_mark
        detail = {"detail": visible(error.problem or error.context or "?", 120)}
        raise Unexpected(
            Finding((), "yaml", detail, line=mark.line + 1 if mark else None)
        ) from error
    except (yaml.YAMLError, ValueError, OverflowError) as error:
        raise Unexpected(Finding((), "yaml", {"detail": visible(str(error), 120)})) from error


@dataclass(slots=True)
class _Open:
    """A list or group whose end has not come yet; ``key`` waits for its value."""

    values: list[Any] | dict[str, Any]
    where: Steps
    key: str | None = None


@dataclass(slots=True)
class _Builder:
    """Builds values from events with a stack of its own, so that depth costs no recursion."""

    lines: dict[Steps, int] = field(default_factory=dict)
    repeated: list[Finding] = field(default_factory=list)
    documents: int = 0
    top: list[Any] = field(default_factory=list)
    stack: list[_Open] = field(default_factory=list)

    def take(self, event: Event) -> None:
        """Take the next event of the parser."""
        match event:
            case DocumentStartEvent():
                self._start_document(_line(event))
            case NodeEvent():
                self._take_node(event, _line(event))
            case CollectionEndEvent():
                self.stack.pop()

    def _start_document(self, line: int) -> None:
        self.documents += 1
        if self.documents > 1:
            self._refuse("one_document", line)
        self.stack = [_Open(self.top, ())]

    def _take_node(self, event: NodeEvent, line: int) -> None:
        if isinstance(event, AliasEvent) or event.anchor is not None:
            self._refuse("no_anchor", line)
        elif getattr(event, "tag", None) is not None:
            self._refuse("no_tag", line)
        within = self.stack[-1]
        if isinstance(within.values, dict) and within.key is None:
            self._take_key(event, within, line)
        else:
            self._take_value(event, within, line)

    def _take_key(self, event: NodeEvent, within: _Open, line: int) -> None:
        if not isinstance(event, ScalarEvent):
            self._refuse("plain_key", line)
        elif event.value == "<<" and not event.style:
            self._refuse("no_merge", line)
        else:
            within.key = event.value
            self._check_once((*within.where, event.value), line)

    def _check_once(self, where: Steps, line: int) -> None:
        first = self.lines.setdefault(where, line)
        within = self.stack[-1].values
        if where[-1] in within:
            self.repeated.append(Finding(where, "key_once", {"first": str(first)}, line=line))
        self._check_entries(line)

    def _take_value(self, event: NodeEvent, within: _Open, line: int) -> None:
        value = _scalar(event) if isinstance(event, ScalarEvent) else _collection(event)
        where = self._place(within, value, line)
        if isinstance(value, dict | list):
            if len(self.stack) > MOST_LEVELS:
                self._refuse("depth", line, most=str(MOST_LEVELS))
            self.stack.append(_Open(value, where))

    def _place(self, within: _Open, value: object, line: int) -> Steps:
        """Put a value into its list or group, and tell where it stands."""
        if isinstance(within.values, dict):
            key = within.key or ""
            within.values[key], within.key = value, None
            return (*within.where, key)
        within.values.append(value)
        if within.values is self.top:
            return ()
        where = (*within.where, len(within.values) - 1)
        self.lines[where] = line
        self._check_entries(line)
        return where

    def _check_entries(self, line: int) -> None:
        if len(self.lines) > MOST_ENTRIES:
            raise Unexpected(Finding((), "entries", {"most": str(MOST_ENTRIES)}, line=line))

    def _refuse(self, kind: str, line: int, **values: str) -> None:
        within = self.stack[-1] if self.stack else _Open(self.top, ())
        where = within.where if within.key is None else (*within.where, within.key)
        raise Unexpected(Finding(where, kind, values, line=line))


def _line(event: Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1


def _collection(event: NodeEvent) -> list[Any] | dict[str, Any]:
    return {} if isinstance(event, MappingStartEvent) else []


def _scalar(event: ScalarEvent) -> str | int | bool | None:
    text: str = event.value
    if event.style:
        return text
    if _INTEGER.fullmatch(text):
        return int(text)
    return _WORDS.get(text, text)
