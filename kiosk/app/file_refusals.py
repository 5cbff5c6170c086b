"""Files that a command was to write."""

from dataclasses import dataclass

from kiosk.queueing.refusals import Refusal, Translate


@dataclass
class FileNotWritten(Refusal):
    """Nothing can be written to this file; ``reason`` is the system's word."""

    file: str
    reason: str

    def for_people(self, translate: Translate) -> str:
        """Name the file and the reason."""
        told = translate("Refusal", "“{file}” cannot be written: {reason}. Name another file.")
        return told.format(file=self.file, reason=self.reason)
