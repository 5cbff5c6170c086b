"""English."""

from string import ascii_uppercase
from types import MappingProxyType

from num2words import num2words

from kiosk.announcing.languages.language import Guidance, Language, Opening

DIGITS = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")
_NOON = 12


def cardinal(number: int) -> str:
    """Say a number in words: 112 is *one hundred and twelve*."""
    return str(num2words(number, lang="en"))


def _half_of_day(hour: int) -> str:
    return "a.m." if hour < _NOON else "p.m."


def _written_time(hour: int, minute: int) -> str:
    return f"{hour % _NOON or _NOON}:{minute:02} {_half_of_day(hour)}".rstrip(".")


def _spoken_time(hour: int, minute: int) -> str:
    past = "" if minute == 0 else f"{cardinal(minute)} "
    if 0 < minute < len(DIGITS):
        past = f"oh {past}"
    return f"{cardinal(hour % _NOON or _NOON)} {past}{_half_of_day(hour)}".rstrip(".")


ENGLISH = Language(
    code="en",
    regular=Opening("[Ticket number],", "[Call number] {nth}: [ticket]"),
    priority=Opening("[Priority ticket],", "[Call number] {nth}: [priority ticket],"),
    place="{opening} {letter}, {number}, [please proceed to] [counter] {counter}.",
    place_of_agency=(
        "{opening} {letter}, {number}, [please proceed to] {agency}, [counter] {counter}."
    ),
    notices=MappingProxyType(
        {
            "break": "[This counter is on break].| [Service resumes at] {time}.",
            "counter_break": "[Counter] {counter} [is on break].| [Service resumes at] {time}.",
            "closing": "[Ticket issuance is closed for today]. [Thank you for visiting].",
            "priority_info": (
                "[Senior citizens, persons with disabilities, pregnant and nursing mothers] "
                "[may take a priority ticket]."
            ),
            "gratuity": (
                "[All services follow official fees]. [Staff do not accept any gratuity]."
            ),
            "evacuation": (
                "[Attention, please]. [For your safety, leave the building now, calmly, "
                "by the nearest exit]. [Do not use the lift]. [Follow the staff]."
            ),
        }
    ),
    letters=MappingProxyType({letter: letter for letter in ascii_uppercase}),
    digits=DIGITS,
    cardinal=cardinal,
    nth=cardinal,
    counter=cardinal,
    written_time=_written_time,
    spoken_time=_spoken_time,
    guidance=Guidance(
        welcome=(
            "[Spoken guidance is on]. [Press two to go on, eight to go back]. "
            "[Five to choose, zero to hear it again, seven to hear the whole page]. "
            "[Plus and minus change the volume]."
        ),
        farewell="[Spoken guidance is off].",
        key="{name}. [Key] {place} [of] {count}.",
        chosen="chosen",
        not_chosen="not chosen",
        on="on",
        off="off",
        again="[Again], {letter}, {number}.",
        remember="[Remember your number]. [You will be called by it].",
        still_there="[Are you still there]? [Press any key to have more time].",
        volume="[Volume] {percent}.",
        to="to",
    ),
    number_words=(
        *(cardinal(number) for number in range(20)),
        *(cardinal(number) for number in range(20, 100, 10)),
        *("hundred", "and", "thousand", "oh", "a.m", "p.m"),
    ),
)
