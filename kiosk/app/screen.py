"""Whether anybody sees this session's windows: asked before Qt, which ends the process with a dump.

``QT_QPA_PLATFORM`` chooses how Qt draws; without it, what the session names: Wayland or X.
"""

import os
import socket
from collections.abc import Iterator
from ctypes import CDLL, c_void_p
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from PySide6.QtCore import QLibraryInfo, QPluginLoader

from kiosk.queueing.refusals import Translate
from kiosk.storage.faults import Fault

CHOSEN = "QT_QPA_PLATFORM"
OFFSCREEN = "offscreen"
_UNSEEN = {OFFSCREEN, "minimal"}


@dataclass
class ScreenMissing(Fault):
    """This session has no desktop: a window would run where nobody sees it, and count as open."""

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "There is no desktop here that could show the window. Start it on the desktop of this "
            "machine, as the user who is signed in there.",
        )


@dataclass
class ScreenUnreachable(Fault):
    """Nobody answers at the ``screen`` of this session, or this user is not let in."""

    screen: str

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "The screen {screen} cannot be reached. Start the window on the desktop of this "
            "machine, as the user who is signed in there.",
        ).format(screen=self.screen)


@dataclass
class PlatformUnknown(Fault):
    """Qt cannot draw in the way that the environment asks for; ``platforms`` are those it can."""

    platform: str
    platforms: tuple[str, ...]

    def for_people(self, translate: Translate) -> str:
        return translate(
            "Fault",
            "Windows cannot be drawn by “{platform}”. Leave {variable} out, or set it to one of: "
            "{platforms}.",
        ).format(platform=self.platform, variable=CHOSEN, platforms=", ".join(self.platforms))


def has_screen() -> bool:
    """Tell whether somebody can see the windows of this session."""
    return os.name == "nt" or any(_is_seen(platform) for platform in _platforms())


def refuse_unseen() -> None:
    """Let Qt draw where somebody sees it, or unseen where just that was asked for.

    Raises ``ScreenMissing``, ``ScreenUnreachable`` and ``PlatformUnknown``.
    """
    if has_screen() or _UNSEEN.intersection(_platforms()):
        return
    named = (os.environ.get(name, "") for name in ("WAYLAND_DISPLAY", "DISPLAY", CHOSEN))
    if screen := next(filter(None, named), ""):
        raise ScreenUnreachable(screen)
    raise ScreenMissing


def draw_unseen() -> None:
    """Let Qt draw where nobody sees it."""
    if OFFSCREEN not in _platforms():
        os.environ[CHOSEN] = OFFSCREEN


def _platforms() -> list[str]:
    """List what Qt is going to try, in its order."""
    chosen = os.environ.get(CHOSEN, "")
    if not chosen:
        named = {"wayland": "WAYLAND_DISPLAY", "xcb": "DISPLAY"}
        return [platform for platform, name in named.items() if os.environ.get(name)]
    platforms = [one.partition(":")[0] for one in chosen.split(";")]
    there = sorted(_platforms_there())
    for platform in platforms:
        if platform not in there:
            raise PlatformUnknown(platform, tuple(there))
    return platforms


def _platforms_there() -> Iterator[str]:
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    for plugin in folder.iterdir():
        told = cast("dict[str, dict[str, list[str]]]", QPluginLoader(str(plugin)).metaData())
        yield from told.get("MetaData", {}).get("Keys", ())


def _is_seen(platform: str) -> bool:
    if platform == "xcb":
        return _x_answers()
    if platform.startswith("wayland"):
        return _wayland_answers()
    return platform not in _UNSEEN


def _x_answers() -> bool:
    # The library that Qt asks: it knows every form of DISPLAY and what lets this user in.
    try:
        xcb = CDLL("libxcb.so.1")
    except OSError:
        return False
    xcb.xcb_connect.restype = c_void_p
    connection = c_void_p(xcb.xcb_connect(None, None))
    refused = bool(xcb.xcb_connection_has_error(connection))
    xcb.xcb_disconnect(connection)
    return not refused


def _wayland_answers() -> bool:
    if "WAYLAND_SOCKET" in os.environ:
        return True
    folder = os.environ.get("XDG_RUNTIME_DIR", "")
    path = Path(folder, os.environ.get("WAYLAND_DISPLAY") or "wayland-0")
    with socket.socket(socket.AF_UNIX) as asking:
        return asking.connect_ex(str(path)) == 0
