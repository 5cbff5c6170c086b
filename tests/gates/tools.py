"""Run the Qt tools that come with PySide6, from the environment of this interpreter."""

import subprocess
import sys
from pathlib import Path


def run_tool(name: str, *arguments: str | Path) -> str:
    """What the tool printed; a tool that fails ends the gate with its own words."""
    command = [str(Path(sys.executable).with_name(name)), *map(str, arguments)]
    ended = subprocess.run(command, check=False, capture_output=True, text=True)
    if ended.returncode != 0:
        sys.exit(f"{name} failed ({ended.returncode}):\n{ended.stdout}{ended.stderr}")
    return ended.stdout
