"""An evacuation stops the queue, too: nobody is sent to a counter, nobody outside is passed."""

from kiosk.queueing.announcing_refusals import Evacuating
from kiosk.storage.queries import evacuation
from kiosk.storage.transaction import Transaction


def refuse_while_evacuating(tx: Transaction) -> None:
    """Refuse what would give a number, call somebody or close a ticket because nobody came.

    What ends well stays possible: an officer may finish, or begin with who stands at the counter.
    """
    if (under_way := evacuation(tx.connection)) is not None:
        raise Evacuating(under_way.since)
