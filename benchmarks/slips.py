"""Every sample slip: how many bytes, how long it takes, and the tests of it, failures counted."""

import time
from collections.abc import Iterator
from pathlib import Path
from statistics import median

from benchmarks.rows import Row, at_most, told
from benchmarks.tested import tested
from kiosk.app.slips import drawing_application
from kiosk.app.translation import translate_into
from kiosk.printing.capability import Capability, SlipStyle
from kiosk.printing.drawing.page import Page
from kiosk.printing.drawing.styles import page_of
from tests.printing.slips import facts_of, office, with_logo

SECONDS = 240.0
LARGEST_NATIVE_SLIP = 900
LONGEST_DRAWING_MS = 60.0
NATIVE = Capability(draws_qr=True, stores_logo=True)
DESIGNED = Capability(style=SlipStyle.DESIGNED)


def measure(folder: Path) -> Iterator[Row]:
    """Write all slips in both styles; print them, look for what is cut off, read each code."""
    _application = drawing_application()
    sizes = [len(page.data) for page, _ in _pages(NATIVE)]
    yield told("native slip of 80 mm: p50", median(sizes), "bytes")
    yield at_most("native slip, all banners and a logo", max(sizes), "bytes", LARGEST_NATIVE_SLIP)
    drawn = list(_pages(DESIGNED))[1:]
    yield told("designed slip of 80 mm: p50", median(len(page.data) for page, _ in drawn), "bytes")
    times = sorted(seconds * 1000 for _, seconds in drawn)
    yield told("designed slip: p50", median(times), "ms")
    yield at_most("designed slip: p99", times[len(times) * 99 // 100], "ms", LONGEST_DRAWING_MS)
    yield from tested("tests/printing/test_every_slip.py", folder, SECONDS)
    yield from tested("tests/printing/test_wear.py", folder, SECONDS)


def _pages(capability: Capability) -> Iterator[tuple[Page, float]]:
    """Write the slip of every service in every language; give the seconds each took."""
    for name in ("mpp", "kelurahan"):
        profile = with_logo(office(name))
        for language in profile.office.languages:
            translate = translate_into(language)
            for service in profile.services:
                facts = facts_of(profile, service, language, number=1000, demo=True, copy=2)
                start = time.perf_counter()
                page = page_of(facts, profile, capability, translate)
                yield page, time.perf_counter() - start
