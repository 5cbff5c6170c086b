"""A display with pictures and films beside the calls: does a call still come first?

First a film of 1280 by 720 points runs while officers call: from the call to the frame that shows
it, as in ``hall``. Then two displays run as people start them: one with the film, whose memory is
told; one with pictures, pages and a flash every eight seconds, whose share of a core is told.
"""

import random
import time
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path
from statistics import median

import psutil

from benchmarks.children import child, said
from benchmarks.hall import asked, share, ticks
from benchmarks.offices import SERVICE, found, office
from benchmarks.rows import Row, at_most, none_of, told
from kiosk.app.acts import Acts
from kiosk.queueing.facts import Called, Wish
from kiosk.storage.location import Location
from tests.app.media_samples import a_busy_film, a_picture

FILM = 90
"""Seconds: longer than either measurement, so that it runs all the time."""
CALLS = 200
COUNTERS = (1, 2, 3)
BETWEEN = (0.15, 0.3)
"""Seconds between two calls."""
CALL_P99_WITH_FILM = 150

OPENING, FLASHING, EVERY = 8.0, 40.0, 8.0
"""Seconds until a window is at work, of watching it, between two calls."""
MEGABYTE = 1_000_000
LARGEST, BUSIEST = 350, 25


def measure(folder: Path) -> Iterator[Row]:
    """Call beside a film, then look at what displays cost."""
    location = found(folder)
    films, slides = folder / "films", folder / "slides"
    films.mkdir()
    slides.mkdir()
    a_busy_film(films / "a.mp4", FILM)
    for number, (width, height) in enumerate([(4000, 2250), (2480, 3508)]):
        a_picture(slides / f"{number}.jpg", width, height)
    with office(location) as acts:
        for _ in range(CALLS + 100):
            acts.take(Wish(SERVICE))
        yield from _called_beside_a_film(acts, location, films)
        yield from _at_work(acts, location, films, slides)


def _called_beside_a_film(acts: Acts, location: Location, films: Path) -> Iterator[Row]:
    given = {"KIOSK_DATABASE_URL": str(location.path), "KIOSK_MEDIA": str(films)}
    with child(["-m", "benchmarks.drivers.watched"], given) as display:
        said(display)
        calls = dict(_calls(acts))
        watched = asked(display)
    seen = watched["seen"]
    ways = [(seen[code] - began) / 1e6 for code, began in calls.items() if code in seen]
    yield none_of("call → frame beside a film: never shown", len(calls) - len(ways))
    yield told("call → frame beside a film: p50", median(ways), "ms")
    yield at_most("call → frame beside a film: p99", share(ways, 0.99), "ms", CALL_P99_WITH_FILM)
    yield ticks("display beside a film", watched["late"])


def _calls(acts: Acts) -> Iterator[tuple[str, int]]:
    for number in range(CALLS):
        counter = COUNTERS[number % len(COUNTERS)]
        _end_open(acts, counter)
        began = time.monotonic_ns()
        called = acts.call(counter)
        if isinstance(called, Called):
            yield called.ticket, began
        time.sleep(random.uniform(*BETWEEN))  # noqa: S311


def _end_open(acts: Acts, counter: int) -> None:
    if acts.at_counter(counter).open is not None:
        acts.no_show(counter)


def _at_work(acts: Acts, location: Location, films: Path, slides: Path) -> Iterator[Row]:
    given = {"KIOSK_DATABASE_URL": str(location.path)}
    with ExitStack() as open_:
        showing = {
            name: psutil.Process(
                open_.enter_context(
                    child(["-m", "kiosk", "display", "--media", str(media)], given)
                ).pid
            )
            for name, media in (("film", films), ("slides", slides))
        }
        time.sleep(OPENING)
        before = {name: _seconds(process) for name, process in showing.items()}
        for number in range(int(FLASHING / EVERY)):
            _end_open(acts, COUNTERS[number % len(COUNTERS)])
            acts.call(COUNTERS[number % len(COUNTERS)])
            time.sleep(EVERY)
        for name, process in showing.items():
            size = process.memory_info().rss / MEGABYTE
            yield at_most(f"display with a {name}: memory", size, "MB RSS", LARGEST)
        spent = {
            name: 100 * (_seconds(process) - before[name]) / FLASHING
            for name, process in showing.items()
        }
    yield at_most("display: slides and flash", spent["slides"], "% of a core", BUSIEST)
    yield told("display: a film of 720 lines and flash", spent["film"], "% of a core")


def _seconds(process: psutil.Process) -> float:
    used = process.cpu_times()
    return used.user + used.system
