"""Kiosk: the queue system that public-service halls deserve."""

__version__ = "0.1.0"
INTERRUPTED = 130
"""What a shell expects of a command that Ctrl-C has ended; here, where nothing must be loaded."""
