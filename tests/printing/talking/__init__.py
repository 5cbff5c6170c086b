"""Tests of ``kiosk.printing.talking``."""
