"""How every gate ends."""

import sys
from collections.abc import Iterable


def finish(gate: str, problems: Iterable[str]) -> None:
    """Print each problem on its line and leave with 1; say that all is well otherwise."""
    found = list(problems)
    for problem in found:
        print(f"{gate}: {problem}", file=sys.stderr)
    if found:
        sys.exit(1)
    print(f"{gate}: ok")
