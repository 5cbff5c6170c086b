"""What a command tells of the slip it had printed."""

from kiosk.app.acts import Acts
from kiosk.app.settings import Settings
from kiosk.cli.interrupting import ending_at_once, noticing_sigterm


def state_of_printed(acts: Acts, settings: Settings, job: int) -> str:
    """Print a slip and wait for its outcome; asked to end before, give what is known of it."""
    with noticing_sigterm() as asked:
        # The number is on the disk already, and its slip is known to be queued.
        with ending_at_once():
            from kiosk.app.slips import print_and_wait  # noqa: PLC0415  loads Qt

        return print_and_wait(acts, settings, acts.print_job(job), asked).state
