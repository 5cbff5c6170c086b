"""Slips as printers print them, for people to judge: both styles, both papers, every script."""

import json
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtGui import QImageReader

from kiosk.app.assets import ASSETS
from kiosk.app.logo import logo_of
from kiosk.app.translation import translate_into
from kiosk.printing.capability import Capability, SlipStyle
from kiosk.printing.content.bitmap import Bitmap
from kiosk.printing.drawing.logo import key_of
from kiosk.printing.drawing.paper import PAPERS
from kiosk.printing.drawing.styles import page_of
from kiosk.queueing.facts import Class
from kiosk.queueing.profile import Profile
from tests.escpos_reader import read
from tests.printing.sheet import Dots
from tests.printing.slips import facts_of, office, renamed, with_template

SCRIPTS = {
    "arabic": "دائرة الأحوال المدنية والسجل المدني ",
    "javanese": "ꦩꦭ꧀ ꦥꦼꦭꦪꦤꦤ꧀ ꦥꦸꦧ꧀ꦭꦶꦏ꧀ ",
    "chinese": "公共服务大厅人口与民事登记处 ",
}
_EDGE = 32
"""Dots of paper that no head reaches, on each side."""


def hang(folder: Path) -> Iterator[str]:
    """Print the slips into PNG files, and name each."""
    for name, profile in _offices(folder):
        for style in SlipStyle:
            for millimetres in PAPERS:
                file = f"paper-{millimetres}-{style.value}-{name}"
                _print(profile, style, millimetres, folder / f"{file}.png")
                yield file


def _offices(folder: Path) -> Iterator[tuple[str, Profile]]:
    mark = QImageReader(str(ASSETS / "icons" / "office.svg"))
    mark.setScaledSize(QSize(120, 120))
    mark.read().save(str(folder / "logo.png"))
    logo = json.loads(logo_of(folder / "logo.png").model_dump_json())
    yield "hall", with_template(office("mpp"), logo=logo, survey="Nilai kami: s.id/mpp-psr")
    for name, words in SCRIPTS.items():
        yield name, renamed(office("mpp"), (words * 20)[:200].strip())


def _print(profile: Profile, style: SlipStyle, millimetres: int, file: Path) -> None:
    facts = facts_of(profile, profile.services[0], class_=Class.PRIORITY, copy=1)
    able = Capability(draws_qr=True, stores_logo=True, style=style, millimetres=millimetres)
    page = page_of(facts, profile, able, translate_into("id"))
    dots = read(page.data, PAPERS[millimetres].dots, memory_of(profile)).dots()
    paper = np.pad(np.where(dots, 0, 255).astype(np.uint8), _EDGE, constant_values=255)
    Image.fromarray(paper).save(file)


def memory_of(profile: Profile) -> dict[bytes, Dots]:
    """Give what a printer holds in which the logo was stored."""
    if profile.slip.logo is None:
        return {}
    logo = Bitmap(profile.slip.logo.row_bytes, profile.slip.logo.rows)
    bits = np.unpackbits(np.frombuffer(logo.data, dtype=np.uint8)).astype(np.bool_)
    return {key_of(logo): bits.reshape(logo.height, -1)}
