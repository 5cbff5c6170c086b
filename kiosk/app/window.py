"""A window of ours: its QML over its view model, in the office's colours. It is not shown yet."""

import logging
from contextlib import ExitStack
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQml import QQmlApplicationEngine, QQmlError
from PySide6.QtQuick import QQuickImageProvider, QQuickWindow

from kiosk.app.icons import IconProvider
from kiosk.app.theme import DEFAULT_ACCENT, dress

QML = Path(__file__).parents[1] / "qml"
_log = logging.getLogger(__name__)


def loaded(
    module: str,
    model: QObject,
    closing: ExitStack,
    accent: str = DEFAULT_ACCENT,
    **images: QQuickImageProvider,
) -> tuple[QQmlApplicationEngine, QQuickWindow]:
    """Load ``Kiosk.<module>``'s window over its view model; both end with ``closing``."""
    engine = QQmlApplicationEngine()
    # The engine's children outlive its QML, so no binding ever reads a model that is gone.
    model.setParent(engine)
    closing.callback(_delete_now, engine)
    engine.warnings.connect(_log_warnings)
    engine.addImportPath(str(QML))
    for name, provider in {"icon": IconProvider(), **images}.items():
        engine.addImageProvider(name, provider)
    engine.setInitialProperties({module.lower(): model})
    dress(engine, accent)
    engine.loadFromModule(f"Kiosk.{module}", f"{module}Window")
    window = engine.rootObjects()[0]
    if not isinstance(window, QQuickWindow):
        raise TypeError(module)
    return engine, window


def _delete_now(engine: QQmlApplicationEngine) -> None:
    engine.deleteLater()
    QCoreApplication.sendPostedEvents(engine, QEvent.Type.DeferredDelete.value)


def _log_warnings(warnings: list[QQmlError]) -> None:
    for warning in warnings:
        _log.error("qml", extra={"warning": warning.toString()})
