"""What happens out of turn needs a reason, kept in the journal for whoever asks later."""

from kiosk.queueing.line_refusals import ReasonMissing, ReasonTooLong

LONGEST_REASON = 200
"""Letters of a reason: a sentence or two, never a person's story."""


def checked_reason(reason: str | None, ticket: str) -> str:
    """Give the reason as it is kept, in one line; refuse none, and one too long."""
    kept = " ".join((reason or "").split())
    if not kept:
        raise ReasonMissing(ticket)
    if len(kept) > LONGEST_REASON:
        raise ReasonTooLong(len(kept), LONGEST_REASON)
    return kept
