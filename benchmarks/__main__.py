"""``python -m benchmarks [NAME …]``: the benchmarks named, or all but the longest ones."""

import argparse
import sys

from benchmarks.running import LONG, RESULTS, SECONDS, run


def main() -> int:
    """Run what was asked for; 1 when a row fails."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks", description=__doc__)
    parser.add_argument("names", metavar="NAME", nargs="*", choices=[[], *SECONDS], default=[])
    parser.add_argument("--long", action="store_true", help="the longest ones")
    asked = parser.parse_args()
    holds = run(asked.names or [name for name in SECONDS if (name in LONG) == asked.long])
    sys.stdout.write(f"\n{'Everything holds' if holds else 'NOT everything holds'}; {RESULTS}\n")
    return 0 if holds else 1


if __name__ == "__main__":
    sys.exit(main())
