"""Kiosk: the queue system that public-service halls deserve."""

__version__ = "0.1.0"
