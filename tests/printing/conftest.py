"""Slips are drawn without a screen, in the fonts that the app brings."""

import os

import pytest
from PySide6.QtGui import QGuiApplication

from kiosk.app.fonts import load_fonts

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


@pytest.fixture(scope="session")
def drawing(qapp: QGuiApplication) -> None:
    """Make it possible to draw text."""
    assert qapp is not None
    load_fonts()
