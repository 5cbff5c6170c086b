"""What a command that gives a number needs: a language, a printer, and its answer."""

from functools import partial
from typing import Any

from kiosk.app.acts import Acts
from kiosk.app.settings import Settings
from kiosk.cli.answers import Told
from kiosk.cli.sentences import taken_told
from kiosk.cli.slip_state import state_of_printed
from kiosk.queueing.facts import Taken
from kiosk.queueing.plain import as_json
from kiosk.queueing.refusals import UnknownLanguage


def taken_answer(
    acts: Acts, settings: Settings, taken: Taken, *, printed: bool
) -> tuple[dict[str, Any], Told]:
    """Give a number's facts and its sentence; where a slip was asked for, wait for it."""
    facts = _taken_facts(taken)
    if printed:
        facts["print"] = _print_state(acts, settings, taken)
    return facts, partial(taken_told, taken, facts.get("print"))


def language_of_slip(acts: Acts, language: str | None) -> str:
    """Choose the language of a slip: the office's first where none is asked for."""
    spoken = acts.profile.office.languages
    # Refused here and not by the act: a dispenser whose profile changed just now gives numbers.
    if language is not None and language not in spoken:
        raise UnknownLanguage(language, tuple(spoken))
    return language or spoken[0]


def printers_for_slip(acts: Acts, settings: Settings) -> tuple[str, ...]:
    """Name the printers of the settings; refuse those that cannot be used."""
    from kiosk.app.printer_check import refuse_unusable  # noqa: PLC0415  loads the printing

    refuse_unusable(acts.location, settings.printers)
    return settings.printers


def _taken_facts(taken: Taken) -> dict[str, Any]:
    ticket = as_json(taken.ticket)
    return {
        "ticket": taken.ticket.code,
        **{
            name: ticket[name]
            for name in ("queue", "number", "class", "service", "business_day", "id")
        },
        "visual": taken.ticket.visual,
        "ahead": taken.ahead,
        "repeated": taken.repeated,
    }


def _print_state(acts: Acts, settings: Settings, taken: Taken) -> str:
    return "not_sent" if taken.job is None else state_of_printed(acts, settings, taken.job)
