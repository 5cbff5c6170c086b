"""A command that gets Ctrl-C while a module is being loaded: Qt, or what ``CTRL_C_AT`` names.

While Qt is loaded, a ``KeyboardInterrupt`` is lost.
"""

import os
import runpy
import signal
import sys
from importlib.abc import MetaPathFinder

QT = "PySide6"
AT = os.environ.get("CTRL_C_AT", QT)


class Loading(MetaPathFinder):
    """Finds nothing; swallows what is raised while Qt is loaded, as Qt does."""

    def find_spec(self, name: str, *_: object) -> None:
        """Press Ctrl-C when the module is asked for."""
        if name == AT:
            try:
                os.kill(os.getpid(), signal.SIGINT)
            except KeyboardInterrupt:
                if name != QT:
                    raise


sys.meta_path.insert(0, Loading())
runpy.run_module("kiosk", run_name="__main__")
