"""A command that gets Ctrl-C while Qt is being loaded, where a ``KeyboardInterrupt`` is lost."""

import os
import signal
import sys
from importlib.abc import MetaPathFinder

from kiosk.__main__ import main


class LoadingOfQt(MetaPathFinder):
    """Finds nothing; swallows what is raised meanwhile, as the loading of a library may."""

    def find_spec(self, name: str, *_: object) -> None:
        """Press Ctrl-C when Qt is asked for."""
        if name == "PySide6":
            try:
                os.kill(os.getpid(), signal.SIGINT)
            except KeyboardInterrupt:
                return


sys.meta_path.insert(0, LoadingOfQt())
main()
