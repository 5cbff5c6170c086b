"""The printers that a process drives: a spooler each, for the jobs of one may go on to another."""

from collections.abc import Sequence

from kiosk.app.acts import Acts
from kiosk.app.printer_setup import capability_here
from kiosk.app.settings import Settings
from kiosk.app.spooling import SlipWriter, SpoolerThread
from kiosk.printing.talking.transports import Printed, transport_for
from kiosk.printing.ways.choosing import address_of


class PrintersHere:
    """Spoolers for some printers; those that another process owns are left to it."""

    def __init__(
        self,
        acts: Acts,
        settings: Settings,
        printers: Sequence[str],
        printed: Printed | None = None,
    ) -> None:
        self._spoolers: list[SpoolerThread] = []
        for url in dict.fromkeys(map(address_of, printers)):
            capability = capability_here(acts, settings, url)
            writer = SlipWriter(acts, capability, settings.translations)
            transport = transport_for(url, capability=capability, printed=printed)
            self._spoolers.append(SpoolerThread(acts, url, writer, transport, self.wake))

    def wake(self) -> None:
        """Let all of them look for work at once."""
        for spooler in self._spoolers:
            spooler.wake()

    def close(self) -> None:
        """End each after the slip under way; all of them have the same time for that."""
        for spooler in self._spoolers:
            spooler.stop()
        for spooler in self._spoolers:
            spooler.close()

    def give_up(self) -> None:
        """Record of slips still being sent that nobody knows of them: this process ends now."""
        for spooler in self._spoolers:
            spooler.give_up()
