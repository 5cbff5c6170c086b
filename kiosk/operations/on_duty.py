"""Who works at a counter: every move there names them."""

from kiosk.storage.transaction import Transaction


def on_duty(_tx: Transaction, _counter: int) -> int | None:
    """Give the officer whose shift is open at a counter; ``None`` where nobody signs in."""
    return None
