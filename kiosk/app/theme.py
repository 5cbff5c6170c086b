"""The office's accent: one colour of the profile, from which its darker and lighter kin follow."""

from PySide6.QtCore import QObject
from PySide6.QtGui import QColor
from PySide6.QtQml import QQmlEngine

from kiosk.queueing.profile import Office

DEFAULT_ACCENT = Office.model_fields["accent"].default
_DEEP_VALUE = 0.62
_TINT_SATURATION = 0.07
_TINT_VALUE = 0.945
_ON_DARK_SATURATION = 0.4
_ON_DARK_VALUE = 0.95
_PANEL_ON_DARK_VALUE = 0.85


def dress(engine: QQmlEngine, accent: str) -> None:
    """Give an engine's theme the office's accent; the default one has its own drawn kin."""
    if accent.upper() == DEFAULT_ACCENT:
        return
    theme = engine.singletonInstance("Kiosk.Theme", "Theme")
    if not isinstance(theme, QObject):
        raise TypeError(theme)
    colour = QColor(accent)
    hue, saturation, value = colour.hsvHueF(), colour.hsvSaturationF(), colour.valueF()
    theme.setProperty("profileAccent", colour)
    theme.setProperty("profileAccentDeep", QColor.fromHsvF(hue, saturation, value * _DEEP_VALUE))
    theme.setProperty("profileAccentTint", QColor.fromHsvF(hue, _TINT_SATURATION, _TINT_VALUE))
    on_dark = QColor.fromHsvF(hue, min(saturation, _ON_DARK_SATURATION), _ON_DARK_VALUE)
    theme.setProperty("profileAccentOnDark", on_dark)
    panel = QColor.fromHsvF(hue, saturation, value * _PANEL_ON_DARK_VALUE)
    theme.setProperty("profilePanelOnDark", panel)
