#!/usr/bin/env python3
"""Install what is missing of a list of Debian packages, or say which command would."""

import os
import shlex
import shutil
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path

FIELDS = "${db:Status-Status}\t${Package}\t${Provides}\n"
# No questions: `make install` must also run without a terminal.
APT = ["env", "DEBIAN_FRONTEND=noninteractive", "apt-get"]


def wanted(listed: Path) -> list[str]:
    lines = (line.partition("#")[0].strip() for line in listed.read_text("utf-8").splitlines())
    # A Python from elsewhere than Debian has the virtual environment built in.
    built_in = {"python3-venv"} if find_spec("ensurepip") else set()
    return [line for line in lines if line and line not in built_in]


def installed() -> set[str]:
    """Names installed or provided: Debian 13 provides libglib2.0-0 by libglib2.0-0t64."""
    query = ["dpkg-query", "--show", f"--showformat={FIELDS}"]
    listing = subprocess.run(query, check=True, capture_output=True, text=True).stdout
    names: set[str] = set()
    for status, package, provides in (line.split("\t") for line in listing.splitlines()):
        if status == "installed":
            names |= {package, *(name.split()[0] for name in provides.split(",") if name.strip())}
    return names


def succeeds(command: list[str]) -> bool:
    return subprocess.run(command, check=False).returncode == 0


def privilege() -> list[str] | None:
    """The prefix that makes a command root's: nothing for root, sudo if it asks no password."""
    if os.geteuid() == 0:
        return []
    sudo = ["sudo", "--non-interactive"]
    return sudo if shutil.which("sudo") and succeeds([*sudo, "true"]) else None


def install(missing: list[str], prefix: list[str]) -> bool:
    """Try with the package lists at hand; fetch newer ones only where they do not suffice."""
    command = [*prefix, *APT, "install", "--yes", "--no-install-recommends", *missing]
    print("+", shlex.join(command), flush=True)
    if succeeds(command):
        return True
    print("The package lists may be old or absent: updating them.", flush=True)
    return succeeds([*prefix, *APT, "update"]) and succeeds(command)


def explain(missing: list[str]) -> None:
    command = shlex.join(["apt-get", "install", "--no-install-recommends", *missing])
    print("Debian packages are missing. Run this as root, then make again:\n", file=sys.stderr)
    print(f"    apt-get update && {command}\n", file=sys.stderr)


def main(listed: Path) -> int:
    if not shutil.which("dpkg-query"):
        names = " ".join(wanted(listed))
        print(f"This is no Debian. Not checked, but needed, are its equivalents of: {names}")
        return 0
    present = installed()
    missing = [package for package in wanted(listed) if package not in present]
    if not missing:
        return 0
    prefix = privilege()
    if prefix is None:
        explain(missing)
        return 1
    return 0 if install(missing, prefix) else 1


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))
