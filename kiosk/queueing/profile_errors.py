"""Pydantic's errors as findings: what was expected, instead of what a validator calls it."""

import typing
from collections.abc import Iterator
from difflib import get_close_matches

from pydantic import ValidationError
from pydantic_core import ErrorDetails

from kiosk.queueing.profile import Profile
from kiosk.queueing.profile_findings import Finding, Steps, Unexpected, listed, shown, visible
from kiosk.queueing.profile_values import CODE, COLOUR, LANGUAGE, PREFIX, WORDS_KEY, Part

_PATTERNS = {
    CODE: "code",
    PREFIX: "prefix",
    LANGUAGE: "language",
    COLOUR: "colour",
    WORDS_KEY: "words_key",
}
_PLAIN = frozenset({
    "string_type", "string_too_short", "string_too_long", "int_type", "greater_than_equal",
    "less_than_equal", "literal_error", "dict_type", "model_type", "tuple_type", "too_short",
    "too_long",
})  # fmt: skip
_COUNTED = frozenset({"too_short", "too_long"})


def findings_of(error: ValidationError) -> Iterator[Finding]:
    """Turn each error into findings, places from the top of the profile."""
    for detail in error.errors(include_url=False):
        where = tuple(step for step in detail["loc"] if step != "[key]")
        reason = detail.get("ctx", {}).get("error")
        if isinstance(reason, Unexpected):
            for finding in reason.findings:
                yield Finding((*where, *finding.where), finding.kind, finding.values, finding.found)
        elif not _only_follows(detail):
            yield _finding(detail, where)


def _only_follows(detail: ErrorDetails) -> bool:
    """Tell whether a list is too short merely because its entries are wrong."""
    return detail["type"] == "too_short" and len(detail["input"]) >= detail["ctx"]["min_length"]


def _finding(detail: ErrorDetails, where: Steps) -> Finding:
    kind, values = detail["type"], {k: str(v) for k, v in detail.get("ctx", {}).items()}
    if kind == "extra_forbidden":
        return _unknown_key(where)
    if kind == "missing":
        return Finding(where, kind)
    if kind == "string_pattern_mismatch":
        kind = _PATTERNS[values["pattern"]]
    elif kind not in _PLAIN:
        kind, values = "other", {"detail": visible(detail["msg"], 120)}
    found = values.get("actual_length") if kind in _COUNTED else shown(detail["input"])
    return Finding(where, kind, values, found)


def _unknown_key(where: Steps) -> Finding:
    key, known = str(where[-1]), _keys_at(where[:-1])
    if like := get_close_matches(key, known, n=1):
        return Finding(where, "misspelled_key", {"like": like[0]}, visible(key))
    return Finding(where, "unknown_key", {"choices": listed(known)}, visible(key))


def _keys_at(where: Steps) -> list[str]:
    part: type[Part] = Profile
    for step in where:
        annotation = next((f.annotation for n, f in part.model_fields.items() if n == step), None)
        part = _part_in(annotation) or part
    return [field.alias or name for name, field in part.model_fields.items()]


def _part_in(annotation: object) -> type[Part] | None:
    if isinstance(annotation, type) and issubclass(annotation, Part):
        return annotation
    return next(filter(None, map(_part_in, typing.get_args(annotation))), None)
