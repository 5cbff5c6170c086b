"""``kiosk office``: load and show the office."""

import stat
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from kiosk.app.acts import Acts
from kiosk.app.assets import icon_names, sample_office
from kiosk.app.here import location
from kiosk.app.officer_acts import OfficerActs
from kiosk.app.opening import create_office, open_office
from kiosk.cli.acting import PinStdin, Who, proved
from kiosk.cli.answers import Answer, command
from kiosk.cli.interrupting import ending_at_once
from kiosk.cli.office_sentences import office_told
from kiosk.cli.options import At, DatabaseUrl, Json, ProfileFile, writable
from kiosk.cli.sentences import published_told
from kiosk.operations.publish_profile import Published
from kiosk.queueing.hall import Hall
from kiosk.queueing.people import NewOfficer, Role
from kiosk.queueing.people_refusals import AdministratorMissing
from kiosk.queueing.pin_refusals import PinNeeded
from kiosk.queueing.plain import as_json
from kiosk.queueing.profile import Logo, Profile
from kiosk.queueing.profile_file import LARGEST_FILE, read_profile
from kiosk.queueing.refusals import NotADemo, OfficeMissing, Refusal, Translate
from kiosk.storage.faults import DatabaseMissing


@dataclass
class ProfileUnreadable(Refusal):
    """The file with the office profile cannot be read; ``reason`` is the system's word."""

    file: str
    reason: str

    def for_people(self, translate: Translate) -> str:
        """Name the file and what may be given instead."""
        return translate(
            "Refusal",
            "“{file}” cannot be read: {reason}. Name a profile file, or a sample: mpp, kelurahan.",
        ).format(file=self.file, reason=self.reason)


office = typer.Typer(help="Load and show the office.", no_args_is_help=True, rich_markup_mode=None)


@office.command()
def load(  # noqa: PLR0913, PLR0917  one option each
    file: ProfileFile,
    demo: Annotated[bool, typer.Option("--demo", help="A demo: open at any hour.")] = False,  # noqa: FBT002
    officer: Annotated[
        str | None,
        typer.Option(
            metavar="CODE",
            envvar="KIOSK_OFFICER",
            show_envvar=False,
            help="The first administrator's code, where officers sign in with PINs; later, the one "
            "who puts it in force.",
        ),
    ] = None,
    name: Annotated[
        str | None, typer.Option(callback=writable, help="The first administrator's full name.")
    ] = None,
    pin_stdin: PinStdin = False,  # noqa: FBT002
    at: At = None,
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Put an office profile in force; creates the database at the first time."""
    with command(database, as_json=json) as answer:
        if at is not None and not demo:
            raise NotADemo
        path = _path(file)
        profile = read_profile(_content(path), partial(_logo, path.parent), icon_names())
        create_office(location(answer.settings))
        with open_office(answer.settings, at, founding=profile) as acts:
            who = Who(answer, officer, pin_stdin)
            published = _publish(acts, who, profile, name, demo=demo)
        answer.say(as_json(published), partial(published_told, published))


@office.command()
def show(json: Json = False, database: DatabaseUrl = None) -> None:  # noqa: FBT002
    """Show the services and counters in force."""
    with command(database, as_json=json) as answer, open_office(answer.settings) as acts:
        profile, hall, demo = acts.profile, acts.hall(), acts.demo
        answer.say(
            _shown(acts, hall),
            lambda said: office_told(profile, hall, answer.language, said, demo=demo),
        )


@office.command()
def holidays(
    year: Annotated[int, typer.Option(min=2003, max=2077, help="Of which year.")],
    json: Json = False,  # noqa: FBT002
    database: DatabaseUrl = None,
) -> None:
    """Propose a year's holidays and joint leave for the profile; nothing is changed."""
    from kiosk.app.proposed_holidays import propose_holidays  # noqa: PLC0415  loads their list
    from kiosk.cli.calendar_sentences import holidays_told  # noqa: PLC0415  as above

    with command(database, as_json=json) as answer:
        profile = _profile_if_any(answer)
        proposed = propose_holidays(year, profile)
        known = profile.holidays if profile else ()
        to_confirm = [f"{one.date}" for one in known if one.estimated and one.date.year == year]
        facts = {"year": year, "holidays": [as_json(one) for one in proposed]}
        facts["to_confirm"] = to_confirm
        answer.say(facts, partial(holidays_told, proposed, to_confirm))


def _publish(acts: Acts, who: Who, profile: Profile, name: str | None, *, demo: bool) -> Published:
    if acts.is_founded():
        return proved(acts, who, needed=False).publish(profile, demo=demo)
    begins = profile.rules.sign_in == "pin" and not demo
    first = _administrator(acts, who, name) if begins else None
    return acts.publish(profile, demo=demo, first=first)


def _profile_if_any(answer: Answer) -> Profile | None:
    """Give the profile in force; whoever writes the first one has none."""
    try:
        with open_office(answer.settings) as acts:
            return acts.profile
    except (OfficeMissing, DatabaseMissing):
        return None


def _administrator(acts: Acts, who: Who, name: str | None) -> NewOfficer:
    """Ask for the first administrator what was not given; refuse where nobody can be asked."""
    code = who.officer or who.asked(
        lambda translate: translate("Answer", "The administrator's code: ")
    )
    named = name or who.asked(
        lambda translate: translate("Answer", "The administrator's full name: ")
    )
    if not code or not named:
        raise AdministratorMissing(founding=True)
    try:
        pin = who.first_pin()
    except PinNeeded:
        raise AdministratorMissing(founding=True) from None
    return OfficerActs(acts).new(code, named, Role.ADMINISTRATOR.value, pin)


def _path(file: Path) -> Path:
    """Find the file, or the sample of that name."""
    try:
        return file if file.exists() else sample_office(str(file)) or file
    except (OSError, ValueError) as error:
        raise ProfileUnreadable(str(file), str(error)) from error


def _content(file: Path) -> bytes:
    try:
        # A pipe or a device might never end, and a pipe without a writer never begins.
        if not stat.S_ISREG(file.stat().st_mode):
            raise ProfileUnreadable(str(file), "not a regular file")
        with file.open("rb") as opened:
            return opened.read(LARGEST_FILE + 1)
    except OSError as error:
        raise ProfileUnreadable(str(file), str(error.strerror)) from error
    except ValueError as error:
        raise ProfileUnreadable(str(file), str(error)) from error


def _logo(folder: Path, name: str) -> Logo:
    with ending_at_once():
        from kiosk.app.logo import logo_of  # noqa: PLC0415  loads Qt

    return logo_of(folder / name)


def _shown(acts: Acts, hall: Hall) -> dict[str, Any]:
    profile, language = acts.profile, acts.profile.office.languages[0]
    return {
        "code": profile.office.code,
        "name": profile.office.name.said_in(language),
        "demo": acts.demo,
        "services": [
            {"code": one.code, "name": one.name.said_in(language), "queue": one.queue}
            for one in profile.services
        ],
        "counters": [
            {"number": one.number, "queues": list(hall.queues_at(one))} for one in profile.counters
        ],
    }
