"""The pictures of every window: ``make screenshots`` (``tests/screenshots.py``) takes them."""
