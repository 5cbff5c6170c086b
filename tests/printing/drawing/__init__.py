"""Tests of ``kiosk.printing.drawing``."""
