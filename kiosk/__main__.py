"""``python -m kiosk``."""

import sys

INTERRUPTED = 130
"""What a shell expects of a command that Ctrl-C has ended."""


def main() -> None:
    """Run the command line; loading it takes a second in which people press Ctrl-C, too."""
    try:
        from kiosk.cli.main import main as run  # noqa: PLC0415

        run()
    except KeyboardInterrupt:
        sys.exit(INTERRUPTED)


if __name__ == "__main__":
    main()
