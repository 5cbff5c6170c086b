"""Facts as plain values: ``as_json`` and ``facts_from`` carry them over any wire unchanged."""

from dataclasses import asdict
from typing import TYPE_CHECKING, Any, TypeVar

from pydantic import TypeAdapter

if TYPE_CHECKING:
    from _typeshed import DataclassInstance

FactT = TypeVar("FactT")


def as_json(facts: "DataclassInstance") -> dict[str, Any]:
    """Turn facts into a JSON object; ``class_`` is spelled ``class``."""
    return {name.rstrip("_"): _spelled(value) for name, value in asdict(facts).items()}


def facts_from(kind: type[FactT], plain: dict[str, Any]) -> FactT:
    """Read facts of one kind back from their JSON object."""
    return TypeAdapter(kind).validate_python(_respelled(plain))


def _spelled(plain: object) -> object:
    if isinstance(plain, dict):
        return {name.rstrip("_"): _spelled(value) for name, value in plain.items()}
    return [_spelled(item) for item in plain] if isinstance(plain, list | tuple) else plain


def _respelled(plain: object) -> object:
    if isinstance(plain, dict):
        return {"class_" if n == "class" else n: _respelled(value) for n, value in plain.items()}
    return tuple(_respelled(item) for item in plain) if isinstance(plain, list) else plain
