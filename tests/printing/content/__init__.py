"""Tests of ``kiosk.printing.content``."""
