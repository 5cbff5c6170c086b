"""``python -m benchmarks.one NAME FOLDER``: one benchmark; its rows as JSON, one a line."""

import importlib
import json
import sys
from pathlib import Path


def main() -> None:
    """Measure and say each row as soon as it is known."""
    name, folder = sys.argv[1:]
    for row in importlib.import_module(f"benchmarks.{name}").measure(Path(folder)):
        sys.stdout.write(json.dumps(row.as_json()) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
