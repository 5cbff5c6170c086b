"""Tests whose outcome belongs in the table: each test is a row that counts its failures."""

import subprocess
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from xml.etree import ElementTree

from benchmarks.children import environment
from benchmarks.rows import Row, failed, none_of

ROOT = Path(__file__).parents[1]
FAILURES = ("failure", "error", "skipped")


def tested(file: str, folder: Path, seconds: float) -> Iterator[Row]:
    """Run a file of tests; cases of one test are counted together."""
    report = folder / "tests.xml"
    done = subprocess.run(  # noqa: S603  our own tests
        [sys.executable, "-m", "pytest", "-q", file, f"--junitxml={report}"],
        cwd=ROOT,
        env=environment(),
        stdout=sys.stderr,
        timeout=seconds,
        check=False,
    )
    cases, failures = _counted(report)
    for name, count in cases.items():
        yield none_of(f"{name} ({count} cases)" if count > 1 else name, failures[name])
    if not cases:
        yield failed(file, f"pytest: exit {done.returncode}")


def _counted(report: Path) -> tuple[Counter[str], Counter[str]]:
    cases: Counter[str] = Counter()
    failures: Counter[str] = Counter()
    for case in ElementTree.parse(report).iter("testcase"):  # noqa: S314  written a moment ago
        name = case.get("name", "").partition("[")[0].removeprefix("test_").replace("_", " ")
        cases[name] += 1
        failures[name] += any(case.find(kind) is not None for kind in FAILURES)
    return cases, failures
