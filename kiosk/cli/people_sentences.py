"""What commands say about people: officers by their codes, roles and breaks in words."""

from collections.abc import Mapping, Sequence

from kiosk.cli.lengths import length_told
from kiosk.queueing.calendar import local_time
from kiosk.queueing.people import Away, Back, OfficerFacts, SignedIn, SignedOut
from kiosk.queueing.people_words import break_word, role_word
from kiosk.queueing.refusals import Translate


def signed_in_told(begun: SignedIn, translate: Translate) -> str:
    """Tell who works at a counter now."""
    if begun.already:
        told = translate("Answer", "“{officer}” is signed in at counter {counter} already")
    elif begun.instead_of is not None:
        told = translate("Answer", "“{officer}” works at counter {counter} now, for “{before}”")
    else:
        told = translate("Answer", "“{officer}” works at counter {counter}")
    return told.format(officer=begun.officer, counter=begun.counter, before=begun.instead_of)


def signed_out_told(ended: SignedOut, translate: Translate) -> str:
    """Tell who works at a counter no more."""
    told = translate("Answer", "“{officer}” has signed out at counter {counter}")
    return told.format(officer=ended.officer, counter=ended.counter)


def away_told(away: Away, zone: str, translate: Translate) -> str:
    """Tell why and until when somebody is away."""
    told = translate(
        "Answer",
        "“{officer}” at counter {counter} is away until {until} ({reason}). Go on with: "
        "kiosk back {counter}",
    )
    return told.format(
        officer=away.officer,
        counter=away.counter,
        until=f"{local_time(away.until, zone):%H:%M}",
        reason=break_word(away.reason, translate),
    )


def back_told(back: Back, translate: Translate) -> str:
    """Tell that somebody is there again, and how long they were away."""
    told = translate("Answer", "“{officer}” is back at counter {counter} after {length}")
    return told.format(
        officer=back.officer, counter=back.counter, length=length_told(back.length, translate)
    )


def added_told(officer: OfficerFacts, translate: Translate) -> str:
    """Tell who works here from now on, and how they begin."""
    told = translate(
        "Answer",
        "{name} works here as {role}, with the code “{officer}”: kiosk sign-in COUNTER --officer "
        "{officer}",
    )
    role = role_word(officer.role, translate)
    return told.format(name=officer.name, officer=officer.code, role=role)


def dismissed_told(officer: OfficerFacts, translate: Translate) -> str:
    """Tell who works here no more."""
    told = translate("Answer", "{name} (“{officer}”) works here no more; the records stay")
    return told.format(name=officer.name, officer=officer.code)


def pin_told(officer: OfficerFacts, translate: Translate) -> str:
    """Tell whose PIN is new."""
    told = translate("Answer", "“{officer}” has a new PIN")
    return told.format(officer=officer.code)


def officers_told(
    officers: Sequence[OfficerFacts], counters: Mapping[int, int], translate: Translate
) -> str:
    """List who works here, where they work now, and who could not sign in; or that nobody does."""
    if not officers:
        return translate("Answer", "Nobody is known here yet: kiosk officer add CODE --name NAME")
    widest = max(len(officer.code) for officer in officers)
    return "\n".join(
        ", ".join(
            (
                f"{officer.code:<{widest}}  {officer.name}",
                role_word(officer.role, translate),
                *_notes(officer, counters.get(officer.id), translate),
            )
        )
        for officer in officers
    )


def _notes(officer: OfficerFacts, counter: int | None, translate: Translate) -> list[str]:
    if officer.dismissed_at is not None:
        return [translate("Answer", "works here no more")]
    notes = [translate("Answer", "counter {counter}").format(counter=counter)] if counter else []
    return notes if officer.has_pin else [*notes, translate("Answer", "no PIN")]
