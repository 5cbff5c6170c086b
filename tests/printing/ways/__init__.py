"""Tests of ``kiosk.printing.ways``."""
