"""What the driver of a printer owns: one process at a time, for URLs as for counters."""

from hashlib import sha256


def printer_lock(url: str) -> str:
    """Name it; URLs may hold what file names may not."""
    return f"printer-{sha256(url.encode()).hexdigest()[:12]}"
