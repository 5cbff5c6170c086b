"""Check that requirements.lock satisfies pyproject.toml and names no address of a package index."""

import re
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from tests.gates.report import finish

PIN = re.compile(r"^([a-z0-9-]+)==([^\s;]+)", re.MULTILINE)
ADDRESS = re.compile(r"://|^\s*-(?!-hash=)|@ ", re.MULTILINE)


def required() -> list[Requirement]:
    """The ranges of pyproject.toml, its build backend and every extra included."""
    document = tomllib.loads(Path("pyproject.toml").read_text("utf-8"))
    project = document["project"]
    extras = chain.from_iterable(project["optional-dependencies"].values())
    lines = chain(document["build-system"]["requires"], project["dependencies"], extras)
    return [Requirement(line) for line in lines]


def unsatisfied(lock: str) -> Iterator[str]:
    pins = PIN.findall(lock)
    for requirement in required():
        name = canonicalize_name(requirement.name)
        versions = [version for pinned, version in pins if pinned == name]
        if not any(requirement.specifier.contains(version) for version in versions):
            yield f"{requirement} is not met (pinned: {versions or 'nothing'}): run make lock"


def main() -> None:
    lock = Path("requirements.lock").read_text("utf-8")
    addresses = ["it names an address or an index option"] if ADDRESS.search(lock) else []
    finish("lock", [*unsatisfied(lock), *addresses])


if __name__ == "__main__":
    main()
