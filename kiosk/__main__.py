"""``python -m kiosk``."""

# Built into Python: nothing is loaded from the disk before Ctrl-C is listened to.
import gc
import sys

from kiosk import INTERRUPTED

NEW_OBJECTS = 50_000
"""How many new objects make Python look for garbage. Loading makes a few hundred thousand, and all
of them stay: at the default of 700 a tenth of a window's way to its first frame is spent looking.
"""


def main() -> None:
    """Run the command line; loading it takes a second in which people press Ctrl-C, too."""
    gc.set_threshold(NEW_OBJECTS)
    try:
        from kiosk.cli.interrupting import ending_at_once  # noqa: PLC0415

        with ending_at_once():
            from kiosk.cli.main import main as run  # noqa: PLC0415

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
